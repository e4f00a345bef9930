/// How many entries each list of a meeting record may have; what is left out is counted.
public struct ListLimits: Sendable, Equatable {
    /// Participants, and likewise persons mentioned.
    public var people = 200
    /// Forms of one name, and likewise roles of one person.
    public var forms = 20
    /// Quotations, and likewise statements.
    public var quotes = 100
    /// Subjects.
    public var topics = 30
    /// Articles listed; all of them count in the claims.
    public var articles = 300
    /// Readings of one field of the event.
    public var claims = 20
    /// Claims compared.
    public var agreement = 300
    /// Articles named in support of one claim.
    public var support = 100
    /// Bytes of one text, such as a title or a quotation; longer quotations are left out.
    public var textBytes = 4_000

    /// The documented defaults.
    public init() {}
}

extension ListLimits {
    /// Halves the limits; false once there is nothing left to halve.
    mutating func halve() -> Bool {
        let before = self
        people = max(1, people / 2)
        forms = max(1, forms / 2)
        quotes /= 2
        topics = max(1, topics / 2)
        articles = max(1, articles / 2)
        claims = max(1, claims / 2)
        agreement /= 2
        support = max(1, support / 2)
        return self != before
    }
}
