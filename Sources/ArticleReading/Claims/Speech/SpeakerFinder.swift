import Article
import IndonesianText

/// Finds who says a quotation.
struct SpeakerFinder {
    /// A speaker and how it is known.
    struct Finding {
        let person: Int?
        let attribution: Quote.Attribution
        let confidence: Int
        let method: String

        static let nobody = Finding(
            person: nil, attribution: .none, confidence: 30, method: "no-speaker")
    }

    /// How many tokens after a quotation can tell whose it is.
    private static let reach = 80

    let marked: MarkedText
    let scene: SpeechScene

    /// Whom words mean that are no name.
    struct SpeakersInFocus {
        /// Whom a pronoun means.
        let pronoun: Int?
        /// Whom `pria itu` means: the same, where nobody else was spoken of lately.
        let described: Int?
    }

    /// Who says a quotation; `last` is the last speaker.
    func speaker(
        of quotation: QuotedSpan, focus: SpeakersInFocus, last: Int?, introduced: Int?
    ) -> Finding {
        let sentence = marked.text.sentence(of: quotation.tokens.lowerBound)
        let end = quotation.tokens.upperBound
        let after = end..<max(end, min(sentence.upperBound, end + SpeakerFinder.reach))
        if let found = after.isEmpty ? nil : speakerAfter(after, focus) { return found }
        let before = sentence.lowerBound..<quotation.tokens.lowerBound
        if let found = speakerBefore(before, focus.pronoun) { return found }
        if let found = speakerInNextSentence(quotation, sentence) { return found }
        if let follower = actorBehind(quotation, sentence, focus.pronoun) { return follower }
        if let introduced {
            return Finding(
                person: introduced, attribution: .carried, confidence: 75,
                method: "quote-introduced")
        }
        if let last, isSameParagraph(quotation, last) {
            return Finding(
                person: last, attribution: .carried, confidence: 60, method: "quote-carried")
        }
        return .nobody
    }

    private func named(_ person: Int) -> Finding {
        Finding(person: person, attribution: .named, confidence: 95, method: "quote-named")
    }

    private func pronoun(_ person: Int?) -> Finding {
        guard let person else { return .nobody }
        return Finding(
            person: person, attribution: .pronoun, confidence: 80, method: "quote-pronoun")
    }

    // MARK: After the quotation

    private func speakerAfter(_ range: Range<Int>, _ focus: SpeakersInFocus) -> Finding? {
        var token = range.lowerBound
        if marked.kind(token) == .comma { token += 1 }
        guard token < range.upperBound, !marked.text.isQuoted(token) else { return nil }
        if scene.isPronounCue(token) { return pronoun(focus.pronoun) }
        if isThus(token) {
            if let person = scene.map.person(at: token + 1) { return named(person.index) }
            // `begitu katanya`, `demikian kata beliau`.
            if token + 1 < range.upperBound, scene.isCue(token + 1) {
                return speakerAfter(token + 1..<range.upperBound, focus)
            }
        }
        if scene.isCue(token) { return speaker(behindCue: token + 1, range.upperBound, focus) }
        if scene.isLikeCue(token) {
            if let person = scene.map.person(at: token + 1) { return named(person.index) }
            if scene.endsInPronoun(token) { return pronoun(focus.pronoun) }
        }
        if let person = scene.map.person(at: token), scene.isVerb(person.end) {
            return named(person.index)
        }
        if let cue = range.first(where: { scene.isVerb($0) || scene.isCue($0) }) {
            let mentions = scene.map.mentions(in: range.lowerBound..<range.upperBound).filter {
                $0.start < cue
            }
            if let nearest = mentions.last { return named(nearest.index) }
        }
        return nil
    }

    /// `"…," begitu Rizal`, `demikian Rizal`.
    private func isThus(_ token: Int) -> Bool {
        marked.key(token) == "begitu" || marked.key(token) == "demikian"
    }

    /// Who stands behind `kata`: a name, an office, a pronoun, or `perempuan itu`.
    private func speaker(
        behindCue token: Int, _ limit: Int, _ focus: SpeakersInFocus
    ) -> Finding {
        guard token < limit else { return pronoun(focus.pronoun) }
        if let person = scene.map.person(at: token) { return named(person.index) }
        if scene.isPronoun(token) { return pronoun(focus.pronoun) }
        if let named = describedName(token, limit) { return self.named(named) }
        let isPerson = marked.has(token, [.personNoun, .callingOnly, .office, .officePrefix])
        let pointer = (token..<min(limit, token + 14)).first { marked.has($0, .pointer) }
        if isPerson,
            let inner = scene.map.mentions(in: token..<(pointer ?? limit)).first(where: {
                !isAddressee($0.start)
            })
        {
            return named(inner.index)
        }
        // `tegas Jenderal bintang dua tersebut` describes, `tegas Rahmat` names.
        let isPointedAt = pointer != nil && marked.has(token, .personNoun)
        if marked.tokens[token].isCapitalized && !isPointedAt || isAnybody(token) {
            return .nobody
        }
        switch scene.described.meaning(at: token, limit: limit) {
        case .person(let person): return described(person)
        case .focus: return pronoun(focus.described)
        case .none: return isPerson ? .nobody : pronoun(focus.pronoun)
        }
    }

