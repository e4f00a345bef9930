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
    /// Whom the text was about before that, and where.
    private var before: (person: Int, sentence: Int)?
    private var sentence = 0
    /// The last sentence outside quotations that was about that person, by name or as `ia`.
    private var told = -1

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
            move(to: person, sentence, spoke: speaks)
            told = sentence
            if speaks { speaking = (person, token) }
        case .several: person = nil
        case .nobody: if hasUnknownSpeaker { person = nil }
        }
    }

    /// Whom the sentence right before one is about, where it names him as who does something or
    /// goes on about him.
    ///
    /// `Ia bicara hanya dua kalimat.`
    func acting(sentence: Int) -> Int? {
        self.sentence + 1 == sentence || self.sentence == sentence || told + 1 == sentence
            ? person : nil
    }

    /// Takes who said a quotation.
    mutating func said(by person: Int?, sentence: Int) {
        last = person
        guard let person else { return }
        move(to: person, sentence, spoke: true)
    }

    private mutating func move(to person: Int, _ sentence: Int, spoke: Bool) {
        if let before = self.person, before != person { self.before = (before, self.sentence) }
        (self.person, self.spoke, self.sentence) = (person, spoke, sentence)
    }

    /// Takes whom the sentence before named alone: `Hadir X. Pria itu …`.
    mutating func bringUp(_ person: Int, sentence: Int) {
        if self.person != person { move(to: person, sentence, spoke: false) }
        told = sentence
    }

    /// So many sentences back somebody else may still be meant by `pria itu`.
    private static let reachOfOthers = 3

    /// Takes a sentence that goes on about the same person, `Ia mengajukan syarat`.
    mutating func goOn(sentence: Int) { told = sentence }

    /// Whom `pria itu` means in a sentence: whom the one before was about, else nobody for sure
    /// where another was spoken of lately.
    func described(sentence: Int) -> Int? {
        if told + 1 >= sentence { return meant(sentence: sentence) }
        if let before, before.person != person, sentence - before.sentence <= Self.reachOfOthers {
            return nil
        }
        return meant(sentence: sentence)
    }

    /// Takes a stretch that is about somebody whom it describes.
    mutating func takeDescribed(sentence: Int) {
        if described(sentence: sentence) == nil { person = nil } else { told = sentence }
    }

    /// Whom a pronoun means in a sentence; nil where too much stands between.
    func meant(sentence: Int) -> Int? {
        let reach = spoke ? Self.reachOfSpeaker : Self.reachOfSubject
        return sentence - self.sentence <= reach ? person : nil
    }
}
