/// How a connection is encrypted, and who proves what to whom.
public struct TLS: Sendable {
    /// A certificate or a key, in PEM.
    public enum Material: Sendable {
        /// In a file.
        case file(String)
        /// As text.
        case pem(String)
    }

    /// Whom to trust; nil for those whom the system trusts.
    public var authorities: Material?
    /// Our own certificate, where brokers want one.
    public var certificate: Material?
    /// The key of our certificate.
    public var key: Material?
    /// The password of the key; it is printed nowhere.
    public var keyPassword: String?
    /// Whether a broker's certificate must bear the name that we connect to.
    public var verifiesHostName: Bool

    /// Encrypts, and trusts the given authorities.
    public init(
        authorities: Material? = nil, certificate: Material? = nil, key: Material? = nil,
        keyPassword: String? = nil, verifiesHostName: Bool = true
    ) {
        self.authorities = authorities
        self.certificate = certificate
        self.key = key
        self.keyPassword = keyPassword
        self.verifiesHostName = verifiesHostName
    }

    var settings: [(String, String?)] {
        func setting(_ kind: String, _ material: Material?) -> (String, String?) {
            switch material {
            case .file(let path): ("ssl.\(kind).location", path)
            case .pem(let text): ("ssl.\(kind).pem", text)
            case nil: ("ssl.\(kind).location", nil)
            }
        }
        return [
            setting("ca", authorities), setting("certificate", certificate), setting("key", key),
            ("ssl.key.password", keyPassword),
            ("ssl.endpoint.identification.algorithm", verifiesHostName ? "https" : "none"),
        ]
    }
}

extension TLS: CustomStringConvertible, CustomReflectable {
    /// What is set, without certificates, key and password.
    public var description: String {
        "TLS(own certificate: \(certificate != nil), verifiesHostName: \(verifiesHostName))"
    }

    /// Shows what the description shows.
    public var customMirror: Mirror { Mirror(self, children: ["TLS": description]) }
}
