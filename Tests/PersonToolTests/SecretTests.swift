import Foundation
import Testing

/// A password must be seen by nobody: not in words, logs or errors, and not among the processes.
@Suite("Secrets stay secret")
struct SecretTests {
    private static let secret = "rahasia-sekali-9f3"
    private let folder: String
    private let environment: [String: String]

    init() throws {
        folder = try Program.temporaryFolder()
        let file = "\(folder)/password"
        try (Self.secret + "\n").write(toFile: file, atomically: true, encoding: .utf8)
        environment = [
            "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1", "KAFKA_SECURITY_PROTOCOL": "sasl_plaintext",
            "KAFKA_SASL_MECHANISM": "PLAIN", "KAFKA_SASL_USERNAME": "orang",
            "KAFKA_SASL_PASSWORD_FILE": file, "MAHAKAM_PROBE_PORT": "0",
            "MAHAKAM_LOG_LEVEL": "debug", "MAHAKAM_LOG_FORMAT": "json",
            "MAHAKAM_DATABASE": "\(folder)/m.db",
        ]
    }

    /// A configuration file that gives the password as well, and has the library tell all it does.
    private func file(_ more: String = "") throws -> String {
        let path = "\(folder)/mahakam.yaml"
        let text = """
            kafka:
              properties:
                debug: all
                ssl.key.password: \(Self.secret)
            \(more)
            """
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("a service that cannot reach its broker, with all that the library can tell")
    func service() async throws {
        let log = "\(folder)/ingest.log"
        let process = try Program.start(
            "mahakam-ingest", ["--config", try file()], environment: environment, log: log)
        var said = ""
        while !said.contains("trouble") {
            said = try String(contentsOfFile: log, encoding: .utf8)
            try Task.checkCancellation()
        }
        let id = process.processIdentifier
        let command = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(id)/cmdline"))
        process.terminate()
        process.waitUntilExit()
        said = try String(contentsOfFile: log, encoding: .utf8)
        #expect(said.split(separator: "\n").count > 5)
        #expect(!said.contains(Self.secret))
        #expect(!String(decoding: command, as: UTF8.self).contains(Self.secret))
        // Every line is an event of its own, for machines.
        for line in said.split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["level"] != nil && object?["ts"] != nil && object?["message"] != nil)
        }
    }

    @Test("what a service would do, and what is wrong with its configuration")
    func configuration() async throws {
        let shown = try await Program.run(
            "mahakam-ingest", ["--dry-run", "--config", try file()], environment: environment,
            in: folder)
        #expect(shown.status == 0, "\(shown.words)")
        #expect(shown.output.contains("kafka.properties.sasl.password: (not shown)"))
        #expect(!(shown.output + shown.words).contains(Self.secret))
        for wrong in ["    sasl.pasword: x", "batches: 1"] {
            let calls: [(String, [String])] = [
                ("mahakam-store", []), ("mahakam", ["check", "--wait", "1"]),
            ]
            for (program, words) in calls {
                let answer = try await Program.run(
                    program, words + ["--config", try file(wrong)], environment: environment,
                    in: folder)
                #expect(answer.status != 0)
                #expect(!(answer.output + answer.words).contains(Self.secret))
            }
        }
    }

    @Test("no option takes a secret, so that none can stand among the processes")
    func options() async throws {
        for program in ["mahakam-ingest", "mahakam-store"] {
            let help = try await Program.run(program, ["--help"], in: folder)
            #expect(!help.output.lowercased().contains("password"))
        }
    }
}
