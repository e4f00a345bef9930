/// Cuts what stands above the first paragraph and looks like one: the words under a picture.
struct LeadTrim: Sendable {
    let page: PageText
    let lines: [BodyFinder.Line]

    /// The body without the lines before its first paragraph.
    func trimmed(_ body: [Int]) -> [Int] {
        // A paragraph with a dateline is the first one; look no further than a caption or two.
        if let first = body.prefix(4).firstIndex(where: { hasDateline(lines[$0]) }) {
            return Array(body[first...])
        }
        var rest = body[...]
        while let index = rest.first, rest.count > 1,
            isCaption(lines[index], before: rest.dropFirst())
        {
            rest.removeFirst()
        }
        return Array(rest)
    }

    /// `SAMARINDA – `, `Samarinda, intuisi.co – `, `TENGGARONG, Kamis (8/5) - `.
    private func hasDateline(_ line: BodyFinder.Line) -> Bool {
        guard line.role == .prose, line.shape.words >= 10 else { return false }
        let head = line.range.prefix(72)
        var words = 0
        var index = head.startIndex
        var wasSpace = true
        while index < head.endIndex {
            let byte = page.bytes[index]
            if isDash(at: index, in: head) { return (1...9).contains(words) }
            if byte == UInt8(ascii: ":") && wasSpace { return false }
            if byte == 0x20 {
                wasSpace = true
            } else {
                if wasSpace {
                    words += 1
                    guard startsName(byte) else { return false }
                }
                wasSpace = false
            }
            index += 1
        }
        return false
    }

    private func startsName(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "(")
            || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "/")
    }

    /// A dash with a blank on one side at least.
    private func isDash(at index: Int, in head: Range<Int>) -> Bool {
        let bytes = page.bytes
        if bytes[index] == UInt8(ascii: "-") {
            return index > head.startIndex && index + 1 < head.endIndex
                && (bytes[index - 1] == 0x20 || bytes[index + 1] == 0x20
                    || bytes[index + 1] == 0x2D)
        }
        return bytes[index] == 0xE2 && index + 2 < head.endIndex && bytes[index + 1] == 0x80
            && (0x93...0x95).contains(bytes[index + 2])
    }

    private static let pictureWords = [
        " saat ", " ketika ", " usai ", " memperlihatkan ", " menunjukkan ", " menyerahkan ",
        " foto bersama", "(kiri)", "(kanan)", "suasana ", "tampak ", " memukul gong", " bersalaman",
        " berfoto", " berjabat", " memenuhi ",
    ].map { Array($0.utf8) }

    /// A short sentence with a credit in brackets, or in the words of a picture, above a longer
    /// paragraph.
    private func isCaption(_ line: BodyFinder.Line, before rest: ArraySlice<Int>) -> Bool {
        guard let next = rest.first, lines[next].shape.words > line.shape.words,
            line.shape.words <= 32, !line.shape.isQuoting
        else { return false }
        if endsWithCredit(line.range) { return true }
        return line.shape.words <= 20
            && Self.pictureWords.contains { page.holds($0, in: line.range) }
    }

    private func endsWithCredit(_ range: Range<Int>) -> Bool {
        guard let last = page.bytes[range].last(where: { $0 != UInt8(ascii: "-") }) else {
            return false
        }
        return last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
    }
}
