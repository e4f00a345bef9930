import CommandLine
import MeetingStore
import Settings

extension SQLiteMeetingStore {
    /// Opens a database that is there: asking must not make one.
    static func existing(_ path: String) async throws -> SQLiteMeetingStore {
        guard SettingsFile.exists(path) else {
            throw ToolFailure(.noInput, "there is no database at \(path): name it with --database")
        }
        return try await SQLiteMeetingStore(path: path)
    }
}
