/// What a check has looked at and what is wrong.
struct Finding: Sendable {
    /// What a worker that promises less than exactly once does to a record.
    enum Harm: Sendable { case lost, doubled }

    /// What is checked, in a sentence.
    let check: String
    /// How many things were looked at.
    var seen = 0
    /// How many are wrong.
    private(set) var wrong = 0
    /// How many of those are records that were lost, and how many such that are there twice.
    private(set) var harmed: [Harm: Int] = [:]
    /// The first of those, each with the record that it is.
    private(set) var examples: [String] = []

    /// How many examples are kept.
    private static let most = 20

    init(_ check: String) { self.check = check }

    /// Whether all is as it must be.
    var holds: Bool { wrong == 0 }

    /// Something is wrong.
    mutating func complain(_ what: String, as harm: Harm? = nil) {
        wrong += 1
        if let harm { harmed[harm, default: 0] += 1 }
        if examples.count < Self.most { examples.append(what) }
    }

    /// Takes in what another look at the same found.
    mutating func add(_ other: Finding) {
        seen += other.seen
        wrong += other.wrong
        harmed.merge(other.harmed, uniquingKeysWith: +)
        examples = Array((examples + other.examples).prefix(Self.most))
    }
}
