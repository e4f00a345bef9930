import Foundation
import Testing

/// Behind the last record of a topic lie the markers of its transactions, which nobody decides.
@Suite(
    "Services without work (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct IdleRealKafkaTests {
    private static let samples = Program.repository + "/config/samples/samples.jsonl"

    /// What a service answers on the port that its log names; nil until it names one.
    private func metrics(of log: String) throws -> String? {
        let text = try String(contentsOfFile: log, encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.contains("\"probe\":\"") }
        guard
            let address = line?.components(separatedBy: "\"probe\":\"").last?.prefix(while: {
                $0 != "\""
            }),
            let port = address.split(separator: ":").last.flatMap({ Int($0) })
        else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c",
            "exec 3<>/dev/tcp/127.0.0.1/\(port); printf 'GET /metrics HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let answer = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }

    /// The lags that a service tells, by partition.
    private func lags(_ metrics: String?) -> [Double] {
        (metrics ?? "").split(separator: "\n").filter { $0.hasPrefix("mahakam_lag_records{") }
            .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    }

    @Test(
        "have no lag, for as long as nothing comes", .timeLimit(.minutes(3)))
    func idle() async throws {
        let four = try FourProcesses(bootstrapServers: try #require(Program.bootstrapServers))
        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        #expect(try await four.tool("feed", Self.samples).status == 0)
        #expect(
            try await four.tool("tail", "--from-beginning", "--count", "9").lines.count == 9)
        for (index, service) in FourProcesses.services.enumerated() {
            let log = "\(four.folder)/\(service)-\(index).log"
            // What a client says of its partitions comes every few seconds.
            while true {
                try Task.checkCancellation()
                let lags = lags(try metrics(of: log))
                if !lags.isEmpty, lags.allSatisfy({ $0 == 0 }) { break }
                try await Task.sleep(for: .milliseconds(200))
            }
        }
        #expect(await four.stop() == [0, 0, 0, 0])
    }
}
