import Foundation
import Testing

@Suite(
    "Contracts and consumers over a real Kafka (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct ContractRealKafkaTests {
    private static let kcat = ["/usr/bin/kcat", "/usr/local/bin/kcat"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    /// A Python that has confluent_kafka.
    private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first { path in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-c", "import confluent_kafka"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
    private static let examples = Program.repository + "/Examples/consume"
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"

    /// An installation that has read the shipped pages, one that is none, and one with a trace.
    private func installation(_ servers: String) async throws -> FourProcesses {
        let four = try FourProcesses(bootstrapServers: servers)
        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        let samples = Program.repository + "/config/samples/samples.jsonl"
        let versions = try await four.tool("process", samples, "--emit", "versions").lines
        #expect(try await four.tool("feed", samples).status == 0)
        _ = try await four.tool("tail", "--from-beginning", "--count", "\(versions.count)")
        let prefix = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"])
        let page = """
            {"url":"https://jejak.example/berita/1","published_at":"2025-07-08T10:00:00+08:00",\
            "title":"Bupati Kutai Timur Terima Kelompok Tani Wahau",\
            "page":"SANGATTA – Bupati Kutai Timur Hendra Wijaya menerima perwakilan Kelompok Tani \
            Wahau Makmur di Kantor Bupati Kutai Timur, Selasa (8/7/2025). Pertemuan itu membahas \
            saluran irigasi di tiga desa.\\n\\"Kami mendengar langsung kebutuhan petani dan akan \
            menindaklanjutinya dalam anggaran perubahan,\\" kata Hendra Wijaya seusai pertemuan."}
            """
        let parent = "traceparent=00-\(Self.trace)-00f067aa0ba902b7-01"
        for (line, header) in [(page, parent), ("bukan", "x=1")] {
            let file = "\(four.folder)/\(UUID().uuidString)"
            try (line + "\n").write(toFile: file, atomically: true, encoding: .utf8)
            let sent = try await run(
                four,
                ["kcat", "-P", "-b", servers, "-t", prefix + "pages", "-H", header, "-l", file])
            #expect(sent.status == 0, "\(sent.words)")
        }
        _ = try await four.tool("tail", "--from-beginning", "--count", "\(versions.count + 1)")
        while try await four.tool("dead-letters", "list").lines.isEmpty {
            try Task.checkCancellation()
        }
        return four
    }

    /// The id of a meeting's record.
    private static func id(of record: String) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(record.utf8)) as? [String: Any]
        return try #require(object?["id"] as? String)
    }

    private func run(_ four: FourProcesses, _ words: [String]) async throws -> Program.Answer {
        try await Program.run("/usr/bin/env", words, in: four.folder)
    }

    @Test(
        "values, keys and headers of all topics, CloudEvents on all that stages make; a trace to its end",
        .enabled(if: kcat != nil, "kcat is not installed"), .timeLimit(.minutes(5)))
    func topics() async throws {
        let servers = try #require(Program.bootstrapServers)
        let four = try await installation(servers)
        let prefix = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"])
        var files: [String] = []
        for topic in ["pages", "articles", "outlets", "sightings", "meetings", "dead-letters"] {
            let read = try await run(
                four, ["kcat", "-q", "-C", "-b", servers, "-t", prefix + topic, "-e", "-J"])
            #expect(!read.lines.isEmpty, "\(topic)")
            files.append("\(four.folder)/\(topic).json")
            try read.output.write(toFile: files[files.count - 1], atomically: true, encoding: .utf8)
        }
        let checker = Program.repository + "/scripts/checks/contracts.py"
        let checked = try await run(four, ["python3", checker, "topics", prefix] + files)
        #expect(checked.status == 0, "\(checked.words)")

        let trace = try await run(
            four, ["\(Self.examples)/follow-trace", Self.trace, servers, prefix])
        for topic in ["pages", "articles", "sightings", "meetings"] {
            #expect(trace.lines.contains { $0.hasPrefix("\(prefix)\(topic)/") }, "\(topic)")
        }
        #expect(await four.stop() == [0, 0, 0, 0])
    }

    @Test(
        "kcat and Python read what the database has",
        .enabled(if: kcat != nil, "kcat is not installed"),
        .enabled(if: python != nil, "no Python here has confluent_kafka"), .timeLimit(.minutes(5)))
    func consumers() async throws {
        let servers = try #require(Program.bootstrapServers)
        let four = try await installation(servers)
        let prefix = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"])
        let now = try await run(four, ["\(Self.examples)/meetings-now", servers, prefix])
        #expect(now.status == 0, "\(now.words)")
        let wanted = Set(now.lines)
        #expect(wanted.count > 9)
        while Set(try await four.tool("meetings", "list", "--json", "--all").lines) != wanted {
            try Task.checkCancellation()
        }
        let python = try #require(Self.python)
        let followed = try await run(
            four, [python, "\(Self.examples)/follow.py", servers, prefix, prefix + "f", "--once"])
        #expect(followed.status == 0, "\(followed.words)")
        let ids = Set(followed.lines.compactMap { $0.split(separator: " ").first.map(String.init) })
        #expect(ids == Set(try wanted.map(Self.id)))
        #expect(await four.stop() == [0, 0, 0, 0])
    }
}
