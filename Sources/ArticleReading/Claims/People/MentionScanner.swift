import IndonesianText
import Province

/// Finds every name and office outside quotations, in one pass.
struct MentionScanner {
    let marked: MarkedText
    let offices: OfficeParser
    let names: NameParser
    let firms: FirmNames
    let judge: NameJudge
    var mentions: [RawMention] = []

    init(marked: MarkedText, offices: OfficeParser, firms: FirmNames) {
        self.marked = marked
        self.offices = offices
        self.firms = firms
        names = NameParser(marked: marked)
        judge = NameJudge(marked: marked, runs: offices.runs)
    }

    static func mentions(in marked: MarkedText, offices: OfficeParser, firms: FirmNames)
        -> [RawMention]
    {
        var scanner = MentionScanner(marked: marked, offices: offices, firms: firms)
        var index = 0
        while index < marked.tokens.count {
            index = max(index + 1, scanner.step(at: index))
        }
        return scanner.mentions
    }

    /// Reads what begins at a token; the token to go on with.
    private mutating func step(at index: Int) -> Int {
        guard marked.kind(index) == .word else { return index + 1 }
        if let quotation = quotationEnd(index) { return quotation }
        if let office = offices.phrase(at: index) { return readOffice(office) }
        let token = marked.tokens[index]
        if marked.has(index, .title), !isNamedThing(before: index),
            let name = names.name(at: index), name.hasTitle
        {
            return append(name, withApposition: .strong)
        }
        guard token.isCapitalized, CapitalRuns.isNameWord(index, in: marked) else {
            return index + 1
        }
        guard let name = names.name(at: index) else { return index + 1 }
        if isNamedThing(before: index) || firms.contains(name.core, in: marked) || isFirm(name) {
            return name.tokens.upperBound
        }
        return append(name, withApposition: judge.strength(of: name))
    }

    private func quotationEnd(_ index: Int) -> Int? {
        let quotation = marked.text.quotationIndex[index]
        return quotation < 0 ? nil : marked.text.quotations[Int(quotation)].tokens.upperBound
    }

    // MARK: Office first

    private mutating func readOffice(_ found: OfficePhrase) -> Int {
        let office = withPlace(found)
        let next = office.tokens.upperBound
        if next < marked.tokens.count, marked.areJoined(next), !marked.text.isQuoted(next),
            let name = names.name(at: next)
        {
            if let own = nameBehindFirm(name) {
                let firm = name.core.lowerBound..<own.start
                mentions.append(
                    RawMention(
                        name: own, office: office.extended(to: own.start).of(firm),
                        strength: .strong))
                return own.tokens.upperBound
            }
            if let own = ownName(within: name, office) ?? nameBehindBody(name) {
                let whole = office.extended(to: own.start)
                mentions.append(RawMention(name: own, office: whole, strength: .strong))
                return own.tokens.upperBound
            }
            if isExplainedBody(name) || isSentBody(name, by: office) || isNobody(name) {
                let end = name.tokens.upperBound
                mentions.append(
                    RawMention(
                        name: nil, office: office.extended(to: end).of(name.core),
                        strength: .strong))
                return end
            }
            if let holder = holder(behind: name) {
                mentions.append(
                    RawMention(
                        name: holder, office: office.extended(to: name.tokens.upperBound),
                        strength: .strong))
                return holder.tokens.upperBound
            }
            // `dokter X, Ketua IDI Paser`: the calling is told by the way.
            let better = office.isCalling ? officeBehind(name.tokens.upperBound) : nil
            if let better, !better.isCalling, isClosed(better.tokens.upperBound) {
                mentions.append(RawMention(name: name, office: better, strength: .strong))
                return better.tokens.upperBound
            }
            let own = office.of(affiliation(after: name)?.organization)
            mentions.append(RawMention(name: name, office: own, strength: .strong))
            return readFellows(of: office, after: name.tokens.upperBound)
        }
        if let name = nameCalled(next) {
            mentions.append(RawMention(name: name, office: office, strength: .strong))
            return name.tokens.upperBound
        }
        for comma in [next, fillersEnd(next, office)] {
            guard let name = nameAfterComma(comma, office) else { continue }
            mentions.append(RawMention(name: name, office: office, strength: .strong))
            return name.tokens.upperBound
        }
        mentions.append(RawMention(name: nil, office: office, strength: .strong))
        return next
    }

    /// `sekretaris Forgu, forum guru honorer`: one word, then what kind of body it is.
    private func isExplainedBody(_ name: NamePhrase) -> Bool {
        let comma = name.tokens.upperBound
        return name.core.count == 1 && !name.hasTitle && marked.kind(comma) == .comma
            && comma + 1 < marked.tokens.count && marked.tokens[comma + 1].shape == .small
            && marked.has(comma + 1, .organization)
    }

