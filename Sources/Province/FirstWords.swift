/// Tells by its first two words that no name begins at a place, which is so at nearly every word.
///
/// Sets of bits that stay in the processor's cache: they may take words for those that begin a
/// name, but never overlook any that do.
struct FirstWords: Sendable {
    private static let size = 1 << 16

    /// The words of names of one, and of those whose second is none of plain letters.
    private var alone = [UInt64](repeating: 0, count: FirstWords.size / 64)
    /// The first two words of all others.
    private var pairs = [UInt64](repeating: 0, count: FirstWords.size / 64)
    /// Whether any name begins with a mark or a letter with an accent.
    private(set) var hasMarks = false

    /// The first words of names, folded.
    init(_ names: some Sequence<[UInt8]>) {
        for name in names {
            let runs = FoldedText(name).runs
            guard let first = runs.first, first.start == 0 else {
                hasMarks = true
                continue
            }
            if runs.count > 1 {
                Self.insert(Self.place(Self.joined(first.hash, runs[1].hash)), into: &pairs)
            } else {
                Self.insert(Self.place(first.hash), into: &alone)
            }
        }
    }

    /// Whether a name may begin with a run of a text.
    func mayBegin(at run: Int, of runs: [FoldedText.Run]) -> Bool {
        if Self.holds(Self.place(runs[run].hash), in: alone) { return true }
        guard run + 1 < runs.count else { return false }
        return Self.holds(Self.place(Self.joined(runs[run].hash, runs[run + 1].hash)), in: pairs)
    }

    private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ second
    }

    private static func place(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(size - 1))
    }

    private static func insert(_ place: Int, into bits: inout [UInt64]) {
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    private static func holds(_ place: Int, in bits: [UInt64]) -> Bool {
        bits[place >> 6] & (1 << UInt64(place & 63)) != 0
    }
}
