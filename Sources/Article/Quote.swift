public import JSON

/// What somebody said: word for word in `quotes`, in the outlet's words in `statements`.
public struct Quote: Sendable, Equatable, JSONRecord {
    /// How the speaker is known.
    public enum Attribution: String, Sendable, CaseIterable {
        /// Named beside the quotation.
        case named
        /// By a pronoun ("ujarnya", "kata dia").
        case pronoun
        /// Carried over from the quotation before.
        case carried
        /// Not known: no speaker rather than a wrong one.
        case none
    }

    /// The speaker's fullest name in the article; nil where the attribution is none.
    public var speaker: String?
    /// What was said, verbatim, without the quote marks.
    public var text: String
    /// How the speaker is known.
    public var attribution: Attribution
    /// Where and how it was found.
    public var evidence: Evidence

    /// A quotation.
    public init(speaker: String?, text: String, attribution: Attribution, evidence: Evidence) {
        self.speaker = speaker
        self.text = text
        self.attribution = attribution
        self.evidence = evidence
    }

    /// Reads a quotation with its evidence beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        speaker = try members.optionalString("speaker")
        text = try members.string("text")
        attribution = try members.choice("attribution", Attribution.self)
        evidence = try Evidence(reading: members)
    }

    /// The claims, then spans, confidence and method.
    public func write(to members: inout MemberWriter) {
        members.string("speaker", speaker)
        members.string("text", text)
        members.string("attribution", attribution.rawValue)
        evidence.write(to: &members)
    }
}
