/// An area whose name may stand behind a head.
struct GazetteerArea: Sendable {
    /// The area.
    let place: Place
    /// The regency or city where its offices are.
    let seatCode: String?

    /// The office of the area; nil where the area has none of the kind.
    func office(_ template: AreaTemplate, provinceSeat: String?) -> GazetteerEntry? {
        guard template.kinds.contains(place.kind) else { return nil }
        let seat = place.kind == .province ? provinceSeat ?? seatCode : seatCode
        return GazetteerEntry(
            kind: .institution, name: "\(template.name) \(place.name)", regencyCode: seat)
    }

    /// The venue of the area; nil where the area has none of the kind.
    func venue(_ template: AreaTemplate, isGeneric: Bool = false) -> GazetteerEntry? {
        guard template.kinds.contains(place.kind) else { return nil }
        return GazetteerEntry(
            kind: .venue, name: "\(template.name) \(place.name)", regencyCode: seatCode,
            isGeneric: isGeneric)
    }
}
