/// Whom a pronoun means as a text goes on, and how far that can be trusted.
struct SpeechFocus {
    /// Who merely is or does something is meant by `ujarnya` only so many sentences later.
    private static let reachOfSubject = 3
    private static let reachOfSpeaker = 8

    /// Whom the text is about; nil where that is open.
    private(set) var person: Int?
    /// Who said the last quotation.
    private(set) var last: Int?
    /// Who was last told to have said something, and where.
    private(set) var speaking: (person: Int, at: Int)?
    private var spoke = false
    private var sentence = 0

    /// Takes what a stretch outside quotations tells.
    mutating func take(
        _ finding: ClauseReader.Finding, at token: Int, sentence: Int, hasUnknownSpeaker: Bool
    ) {
        switch finding {
        case .person(let person, let speaks):
            if !speaks, hasUnknownSpeaker {
                self.person = nil
                return
            }
            (self.person, spoke, self.sentence) = (person, speaks, sentence)
            if speaks { speaking = (person, token) }
        case .several: person = nil
        case .nobody: if hasUnknownSpeaker { person = nil }
        }
    }

    /// Whom the sentence right before one is about, where it names him as who does something.
    func acting(sentence: Int) -> Int? {
        self.sentence + 1 == sentence || self.sentence == sentence ? person : nil
    }

    /// Takes who said a quotation.
    mutating func said(by person: Int?, sentence: Int) {
        last = person
        guard let person else { return }
        (self.person, spoke, self.sentence) = (person, true, sentence)
    }

    /// Whom a pronoun means in a sentence; nil where too much stands between.
    func meant(sentence: Int) -> Int? {
        let reach = spoke ? Self.reachOfSpeaker : Self.reachOfSubject
        return sentence - self.sentence <= reach ? person : nil
    }
}
