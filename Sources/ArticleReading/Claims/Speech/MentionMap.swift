/// Which person is mentioned at which token.
///
/// Several readers hold on to it, so it is one object and not two arrays.
final class MentionMap: Sendable {
    /// For each token the person whose mention begins there, or -1.
    private let personAt: [Int32]
    private let endAt: [Int32]

    init(_ book: PersonBook, count: Int) {
        var personAt = [Int32](repeating: -1, count: count)
        var endAt = [Int32](repeating: 0, count: count)
        for index in book.persons.indices {
            for mention in book.persons[index].mentions {
                personAt[mention.lowerBound] = Int32(index)
                endAt[mention.lowerBound] = Int32(mention.upperBound)
            }
        }
        (self.personAt, self.endAt) = (personAt, endAt)
    }

    /// The person whose mention begins at a token, and the token after the mention.
    func person(at token: Int) -> (index: Int, end: Int)? {
        guard token >= 0, token < personAt.count, personAt[token] >= 0 else { return nil }
        return (Int(personAt[token]), Int(endAt[token]))
    }

    /// The mentions that begin within a range of tokens, in order.
    func mentions(in range: Range<Int>) -> [(start: Int, index: Int, end: Int)] {
        var mentions: [(start: Int, index: Int, end: Int)] = []
        for token in range.clamped(to: personAt.indices) where personAt[token] >= 0 {
            mentions.append((token, Int(personAt[token]), Int(endAt[token])))
        }
        return mentions
    }
}
