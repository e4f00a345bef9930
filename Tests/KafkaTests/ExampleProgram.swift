import Foundation

/// One of the programs in `Examples`, as it was built beside the tests.
struct ExampleProgram {
    let name: String
    let bootstrapServers: String

    /// Runs it to its end; answers what it has printed, or throws what it has complained of.
    func run(_ arguments: String...) async throws -> [String] {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: bundle).deletingLastPathComponent()
            .appendingPathComponent(name)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["KAFKA_BOOTSTRAP_SERVERS": bootstrapServers]
        ) { _, ours in ours }
        let (output, complaints) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaints
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do { try process.run() } catch { done.resume(throwing: error) }
        }
        if process.terminationStatus != 0 {
            throw Failure(
                status: process.terminationStatus, complaints: Self.lines(of: complaints))
        }
        return Self.lines(of: output)
    }

    struct Failure: Error {
        let status: Int32
        let complaints: [String]
    }

    private static func lines(of pipe: Pipe) -> [String] {
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
