/// One of the few things that an article and a meeting are compared in.
public enum Feature: String, Sendable, CaseIterable {
    /// Likeness of the whole texts, to the most alike article of the meeting.
    case text
    /// Likeness of titles and first sentences.
    case lead
    /// How much of the shorter text the other has: a brief report lies within a long one.
    case cover
    /// Persons in common, rare ones more.
    case people
    /// Both name several persons, and none is in both.
    case peopleApart = "people_apart"
    /// Likeness of the organizations that took part.
    case organizations
    /// Likeness of the venues.
    case venue
    /// Both name a venue, and no word is in both.
    case venueApart = "venue_apart"
    /// Both are in a known regency or city, and not the same.
    case placeApart = "place_apart"
    /// Both say the same day.
    case date
    /// Both say a day, and not the same.
    case dateApart = "date_apart"
    /// How near they are in time, where the days are not both known.
    case time

    /// Whether more of it speaks for one meeting, or against it.
    public var speaksFor: Bool {
        switch self {
        case .peopleApart, .venueApart, .placeApart, .dateApart: false
        default: true
        }
    }

    /// Its place in a vector: that in the list above.
    var index: Int {
        switch self {
        case .text: 0
        case .lead: 1
        case .cover: 2
        case .people: 3
        case .peopleApart: 4
        case .organizations: 5
        case .venue: 6
        case .venueApart: 7
        case .placeApart: 8
        case .date: 9
        case .dateApart: 10
        case .time: 11
        }
    }
}
