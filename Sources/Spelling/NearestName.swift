/// Finds the name a person probably meant.
public enum NearestName {
    /// The known name nearest to a misspelt one, if one is near enough to be worth saying.
    ///
    /// Near enough is a distance of at most a third of the longer name: `gruop` finds `group`,
    /// `port` does not find `path`. Of two equally near names the earlier one is taken.
    public static func suggestion(for name: String, among known: [String]) -> String? {
        let wanted = Array(name.utf8.map(lowercased))
        var best: (name: String, distance: Int)?
        for candidate in known {
            let letters = Array(candidate.utf8.map(lowercased))
            let allowed = max(wanted.count, letters.count) / 3
            let distance = distance(wanted, letters)
            guard distance <= allowed, distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// The sentence's end that carries a suggestion: `; did you mean 'group'?`, or nothing.
    public static func hint(for name: String, among known: [String]) -> String {
        suggestion(for: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// How many insertions, deletions, replacements and swaps of neighbours lead from one name
    /// to the other (optimal string alignment, the restricted form of Damerau's distance).
    public static func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
        if from.isEmpty || to.isEmpty { return max(from.count, to.count) }
        var beforeLast: [Int] = []
        var last = Array(0...to.count)
        for row in 1...from.count {
            var current = [row]
            for column in 1...to.count {
                let cost = from[row - 1] == to[column - 1] ? 0 : 1
                var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                let swapped =
                    row > 1 && column > 1 && from[row - 1] == to[column - 2]
                    && from[row - 2] == to[column - 1]
                if swapped { least = min(least, beforeLast[column - 2] + 1) }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[to.count]
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    }
}
