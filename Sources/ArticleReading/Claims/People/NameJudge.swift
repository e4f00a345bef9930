import IndonesianText

/// Weighs what the surroundings of a name say for a person.
struct NameJudge {
    let marked: MarkedText
    let runs: CapitalRuns

    /// How much speaks for a person, where neither office nor title does.
    func strength(of name: NamePhrase) -> RawMention.Strength {
        let likeness = NameLikeness.tenths(name.core, in: marked)
        if likeness < -10 * name.core.count { return .weak }
        if isBesideSpeech(name) || isBesidePresence(name) || isShortened(name) { return .likely }
        if name.core.count == 1 { return isActor(name, likeness) ? .likely : .weak }
        // Two words or more that people are called by.
        let looksLikeOne = likeness >= 10 * name.core.count
        return looksLikeOne && !isInPlace(name) ? .likely : .weak
    }

    /// `Sutini berdiri`, `Sutini, yang rumahnya …`: one word that people are called by, and who
    /// bears it does something or opens a sentence.
    private func isActor(_ name: NamePhrase, _ likeness: Int) -> Bool {
        guard likeness >= 10, !isInPlace(name) else { return false }
        let next = name.tokens.upperBound
        let isDoing =
            DoingWords.stands(at: next, in: marked.text)
            && (DoingWords.opens(next, in: marked.text)
                || !marked.has(next, [.pointer, .common, .preposition]))
        return isDoing
            || marked.kind(next) == .comma && marked.beginsSentence(name.start)
    }

    private func isBesideSpeech(_ name: NamePhrase) -> Bool {
        let (before, after) = (name.start - 1, name.tokens.upperBound)
        if before >= 0, marked.areJoined(name.start) {
            if marked.has(before, .speechCue) && !marked.has(before, .title) { return true }
            let key = marked.key(before)
            if key == "menurut" || key == "bernama" || key == "namanya" { return true }
            if isAgentOf(before) { return true }
            if marked.kind(before) == .comma, isPersonNoun(endingAt: before) { return true }
        }
        guard after < marked.tokens.count, marked.areJoined(after) else { return false }
        if marked.key(after) == "namanya", !marked.isInMatch(name.core.lowerBound) {
            return true
        }
        return marked.has(after, [.speechVerb, .humanAct]) || AskedWords.isAsked(after, in: marked)
            || isVerbBehindInsertion(after)
            || isDescribed(name) || isApposed(name) || isPointedAt(name)
    }

    /// `warga, X`, `warga lain, X`.
    private func isPersonNoun(endingAt comma: Int) -> Bool {
        let key = marked.key(comma - 1)
        let isMore = key == "lain" || key == "lainnya" || key == "setempat" || key == "sekitar"
        return marked.has(isMore ? comma - 2 : comma - 1, .personNoun)
    }

    /// `Penanyanya Rizal Amri`: whoever did it, named.
    private func isAgentOf(_ token: Int) -> Bool {
        guard marked.kind(token) == .word, marked.beginsSentence(token),
            marked.stem(of: token) != marked.tokens[token].key
        else { return false }
        let word = marked.tokens[token]
        let bytes = marked.text.bytes
        return word.range.count >= 9 && bytes[word.start] | 0x20 == UInt8(ascii: "p")
            && bytes[word.start + 1] == UInt8(ascii: "e")
            && bytes[word.end - 4] != UInt8(ascii: "n")
    }

    /// `Rizal Amri tidak. Perempuan penganyam rotan itu berdiri.`: the next sentence says what the
    /// one is whom this one begins with.
    private func isPointedAt(_ name: NamePhrase) -> Bool {
        guard name.core.count >= 2, marked.beginsSentence(name.start) else { return false }
        let next = marked.text.sentence(of: name.start).upperBound
        guard next < marked.tokens.count, marked.has(next, .personNoun),
            marked.areInOneParagraph(next, name.start)
        else { return false }
        return marked.text.sentence(of: next).prefix(8).contains { marked.has($0, .pointer) }
    }

    /// `Juara tari pesisir, Rizal Amri, bercerita …`: a name between commas behind the words that
    /// a sentence opens with, and a verb behind it.
    private func isApposed(_ name: NamePhrase) -> Bool {
        let (before, after) = (name.start - 1, name.tokens.upperBound)
        let sentence = marked.text.sentence(of: name.start)
        // `Warga RT 7, Hayati, mengangkat tangan`: one word will do behind what says who she is.
        let isCalled = marked.has(sentence.lowerBound, [.callingOnly, .personNoun])
        guard name.core.count >= 2 || isCalled, before > sentence.lowerBound,
            before - sentence.lowerBound <= 8,
            marked.kind(before) == .comma, marked.kind(after) == .comma, isDoing(after + 1)
        else { return false }
        return (sentence.lowerBound..<before).allSatisfy { token in
            if isCalled, marked.kind(token) == .number { return true }
            return marked.kind(token) == .word && !isDoing(token)
                && !marked.has(token, [.preposition, .calendar])
                && (!marked.has(token, .common) || marked.has(token, .personNoun))
        }
    }

