/// What is tried: bytes, and as what they are read.
public struct FuzzInput: Sendable, Equatable {
    /// As what bytes are read; the raw text is the ending of a corpus file.
    public enum Kind: String, Sendable, CaseIterable {
        /// A page's text.
        case text = "txt"
        /// A page in HTML, as a server sent it.
        case html
        /// A record of the pages topic.
        case record = "json"
    }

    /// As what they are read.
    public var kind: Kind
    /// The bytes.
    public var bytes: [UInt8]

    /// An input.
    public init(kind: Kind, bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }
}
