import MeetingStore
import Postgres
import Synchronization

/// The databases that a test runs over.
enum Database: String, Sendable, CaseIterable {
    case sqlite, postgres

    /// Those that this machine has.
    static let installed = allCases.filter { $0 == .sqlite || PostgresServer.isInstalled }

    /// An empty one of a test's own.
    func fresh() async throws -> StorePlace {
        switch self {
        case .sqlite:
            let file = try StoreFile()
            return StorePlace(.sqlite(path: file.path), keeping: file)
        case .postgres:
            let server = try await PostgresServer.shared()
            let uri = server.uri(try server.newDatabase())
            return StorePlace(try StoreAddress(uri))
        }
    }
}

/// A database that any number of stores may be opened on.
struct StorePlace: Sendable {
    let address: StoreAddress

    /// Files are there until the process ends: a test may hold the store alone.
    private static let kept = Mutex<[StoreFile]>([])

    init(_ address: StoreAddress, keeping file: StoreFile? = nil) {
        self.address = address
        if let file { Self.kept.withLock { $0.append(file) } }
    }

    func open(for purpose: StorePurpose = .writing) async throws -> any MeetingStore {
        try await address.open(for: purpose)
    }
}
