internal import Settings

/// Where a service answers health checks.
public struct ProbeSettings: Sendable, Equatable {
    /// The IPv4 address to listen on.
    public let address: String
    /// The port; 0 has a free one picked.
    public let port: UInt16

    init(_ reader: SettingsReader, default port: Int) throws(SettingsError) {
        address = try reader.optionalString("address") ?? "127.0.0.1"
        self.port = UInt16(try reader.integer("port", in: 0...65_535, default: port))
    }
}
