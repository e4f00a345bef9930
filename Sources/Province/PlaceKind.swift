/// What kind of official area a place is.
public enum PlaceKind: String, Sendable, CaseIterable {
    /// A province.
    case province = "provinsi"
    /// A regency.
    case regency = "kabupaten"
    /// A city with the rank of a regency.
    case city = "kota"
    /// A district of a regency or city.
    case district = "kecamatan"
    /// An urban village.
    case urbanVillage = "kelurahan"
    /// A rural village.
    case village = "desa"

    /// The word that goes before the name in the official form: `Kota` in `Kota Samarinda`.
    public var title: String {
        switch self {
        case .province: "Provinsi"
        case .regency: "Kabupaten"
        case .city: "Kota"
        case .district: "Kecamatan"
        case .urbanVillage: "Kelurahan"
        case .village: "Desa"
        }
    }
}
