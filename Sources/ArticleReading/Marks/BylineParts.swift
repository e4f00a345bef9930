import Hashing

/// Cuts a line that names an author into what it states: the author, the editor, the day.
struct BylineParts: Sendable {
    private let page: PageText
    private var bytes: [UInt8] { page.bytes }

    init(_ page: PageText) { self.page = page }

    /// The stretches between `|`, `·`, ` / `, ` // `, ` - `, ` ~ `, two blanks, and before an editor or a date,
    /// without brackets around.
    func parts(of line: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where index >= start {
            let width = borderWidth(at: index, in: line)
            guard width > 0, !isLabelAlone(start..<index) else { continue }
            parts.append(start..<index)
            start = index + width
        }
        parts.append(start..<line.upperBound)
        return parts.map { withoutTail(bare($0)) }.filter { !$0.isEmpty }
    }

    /// `Penulis — Rina W`: the dash stands where others put a colon.
    private func isLabelAlone(_ part: Range<Int>) -> Bool {
        BylineLabels.isBare(LineWords.hashes(of: part, in: page, limit: 3))
    }

    /// A stretch without blanks and brackets around.
    private func bare(_ part: Range<Int>) -> Range<Int> {
        let part = PageText.trimmed(part, of: bytes)
        guard part.count > 2 else { return part }
        let (first, last) = (bytes[part.lowerBound], bytes[part.upperBound - 1])
        let isEnclosed =
            first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
            || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
            || first == UInt8(ascii: "*") && last == UInt8(ascii: "*")
        return isEnclosed ? part.lowerBound + 1..<part.upperBound - 1 : part
    }

    private static let editors = ["editor", "redaktur", "penyunting"].map { Array($0.utf8) }

    /// A stretch up to `, Editor …`, `; Editor …`, ` Editor: …` or `, 3 Mei …`.
    private func withoutTail(_ part: Range<Int>) -> Range<Int> {
        for index in part.dropFirst() {
            let isMark = Self.marks.contains(bytes[index])
            guard isMark || bytes[index] == 0x20 else { continue }
            var next = index + 1
            while next < part.upperBound, bytes[next] <= 0x20 { next += 1 }
            let isApart = isMark || bytes[index - 1] == 0x20
            let isEditor = isEditor(next, in: part, isApart: isApart)
            let isDate =
                bytes[index] == UInt8(ascii: ",") && next < part.upperBound && isDigit(next)
                || bytes[index] == 0x20 && isDay(next, in: part)
            if isEditor || isDate {
                return PageText.trimmed(part.lowerBound..<index, of: bytes)
            }
        }
        return part
    }

    /// Whether an editor is named from a byte on; in the midst of a line only a colon shows it.
    private func isEditor(_ start: Int, in part: Range<Int>, isApart: Bool) -> Bool {
        Self.editors.contains { editor in
            let end = start + editor.count
            guard end < part.upperBound, page.folded[start..<end].elementsEqual(editor) else {
                return false
            }
            return isApart || bytes[end] == UInt8(ascii: ":")
        }
    }

    private func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(bytes[index]) }

    /// `24/10/2025`, `24-10-2025`: a number, and more of a date.
    private func isDay(_ start: Int, in part: Range<Int>) -> Bool {
        guard start + 3 < part.upperBound, isDigit(start) else { return false }
        let mark = isDigit(start + 1) ? start + 2 : start + 1
        return (bytes[mark] == UInt8(ascii: "/") || bytes[mark] == UInt8(ascii: "-"))
            && isDigit(mark + 1)
    }

    private static let marks: [UInt8] = [",", ";", "/", "(", "&"].map { Array($0.utf8)[0] }

    /// `Redaktur: Abdul; Pewarta: Rina`: the next statement begins with its label.
    private func isLabelled(behind index: Int, in line: Range<Int>) -> Bool {
        let rest = LineWords.hashes(of: index + 1..<line.upperBound, in: page, limit: 3)
        return rest.count > 1 && BylineLabels.isLabelled(rest)
    }

    /// The bytes of a mark that parts two statements; none where there is no such mark.
    private func borderWidth(at index: Int, in line: Range<Int>) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "|"): return 1
        case 0x20 where index + 1 < line.upperBound && bytes[index + 1] == 0x20: return 2
        case 0x20:
            // `17 Januari 2026 by Rina Wulandari`.
            let isBehindYear = index > line.lowerBound && isDigit(index - 1)
            return isBehindYear && isLabelled(behind: index, in: line) ? 1 : 0
        case UInt8(ascii: ";"): return isLabelled(behind: index, in: line) ? 1 : 0
        case 0xC2 where index + 1 < line.upperBound && bytes[index + 1] == 0xB7: return 2
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "~"):
            guard index > line.lowerBound, bytes[index - 1] == 0x20 else { return 0 }
            // `//` is one mark.
            var end = index + 1
            if end < line.upperBound, bytes[end] == bytes[index] { end += 1 }
            return end < line.upperBound && bytes[end] == 0x20 ? end - index : 0
        case 0xE2:
            // En and em dashes, and bullets.
            let isMark =
                index + 3 < line.upperBound && bytes[index + 1] == 0x80
                && ((0x93...0x94).contains(bytes[index + 2]) || bytes[index + 2] == 0xA2)
                && bytes[index + 3] == 0x20
            return isMark && index > line.lowerBound && bytes[index - 1] == 0x20 ? 3 : 0
        default: return 0
        }
    }
}
