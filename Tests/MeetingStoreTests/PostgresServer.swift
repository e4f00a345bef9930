import Foundation
import Glibc
import Postgres

/// A real PostgreSQL for tests: a folder of its own, a free port of the loopback, and TLS.
///
/// A shell holds the server and ends it when this process is gone, however it went.
final class PostgresServer: @unchecked Sendable {
    // Everything is set once, before anybody else has the object, but for the process, which only
    // the test that has a server of its own exchanges.
    let folder: URL
    let port: Int
    private let binaries: URL
    private var keeper: Process?

    /// Where the programs are, the newest version first; nil where there is no PostgreSQL.
    static let programs: URL? = {
        let root = URL(fileURLWithPath: "/usr/lib/postgresql")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return versions.compactMap(Int.init).sorted(by: >)
            .map { root.appendingPathComponent("\($0)/bin") }
            .first {
                FileManager.default.isExecutableFile(
                    atPath: $0.appendingPathComponent("initdb").path)
            }
    }()

    static var isInstalled: Bool { programs != nil }

    /// The one that tests share which do it no harm.
    static func shared() async throws -> PostgresServer { try await starting.value }

    private static let starting = Task.detached { try PostgresServer() }

    init() throws {
        guard let binaries = Self.programs else { throw Trouble("there is no PostgreSQL") }
        self.binaries = binaries
        folder = URL(fileURLWithPath: "/tmp/mahakam-pg-\(UUID().uuidString.prefix(8))")
        port = try Self.freePort()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try shell("chmod 711 \(folder.path); mkdir \(folder.path)/data")
        try makeCertificates()
        if getuid() == 0 { try shell("chown -R nobody \(folder.path)/data \(folder.path)/*.key") }
        try shell(
            "\(asNobody)\(binaries.path)/initdb -D \(data) -U postgres -A trust -E UTF8"
                + " --locale=C.UTF-8 --no-sync")
        try configure()
        try start()
    }

    deinit {
        // The shell sees the end of its input, ends the server and removes the folder.
        keeper?.standardInput.flatMap { $0 as? Pipe }?.fileHandleForWriting.closeFile()
    }

    private var data: String { folder.appendingPathComponent("data").path }

    /// The server refuses to run as root.
    private var asNobody: String {
        getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    }

    /// The address of a database for a role, over TCP.
    func uri(_ database: String, role: String = "postgres", _ parameters: String = "") -> String {
        "postgresql://\(role)@127.0.0.1:\(port)/\(database)\(parameters)"
    }

    /// Runs a script as the superuser.
    func run(_ script: String, in database: String = "postgres") throws {
        let connection = try PostgresConnection(
            PostgresAddress(uri(database)), application: "tests")
        try connection.execute(script)
    }

    /// Makes an empty database with a name of its own, and answers the name.
    func newDatabase() throws -> String {
        let name = "t\(UUID().uuidString.prefix(12).lowercased().replacing("-", with: ""))"
        try run("CREATE DATABASE \(name)")
        return name
    }

    /// Ends the server at once, as a power cut would.
    func kill() throws {
        let file = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
        guard let id = file.split(separator: "\n").first.flatMap({ Int32($0) }) else {
            throw Trouble("the server has no number")
        }
        Glibc.kill(id, SIGKILL)
        keeper?.waitUntilExit()
        keeper = nil
    }

    /// Sends a signal to the server's ends of all connections of the store.
    func signalSessions(_ signal: Int32) throws {
        let connection = try PostgresConnection(
            PostgresAddress(uri("postgres")), application: "tests")
        let sessions = try connection.run(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'mahakam'")
        for row in 0..<sessions.count {
            if let id = sessions.integer(row, 0) { Glibc.kill(Int32(id), signal) }
        }
    }

    /// Starts the server and waits until it answers.
    ///
    /// One that ends at once is started again: what a killed one left behind may still be dying.
    func start() throws {
        var reason = ""
        for _ in 0..<600 {
            if keeper?.isRunning != true { try launch() }
            do {
                return try run("SELECT 1")
            } catch {
                reason = "\(error)"
                usleep(100_000)
            }
        }
        throw Trouble("the server does not answer: \(reason)")
    }

    private func launch() throws {
        let keeper = Process()
        keeper.executableURL = URL(fileURLWithPath: "/bin/sh")
        let server = "\(asNobody)\(binaries.path)/postgres -D \(data) >>\(folder.path)/log 2>&1"
        // The server is in the foreground: a shell that is started with signals blocked, as threads
        // of ours are, would wait for one in the background for ever. For the same reason the watcher,
        // which would otherwise end the next server on this folder, is killed and not asked to end.
        keeper.arguments = [
            "-c",
            """
            exec 3<&0
            (read -r _ <&3; touch \(folder.path)/over; kill -INT $(head -n 1 \(data)/postmaster.pid)) &
            watcher=$!
            \(server)
            kill -9 $watcher 2>/dev/null
            [ ! -e \(folder.path)/over ] || rm -rf \(folder.path)
            """,
        ]
        keeper.standardInput = Pipe()
        try keeper.run()
        self.keeper = keeper
    }

    private func configure() throws {
        let settings = """
            listen_addresses = '127.0.0.1'
            port = \(port)
            unix_socket_directories = '\(data)'
            ssl = on
            ssl_cert_file = '\(folder.path)/server.crt'
            ssl_key_file = '\(folder.path)/server.key'
            max_connections = 60
            shared_buffers = 16MB
            """
        let access = """
            host    all  postgres       127.0.0.1/32  trust
            hostssl all  only_tls       127.0.0.1/32  scram-sha-256
            host    all  only_tls       127.0.0.1/32  reject
            host    all  all            127.0.0.1/32  scram-sha-256
            """
        try shell("cat >>\(data)/postgresql.conf <<'END'\n\(settings)\nEND")
        try shell("cat >\(data)/pg_hba.conf <<'END'\n\(access)\nEND")
    }

    /// An authority, a certificate of it for 127.0.0.1, and another authority that did not sign.
    private func makeCertificates() throws {
        try shell(
            """
            cd \(folder.path)
            for name in authority other; do
              openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=$name -keyout $name.key -out $name.crt
            done
            openssl req -newkey rsa:2048 -nodes -subj /CN=127.0.0.1 -keyout server.key -out server.csr
            printf 'subjectAltName=IP:127.0.0.1' >names
            openssl x509 -req -in server.csr -CA authority.crt -CAkey authority.key -CAcreateserial -days 2 \
              -extfile names -out server.crt
            chmod 600 server.key
            """)
    }

    private func shell(_ script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-ec", script]
        let said = Pipe()
        process.standardError = said
        process.standardOutput = said
        try process.run()
        let words = said.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Trouble("\(script) failed: \(String(decoding: words, as: UTF8.self))")
        }
    }

    private static func freePort() throws -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard bound else { throw Trouble("there is no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    struct Trouble: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}
