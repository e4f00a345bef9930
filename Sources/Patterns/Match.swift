/// One place where a pattern fits, as byte ranges of the text that was searched.
public struct Match: Sendable {
    /// Start and end of each group in turn, -1 where a group took no part; group 0 is the whole.
    let bounds: [Int]
    let names: [String: [Int]]

    /// Where the whole match lies.
    public var range: Range<Int> { bounds[0]..<bounds[1] }

    /// How many groups there are, the whole match included.
    public var count: Int { bounds.count / 2 }

    /// Where a numbered group lies; nil if it took no part or does not exist.
    public subscript(group: Int) -> Range<Int>? {
        guard group >= 0, group < count, bounds[2 * group] >= 0 else { return nil }
        return bounds[2 * group]..<bounds[2 * group + 1]
    }

    /// Where a named group lies; of several with one name, the first that took part.
    public subscript(name: String) -> Range<Int>? {
        guard let groups = names[name] else { return nil }
        for group in groups {
            if let range = self[group] { return range }
        }
        return nil
    }
}
