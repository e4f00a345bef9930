/// The smallest hashes of a text's runs of four words: the near-duplicate layer of the search.
///
/// Two texts of which one is a reprint of the other share most of their smallest hashes (bottom-k
/// sampling, Broder 1997). They are words of the index like any other, and rare ones: a reprint is
/// found by them before anything else, also where all its words are common.
enum TextMarks {
    private static let count = 4
    private static let run = 4
    /// What tells a mark from a word.
    private static let salt: UInt64 = 0x9e37_79b9_7f4a_7c15

    /// The marks of a text, sorted; none of a very short one.
    static func of(_ terms: [Term]) -> [UInt32] {
        guard terms.count >= run * 2 else { return [] }
        var smallest: [UInt32] = []
        for start in 0...(terms.count - run) {
            var hash = salt
            for term in terms[start..<start + run] {
                hash = (hash ^ UInt64(term.hash)) &* 0xff51_afd7_ed55_8ccd
                hash ^= hash >> 33
            }
            insert(UInt32(truncatingIfNeeded: hash), into: &smallest)
        }
        return smallest
    }

    private static func insert(_ hash: UInt32, into smallest: inout [UInt32]) {
        if smallest.count == count, let last = smallest.last, hash >= last { return }
        let index = smallest.firstIndex { $0 >= hash } ?? smallest.count
        if index < smallest.count, smallest[index] == hash { return }
        smallest.insert(hash, at: index)
        if smallest.count > count { smallest.removeLast() }
    }
}
