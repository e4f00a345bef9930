import Foundation
import Testing

/// The services and the tool with a broker that asks for TLS and a password, as operations.md sets them up.
@Suite(
    "Four processes over TLS with a password (SecuredKafka)", .serialized,
    .enabled(if: Program.secureServers != nil, "KAFKA_SECURE_SERVERS is not set"))
struct SecuredKafkaTests {
    private let user: String
    private let password: String
    private let authority: String

    init() throws {
        let environment = ProcessInfo.processInfo.environment
        authority = try #require(environment["KAFKA_SECURE_AUTHORITY"])
        let both = try #require(environment["KAFKA_SECURE_USER"]).split(separator: ":")
        (user, password) = (String(both[0]), String(both[1]))
    }

    /// The password lies in a file, as it would in production.
    private func four(password: String) throws -> FourProcesses {
        let secret = try Program.temporaryFolder() + "/password"
        try password.write(toFile: secret, atomically: true, encoding: .utf8)
        return try FourProcesses(
            bootstrapServers: try #require(Program.secureServers),
            settings: [
                "KAFKA_SECURITY_PROTOCOL": "sasl_ssl", "KAFKA_SASL_MECHANISM": "PLAIN",
                "KAFKA_SASL_USERNAME": user, "KAFKA_SASL_PASSWORD_FILE": secret,
                "KAFKA_SSL_CA_LOCATION": authority,
            ])
    }

    @Test("pages become meetings, and the password is in no log", .timeLimit(.minutes(5)))
    func samples() async throws {
        let four = try four(password: password)
        #expect(try await four.tool("topics", "create").status == 0)
        try four.start()
        #expect(
            try await four.tool("feed", Program.repository + "/config/samples/samples.jsonl").status
                == 0)
        let found = try await four.tool("tail", "--from-beginning", "--json", "--count", "3")
        #expect(found.lines.count == 3)
        #expect(await four.stop() == [0, 0, 0, 0])
        let logs = try FileManager.default.contentsOfDirectory(atPath: four.folder).filter {
            $0.hasSuffix(".log")
        }
        #expect(logs.count == 4)
        for log in logs {
            let words = try String(contentsOfFile: "\(four.folder)/\(log)", encoding: .utf8)
            #expect(!words.isEmpty && !words.contains(password))
        }
    }

    @Test("a wrong password ends with a sentence that says so", .timeLimit(.minutes(5)))
    func wrongPassword() async throws {
        let four = try four(password: "guessed-wrong")
        let answer = try await four.tool("topics", "create")
        #expect(answer.status != 0)
        #expect(answer.words.contains("password") && !answer.words.contains("guessed-wrong"))
    }
}
