/// Which person is mentioned at which token.
struct MentionMap: Sendable {
    /// For each token the person whose mention begins there, or -1.
    private var personAt: [Int32]
    private var endAt: [Int32]

    init(_ book: PersonBook, count: Int) {
        personAt = [Int32](repeating: -1, count: count)
        endAt = [Int32](repeating: 0, count: count)
        for (index, person) in book.persons.enumerated() {
            for mention in person.mentions {
                personAt[mention.lowerBound] = Int32(index)
                endAt[mention.lowerBound] = Int32(mention.upperBound)
            }
        }
    }

    /// The person whose mention begins at a token, and the token after the mention.
    func person(at token: Int) -> (index: Int, end: Int)? {
        guard token >= 0, token < personAt.count, personAt[token] >= 0 else { return nil }
        return (Int(personAt[token]), Int(endAt[token]))
    }

    /// The mentions that begin within a range of tokens, in order.
    func mentions(in range: Range<Int>) -> [(start: Int, index: Int, end: Int)] {
        range.compactMap { token in
            person(at: token).map { (token, $0.index, $0.end) }
        }
    }
}
