/// What kind of thing a name means.
public enum GazetteerKind: String, Sendable, CaseIterable {
    /// The pack's own province.
    case province
    /// A regency or city of the province.
    case regency
    /// A district of the province.
    case district
    /// A town or area of the province by whose name a regency or city is meant.
    case town
    /// A larger or special area in a regency: weaker evidence than a town.
    case area
    /// A village of the province.
    case village
    /// A building or room.
    case venue
    /// An office.
    case institution
    /// Another province.
    case outsideProvince
    /// A regency or city of another province.
    case outsideRegency
    /// Another country, or a town in it.
    case country

    /// Whether it is a place of the province itself.
    public var isInside: Bool {
        switch self {
        case .province, .regency, .district, .town, .area, .village: true
        default: false
        }
    }

    /// Whether it is a place somewhere else.
    public var isOutside: Bool {
        switch self {
        case .outsideProvince, .outsideRegency, .country: true
        default: false
        }
    }
}