    private func described(_ person: Int) -> Finding {
        Finding(person: person, attribution: .named, confidence: 80, method: "quote-described")
    }

    private static let anybody: WordSet = [
        "seseorang", "seorang", "salah", "sejumlah", "beberapa", "para", "mereka", "massa",
        "peserta",
        "hadirin", "orang-orang", "suara", "kami", "ratusan", "puluhan",
    ]

    /// `sahut seseorang dari belakang`: somebody, and not whom the text was about.
    private func isAnybody(_ token: Int) -> Bool {
        marked.key(token).map { Self.anybody.contains($0) } ?? false
    }

    /// `kata pemilik sepatu itu, Kenji Murakawa`: small words that say who it is, then the name.
    private func describedName(_ start: Int, _ limit: Int) -> Int? {
        guard marked.tokens[start].shape == .small else { return nil }
        for token in start..<min(limit, start + 10) {
            if marked.kind(token) == .comma { return scene.map.person(at: token + 1)?.index }
            guard marked.kind(token) == .word, scene.map.person(at: token) == nil,
                !marked.has(token, [.speechVerb, .preposition, .presence])
                    || marked.key(token) == "dari"
            else { return nil }
        }
        return nil
    }

    private func isAddressee(_ start: Int) -> Bool {
        guard start > 0, let key = marked.key(start - 1) else { return false }
        return key == "kepada" || key == "pada" || key == "terhadap" || key == "hadapan"
    }

    // MARK: Before it

    private func speakerBefore(_ range: Range<Int>, _ focus: Int?) -> Finding? {
        guard !range.isEmpty else { return introducing(range.lowerBound) }
        let outside = lastStretch(of: range)
        if let person = scene.namedSpeaker(in: outside) { return named(person) }
        if let cue = outside.first(where: { scene.isCue($0) || scene.isVerb($0) }) {
            return isStranger(before: cue, in: outside) || isOffice(behind: cue, in: outside)
                ? .nobody : pronoun(focus)
        }
        guard marked.kind(outside.upperBound - 1) == .colon else { return nil }
        return subject(of: outside)
    }

    /// `X membuka rapat dengan satu kalimat: "…"`.
    private func subject(of range: Range<Int>) -> Finding? {
        guard case .person(let person, _) = scene.finding(in: range) else { return nil }
        return announced(person)
    }

    /// Longer sentences than `Kita dengarkan X:` tell of other things too.
    private static let shortSentence = 8

    /// Whom the sentence before a quotation that opens one announces, where it ends with a colon.
    private func introducing(_ start: Int) -> Finding? {
        guard start > 0, marked.kind(start - 1) == .colon else { return nil }
        let sentence = marked.text.sentence(of: start - 1)
        if let found = subject(of: sentence) { return found }
        let mentioned = Set(scene.map.mentions(in: sentence).map(\.index))
        guard mentioned.count == 1, sentence.count <= Self.shortSentence else { return nil }
        return mentioned.first.map(announced)
    }

    private func announced(_ person: Int) -> Finding {
        Finding(person: person, attribution: .named, confidence: 85, method: "quote-announced")
    }

    /// `…, Awang mengatakan`: a name right before the word of saying that nobody is known by.
    private func isStranger(before cue: Int, in range: Range<Int>) -> Bool {
        let token = cue - 1
        guard token > range.lowerBound, marked.kind(token) == .word,
            marked.tokens[token].isCapitalized, !marked.beginsSentence(token)
        else { return false }
        return !scene.map.mentions(in: max(range.lowerBound, cue - 12)..<cue).contains {
            $0.end > token
        }
    }

    /// `Pesan Petinggi, "…"`: an office that nobody is known by.
    private func isOffice(behind cue: Int, in range: Range<Int>) -> Bool {
        let token = cue + 1
        return token < range.upperBound && scene.isCue(cue)
            && marked.has(token, [.office, .personNoun, .callingOnly])
    }

