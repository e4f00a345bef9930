public import JSON

/// A quotation or statement that one or several articles of a meeting carry.
public struct MeetingQuote: Sendable, Equatable, JSONRecord {
    /// The speaker under the name that the meeting uses.
    public var speaker: String?
    /// What was said.
    public var text: String
    /// How the speaker is known, at best.
    public var attribution: Quote.Attribution
    /// Which articles carry it.
    public var support: Support

    /// A quotation.
    public init(speaker: String?, text: String, attribution: Quote.Attribution, support: Support) {
        self.speaker = speaker
        self.text = text
        self.attribution = attribution
        self.support = support
    }

    /// Reads a quotation with its support beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        speaker = try members.optionalString("speaker")
        text = try members.string("text")
        attribution = try members.choice("attribution", Quote.Attribution.self)
        support = try Support(reading: members)
    }

    /// `speaker`, `text`, `attribution`, `articles` and `confidence`.
    public func write(to members: inout MemberWriter) {
        members.string("speaker", speaker)
        members.string("text", text)
        members.string("attribution", attribution.rawValue)
        support.write(to: &members)
    }
}
