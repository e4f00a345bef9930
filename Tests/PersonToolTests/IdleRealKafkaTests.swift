import Foundation
import Testing

/// Behind the last record of a topic lie the markers of its transactions, which nobody decides.
@Suite(
    "Services without work (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct IdleRealKafkaTests {
    private static let samples = Program.repository + "/config/samples/samples.jsonl"
    /// What a client says of its partitions comes every five seconds: after so many seconds without
    /// a commit the last of it is of after the last commit.
    private static let idle = 11.0

    /// What a service answers on the port that its log names; nothing until it names one.
    private func metrics(of service: String, _ four: FourProcesses) async throws -> [String] {
        let index = try #require(FourProcesses.services.firstIndex(of: service))
        let log = try String(
            contentsOfFile: "\(four.folder)/\(service)-\(index).log", encoding: .utf8)
        guard let address = log.components(separatedBy: "\"probe\":\"").dropFirst().first,
            let port = address.prefix(while: { $0 != "\"" }).split(separator: ":").last
        else { return [] }
        let ask =
            "exec 3<>/dev/tcp/127.0.0.1/\(port); printf 'GET /metrics HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3"
        return try await Program.run("/bin/bash", ["-c", ask], in: four.folder).lines
    }

    private func values(of metric: String, in lines: [String]) -> [Double] {
        lines.filter { $0.hasPrefix(metric) }
            .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    }

    @Test("have no lag, however long nothing comes", .timeLimit(.minutes(3)))
    func idle() async throws {
        let four = try FourProcesses(bootstrapServers: try #require(Program.bootstrapServers))
        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        #expect(try await four.tool("feed", Self.samples).status == 0)
        #expect(
            try await four.tool("tail", "--from-beginning", "--count", "9").lines.count == 9)
        for service in FourProcesses.services {
            var lines: [String] = []
            var age = 0.0
            while age < Self.idle {
                try Task.checkCancellation()
                lines = try await metrics(of: service, four)
                age = values(of: "mahakam_progress_age_seconds ", in: lines).first ?? 0
            }
            let lags = values(of: "mahakam_lag_records{", in: lines)
            #expect(!lags.isEmpty && lags.allSatisfy { $0 == 0 }, "\(service): \(lags)")
        }
        #expect(await four.stop() == [0, 0, 0, 0])
    }
}
