import CommandLine
import Configuration
import MeetingStore
import Settings

/// The database that the configuration names.
struct DatabaseChoice: Sendable {
    private let text: String
    private let password: Secret?

    init(_ configuration: ServiceConfiguration) {
        text = configuration.database
        password = configuration.databasePassword
    }

    /// Where it is.
    ///
    /// - Throws: `StoreError` for an address that makes no sense.
    func address() throws(StoreError) -> StoreAddress {
        try StoreAddress(text, password: password?.text)
    }

    /// Asks the database; asking makes none.
    ///
    /// - Throws: What the body throws, `StoreError`, or `ToolFailure` where there is no file.
    func asking<Answer>(
        _ body: (any MeetingStore) async throws -> Answer
    ) async throws -> Answer {
        try await using(for: .reading, body)
    }

    /// Opens the database, and lets it go afterwards.
    ///
    /// - Throws: What the body throws, `StoreError`, or `ToolFailure` where a file to be read is
    ///   not there.
    func using<Answer>(
        for purpose: StorePurpose, _ body: (any MeetingStore) async throws -> Answer
    ) async throws -> Answer {
        let address = try address()
        if case .sqlite(let path) = address, purpose == .reading, !SettingsFile.exists(path) {
            throw ToolFailure(.noInput, "there is no database at \(path): name it with --database")
        }
        let store = try await address.open(for: purpose)
        do {
            let answer = try await body(store)
            await store.close()
            return answer
        } catch {
            await store.close()
            throw error
        }
    }
}
