import IndonesianText
import Province

/// Finds organizations, and the one that a person is of.
struct OrganizationFinder: Sendable {
    let marked: MarkedText
    /// More are not looked at: it bounds the time that a hostile text can take.
    private static let most = 400

    private let shortForms: ShortForms
    let mentions: [OrganizationMention]

    init(
        marked: MarkedText, runs: CapitalRuns, offices: [OfficePhrase], firms: FirmNames,
        people: [Range<Int>], shortForms: ShortForms
    ) {
        self.marked = marked
        self.shortForms = shortForms
        var mentions: [OrganizationMention] = []
        var inOffice = [Bool](repeating: false, count: marked.tokens.count)
        for office in offices {
            for token in office.tokens { inOffice[token] = true }
            guard let own = office.organization else { continue }
            let isFirm = office.tokens.contains { marked.has($0, .firmOffice) }
            if let mention = OrganizationMention(of: own, in: marked, isFirms: isFirm) {
                mentions.append(mention)
            }
        }
        var token = 0
        var beginsName = [Bool](repeating: false, count: marked.tokens.count)
        for name in people where name.lowerBound < beginsName.count {
            beginsName[name.lowerBound] = true
        }
        while token < marked.tokens.count {
            guard !inOffice[token],
                let range = OrganizationFinder.organization(
                    at: token, marked, runs, isPerson: beginsName[token])
            else {
                token += 1
                continue
            }
            if let mention = OrganizationMention(of: range, in: marked) { mentions.append(mention) }
            token = range.upperBound
        }
        for mention in mentions {
            for token in mention.tokens { inOffice[token] = true }
        }
        for run in firms.bare {
            let isTaken = run.contains { inOffice[$0] }
            if !isTaken, let mention = OrganizationMention(of: run, in: marked, isFirms: true) {
                mentions.append(mention)
                for token in run { inOffice[token] = true }
            }
        }
        for name in people where name.lowerBound < inOffice.count {
            for token in name { inOffice[token] = true }
        }
        var inBody = [Bool](repeating: false, count: marked.tokens.count)
        for mention in mentions where !marked.has(mention.tokens.lowerBound - 1, .office) {
            for token in mention.tokens { inBody[token] = true }
        }
        for run in runs.runs {
            guard
                let body = OrganizationFinder.listedBody(
                    run, marked, isTaken: inOffice, inBody: inBody),
                let mention = OrganizationMention(of: body, in: marked)
            else { continue }
            mentions.append(mention)
        }
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        self.mentions = Array(mentions.prefix(OrganizationFinder.most))
    }

    private static func organization(
        at start: Int, _ marked: MarkedText, _ runs: CapitalRuns, isPerson: Bool
    ) -> Range<Int>? {
        guard marked.kind(start) == .word, marked.tokens[start].isCapitalized,
            !marked.has(start, .meetingNoun) || isForum(start, marked)
        else { return nil }
        if let firm = runs.firm(beginningAt: start, in: marked) { return firm }
        if !isPerson, let sent = sentBody(at: start, marked) { return sent }
        let isKnown =
            marked.matchKind(at: start) == .institution
            && marked.matchTokens(at: start)?.lowerBound == start
        let isKarangTaruna = marked.key(start) == "karang" && marked.key(start + 1) == "taruna"
        guard marked.has(start, .organization) || isKnown || isKarangTaruna,
            !isCalling(start, marked)
        else { return nil }
        let head = OfficeHead(
            words: [], end: start, isCapitalized: true, isFirm: false, isSole: false,
            isCalling: false, isFormer: false)
        var complement = OfficeComplement(
            marked: marked, runs: runs, head: head, namesFollow: false)
        complement.read()
        guard complement.end > start else { return nil }
        return start..<wholeEnd(complement.end, of: start, marked)
    }

    /// `Konsultan pelayaran Rizal Amri menilai …`: what somebody is, at the head of a sentence.
    private static func isCalling(_ start: Int, _ marked: MarkedText) -> Bool {
        marked.beginsSentence(start) && marked.key(start).map { callings.contains($0) } ?? false
            && marked.kind(start + 1) == .word && marked.tokens[start + 1].shape == .small
    }

    private static let callings: WordSet = [
        "konsultan", "investor", "kontraktor", "pengembang", "operator", "manajemen", "direksi",
    ]

    private static let talks: WordSet = [
        "konsultasi", "diskusi", "dialog", "group", "koordinasi", "perangkat", "lintas", "rapat",
        "silaturahmi", "silaturahim", "investasi", "bisnis", "ekonomi", "satu", "opd", "skpd",
        "evaluasi", "tematik", "publik", "internasional", "nasional",
    ]

    /// `Forum Petani Sawit`, a body; `Forum Konsultasi Publik` is a meeting.
    private static func isForum(_ start: Int, _ marked: MarkedText) -> Bool {
        guard marked.key(start) == "forum", isCapitalized(start + 1),
            !marked.beginsSentence(start) || isCapitalized(start + 2)
        else { return false }
        return !Self.talks.contains(marked.tokens[start + 1].key)
        func isCapitalized(_ token: Int) -> Bool {
            marked.kind(token) == .word && marked.areJoined(token)
                && marked.tokens[token].isCapitalized
        }
    }

