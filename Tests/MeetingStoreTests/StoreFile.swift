import Foundation

/// A database file of one test, removed with all that lies beside it.
final class StoreFile: Sendable {
    let path: String
    private let folder: URL

    init() throws {
        folder = Self.root.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("meetings.sqlite").path
    }

    /// All of this process, removed when it ends.
    private static let root: URL = {
        atexit { _ = try? FileManager.default.removeItem(at: StoreFile.root) }
        return FileManager.default.temporaryDirectory
            .appendingPathComponent("meeting-store-\(UUID().uuidString)")
    }()

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Everything that lies on the disk, the log of writes included.
    func contents() throws -> Data {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
    }
}
