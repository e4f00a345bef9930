import Article
import IndonesianText

/// Reads who said what.
struct SpeechReader {
    let marked: MarkedText
    let book: PersonBook
    private let map: MentionMap
    private let newcomer: NewcomerReader

    init(marked: MarkedText, book: PersonBook, map: MentionMap) {
        self.marked = marked
        self.book = book
        self.map = map
        newcomer = NewcomerReader(marked: marked, map: map)
    }

    /// The direct quotations, and what is reported in other words.
    func read() -> (quotes: [Quote], statements: [Quote]) {
        let scene = SpeechScene(marked: marked, book: book, map: map)
        let judge = QuoteJudge(marked: marked, scene: scene)
        let finder = SpeakerFinder(marked: marked, scene: scene)
        var quotes: [Quote] = []
        var statements: [Quote] = []
        var focus = SpeechFocus()
        let statementReader = StatementReader(marked: marked, scene: scene)
        var stretches: [Range<Int>] = []
        for (number, sentence) in marked.text.sentences.enumerated() {
            cut(sentence, into: &stretches)
            for stretch in stretches {
                guard marked.text.isQuoted(stretch.lowerBound) else {
                    if scene.isDescribing(stretch) {
                        if let own = newcomer.person(rightBefore: stretch.lowerBound) {
                            focus.bringUp(own.index, sentence: number)
                        }
                        focus.takeDescribed(sentence: number)
                    }
                    if scene.opensWithPronoun(stretch) { focus.goOn(sentence: number) }
                    focus.take(
                        scene.finding(in: stretch), at: stretch.lowerBound, sentence: number,
                        hasUnknownSpeaker: scene.hasUnknownSpeaker(stretch))
                    continue
                }
                let quotation = marked.text.quotations[
                    Int(marked.text.quotationIndex[stretch.lowerBound])]
                // A long one lies in several pieces of a sentence, and was said once.
                guard quotation.tokens.lowerBound == stretch.lowerBound, judge.isSpeech(quotation)
                else { continue }
                let finding = finder.speaker(
                    of: quotation,
                    focus: inFocus(focus, quotation, sentence: number), last: focus.last,
                    introduced: introduced(focus, quotation))
                quotes.append(quote(quotation, finding))
                focus.said(by: finding.person, sentence: number)
            }
            let meant = focus.meant(sentence: number)
            if let statement = statementReader.statement(in: sentence, focus: meant) {
                statements.append(self.statement(statement))
            }
        }
        return (quotes, statements)
    }

    /// Whom `ujarnya` and `pria itu` mean behind a quotation: whom the text is about, unless the
    /// sentence right before brings up somebody else alone.
    private func inFocus(
        _ focus: SpeechFocus, _ quotation: QuotedSpan, sentence: Int
    ) -> SpeakerFinder.SpeakersInFocus {
        let person = focus.meant(sentence: sentence)
        let start = quotation.tokens.lowerBound
        if let other = newcomer.person(rightBefore: start), other.index != person {
            let meant = newcomer.isAside(other) ? nil : other.index
            return SpeakerFinder.SpeakersInFocus(pronoun: meant, described: meant)
        }
        return SpeakerFinder.SpeakersInFocus(
            pronoun: person, described: focus.described(sentence: sentence))
    }

    /// Who spoke in the sentence before, where a quotation follows without another word.
    private func introduced(_ focus: SpeechFocus, _ quotation: QuotedSpan) -> Int? {
        let start = quotation.tokens.lowerBound
        guard let speaking = focus.speaking, speaking.person == focus.person else {
            return acting(focus, start)
        }
        let distance = marked.text.sentenceIndex[start] - marked.text.sentenceIndex[speaking.at]
        if distance <= 1, marked.areInOneParagraph(speaking.at, start) { return speaking.person }
        return acting(focus, start)
    }

    /// `Sarmin mengetuk meja. "Kita mulai."`: who does something right before, in the same
    /// paragraph, says it.
    private func acting(_ focus: SpeechFocus, _ start: Int) -> Int? {
        let sentence = Int(marked.text.sentenceIndex[start])
        guard sentence > 0, let person = focus.acting(sentence: sentence) else { return nil }
        let before = marked.text.sentences[sentence - 1]
        guard marked.areInOneParagraph(before.lowerBound, start),
            !before.contains(where: { marked.text.isQuoted($0) })
        else { return nil }
        return before.contains { isAnother($0, than: person) } && !endsInSpeaking(before)
            ? nil : person
    }

    /// `Di hadapan X, Y menangis. "…"`, `Y, yang duduk di samping X, langsung menyela. "…"`.
    private func endsInSpeaking(_ sentence: Range<Int>) -> Bool {
        sentence.last { marked.kind($0) == .word }.map {
            marked.has($0, [.reply, .humanAct, .speechVerb])
        } ?? false
    }

    private func isAnother(_ token: Int, than person: Int) -> Bool {
        guard let mention = map.person(at: token) else { return false }
        return mention.index != person
    }

    /// Cuts a sentence where quotations begin and end.
    private func cut(_ sentence: Range<Int>, into stretches: inout [Range<Int>]) {
        stretches.removeAll(keepingCapacity: true)
        let quotations = marked.text.quotationIndex
        var start = sentence.lowerBound
        for token in sentence where token > start {
            if quotations[token] != quotations[start] {
                stretches.append(start..<token)
                start = token
            }
        }
        stretches.append(start..<sentence.upperBound)
    }

    private func speakerName(_ person: Int?) -> String? {
        person.map { book.persons[$0].name.core }
    }

    private func quote(_ quotation: QuotedSpan, _ finding: SpeakerFinder.Finding) -> Quote {
        let parts = quotation.parts.map { trimmed($0) }.filter { !$0.isEmpty }
        return Quote(
            speaker: speakerName(finding.person),
            text: parts.map { marked.text.string($0) }.joined(separator: "\n"),
            attribution: finding.attribution,
            evidence: Evidence(
                spans: parts.map { TextSpan(start: $0.lowerBound, end: $0.upperBound) },
                confidence: finding.confidence, method: finding.method))
    }

    private func statement(_ statement: StatementReader.Statement) -> Quote {
        let bytes = marked.text.bytes(of: statement.tokens)
        return Quote(
            speaker: speakerName(statement.person), text: marked.text.string(bytes),
            attribution: statement.isNamed ? .named : .pronoun,
            evidence: Evidence(
                spans: [TextSpan(start: bytes.lowerBound, end: bytes.upperBound)],
                confidence: statement.isNamed ? 80 : 65, method: "reported-speech"))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = marked.text.bytes
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, bytes[low] <= 0x20 { low += 1 }
        while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
        return low..<high
    }
}
