import Foundation

/// The built programs, run as a person or a supervisor would.
enum Program {
    /// The folder that the programs were built into: that of the test bundle.
    static let folder: String = {
        let bundle =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().path
    }()

    /// The root of the repository.
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Five real pages that are not part of the repository; they may lie beside it.
    static let seeds = repository + "/../shared/seeds"

    /// The real Kafka to test on, if there is one.
    static let bootstrapServers = ProcessInfo.processInfo.environment["KAFKA_BOOTSTRAP_SERVERS"]

    /// The same by its listener that asks for TLS and a password, where there is one.
    static let secureServers = ProcessInfo.processInfo.environment["KAFKA_SECURE_SERVERS"]

    /// What a program that ended has said.
    struct Answer {
        let status: Int32
        let output: String
        let words: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// Starts a program; its words go to a file.
    static func start(
        _ name: String, _ arguments: [String], environment: [String: String], log: String
    ) throws -> Process {
        _ = FileManager.default.createFile(atPath: log, contents: nil)
        let process = process(name, arguments, environment)
        process.standardOutput = FileHandle.nullDevice
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try handle.seekToEnd()
        process.standardError = handle
        try process.run()
        return process
    }

    /// Runs a program to its end; its output goes through files, so that no pipe can fill up.
    static func run(
        _ name: String, _ arguments: [String], environment: [String: String] = [:],
        in folder: String
    ) async throws -> Answer {
        let process = process(name, arguments, environment)
        let id = UUID().uuidString
        let (out, words) = ("\(folder)/\(id).out", "\(folder)/\(id).err")
        for path in [out, words] {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: words))
        process.standardInput = FileHandle.nullDevice
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do { try process.run() } catch { done.resume(throwing: error) }
        }
        return Answer(
            status: process.terminationStatus,
            output: try String(contentsOfFile: out, encoding: .utf8),
            words: try String(contentsOfFile: words, encoding: .utf8))
    }

    private static func process(
        _ name: String, _ arguments: [String], _ environment: [String: String]
    ) -> Process {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: name.hasPrefix("/") ? name : "\(folder)/\(name)")
        process.arguments = arguments
        var all = ProcessInfo.processInfo.environment
        all["MAHAKAM_RULES"] = "\(repository)/config"
        all.merge(environment) { $1 }
        process.environment = all
        process.currentDirectoryURL = URL(fileURLWithPath: repository)
        return process
    }

    /// A new empty folder for the files of one test.
    static func temporaryFolder() throws -> String {
        let path = NSTemporaryDirectory() + "mahakam-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}