    /// Whether a small verb stands at a token: `membuka`, `bercerita`, `bilang`.
    private func isDoing(_ token: Int) -> Bool {
        guard token < marked.tokens.count, marked.tokens[token].shape == .small else {
            return false
        }
        return isActive(token) || marked.has(token, [.speechVerb, .humanAct])
    }

    /// `Rizal Amri, penggagas taman baca, membuka obrolan`: what somebody is, between commas, at
    /// the beginning of a sentence.
    private func isDescribed(_ name: NamePhrase) -> Bool {
        let comma = name.tokens.upperBound
        guard marked.beginsSentence(name.start), marked.kind(comma) == .comma,
            name.core.count >= 2 ? isAgent(comma + 1) : marked.has(comma + 1, .personNoun)
        else { return false }
        for token in comma + 2..<max(comma + 2, min(marked.tokens.count, comma + 14)) {
            if marked.kind(token) == .comma {
                return isActive(token + 1) || marked.key(token + 1) == "ikut"
            }
            if marked.kind(token)?.isTerminal == true { return false }
        }
        return false
    }

    /// A small noun of somebody who does something: `penggagas`, `pengelola`, `pedagang`.
    private func isAgent(_ token: Int) -> Bool {
        guard token < marked.tokens.count, marked.kind(token) == .word,
            marked.tokens[token].shape == .small
        else { return false }
        if marked.has(token, [.office, .callingOnly, .personNoun]) { return true }
        let (key, next) = (marked.key(token), marked.key(token + 1))
        if key == "satu" && next == "dari" { return true }
        if key == "salah" && (next == "satu" || next == "seorang") { return true }
        let word = marked.tokens[token]
        return word.range.count >= 6
            && marked.text.bytes[word.start..<word.start + 2]
                .elementsEqual("pe".utf8)
            && !marked.text.bytes[word.start..<word.end].reversed().starts(with: "na".utf8)
    }

    private func isActive(_ token: Int) -> Bool {
        guard token < marked.tokens.count, marked.kind(token) == .word,
            marked.tokens[token].shape == .small, marked.tokens[token].range.count >= 6
        else { return false }
        let start = marked.tokens[token].start
        return marked.text.bytes[start + 1] == UInt8(ascii: "e")
            && (marked.text.bytes[start] == UInt8(ascii: "m")
                || marked.text.bytes[start] == UInt8(ascii: "b"))
    }

    /// `Nur Hayati, salah satunya, mengaku`.
    private func isVerbBehindInsertion(_ comma: Int) -> Bool {
        guard marked.kind(comma) == .comma else { return false }
        for token in comma + 1..<max(comma + 1, min(marked.tokens.count, comma + 8)) {
            guard marked.kind(token) == .comma else {
                if marked.tokens[token].isCapitalized { return false }
                continue
            }
            return marked.has(token + 1, .speechVerb)
        }
        return false
    }

    private static let leaders: WordSet = [
        "kepemimpinan", "pimpinan", "pelantikan", "menggantikan", "melantik", "mengukuhkan",
        "pasangan", "almarhum", "bernama",
    ]

    /// `diemban`, `dibawa`, `ditepati`: somebody does it.
    private func isPassive(_ token: Int) -> Bool {
        DoingWords.isPassive(token, in: marked.text) && !marked.has(token, [.meetingVerb, .venue])
    }

    private func isBesidePresence(_ name: NamePhrase) -> Bool {
        var before = name.start - 1
        guard before >= 0, marked.areJoined(name.start), name.core.count >= 2 else { return false }
        // `Hadir pula X`, `Tampak juga X`.
        if before > 0, marked.key(before) == "pula" || marked.key(before) == "juga" { before -= 1 }
        if marked.has(before, .presence) || isPassive(before) { return true }
        return marked.key(before).map { NameJudge.leaders.contains($0) } ?? false
    }

    /// Persons are called by a part of their name later on; other things hardly ever are.
    private func isShortened(_ name: NamePhrase) -> Bool {
        guard (2...4).contains(name.core.count), !isInPlace(name) else { return false }
        let (first, last) = (name.core.lowerBound, name.core.upperBound - 1)
        return runs.standsAlone(marked.tokens[first].key) > 0
            || runs.standsAlone(marked.tokens[last].key) > 0
    }

    private func isInPlace(_ name: NamePhrase) -> Bool {
        guard name.start > 0, marked.areJoined(name.start), let key = marked.key(name.start - 1)
        else { return false }
        return key == "di" || key == "ke" || key == "dari"
    }
}
