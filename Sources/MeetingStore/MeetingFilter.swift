public import CivilTime

/// Which meetings to list: those that fit all that is said.
public struct MeetingFilter: Sendable, Equatable {
    /// Which comes first.
    public enum Order: Sendable, CaseIterable {
        /// The latest day first, those without a day last.
        case latest
        /// Where the words are found best; without words, the latest.
        case best
    }

    /// Held on this day or later.
    public var from: CivilDate?
    /// Held on this day or earlier.
    public var to: CivilDate?
    /// The official code of a place or of what holds it (`64.72`, `64`), or words of its name.
    public var place: String?
    /// Words of the name of one who took part or is named, in any of its forms.
    public var person: String?
    /// A topic.
    public var topic: String?
    /// The name or the domain of an outlet that told of it.
    public var outlet: String?
    /// Words that title, names, place, summary, venue, topics or what was said must contain, all of
    /// them; a star behind a word lets it go on.
    public var words: String?
    /// Whether merged and withdrawn meetings are listed too.
    public var includesInactive: Bool
    /// Which comes first.
    public var order: Order
    /// How many at most.
    public var limit: Int

    /// Lists the latest active meetings unless told otherwise.
    public init(
        from: CivilDate? = nil, to: CivilDate? = nil, place: String? = nil, person: String? = nil,
        topic: String? = nil, outlet: String? = nil, words: String? = nil,
        includesInactive: Bool = false, order: Order = .latest, limit: Int = 50
    ) {
        self.from = from
        self.to = to
        self.place = place
        self.person = person
        self.topic = topic
        self.outlet = outlet
        self.words = words
        self.includesInactive = includesInactive
        self.order = order
        self.limit = limit
    }
}
