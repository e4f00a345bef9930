public import CivilTime
public import JSON

/// When and where a meeting was, fused from its articles.
public struct MeetingEvent: Sendable, Equatable {
    /// Held, planned, moved or cancelled.
    public var state: EventState
    /// The day the evidence is best for.
    public var date: CivilDate?
    /// The last day, of an event over several.
    public var endDate: CivilDate?
    /// The time of day as `HH:MM`, local.
    public var time: String?
    /// The day it was moved from.
    public var movedFrom: CivilDate?
    /// How the day is known; `conflict` where articles contradict each other.
    public var basis: DateBasis
    /// The venue in its fullest form.
    public var venue: String?
    /// The regency or city.
    public var place: Place?
    /// Every reading of `state`, `date`, `time`, `venue` and `place` with its articles, the best
    /// supported first.
    public var claims: [String: [MeetingClaim]]

    /// An event of which nothing is known but its state.
    public init(state: EventState = .held) {
        self.state = state
        basis = .none
        claims = [:]
    }
}

extension MeetingEvent: JSONRecord {
    /// Reads an event.
    public init(reading members: MemberReader) throws(SchemaError) {
        state = try members.choice("state", EventState.self)
        date = try members.date("date")
        endDate = try members.date("end_date")
        time = try members.optionalString("time")
        movedFrom = try members.date("moved_from")
        basis = try members.choice("basis", DateBasis.self)
        venue = try members.optionalString("venue")
        place = try members.record("place", Place.self)
        claims = [:]
        if let fields = try members.member("claims") {
            for name in fields.object.members.map(\.key) {
                claims[name] = try fields.records(name, MeetingClaim.self)
            }
        }
    }

    /// All members, null where unknown; claims in the order of the names.
    public func write(to members: inout MemberWriter) {
        members.string("state", state.rawValue)
        members.string("date", date?.description)
        members.string("end_date", endDate?.description)
        members.string("time", time)
        members.string("moved_from", movedFrom?.description)
        members.string("basis", basis.rawValue)
        members.string("venue", venue)
        members.record("place", place)
        members.object("claims") { fields in
            for (name, claims) in claims.sorted(by: { $0.key < $1.key }) {
                fields.records(name, claims)
            }
        }
    }
}