    private static let senders: WordSet = ["pengurus", "perwakilan", "utusan"]

    /// `pengurus Forgu`, `pengurus Gapoktan Rukun Sari`: one word behind such an office is the
    /// body's and no person's.
    private func isSentBody(_ name: NamePhrase, by office: OfficePhrase) -> Bool {
        let first = office.tokens.lowerBound
        guard marked.tokens[first].shape == .small, name.core.count == 1, !name.hasTitle,
            Self.senders.contains(marked.tokens[first].key)
        else { return false }
        if office.tokens.count == 1 { return true }
        let word = name.core.lowerBound
        let own = CapitalRuns.isNameWord(word - 1, in: marked) ? 0 : 1
        return office.organization?.upperBound == office.tokens.upperBound
            && offices.runs.standsAlone(marked.tokens[word].key) <= own
    }

    /// `Ketua Asosiasi Resor Derawan (APRD), Rizal Amri`: what could be a name is a place, and the
    /// name is yet to come.
    private func withPlace(_ office: OfficePhrase) -> OfficePhrase {
        let next = office.tokens.upperBound
        guard next < marked.tokens.count, marked.areJoined(next),
            office.organization?.upperBound == next,
            let place = marked.matchTokens(at: next), place.lowerBound == next
        else { return office }
        var end = place.upperBound
        if marked.kind(end) == .openBracket, marked.kind(end + 2) == .closeBracket { end += 3 }
        return marked.kind(end) == .comma ? office.extended(to: end) : office
    }

    /// `Manajer Pertamina Patra Niaga Ratih Lembah`, later `Ratih`: the name begins where the word
    /// that stands alone elsewhere does, what is before it belongs to the firm.
    private func ownName(within name: NamePhrase, _ office: OfficePhrase) -> NamePhrase? {
        guard name.core.count >= 3, !name.hasTitle,
            office.organization?.upperBound == office.tokens.upperBound,
            office.tokens.contains(where: { marked.has($0, .firmOffice) }),
            offices.runs.standsAlone(marked.tokens[name.core.lowerBound].key) == 0,
            let first = name.core.dropFirst(2).dropLast().first(where: {
                offices.runs.standsAlone(marked.tokens[$0].key) > 0
            })
        else { return nil }
        return names.name(at: first)
    }

    /// `Kepala Urusan Eksternal Bara Etam Rizal Amri`, where `PT Bara Etam` is named too.
    private func nameBehindFirm(_ name: NamePhrase) -> NamePhrase? {
        guard !name.hasTitle, name.core.count >= 3 else { return nil }
        let start = name.core.lowerBound
        let end = (start + 2..<name.core.upperBound).last {
            firms.contains(start..<$0, in: marked)
        }
        return end.flatMap { names.name(at: $0) }
    }

    private static let calling: WordSet = ["bernama", "adalah", "ialah", "yakni", "yaitu"]

    /// `Lurah bernama Sahrul`, `ketua panitia itu adalah Rizal Amri`.
    private func nameCalled(_ end: Int) -> NamePhrase? {
        let verb = marked.has(end, .pointer) ? end + 1 : end
        guard let key = marked.key(verb), Self.calling.contains(key),
            verb + 1 < marked.tokens.count,
            let name = names.name(at: verb + 1)
        else { return nil }
        if key == "bernama" || name.hasTitle { return name }
        return name.core.count > 1 && !isNobody(name) ? name : nil
    }

    /// `relawan Senkom Mitra`: words that nobody is called by belong to the body.
    private func isNobody(_ name: NamePhrase) -> Bool {
        !name.hasTitle && NameLikeness.tenths(name.core, in: marked) < -20 * name.core.count
    }

    /// `Perum Bulog Kaltimtara Rizal Amri`: words that nobody is called by, before a name of two;
    /// `Kepala Desa Muara Baru Hj. Rabiah`: a title begins the name.
    private func nameBehindBody(_ name: NamePhrase) -> NamePhrase? {
        guard !name.hasTitle else { return nil }
        let next = name.tokens.upperBound
        if marked.has(next, .title), marked.kind(next + 1) == .stop, marked.areJoined(next) {
            return names.name(at: next)
        }
        let start = name.core.first { NameLikeness.tenths($0, in: marked) > -15 }
        guard let start, start > name.core.lowerBound, name.core.upperBound - start >= 2,
            !isCalledBy(name.core.lowerBound)
        else { return nil }
        return names.name(at: start)
    }

    /// `ucap Sahat`, further down: a word that hardly looks like a name is one all the same.
    private func isCalledBy(_ word: Int) -> Bool {
        offices.runs.standsAlone(marked.tokens[word].key) > 0
            && NameLikeness.tenths(word, in: marked) > -25
    }

