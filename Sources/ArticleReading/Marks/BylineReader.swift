import Hashing

/// Finds who signed an article.
struct BylineReader: Sendable {
    let found: MainTextReader.Result

    /// The author's line without what isn't the author: a date, an editor.
    ///
    /// Looked for from the title down to the first paragraph, then below the last one, then
    /// further up. Where nobody is named, initials in brackets below the text are the author's.
    func byline() -> String? {
        let authors = found.lines.indices.filter { found.lines[$0].role == .byline }
        let first = found.body.first ?? found.lines.count
        let last = found.body.last ?? 0
        let title = found.lines[..<first].lastIndex { $0.role == .title } ?? 0
        let order =
            authors.filter { (title..<first).contains($0) } + authors.filter { $0 > last }
            + authors.filter { $0 < title || (first...max(first, last)).contains($0) }
        let heads = (title..<first).filter {
            found.lines[$0].shape.words <= 24 && !order.contains($0)
        }
        for index in order + heads {
            if let author = author(in: found.lines[index].range) { return author }
        }
        return initials(after: last)
    }

    private static let labels = table(
        "penulis reporter pewarta oleh by teks laporan wartawan jurnalis kontributor liputan naskah"
            + " ditulis pen peliput koresponden pelapor dilaporkan reportase rep pengirim kiriman disusun"
            + " diliput catatan cerita pengirim diceritakan naskah penulisan foto"
    )

    private static func table(_ words: String) -> FingerprintSet {
        FingerprintSet(words.split(separator: " ").map { WordHash.of(Array($0.utf8)) })
    }

    /// The part of a line that begins with an author's label, up to a mark that parts it from
    /// the rest.
    private func author(in line: Range<Int>) -> String? {
        for part in parts(of: line) {
            let words = LineWords.hashes(of: part, in: found.page, limit: 9)
            guard let first = words.first, Self.labels.contains(first), words.count > 1,
                words.count <= 8
            else {
                continue
            }
            if words.count == 2, Self.nobody.contains(words[1]) { continue }
            return found.page.text(part)
        }
        return nil
    }

    /// Who signs where nobody is named.
    private static let nobody = table("admin administrator humas tim editor warga pengurus")

    /// The stretches between `|`, `·`, ` / ` and ` - `.
    private func parts(of line: Range<Int>) -> [Range<Int>] {
        let bytes = found.page.bytes
        var parts: [Range<Int>] = []
        var start = line.lowerBound
        for index in line {
            let width = borderWidth(at: index, in: line)
            guard width > 0 else { continue }
            parts.append(PageText.trimmed(start..<index, of: bytes))
            start = index + width
        }
        parts.append(PageText.trimmed(start..<line.upperBound, of: bytes))
        return parts.filter { !$0.isEmpty }
    }

    /// The bytes of a mark that parts two statements; none where there is no such mark.
    private func borderWidth(at index: Int, in line: Range<Int>) -> Int {
        let bytes = found.page.bytes
        switch bytes[index] {
        case UInt8(ascii: "|"): return 1
        case 0xC2 where index + 1 < line.upperBound && bytes[index + 1] == 0xB7: return 2
        case UInt8(ascii: "/"), UInt8(ascii: "-"):
            let isSpaced =
                index > line.lowerBound && index + 1 < line.upperBound && bytes[index - 1] == 0x20
                && bytes[index + 1] == 0x20
            return isSpaced ? 1 : 0
        case 0xE2:
            // En and em dashes.
            let isDash =
                index + 3 < line.upperBound && bytes[index + 1] == 0x80
                && (0x93...0x94).contains(bytes[index + 2]) && bytes[index + 3] == 0x20
            return isDash && index > line.lowerBound && bytes[index - 1] == 0x20 ? 3 : 0
        default: return 0
        }
    }

    private static let offices = table(
        "adv advertorial rls hms humas red redaksi adpim ist ant antara net prokopim prokom dok foto"
            + " bersambung iklan")

    /// `(dik/ran)` on a line of its own right below the text.
    private func initials(after last: Int) -> String? {
        for index in (last + 1)..<min(last + 3, max(last + 1, found.lines.count)) {
            let line = found.lines[index]
            guard line.role == .signature,
                found.page.bytes[line.range.lowerBound] == UInt8(ascii: "(")
            else { continue }
            let words = LineWords.hashes(of: line.range, in: found.page)
            let isNamed = (1...3).contains(words.count) && line.range.count <= 14
            if isNamed, words.allSatisfy({ !Self.offices.contains($0) }), line.shape.numbers == 0 {
                return found.page.text(line.range)
            }
        }
        return nil
    }
}
