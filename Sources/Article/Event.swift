public import CivilTime
public import JSON

/// What one article says about when and where its meeting is.
public struct Event: Sendable, Equatable {
    /// Held, planned, moved or cancelled.
    public var state: EventState
    /// The day, only if the article itself lets a careful reader know it.
    public var date: CivilDate?
    /// The last day, of an event over several.
    public var endDate: CivilDate?
    /// The time of day as `HH:MM`, local.
    public var time: String?
    /// The day it was moved from.
    public var movedFrom: CivilDate?
    /// How the day is known.
    public var basis: DateBasis
    /// The date as printed, verbatim from `main_text`.
    public var text: String?
    /// The venue, verbatim from `main_text`.
    public var venue: String?
    /// The regency or city.
    public var place: Place?
    /// Why each of `state`, `date`, `time`, `venue` and `place` is claimed, by member name.
    public var evidence: [String: Evidence]

    /// An event of which nothing is known but its state.
    public init(state: EventState = .held) {
        self.state = state
        basis = .none
        evidence = [:]
    }
}

extension Event: JSONRecord {
    /// Reads an event.
    public init(reading members: MemberReader) throws(SchemaError) {
        state = try members.choice("state", EventState.self)
        date = try members.date("date")
        endDate = try members.date("end_date")
        time = try members.optionalString("time")
        movedFrom = try members.date("moved_from")
        basis = try members.choice("basis", DateBasis.self)
        text = try members.optionalString("text")
        venue = try members.optionalString("venue")
        place = try members.record("place", Place.self)
        evidence = [:]
        if let claims = try members.member("evidence") {
            for name in claims.object.members.map(\.key) {
                evidence[name] = try claims.record(name, Evidence.self)
            }
        }
    }

    /// All members, null where unknown; evidence in the order of the names.
    public func write(to members: inout MemberWriter) {
        members.string("state", state.rawValue)
        members.string("date", date?.description)
        members.string("end_date", endDate?.description)
        members.string("time", time)
        members.string("moved_from", movedFrom?.description)
        members.string("basis", basis.rawValue)
        members.string("text", text)
        members.string("venue", venue)
        members.record("place", place)
        members.object("evidence") { claims in
            for (name, evidence) in evidence.sorted(by: { $0.key < $1.key }) {
                claims.record(name, evidence)
            }
        }
    }
}
