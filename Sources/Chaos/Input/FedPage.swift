/// A record for the pages topic, with what it is.
struct FedPage: Sendable, Equatable {
    /// What the record is.
    enum Kind: Equatable, Sendable {
        /// An article, in time.
        case article
        /// An article that comes hours or days after others of its time.
        case late
        /// The bytes of an article that was sent before.
        case resent
        /// A later version of an article.
        case revised
        /// An article taken back.
        case withdrawn
        /// What no stage can read.
        case poison(Poison)

        /// The word in the header of the record.
        var word: String {
            switch self {
            case .article: "article"
            case .late: "late"
            case .resent: "resent"
            case .revised: "revised"
            case .withdrawn: "withdrawn"
            case .poison(let poison): "poison-\(poison.rawValue)"
            }
        }
    }

    /// The header that says which fed record it is, and what: `17/late`.
    static let header = "chaos"

    /// Its place among all that is fed, from 0.
    var number: Int
    let kind: Kind
    let key: [UInt8]?
    let value: [UInt8]?

    /// The text of the header.
    var label: String { "\(number)/\(kind.word)" }
}
