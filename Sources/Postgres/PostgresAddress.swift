internal import CPostgres

/// Where a database is and how to get in, as a URI of libpq with the password apart from it.
///
/// `postgresql://mahakam@db.example:5432/mahakam?sslmode=verify-full&sslrootcert=/etc/ca.pem`;
/// several hosts, `target_session_attrs` and all other parameters of libpq are taken as they are.
/// The password is no part of any description.
public struct PostgresAddress: Sendable, Equatable {
    /// How long making a connection may take where the URI names no `connect_timeout`.
    static let connectSeconds = "10"

    let options: [String: String]
    private let password: String?

    /// Whether a text is meant as such an address.
    public static func isAddress(_ text: String) -> Bool {
        text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
    }

    /// Reads a URI.
    ///
    /// - Parameters:
    ///   - uri: The URI, without any password: addresses are shown in logs and by `ps`.
    ///   - password: The password; nil where the server wants none, or libpq finds it elsewhere
    ///     (`PGPASSWORD`, `~/.pgpass`).
    /// - Throws: `PostgresError` of kind `address`, which never repeats the URI.
    public init(_ uri: String, password: String? = nil) throws(PostgresError) {
        guard Self.isAddress(uri), !uri.utf8.contains(0) else {
            throw PostgresError(.address, "the address must begin with postgresql://")
        }
        // First of all, since the library's own complaints repeat the URI.
        guard !Self.holdsSecret(uri) else {
            throw PostgresError(
                .address, "the address holds a password, which logs and ps would show")
        }
        options = try Self.options(uri)
        self.password = password?.isEmpty == false ? password : nil
    }

    private static func holdsSecret(_ uri: String) -> Bool {
        let afterScheme = uri.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        let authority = afterScheme.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        if let at = authority.lastIndex(of: UInt8(ascii: "@")),
            authority[..<at].contains(UInt8(ascii: ":"))
        {
            return true
        }
        return uri.lowercased().contains("password=")
    }

    private static func options(_ uri: String) throws(PostgresError) -> [String: String] {
        var complaint: UnsafeMutablePointer<CChar>?
        guard let first = PQconninfoParse(uri, &complaint) else {
            let reason = complaint.map { String(cString: $0) } ?? "it cannot be read"
            PQfreemem(complaint)
            throw PostgresError(.address, "the address is wrong: \(reason.oneLine)")
        }
        defer { PQconninfoFree(first) }
        var options: [String: String] = [:]
        var option = first
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                options[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        return options
    }

    /// Everything that libpq is told, the password included.
    func parameters(application: String) -> [(String, String)] {
        var all = options
        all["client_encoding"] = "UTF8"
        all["fallback_application_name"] = application
        all["connect_timeout"] = all["connect_timeout"] ?? Self.connectSeconds
        // A network that swallows packets is noticed in the time of a session, not of a day.
        all["tcp_user_timeout"] = all["tcp_user_timeout"] ?? "15000"
        all["keepalives_idle"] = all["keepalives_idle"] ?? "10"
        all["keepalives_interval"] = all["keepalives_interval"] ?? "5"
        all["password"] = password
        return all.sorted { $0.key < $1.key }
    }
}

extension PostgresAddress: CustomStringConvertible, CustomReflectable {
    /// Role, host, port and database: `postgresql://mahakam@db.example:5432/mahakam`.
    public var description: String {
        let user = options["user"].map { "\($0)@" } ?? ""
        let hosts = options["host"] ?? options["hostaddr"] ?? ""
        let port = options["port"].map { ":\($0)" } ?? ""
        return "postgresql://\(user)\(hosts)\(port)/\(options["dbname"] ?? "")"
    }

    /// The description alone, so that no dump shows the password.
    public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}

extension String {
    /// The text with its line ends made commas, as libpq ends its sentences with them.
    var oneLine: String {
        split(whereSeparator: \.isNewline)
            .map { $0.drop { $0 == " " || $0 == "\t" } }
            .joined(separator: ", ")
    }
}
