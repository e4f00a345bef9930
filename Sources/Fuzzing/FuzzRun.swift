/// Tries inputs one after another and keeps those that did something new.
public struct FuzzRun {
    private let subject: FuzzSubject
    private var corpus: FuzzCorpus
    private var mutator: Mutator
    /// How many inputs were tried.
    public private(set) var tried = 0
    /// How many of them did what none before had done.
    public private(set) var new = 0

    /// A run over a subject; the seed decides every input.
    public init(_ subject: FuzzSubject, corpus: FuzzCorpus, seed: UInt64) {
        self.subject = subject
        self.corpus = corpus
        mutator = Mutator(chance: FuzzGenerator(seed: seed))
    }

    /// The input to try: first those of the corpus as they are, then what is made of them.
    public mutating func next() -> FuzzInput {
        defer { tried += 1 }
        return tried < corpus.given
            ? corpus.inputs[tried] : mutator.input(from: corpus.inputs)
    }

    /// Reads an input, and keeps it if it does something new.
    ///
    /// - Throws: `FuzzFinding` where something does not hold of what was read.
    public mutating func take(_ input: FuzzInput) throws(FuzzFinding) {
        let outcome = try subject.outcome(of: input)
        if corpus.keep(input, outcome: outcome, &mutator.chance) { new += 1 }
    }
}
