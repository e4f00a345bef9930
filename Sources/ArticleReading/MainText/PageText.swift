/// A page as lines of bytes, with a folded copy in which words are looked up.
///
/// Whatever looks at a line holds on to it, so it is one object and not many arrays.
final class PageText: Sendable {
    /// The page as it is.
    let bytes: [UInt8]
    /// The same with ASCII letters small; offsets are the same.
    let folded: [UInt8]
    /// The lines that hold anything, without the blanks around them.
    let lines: [Range<Int>]

    /// In HTML, lines that are nothing but a link.
    private let links: Set<Int>
    /// In HTML, lines in a menu, a side bar or the foot.
    private let asides: Set<Int>

    init(_ text: String, links: Set<Int> = [], asides: Set<Int> = []) {
        (self.links, self.asides) = (links, asides)
        bytes = Array(text.utf8)
        var folded = bytes
        for index in folded.indices {
            // No branch: the processor does many at a time.
            folded[index] |= folded[index] &- 0x41 < 26 ? 0x20 : 0
        }
        self.folded = folded
        lines = Self.lines(of: bytes)
    }

    /// The lines of an HTML page.
    convenience init(_ collected: [LineCollector.Line]) {
        // The collector trims its lines as this type does: they are the same ones.
        self.init(
            collected.map(\.text).joined(separator: "\n"),
            links: Set(collected.indices.filter { collected[$0].isLink }),
            asides: Set(collected.indices.filter { collected[$0].isAside }))
    }

    /// Whether a line is nothing but a link to somewhere else.
    func isLink(_ line: Int) -> Bool { links.contains(line) }

    /// Whether a line stands in a menu, a side bar or the foot of an HTML page.
    func isAside(_ line: Int) -> Bool { asides.contains(line) }

    /// Whether a stretch of the folded page holds some bytes.
    func holds(_ wanted: [UInt8], in range: Range<Int>) -> Bool {
        guard let first = wanted.first, range.count >= wanted.count else { return false }
        for start in range.lowerBound...(range.upperBound - wanted.count)
        where folded[start] == first && holds(wanted, at: start) {
            return true
        }
        return false
    }

    private func holds(_ wanted: [UInt8], at start: Int) -> Bool {
        for index in wanted.indices where folded[start + index] != wanted[index] { return false }
        return true
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start <= bytes.count {
            var end = start
            while end < bytes.count, bytes[end] > 0x0D || bytes[end] != 0x0A && bytes[end] != 0x0D {
                end += 1
            }
            let line = trimmed(start..<end, of: bytes)
            if !line.isEmpty { lines.append(line) }
            start = end + 1
        }
        return lines
    }

    /// A range without the blanks at its ends, no-break spaces and zero-width marks among them.
    static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let width = blank(at: low, high, bytes)
            if width == 0 { break }
            low += width
        }
        while high > low {
            if bytes[high - 1] <= 0x20 {
                high -= 1
            } else if high - low >= 2, blank(at: high - 2, high, bytes) == 2 {
                high -= 2
            } else if high - low >= 3, blank(at: high - 3, high, bytes) == 3 {
                high -= 3
            } else {
                break
            }
        }
        return low..<high
    }

    private static func blank(at index: Int, _ limit: Int, _ bytes: [UInt8]) -> Int {
        switch bytes[index] {
        case 0...0x20: 1
        case 0xC2 where index + 1 < limit && bytes[index + 1] == 0xA0: 2
        case 0xE2
        where index + 2 < limit && bytes[index + 1] == 0x80
            && (0x80...0x8F).contains(bytes[index + 2]):
            3
        case 0xEF where index + 2 < limit && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: 3
        default: 0
        }
    }
}
