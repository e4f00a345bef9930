/// Who we are, to a broker that asks for a name and a password.
///
/// Kerberos (`GSSAPI`) and `OAUTHBEARER` are set through `properties`.
public struct SASL: Sendable {
    /// How the password is proved.
    public enum Mechanism: String, Sendable {
        /// By telling it: use TLS as well.
        case plain = "PLAIN"
        /// Without telling it, with SHA-256.
        case scramSHA256 = "SCRAM-SHA-256"
        /// Without telling it, with SHA-512.
        case scramSHA512 = "SCRAM-SHA-512"
    }

    /// How the password is proved.
    public var mechanism: Mechanism
    /// The name.
    public var username: String
    /// The password; it is printed nowhere.
    public var password: String

    /// Names a user.
    public init(_ mechanism: Mechanism, username: String, password: String) {
        self.mechanism = mechanism
        self.username = username
        self.password = password
    }

    var settings: [(String, String?)] {
        [
            ("sasl.mechanisms", mechanism.rawValue), ("sasl.username", username),
            ("sasl.password", password),
        ]
    }
}

extension SASL: CustomStringConvertible, CustomReflectable {
    /// Mechanism and name, without the password.
    public var description: String { "SASL(\(mechanism.rawValue), username: \(username))" }

    /// Shows what the description shows.
    public var customMirror: Mirror { Mirror(self, children: ["SASL": description]) }
}
