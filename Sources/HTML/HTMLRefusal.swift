/// Why a page is not parsed: it would cost more than a page may.
public struct HTMLRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, as a stable code.
    public enum Code: String, Sendable, CaseIterable {
        /// The page has more bytes than a page may have.
        case pageTooLarge = "page-too-large"
        /// The elements lie deeper in each other than on any page made for readers.
        case htmlTooDeep = "html-too-deep"
        /// One tag has more attributes than any tag made for readers.
        case tooManyAttributes = "too-many-attributes"
        /// The page says that it is in an encoding that is not read here.
        case unsupportedCharset = "unsupported-charset"
    }

    /// What is wrong.
    public let code: Code
    /// One sentence for a person, with the figures and what would help.
    public let description: String
}