    /// `Badan Pengelola Keuangan dan Aset Daerah`, `Himpunan Nelayan Seluruh Indonesia`: all words
    /// with a capital behind the head of a body that bears no name of its own.
    private static func wholeEnd(_ end: Int, of start: Int, _ marked: MarkedText) -> Int {
        if end == start + 1, isOfUnknownPlace(start, marked) { return end + 1 }
        guard marked.tokens[start].shape == .capitalized, marked.key(start) != "pt" else {
            return end
        }
        let others: WordClass = [.title, .office, .officePrefix, .calendar]
        var end = end
        while end < start + 9 {
            let next = marked.key(end) == "dan" && end > start + 1 ? end + 1 : end
            guard next < marked.tokens.count, marked.areJoined(end), marked.areJoined(next),
                marked.kind(next) == .word, marked.tokens[next].shape == .capitalized,
                !marked.has(next, others),
                next == end
                    || !marked.has(next, .organization)
                        && (marked.has(next, .officeNoun)
                            || NounShape.isDerived(marked.tokens[next], in: marked.text.bytes))
            else { return end }
            end = next + 1
        }
        return end
    }

    private static let local: WordSet = [
        "dprd", "pemkab", "pemkot", "pemprov", "polres", "polresta", "polda", "kodim", "kejari",
        "kejati", "kpu", "bawaslu", "bpbd", "kadin",
    ]

    /// `DPRD Banjar`: one word behind a body that every place has, though the pack knows no such
    /// place.
    private static func isOfUnknownPlace(_ start: Int, _ marked: MarkedText) -> Bool {
        func isCapitalized(_ token: Int) -> Bool {
            marked.kind(token) == .word && marked.areJoined(token)
                && marked.tokens[token].shape == .capitalized
        }
        return marked.key(start).map { local.contains($0) } ?? false && isCapitalized(start + 1)
            && !isCapitalized(start + 2)
            && !marked.has(start + 1, [.title, .office, .organization, .calendar])
    }

    /// `pengurus Laskar Muda Bontang`: whatever name stands behind a word for its people.
    private static func sentBody(at start: Int, _ marked: MarkedText) -> Range<Int>? {
        guard start > 0, marked.areJoined(start),
            marked.tokens[start - 1].shape == .small || marked.beginsSentence(start - 1),
            let key = marked.key(start - 1), DelegateWords.ofBodies.contains(key),
            !marked.has(start, [.office, .officePrefix, .title, .organization]),
            marked.matchKind(at: start)?.isInside != true
        else { return nil }
        var end = start
        while end < marked.tokens.count, end < start + 7, end == start || marked.areJoined(end),
            marked.tokens[end].isCapitalized, !marked.has(end, [.title, .calendar])
        {
            end += 1
        }
        return end - start > 1 || marked.tokens[start].shape == .upper ? start..<end : nil
    }

    /// `…, WWF Indonesia, dan …`: a name in a list that is no person's by its letters.
    private static func listedBody(
        _ run: Range<Int>, _ marked: MarkedText, isTaken: [Bool], inBody: [Bool]
    ) -> Range<Int>? {
        let start = run.lowerBound
        guard start > 0,
            marked.kind(start - 1) == .comma || marked.key(start - 1) == "dan"
                || marked.key(start - 1) == "serta" || marked.has(start - 1, .presence),
            !marked.text.isQuoted(start)
        else { return nil }
        var end = run.upperBound
        while end < marked.tokens.count, end < start + 7, marked.areJoined(end),
            marked.tokens[end].isCapitalized, !marked.has(end, [.office, .officePrefix, .calendar])
        {
            end += 1
        }
        let isOfPlace =
            end - start > 1 && marked.matchKind(at: end - 1)?.isInside == true
            && !marked.isInMatch(start) && !marked.has(start, [.common, .title, .venue])
        let isBody =
            isOfPlace || isAmongBodies(start..<end, marked, inBody)
            || (start..<end).contains { token in
                marked.has(token, .firmWord) && token > start
                    || marked.isAbbreviation(token) && marked.tokens[token].range.count > 2
                        && marked.matchKind(at: token)?.isInside != true
                        && !NameDegree.isDegree(marked.tokens[token], in: marked.text.bytes)
            }
        return isBody && !(start..<end).contains { isTaken[$0] } ? start..<end : nil
    }

    /// `dihadiri Polres Berau, Jasa Raharja, dan …`: what no person is called, behind a body.
    private static func isAmongBodies(
        _ run: Range<Int>, _ marked: MarkedText, _ inBody: [Bool]
    ) -> Bool {
        var last = run.lowerBound - 1
        if last > 0, marked.key(last) == "dan" || marked.key(last) == "serta" {
            last -= marked.kind(last - 1) == .comma ? 2 : 1
        } else {
            last -= 1
        }
        guard run.count > 1, last >= 0, inBody[last] else { return false }
        let next = run.upperBound
        let isItem =
            marked.kind(next) == .comma || marked.kind(next) == .stop || marked.key(next) == "dan"
            || marked.key(next) == "serta"
        let isVillage =
            marked.key(run.lowerBound).map { OrganizationMention.areas.contains($0) } ?? false
        return isItem
            && (isVillage
                || marked.match(at: run.lowerBound) == nil
                    && NameLikeness.tenths(run, in: marked) < -5 * run.count)
    }

    /// The words of an organization with short forms spelt out, for comparison.
    func spelt(_ mention: OrganizationMention) -> Set<WordKey> {
        var words: Set<WordKey> = []
        for token in mention.tokens where marked.kind(token) == .word {
            if let long = shortForms.words(at: token, of: marked.text) {
                words.formUnion(long)
            } else {
                words.insert(marked.tokens[token].key)
            }
        }
        return words
    }
}
