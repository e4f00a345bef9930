import IndonesianText

/// Finds reported speech, as in `X menilai bahwa …` and `Menurut X, …`.
struct StatementReader {
    /// What is reported, and whose it is.
    struct Statement {
        let person: Int
        let tokens: Range<Int>
        let isNamed: Bool
    }

    let marked: MarkedText
    let scene: SpeechScene

    /// The statement of a sentence without a quotation; `focus` is whom a pronoun means.
    func statement(in sentence: Range<Int>, focus: Int?) -> Statement? {
        guard !sentence.contains(where: { marked.text.isQuoted($0) }), sentence.count >= 6 else {
            return nil
        }
        if let found = accordingTo(sentence, focus) { return found }
        return withVerb(sentence, focus)
    }

    /// Speech that begins as in `Menurut Ratna, angka itu …`.
    private func accordingTo(_ sentence: Range<Int>, _ focus: Int?) -> Statement? {
        let first = sentence.lowerBound
        if marked.key(first) == "menurutnya", let focus, marked.kind(first + 1) == .comma {
            return statement(focus, from: first + 2, in: sentence, isNamed: false)
        }
        guard marked.key(first) == "menurut" else { return nil }
        if let person = scene.map.person(at: first + 1), marked.kind(person.end) == .comma {
            return statement(person.index, from: person.end + 1, in: sentence, isNamed: true)
        }
        if scene.isPronoun(first + 1), marked.kind(first + 2) == .comma, let focus {
            return statement(focus, from: first + 3, in: sentence, isNamed: false)
        }
        return nil
    }

    /// Speech that begins as in `Ratna menyebut …` or `Ia menilai …`.
    private func withVerb(_ sentence: Range<Int>, _ focus: Int?) -> Statement? {
        guard let verb = sentence.first(where: { scene.isVerb($0) }),
            verb - sentence.lowerBound <= 24
        else { return nil }
        var content = verb + 1
        if marked.kind(content) == .comma || marked.key(content) == "bahwa" {
            content += 1
        } else if !isPlainSaying(verb) {
            // `menyambut baik`, `menolak`: the verb is part of what is reported.
            content = verb
        }
        guard content + 2 < sentence.upperBound else { return nil }
        let before = sentence.lowerBound..<verb + 1
        if let person = scene.namedSpeaker(in: before) {
            return statement(person, from: content, in: sentence, isNamed: true)
        }
        let startsWithPronoun =
            before.contains { scene.isPronoun($0) } && scene.map.mentions(in: before).isEmpty
        guard startsWithPronoun, let focus else { return nil }
        return statement(focus, from: content, in: sentence, isNamed: false)
    }

    private static let plain: WordSet = [
        "mengatakan", "menyebut", "menyebutkan", "menilai", "menjelaskan", "menegaskan",
        "mengungkapkan", "menyampaikan", "menambahkan", "menuturkan", "memaparkan", "menerangkan",
        "menyatakan", "berharap", "mengaku", "mengakui", "berpendapat", "menduga", "memastikan",
        "menandaskan", "berujar", "berkata", "melaporkan", "memperkirakan", "merinci",
    ]

    private func isPlainSaying(_ verb: Int) -> Bool {
        marked.key(verb).map { StatementReader.plain.contains($0) } ?? false
    }

    /// What stands behind a token to the end of the sentence; nothing where a title such as
    /// `Profesor.` broke the sentence and the speaker's name ends behind it.
    private func statement(
        _ person: Int, from start: Int, in sentence: Range<Int>, isNamed: Bool
    ) -> Statement? {
        guard start + 3 <= sentence.upperBound else { return nil }
        return Statement(person: person, tokens: start..<sentence.upperBound, isNamed: isNamed)
    }
}
