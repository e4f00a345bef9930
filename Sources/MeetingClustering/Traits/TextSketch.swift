/// The smallest hashes of a text's runs of four words: enough to tell a reprint from another text.
///
/// Bottom-k sampling (Broder 1997): of the smallest hashes of two texts together, the share that
/// both have estimates how much of their runs they have in common.
enum TextSketch {
    private static let size = 64
    private static let run = 4

    /// The smallest hashes of a text's runs of words, sorted.
    static func smallest(of terms: [Term]) -> [UInt32] {
        guard terms.count >= run else { return [] }
        var hashes: [UInt32] = []
        hashes.reserveCapacity(terms.count)
        for start in 0...(terms.count - run) {
            var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
            for term in terms[start..<start + run] {
                hash = (hash ^ UInt64(term.hash)) &* 0xff51_afd7_ed55_8ccd
                hash ^= hash >> 33
            }
            hashes.append(UInt32(truncatingIfNeeded: hash))
        }
        return smallest(of: hashes)
    }

    /// Hashes spread evenly: those below a border are sorted, all only where they are too few.
    private static func smallest(of hashes: [UInt32]) -> [UInt32] {
        let border = UInt64(UInt32.max) * UInt64(size) * 2 / UInt64(max(hashes.count, 1))
        let low = hashes.filter { UInt64($0) <= border }
        let kept = once(low.sorted())
        return kept.count < size && low.count < hashes.count ? once(hashes.sorted()) : kept
    }

    /// The first of sorted hashes, each once.
    private static func once(_ sorted: [UInt32]) -> [UInt32] {
        var kept: [UInt32] = []
        kept.reserveCapacity(size)
        for hash in sorted where kept.count < size && kept.last != hash { kept.append(hash) }
        return kept
    }

    /// The estimated share of common runs of two texts, 0 to 1.
    static func likeness(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Double {
        var (i, j, seen, both) = (a.startIndex, b.startIndex, 0, 0)
        while seen < size, i < a.endIndex || j < b.endIndex {
            seen += 1
            if i < a.endIndex, j < b.endIndex, a[i] == b[j] {
                both += 1
                i += 1
                j += 1
            } else if j >= b.endIndex || (i < a.endIndex && a[i] < b[j]) {
                i += 1
            } else {
                j += 1
            }
        }
        return seen == 0 ? 0 : Double(both) / Double(seen)
    }
}