    /// The tokens behind the last quotation in a range.
    private func lastStretch(of range: Range<Int>) -> Range<Int> {
        var start = range.upperBound
        while start > range.lowerBound, !marked.text.isQuoted(start - 1) { start -= 1 }
        return start..<range.upperBound
    }

    // MARK: Around it

    private static let pointers: WordSet = [
        "kalimat", "ucapan", "pernyataan", "perkataan", "mengucapkannya", "mengatakannya",
        "dilontarkan", "melontarkannya", "meluncur", "menyampaikannya", "ungkapan", "pertanyaan",
    ]

    /// `disampaikan X` says whose a quotation was; `dibantah X`, `dijawab X` tell of another's answer.
    private static let told: WordSet = [
        "disampaikan", "diungkapkan", "dikatakan", "dijelaskan", "ditegaskan", "dituturkan",
        "dikemukakan", "dinyatakan", "diutarakan", "dipaparkan", "diucapkan", "dilontarkan",
    ]

    /// Who said a quotation that stands by itself, where `Kalimat itu dilontarkan X` follows.
    private func speakerInNextSentence(_ quotation: QuotedSpan, _ sentence: Range<Int>) -> Finding?
    {
        guard sentence.upperBound < marked.tokens.count else { return nil }
        let next = marked.text.sentence(of: sentence.upperBound).prefix(SpeakerFinder.reach)
        // `Demikian disampaikan X`.
        let early = next.prefix(4).first { token in
            !marked.text.isQuoted(token)
                && marked.key(token).map { Self.told.contains($0) } ?? false
        }
        let summed = isSummedUp(at: sentence.upperBound) ? sentence.upperBound + 1 : nil
        let pointer =
            early ?? summed
            ?? next.first { token in
                marked.key(token).map { SpeakerFinder.pointers.contains($0) } ?? false
            }
        guard let pointer, let mention = scene.map.mentions(in: next).first,
            mention.start > pointer || isSaying(pointer)
        else { return nil }
        return Finding(
            person: mention.index, attribution: .named, confidence: 85, method: "quote-explained")
    }

    private static let words: WordSet = [
        "permintaan", "pernyataan", "penjelasan", "keterangan", "jawaban", "harapan", "pengakuan",
        "keluhan", "pesan", "tuntutan", "usul", "usulan", "janji",
    ]

    /// `Demikian permintaan X`: what was said is summed up.
    private func isSummedUp(at token: Int) -> Bool {
        let key = marked.key(token)
        return (key == "demikian" || key == "begitu" || key == "itulah")
            && marked.key(token + 1).map { Self.words.contains($0) } ?? false
    }

    private static let sayings: WordSet = [
        "mengucapkan", "melontarkan", "menyampaikan", "mengutarakan", "mengajukan", "melempar",
    ]

    /// `X melontarkan kalimat itu`, not `X mendengar kalimat itu`.
    private func isSaying(_ pointer: Int) -> Bool {
        let word = marked.tokens[pointer].range
        return marked.text.bytes[word].starts(with: "me".utf8)
            || marked.key(pointer).map { $0 == "dilontarkan" } ?? false
            || marked.key(pointer - 1).map { Self.sayings.contains($0) } ?? false
    }

    /// `"Ini sepatu saya." Ia meletakkannya di meja.`: who acts right behind a quotation that
    /// opens a paragraph has said it.
    private func actorBehind(_ quotation: QuotedSpan, _ sentence: Range<Int>, _ focus: Int?)
        -> Finding?
    {
        let next = sentence.upperBound
        guard next < marked.tokens.count, quotation.tokens.upperBound == next,
            marked.areInOneParagraph(next, quotation.tokens.lowerBound),
            quotation.tokens.lowerBound == 0
                || !marked.areInOneParagraph(
                    quotation.tokens.lowerBound - 1, quotation.tokens.lowerBound)
        else { return nil }
        var person = scene.isPronoun(next) ? focus : nil
        if let mention = scene.map.person(at: next), marked.kind(mention.end) == .word,
            !marked.tokens[mention.end].isCapitalized
        {
            person = mention.index
        }
        return person.map {
            Finding(person: $0, attribution: .carried, confidence: 65, method: "quote-acted")
        }
    }

    /// Whether another quotation stands before this one in its paragraph, with nobody between.
    private func isSameParagraph(_ quotation: QuotedSpan, _ last: Int) -> Bool {
        let start = quotation.tokens.lowerBound
        var token = start - 1
        while token >= 0, marked.areInOneParagraph(token, start) {
            if marked.text.isQuoted(token) { return true }
            if let person = scene.map.person(at: token), person.index != last { return false }
            token -= 1
        }
        return false
    }
}
