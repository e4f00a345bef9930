/// The smallest hashes of a text's runs of four words: enough to tell a reprint from another text.
///
/// Bottom-k sampling (Broder 1997): of the smallest hashes of two texts together, the share that
/// both have estimates how much of their runs they have in common.
struct TextSketch: Equatable {
    private static let size = 64
    private static let run = 4
    private let smallest: [UInt32]

    init(_ terms: [Term]) {
        guard terms.count >= Self.run else {
            smallest = []
            return
        }
        var hashes = Set<UInt32>()
        for start in 0...(terms.count - Self.run) {
            var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
            for term in terms[start..<start + Self.run] {
                hash = (hash ^ UInt64(term.hash)) &* 0xff51_afd7_ed55_8ccd
                hash ^= hash >> 33
            }
            hashes.insert(UInt32(truncatingIfNeeded: hash))
        }
        smallest = Array(hashes.sorted().prefix(Self.size))
    }

    /// The estimated share of common runs, 0 to 1.
    func likeness(to other: TextSketch) -> Double {
        let (a, b) = (smallest, other.smallest)
        var (i, j, seen, both) = (0, 0, 0, 0)
        while seen < Self.size, i < a.count || j < b.count {
            seen += 1
            if i < a.count, j < b.count, a[i] == b[j] {
                both += 1
                i += 1
                j += 1
            } else if j >= b.count || (i < a.count && a[i] < b[j]) {
                i += 1
            } else {
                j += 1
            }
        }
        return seen == 0 ? 0 : Double(both) / Double(seen)
    }
}
