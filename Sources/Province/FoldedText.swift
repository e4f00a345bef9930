/// A text in the form in which names are compared, with the way back to the original.
///
/// Letters are small, every apostrophe is `'`, every quotation mark `"`, every dash `-`, and
/// blanks (the no-break one too) are one space each run. Line ends stay: no name runs over them.
public struct FoldedText: Sendable {
    /// The folded bytes.
    private(set) var bytes: [UInt8] = []
    /// From which folded byte on the original lies how many bytes further, in order.
    private var shifts: [(from: Int, by: Int)] = []
    let original: [UInt8]
    /// Its runs of letters and digits without accents.
    private(set) var runs: [Run] = []

    /// Letters and digits that stand together; no word border lies among them.
    struct Run: Sendable {
        let start: Int
        let end: Int
        let hash: UInt64
    }

    /// A text given in UTF-8.
    public init(_ text: [UInt8]) {
        original = text
        fold(text)
    }

    private mutating func fold(_ text: [UInt8]) {
        // Never longer than the text: filled in place, then cut.
        var bytes = [UInt8](repeating: 0, count: text.count)
        var runs: [Run] = []
        runs.reserveCapacity(text.count / 6)
        let (letters, folding) = (FoldedText.letters, FoldedText.folding)
        var (index, count, shift) = (0, 0, 0)
        while index < text.count {
            let start = count
            var hash: UInt64 = 0
            while index < text.count {
                let letter = letters[Int(text[index])]
                if letter == 0 { break }
                bytes[count] = letter
                hash = FoldedText.adding(letter, to: hash)
                count += 1
                index += 1
            }
            if count > start { runs.append(Run(start: start, end: count, hash: hash)) }
            guard index < text.count else { break }
            var (byte, length) = (folding[Int(text[index])], 1)
            if byte == 0 { (byte, length) = FoldedText.folded(text, at: index) }
            if byte != 0x20 || count == 0 || bytes[count - 1] != 0x20 {
                bytes[count] = byte
                count += 1
            }
            index += length
            if index - count != shift {
                shift = index - count
                shifts.append((count, shift))
            }
        }
        bytes.removeLast(text.count - count)
        (self.bytes, self.runs) = (bytes, runs)
    }

    /// The offset of the original at which a folded byte stands; of the end, that of its end.
    func origin(of offset: Int) -> Int {
        var (low, high) = (0, shifts.count)
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].from <= offset { low = middle + 1 } else { high = middle }
        }
        return offset + (low > 0 ? shifts[low - 1].by : 0)
    }

    private static func adding(_ letter: UInt8, to hash: UInt64) -> UInt64 {
        let hash = (hash &+ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 32
    }

    /// What each letter and digit without an accent folds to; zero for all other bytes.
    private static let letters: [UInt8] = folding.map { isWord($0) ? $0 : 0 }

    /// What each byte that stands for itself folds to; zero for those that need a closer look.
    private static let folding: [UInt8] = (0..<256).map { value in
        let byte = UInt8(value)
        return byte >= 0x80 ? 0 : folded([byte], at: 0).0
    }

    /// The folded byte at an offset and how many bytes of the original it stands for.
    private static func folded(_ text: [UInt8], at index: Int) -> (UInt8, Int) {
        let byte = text[index]
        switch byte {
        case 0x41...0x5A: return (byte + 0x20, 1)
        case 0x09: return (0x20, 1)
        case 0x60: return (0x27, 1)
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return (0x20, 2)
        case 0xCA where index + 1 < text.count && (0xB9...0xBC).contains(text[index + 1]):
            return (0x27, 2)
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
            return foldPunctuation(text[index + 2]) ?? (byte, 1)
        default: return (byte, 1)
        }
    }

    /// The general punctuation block by its last byte.
    private static func foldPunctuation(_ last: UInt8) -> (UInt8, Int)? {
        switch last {
        case 0x80...0x8A, 0xAF: (0x20, 3)
        case 0x90...0x95: (0x2D, 3)
        case 0x98...0x9B: (0x27, 3)
        case 0x9C...0x9F: (0x22, 3)
        default: nil
        }
    }

    /// Whether the letter at an offset is a capital in the original.
    func isCapital(_ offset: Int) -> Bool {
        let byte = original[origin(of: offset)]
        return byte >= 0x41 && byte <= 0x5A
    }

    /// Whether a blank follows at an offset.
    func hasSpace(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] == 0x20 }

    /// Whether a name may begin or end between the bytes before and at an offset.
    func isBorder(_ offset: Int) -> Bool {
        guard offset > 0, offset < bytes.count else { return true }
        return !(isWord(endingAt: offset) && isWord(startingAt: offset))
    }

    private func isWord(startingAt offset: Int) -> Bool {
        let byte = bytes[offset]
        return byte < 0x80 ? FoldedText.isWord(byte) : byte >= 0xC3 && byte != 0xE2
    }

    private func isWord(endingAt offset: Int) -> Bool {
        var start = offset - 1
        while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isWord(startingAt: start)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
