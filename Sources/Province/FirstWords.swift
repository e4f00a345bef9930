/// Tells by its first word that no name begins at a place, which is so at nearly every word.
///
/// A set of bits that stays in the processor's cache: it may take a word for one that begins a
/// name, but never overlooks one that does.
struct FirstWords: Sendable {
    private static let size = 1 << 16

    private var bits = [UInt64](repeating: 0, count: FirstWords.size / 64)

    /// The first words of names, folded.
    init(_ names: some Sequence<[UInt8]>) {
        for name in names {
            let place = Self.place(FoldedText.wordHash(in: name, at: 0).hash)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
    }

    /// Whether a name may begin with the word of a hash.
    func contains(_ hash: UInt64) -> Bool {
        let place = Self.place(hash)
        return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
    }

    private static func place(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(size - 1))
    }
}
