/// A word or words that with the name of an area make the name of a thing.
///
/// Put together while a text is read, a hundred heads and some thousand areas need no table of
/// all their pairs.
enum GazetteerHead: Sendable {
    /// `Kecamatan`: the area's own name follows.
    case place(PlaceKind)
    /// `Dinas Kesehatan`: the office of the area that follows. The seat is given where the
    /// province's own is not at the seat of its government.
    case office(AreaTemplate, provinceSeat: String?)
    /// `Kantor Bupati`: the venue of the area that follows.
    case venue(AreaTemplate)
    /// `kantor`: the office that follows becomes a place to meet.
    case meetingPlace

    /// Whether it makes a place to meet of an office.
    var isMeetingPlace: Bool { if case .meetingPlace = self { true } else { false } }
}
