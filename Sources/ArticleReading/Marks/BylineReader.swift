import Hashing

/// Finds who signed an article.
struct BylineReader: Sendable {
    let found: MainTextReader.Result
    /// Whom an HTML page names to machines.
    var namedAuthor: String?

    /// The author's line without what isn't the author: a date, an editor.
    ///
    /// Looked for from the title down to the first paragraph, then below the last one, then
    /// further up. Where no line is labelled, the author is who stands alone beside the day of the
    /// article; else whom the page names to machines; else initials in brackets below the text are
    /// the author's.
    func byline() -> String? {
        let authors = found.lines.indices.filter { found.lines[$0].role == .byline }
        let first = found.body.first ?? found.lines.count
        let last = found.body.last ?? 0
        let title = found.lines[..<first].lastIndex { $0.role == .title } ?? 0
        let order =
            authors.filter { (title..<first).contains($0) } + authors.filter { $0 > last }
            + authors.filter { $0 < title || (first...max(first, last)).contains($0) }
        let heads = (title..<first).filter {
            found.lines[$0].shape.words <= 24 && found.lines[$0].role != .byline
        }
        for index in order + heads {
            if let author = author(in: found.lines[index].range) ?? below(index) { return author }
        }
        let signed = SignedLine(found: found)
        return closing(last) ?? signed.name(above: first, title: title)
            ?? namedAuthor ?? initials(after: last) ?? signed.name(below: last)
    }

    /// The part of a line that begins with an author's label, up to a mark that parts it from
    /// the rest.
    private func author(in line: Range<Int>) -> String? {
        for part in BylineParts(found.page).parts(of: line) {
            let words = LineWords.hashes(of: part, in: found.page, limit: 10)
            guard words.count > 1, words.count <= 9, !BylineLabels.isBare(words),
                BylineLabels.isLabelled(words) || isTrailing(part, words)
                    || isReporting(part, words) || isPenned(part, words)
            else { continue }
            if words.count <= 3, words.dropFirst().contains(where: { Self.nobody.contains($0) }) {
                continue
            }
            return found.page.text(part)
        }
        return nil
    }

    /// `Rina Wulandari, kontributor Melak`: the name first, then the label.
    private func isTrailing(_ part: Range<Int>, _ words: [UInt64]) -> Bool {
        guard let label = words.firstIndex(where: { BylineLabels.writers.contains($0) }),
            (1...4).contains(label), words.count <= 7
        else { return false }
        let shape = LineShape(found.page, part)
        return shape.numbers == 0 && !shape.hasColon && shape.capitals >= words.count - 1
            && shape.capitals >= 2
    }

    /// `Rina Wulandari melaporkan dari Melak`: nothing but a name before what she does.
    private func isReporting(_ part: Range<Int>, _ words: [UInt64]) -> Bool {
        guard let verb = words.firstIndex(where: { BylineLabels.reporting.contains($0) }),
            (2...4).contains(verb), words.count <= 8
        else { return false }
        let shape = LineShape(found.page, part)
        return shape.numbers == 0 && !shape.hasColon && shape.capitals >= max(verb, words.count - 2)
    }

    /// `✍ Rina Wulandari`.
    private func isPenned(_ part: Range<Int>, _ words: [UInt64]) -> Bool {
        guard words.count <= 5, BylineLabels.beginsWithPen(found.page.bytes[part]) else {
            return false
        }
        return LineShape(found.page, part).capitals == words.count
    }

    /// The name below a line that holds nothing but the label.
    private func below(_ index: Int) -> String? {
        let words = LineWords.hashes(of: found.lines[index].range, in: found.page, limit: 3)
        guard BylineLabels.isBare(words), index + 1 < found.lines.count else { return nil }
        let next = found.lines[index + 1]
        let shape = next.shape
        let isName =
            (1...4).contains(shape.words) && shape.capitals == shape.words && shape.numbers == 0
        return isName ? found.page.text(next.range) : nil
    }

