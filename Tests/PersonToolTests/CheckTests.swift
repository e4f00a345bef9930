import Foundation
import Testing

/// A fault that somebody may build into an installation, and what `mahakam check` must say of it.
struct SeededFault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The configuration file; `FOLDER` is a new folder.
    var file = ""
    var environment: [String: String] = [:]
    /// What is to be done in the folder before.
    var prepare: @Sendable (_ folder: String) throws -> Void = { _ in }
    /// What the answer must contain: where, what, and what to do.
    let says: [String]
}

@Suite("mahakam check finds what is wrong, and says what to do")
struct CheckTests {
    static let faults = [
        SeededFault(
            testDescription: "a misspelt key", file: "kafka:\n  bootstrap_server: a:1\n",
            says: ["mahakam.yaml:2:3", "did you mean 'bootstrap_servers'"]),
        SeededFault(
            testDescription: "a number out of range", file: "batch:\n  records: 0\n",
            says: ["mahakam.yaml:2:12", "10000"]),
        SeededFault(
            testDescription: "a time without a unit", file: "limits:\n  session: 10\n",
            says: ["mahakam.yaml:2:12", "10s"]),
        SeededFault(
            testDescription: "a property that is the pipeline's own",
            file: "kafka:\n  properties:\n    group.id: mine\n",
            says: ["mahakam.yaml:3:5", "services.<service>.group"]),
        SeededFault(
            testDescription: "a prefix that no topic may have", file: "topics: {prefix: a/b}\n",
            says: ["mahakam.yaml:1:18", "letters, digits"]),
        SeededFault(
            testDescription: "a key that is given twice", file: "rules: a\nrules: b\n",
            says: ["mahakam.yaml:2:1", "first in line 1"]),
        SeededFault(
            testDescription: "a misspelt variable", environment: ["MAHAKAM_TOPIC_PREFX": "x."],
            says: ["variable MAHAKAM_TOPIC_PREFX", "did you mean 'MAHAKAM_TOPIC_PREFIX'"]),
        SeededFault(
            testDescription: "a secret whose file is not there",
            environment: ["KAFKA_SASL_PASSWORD_FILE": "/nowhere/password"],
            says: ["KAFKA_SASL_PASSWORD_FILE", "/nowhere/password", "No such file"]),
        SeededFault(
            testDescription: "a misspelt property of the client",
            file: "kafka:\n  properties:\n    security.protocl: ssl\n",
            says: ["WRONG broker", "security.protocl", "security.protocol"]),
        SeededFault(
            testDescription: "rules that are not there",
            environment: ["MAHAKAM_RULES": "/nowhere"],
            says: ["WRONG rules", "/nowhere", "MAHAKAM_RULES"]),
        SeededFault(
            testDescription: "rules with a misspelt key",
            environment: ["MAHAKAM_RULES": "FOLDER/rules"],
            prepare: { folder in
                let rules = "\(folder)/rules"
                try FileManager.default.copyItem(
                    atPath: Program.repository + "/config", toPath: rules)
                let path = "\(rules)/provinces/kaltim/province.yaml"
                let text = try String(contentsOfFile: path, encoding: .utf8)
                try ("nam: x\n" + text).write(toFile: path, atomically: true, encoding: .utf8)
            },
            says: ["WRONG rules", "province.yaml:1:1", "'nam'"]),
        SeededFault(
            testDescription: "a port where nobody listens",
            environment: ["KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1"],
            says: ["WRONG broker", "start Kafka", "KAFKA_BOOTSTRAP_SERVERS"]),
        SeededFault(
            testDescription: "a host that no one knows",
            environment: ["KAFKA_BOOTSTRAP_SERVERS": "tidak-ada.invalid:9092"],
            says: ["WRONG broker", "no host has this name"]),
        SeededFault(
            testDescription: "two services in one group",
            file: "services: {ingest: {group: g}, dedup: {group: g}}\n",
            says: ["WRONG services", "ingest and dedup", "take out 'group'"]),
        SeededFault(
            testDescription: "two services on one port",
            file: "services: {dedup: {probe: {port: 9103}}}\n",
            says: ["WRONG services", "dedup and enrich", "127.0.0.1:9103", "MAHAKAM_PROBE_PORT"]),
        SeededFault(
            testDescription: "a batch as long as a transaction",
            file: "batch: {interval: 2s}\nlimits: {transaction: 1s}\n",
            says: ["WRONG services", "batch.interval much shorter than limits.transaction"]),
        SeededFault(
            testDescription: "a database in a folder that is not there",
            environment: ["MAHAKAM_DATABASE": "FOLDER/nowhere/m.db"],
            says: ["WRONG database", "/nowhere is not there: make it"]),
        SeededFault(
            testDescription: "a database that is another program's",
            environment: ["MAHAKAM_DATABASE": "FOLDER/other.db"],
            prepare: {
                try sqlite("\($0)/other.db", "CREATE TABLE t (a); PRAGMA user_version = 7")
            },
            says: ["WRONG database", "belongs to another program", "name another file"]),
        SeededFault(
            testDescription: "a database of a later version",
            environment: ["MAHAKAM_DATABASE": "FOLDER/later.db"],
            prepare: {
                try sqlite(
                    "\($0)/later.db",
                    "PRAGMA application_id = 1298688877; PRAGMA user_version = 900; CREATE TABLE t (a)"
                )
            },
            says: ["WRONG database", "schema 900", "run the version that made it"]),
        SeededFault(
            testDescription: "a database that is none",
            environment: ["MAHAKAM_DATABASE": "FOLDER/none.db"],
            prepare: { folder in
                let text = String(repeating: "bukan basis data\n", count: 300)
                try text.write(toFile: "\(folder)/none.db", atomically: true, encoding: .utf8)
            },
            says: ["WRONG database", "none.db"]),
        SeededFault(
            testDescription: "a PostgreSQL that does not answer",
            environment: ["MAHAKAM_DATABASE": "postgresql://mahakam_store@127.0.0.1:1/mahakam"],
            says: ["WRONG database", "127.0.0.1:1/mahakam", "see that it runs"]),
        SeededFault(
            testDescription: "an address of PostgreSQL with a misspelt parameter",
            environment: ["MAHAKAM_DATABASE": "postgresql://role@127.0.0.1/mahakam?sslmod=require"],
            says: ["WRONG database", "sslmod", "MAHAKAM_DATABASE_PASSWORD_FILE"]),
    ]

