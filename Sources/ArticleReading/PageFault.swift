/// Why no article could be read from a page.
public struct PageFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of fault it is; the raw text is the stable code in a dead letter.
    public enum Code: String, Sendable, CaseIterable {
        /// The page has no text at all.
        case noText = "no-text"
        /// The page has text, and none of it is an article's.
        case furnitureOnly = "furniture-only"
        /// The page is larger than any article.
        case pageTooLarge = "page-too-large"
        /// One line of the page is longer than any paragraph.
        case lineTooLong = "line-too-long"
        /// The article's own text is longer than a record may be.
        case textTooLong = "text-too-long"
        /// The URL is longer than browsers take.
        case urlTooLong = "url-too-long"
        /// HTML elements are nested too deep.
        case htmlTooDeep = "html-too-deep"
        /// An HTML tag has too many attributes.
        case tooManyAttributes = "too-many-attributes"
        /// The HTML is in an encoding that is not read here.
        case unsupportedCharset = "unsupported-charset"
        /// An article is taken back that was never seen.
        case unknownURL = "unknown-url"
    }

    /// What kind of fault it is.
    public let code: Code
    /// What happened and what to do, for a person.
    public let message: String

    /// A fault with a sentence.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The code and the sentence.
    public var description: String { "\(code.rawValue): \(message)" }
}