    /// `… di Sendawar. (Reporter: Rina W)`: a label in brackets at the end of the last paragraph.
    private func closing(_ last: Int) -> String? {
        guard last < found.lines.count else { return nil }
        let line = found.lines[last].range
        let bytes = found.page.bytes
        guard let close = line.last(where: { bytes[$0] > 0x20 && bytes[$0] != UInt8(ascii: ".") }),
            bytes[close] == UInt8(ascii: ")") || bytes[close] == UInt8(ascii: "]"),
            let open = line.last(where: {
                $0 < close && (bytes[$0] == UInt8(ascii: "(") || bytes[$0] == UInt8(ascii: "["))
            }), close - open < 80
        else { return nil }
        let inner = open + 1..<close
        let words = LineWords.hashes(of: inner, in: found.page, limit: 10)
        guard words.contains(WordHash.of(Array(":".utf8))) else { return nil }
        return author(in: inner)
    }

    /// Who signs where nobody is named.
    private static let nobody = BylineLabels.table(
        "admin administrator humas tim editor warga pengurus")

    private static let offices = BylineLabels.table(
        "adv advertorial rls hms humas red redaksi adpim ist ant antara net prokopim prokom dok foto"
            + " bersambung iklan diskominfo kominfo setda sekwan ppid pemkab pemkot pemprov rilis dpr dprd"
    )

    /// `(dik/ran)` on a line of its own right below the text, or `dik/ran`.
    private func initials(after last: Int) -> String? {
        for index in (last + 1)..<min(last + 3, max(last + 1, found.lines.count)) {
            let line = found.lines[index]
            let isBracketed =
                line.role == .signature
                && found.page.bytes[line.range.lowerBound] == UInt8(ascii: "(")
            guard isBracketed || isSlashed(line.range) || isDashed(line.range) else { continue }
            let words = LineWords.hashes(of: line.range, in: found.page)
            let isNamed = (1...3).contains(words.count) && line.range.count <= 14
            // `(Ayu/Red)`: whoever wrote it, then the desk.
            let own =
                words.count > 1 && words.last.map(Self.desks.contains) ?? false
                ? words.dropLast() : words[...]
            if isNamed, own.allSatisfy({ !Self.offices.contains($0) }), line.shape.numbers == 0 {
                return found.page.text(line.range)
            }
            if isBracketed, isForOffice(line.range, words) { return found.page.text(line.range) }
        }
        return nil
    }

    /// No line of initials is longer.
    private static let longestInitials = 36
    private static let paid = BylineLabels.table("adv advertorial iklan rls rilis ppu ikn")

    /// `(rin/portalkita)`, `(*Prokopim/rin)`: somebody's initials, and for whom he writes; not
    /// where an advertiser or a release is named.
    private func isForOffice(_ line: Range<Int>, _ words: [UInt64]) -> Bool {
        guard line.count <= Self.longestInitials, !words.contains(where: Self.paid.contains)
        else { return false }
        let parts = found.page.folded[line].dropFirst().dropLast()
            .split(separator: UInt8(ascii: "/"))
        return (2...3).contains(parts.count)
            && parts.contains { part in
                (2...4).contains(part.count) && part.allSatisfy { (0x61...0x7A).contains($0) }
                    && !Self.offices.contains(WordHash.of(Array(part)))
            }
    }

    private static let desks = BylineLabels.table("red redaksi")

    /// `— rs`: a dash, then two to four letters.
    private func isDashed(_ line: Range<Int>) -> Bool {
        let text = Array(found.page.bytes[line])
        for dash in ["—", "–", "--", "-"] where text.starts(with: dash.utf8) {
            let letters = text.dropFirst(dash.utf8.count).drop { $0 == 0x20 }
            return (2...4).contains(letters.count)
                && letters.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
        }
        return false
    }

    /// `DK/rn/fz`: two or three short words with strokes and no blank between.
    private func isSlashed(_ line: Range<Int>) -> Bool {
        let parts = found.page.folded[line].split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { part in
                (2...4).contains(part.count) && part.allSatisfy { (0x61...0x7A).contains($0) }
            }
    }
}