    private static func sqlite(_ path: String, _ script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        process.arguments = [path, script]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    @Test("a fault without any broker", arguments: faults)
    func found(fault: SeededFault) async throws {
        let folder = try Program.temporaryFolder()
        try fault.prepare(folder)
        let file = "\(folder)/mahakam.yaml"
        try fault.file.write(toFile: file, atomically: true, encoding: .utf8)
        var environment = [
            "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1", "MAHAKAM_DATABASE": "\(folder)/m.db",
        ]
        for (name, value) in fault.environment {
            environment[name] = value.replacingOccurrences(of: "FOLDER", with: folder)
        }
        let answer = try await Program.run(
            "mahakam", ["check", "--config", file, "--wait", "2"], environment: environment,
            in: folder)
        #expect(answer.status == 78)
        // All in one line that is about it: other lines may name the same things.
        let lines = answer.lines + answer.words.split(separator: "\n").map(String.init)
        let told = lines.filter { line in fault.says.allSatisfy(line.contains) }
        #expect(!told.isEmpty, "\(answer.output)\(answer.words)")
        #expect(!fault.says.isEmpty && told.allSatisfy { !$0.hasPrefix("ok ") })
    }

    @Test("what is well is called well, with one fault among it")
    func others() async throws {
        let folder = try Program.temporaryFolder()
        let answer = try await Program.run(
            "mahakam", ["check", "--json", "--wait", "2"],
            environment: [
                "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1", "MAHAKAM_DATABASE": "\(folder)/m.db",
            ], in: folder)
        for part in ["services", "rules", "database"] {
            #expect(answer.output.contains(#"{"part":"\#(part)","ok":true"#))
        }
        #expect(answer.output.contains(#"{"part":"broker","ok":false"#))
    }
}
