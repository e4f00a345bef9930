/// Who a province is: its names, codes and time.
public struct ProvinceIdentity: Sendable, Hashable {
    /// The short code that keys its records: `kaltim`.
    public let code: String
    /// The official code: `64`.
    public let officialCode: String
    /// The official name.
    public let name: String
    /// Other names.
    public let aliases: [String]
    /// The name of the time zone, for records that name one.
    public let timeZone: String
    /// What the zone is called in print.
    public let timeZoneAbbreviation: String
    /// How far its clocks are ahead of UTC.
    public let utcOffsetMinutes: Int
    /// The code of the city where the province is governed.
    public let seatCode: String
    /// Domains of outlets whose home it is; a subdomain counts with its domain.
    public let outlets: [String]

    /// An identity.
    public init(
        code: String, officialCode: String, name: String, aliases: [String], timeZone: String,
        timeZoneAbbreviation: String, utcOffsetMinutes: Int, seatCode: String, outlets: [String]
    ) {
        self.code = code
        self.officialCode = officialCode
        self.name = name
        self.aliases = aliases
        self.timeZone = timeZone
        self.timeZoneAbbreviation = timeZoneAbbreviation
        self.utcOffsetMinutes = utcOffsetMinutes
        self.seatCode = seatCode
        self.outlets = outlets
    }

    /// Whether an outlet's domain is one of the province's, or a subdomain of one.
    public func isHome(ofOutlet domain: String) -> Bool {
        let bytes = Array(domain.utf8)
        return outlets.contains { outlet in
            let dot = bytes.count - outlet.utf8.count - 1
            guard dot >= 0 else { return domain == outlet }
            return bytes[dot] == UInt8(ascii: ".") && bytes[(dot + 1)...].elementsEqual(outlet.utf8)
        }
    }

    /// Whether an official code is the province's own or that of an area in it.
    public func contains(code: String) -> Bool {
        code == officialCode || code.hasPrefix("\(officialCode).")
    }
}