    /// The holder's name where what looked like one is still part of the office:
    /// `Kepala Biro Asia Tenggara, Kim Min, menegaskan`.
    private func holder(behind name: NamePhrase) -> NamePhrase? {
        let comma = name.tokens.upperBound
        guard !name.hasTitle, marked.kind(comma) == .comma, comma + 1 < marked.tokens.count,
            marked.areJoined(comma + 1), let holder = names.name(at: comma + 1),
            marked.kind(holder.tokens.upperBound) == .comma,
            marked.has(holder.tokens.upperBound + 1, .speechVerb)
        else { return nil }
        return holder
    }

    /// `anggota komisi Yohana Lenjau, Hj. Apansyah Rahmi, dan Mukhtar Saidi`: the office is all
    /// their own.
    private mutating func readFellows(of office: OfficePhrase, after end: Int) -> Int {
        guard office.head.contains("anggota") else { return end }
        var end = end
        while let start = fellow(after: end), let name = names.name(at: start) {
            mentions.append(RawMention(name: name, office: office, strength: .strong))
            end = name.tokens.upperBound
        }
        return end
    }

    /// Where the next name of a list would begin.
    private func fellow(after end: Int) -> Int? {
        var token = end
        if marked.kind(token) == .comma { token += 1 }
        if marked.key(token) == "dan" || marked.key(token) == "serta" { token += 1 }
        guard token > end, token < marked.tokens.count, marked.areJoined(token),
            marked.tokens[token].isCapitalized, !marked.text.isQuoted(token),
            !marked.has(token, [.office, .officePrefix, .organization])
        else { return nil }
        return token
    }

    /// The token after words that say more of a calling: `prakirawan stasiun setempat, …`.
    private func fillersEnd(_ start: Int, _ office: OfficePhrase) -> Int {
        let first = office.tokens.lowerBound
        // A sentence's first word is small in its own right.
        let isSmall = marked.tokens[first].shape == .small || marked.beginsSentence(first)
        guard office.isCalling || isSmall else { return start }
        var token = start
        // `Penasihat hukum yang mendampinginya, Rizal Amri, …`.
        let ends: WordClass =
            marked.key(start) == "yang"
            ? [.speechVerb, .speechCue, .pointer, .preposition]
            : [.speechVerb, .speechCue, .presence, .pointer, .preposition]
        while token < marked.tokens.count, token < start + 5, marked.kind(token) == .word,
            !marked.has(token, ends),
            !(marked.tokens[token].isCapitalized && marked.has(token, [.office, .officePrefix]))
        {
            token += 1
        }
        // `ketua asosiasi itu, Hasniati Rauf`: who was pointed at gets a name.
        return marked.has(token, .pointer) && marked.kind(token + 1) == .comma ? token + 1 : token
    }

    /// `Ketua DPRD Paser, Fadli Adnan,`: a name between the comma and the next mark or verb.
    private func nameAfterComma(_ comma: Int, _ office: OfficePhrase) -> NamePhrase? {
        guard marked.kind(comma) == .comma, comma + 1 < marked.tokens.count,
            marked.areJoined(comma + 1), !marked.text.isQuoted(comma + 1),
            let name = names.name(at: comma + 1),
            !firms.contains(name.core, in: marked)
        else { return nil }
        let after = name.tokens.upperBound
        guard after < marked.tokens.count else { return name }
        let token = marked.tokens[after]
        if token.kind == .word, token.isCapitalized, !marked.beginsSentence(after) { return nil }
        return isSubject(name, behind: office) ? nil : name
    }

    private static let openers: WordSet = [
        "usai", "seusai", "setelah", "sesudah", "selepas", "saat", "ketika", "sambil",
    ]

    /// `Membacakan sambutan Bupati, Wening mengatakan …`: an opening without a subject is closed by
    /// the comma, and the name behind it is no holder's.
    private func isSubject(_ name: NamePhrase, behind office: OfficePhrase) -> Bool {
        let first = marked.text.sentence(of: office.tokens.lowerBound).lowerBound
        let start = office.tokens.lowerBound
        guard first < start, start - first <= 12, marked.kind(first) == .word,
            !(first..<start).contains(where: { marked.kind($0) == .comma })
        else { return false }
        let word = marked.tokens[first]
        // `Kepada wali kota, Sutini meminta …`.
        let before = marked.key(start - 1)
        if marked.has(first, .preposition),
            before == "kepada" || before == "hadapan" || before == "depan"
        {
            return marked.kind(name.tokens.upperBound) == .word
        }
        guard marked.has(name.tokens.upperBound, .speechVerb) else { return false }
        if Self.openers.contains(word.key) { return true }
        return word.range.count >= 8 && marked.key(first) != "menurut"
            && marked.text.bytes[word.start] | 0x20 == UInt8(ascii: "m")
            && marked.text.bytes[word.start + 1] == UInt8(ascii: "e")
    }
}
