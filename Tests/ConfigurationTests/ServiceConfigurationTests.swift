import CommandLine
import Configuration
import Glibc
import Settings
import Testing

/// A file of its own for a test, removed at the end.
private final class Scratch {
    let path: String

    init(_ text: String) throws {
        var template = Array("/tmp/mahakam-test-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bytes = Array(text.utf8)
        try #require(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
    }

    deinit { unlink(path) }
}

private func command(_ words: String...) throws -> ParsedCommand {
    let parser = CommandLineParser(
        CommandSpec("mahakam-ingest", summary: "x", options: ServiceSetting.options()),
        version: "0")
    guard case .run(let command) = try parser.parse(words) else {
        throw CommandLineError("no command", command: "test")
    }
    return command
}

private func load(
    _ text: String, _ service: ServiceName? = .ingest, environment: [String: String] = [:],
    command: ParsedCommand? = nil
) throws -> ServiceConfiguration {
    let file = try Scratch(text)
    return try ServiceConfiguration.load(
        for: service, command: command,
        environment: environment.merging(["MAHAKAM_CONFIG": file.path]) { $1 })
}

/// What is wrong with a file, from its line on; nil where nothing is.
private func problem(_ text: String, environment: [String: String] = [:]) -> String? {
    do {
        _ = try load(text, environment: environment)
        return nil
    } catch let error as ConfigurationError {
        let line = error.position.line
        let place = line > 0 ? "\(line):\(error.position.column)" : error.position.file
        return "\(place): \(error.problem)"
    } catch {
        return "another error: \(error)"
    }
}

@Suite struct ServiceConfigurationTests {
    @Test(arguments: ServiceName.allCases)
    func theShippedFileSaysWhatAnEmptyOneDoes(service: ServiceName) throws {
        let shipped = try ServiceConfiguration.load(
            for: service, environment: ["MAHAKAM_CONFIG": "\(Shipped.config)/mahakam.yaml"])
        let empty = try load("", service)
        #expect(shipped.kafka == empty.kafka && shipped.topics == empty.topics)
        #expect(shipped.batch == empty.batch && shipped.limits == empty.limits)
        #expect(shipped.probe == empty.probe && shipped.log == empty.log)
        #expect(shipped.group == empty.group && shipped.slot == empty.slot)
        #expect(shipped.database == empty.database)
        #expect(shipped.rules == "\(Shipped.config)/.")
        #expect(shipped.group == "mahakam.\(service.rawValue)")
        #expect(shipped.kafka.bootstrapServers == "localhost:9092")
        #expect(shipped.batch.records == 500 && shipped.batch.interval == .milliseconds(50))
    }

    @Test func whatIsNearerCountsMore() throws {
        let text = """
            batch: {records: 1, interval: 1s}
            services: {ingest: {batch: {records: 2}}, dedup: {batch: {records: 9}}}
            """
        #expect(try load("batch: {records: 1}").batch.records == 1)
        #expect(try load(text).batch.records == 2)
        #expect(try load(text).batch.interval == .seconds(1))
        #expect(try load(text, .enrich).batch.records == 1)
        #expect(try load(text, nil).batch.records == 1)
        let environment = ["MAHAKAM_BATCH_RECORDS": "3"]
        #expect(try load(text, environment: environment).batch.records == 3)
        let command = try command("--batch-records", "4")
        #expect(try load(text, environment: environment, command: command).batch.records == 4)
    }

    @Test func everyVariableAndOptionReachesItsSetting() throws {
        let environment = [
            "KAFKA_BOOTSTRAP_SERVERS": "k:1", "KAFKA_SASL_PASSWORD": "s3", "MAHAKAM_SLOT": "a",
            "MAHAKAM_TOPIC_PREFIX": "replay.", "MAHAKAM_PROBE_PORT": "0", "MAHAKAM_RULES": "/r",
            "MAHAKAM_LOG_FORMAT": "json", "MAHAKAM_DATABASE": "/d.db",
            "MAHAKAM_SESSION_TIMEOUT": "6s", "MAHAKAM_PROBE_ADDRESS": "0.0.0.0",
        ]
        let read = try load("", .store, environment: environment)
        #expect(read.kafka.bootstrapServers == "k:1" && read.slot == "a" && read.rules == "/r")
        #expect(read.kafka.properties == ["sasl.password": "s3"])
        #expect(read.kafka.shownProperties == ["sasl.password": "(not shown)"])
        #expect(read.topics.prefix == "replay." && read.group == "replay.store")
        #expect(read.probe.port == 0 && read.probe.address == "0.0.0.0")
        #expect(read.log.format == .json && read.database == "/d.db")
        #expect(read.limits.session == .seconds(6))
    }

    /// What a file may be given for a setting beside its default, and what comes of it.
    @Test(arguments: ServiceSetting.all.map(\.variable))
    func everyVariableSaysWhatAFileWould(variable: String) throws {
        let setting = try #require(ServiceSetting.all.first { $0.variable == variable })
        let plain = try load("", .store)
        let given = try load("", .store, environment: [variable: Self.value(of: setting)])
        #expect(Self.told(given) != Self.told(plain), "\(variable) reaches nothing")
        let isService = ["group", "slot"].contains(setting.path[0])
        let path = (isService ? ["services", "store"] : []) + setting.path
        var text = Self.value(of: setting)
        for key in path.reversed() { text = "{\(key): \(text)}" }
        let filed = try load(text, .store)
        #expect(Self.told(filed) == Self.told(given))
    }

    /// All but the name of the file.
    private static func told(_ configuration: ServiceConfiguration) -> [String] {
        configuration.shown.dropFirst().map { "\($0.name): \($0.value)" }
            + configuration.kafka.properties.map { "\($0.key): \($0.value)" }.sorted()
            + [configuration.database, configuration.databasePassword?.text ?? "none"]
    }

    private static func value(of setting: ServiceSetting) -> String {
        switch setting.path.last {
        case "interval", "record", "transaction", "session", "shutdown": "9s"
        case "address": "0.0.0.0"
        case "level": "debug"
        case "format": "json"
        case "port", "records", "page_partitions", "article_partitions", "meeting_partitions",
            "replication":
            "7"
        case "bytes": "777777"
        case "security.protocol": "ssl"
        case "prefix": "replay."
        case "rules", "database", "ssl.ca.location": "/elsewhere"
        default: "word"
        }
    }

    @Test func aSecretMayLieInAFile() throws {
        let secret = try Scratch("hush\n")
        let read = try load("", environment: ["KAFKA_SASL_PASSWORD_FILE": secret.path])
        #expect(read.kafka.properties["sasl.password"] == "hush")
        let store = try load("", environment: ["MAHAKAM_DATABASE_PASSWORD_FILE": secret.path])
        #expect(store.databasePassword?.text == "hush")
        var dumped = ""
        dump(store, to: &dumped)
        #expect(!dumped.contains("hush") && !"\(store)".contains("hush"))
        #expect(
            problem(
                "",
                environment: ["KAFKA_SASL_PASSWORD_FILE": secret.path, "KAFKA_SASL_PASSWORD": "x"])
                == "variable KAFKA_SASL_PASSWORD_FILE: is given beside KAFKA_SASL_PASSWORD; "
                + "keep one of them")
        #expect(
            problem("", environment: ["MAHAKAM_SLOT_FILE": "/nonexistent"])
                == "variable MAHAKAM_SLOT_FILE: /nonexistent cannot be read: No such file or "
                + "directory; name a file that this user may read")
    }

    @Test(arguments: [
        ("kafak: 1", "1:1: unknown key 'kafak'; did you mean 'kafka'?"),
        (
            "services:\n  dedup:\n    gruop: x\n",
            "3:5: unknown key 'gruop'; did you mean 'group'?"
        ),
        ("services: {ingst: {}}", "1:12: unknown key 'ingst'; did you mean 'ingest'?"),
        (
            "group: x",
            "1:1: unknown key 'group'; known here: kafka, topics, rules, batch, limits, probe, log, store, services"
        ),
        ("batch: {records: 0}", "1:18: must be a whole number from 1 to 10000, is '0'"),
        (
            "services: {enrich: {limits: {record: 5}}}",
            "1:38: must be a duration such as 500ms, 10s or 5m, is '5'"
        ),
        ("log: {level: loud}", "1:14: must be one of debug, info, warning, error, is 'loud'"),
        (
            "topics: {prefix: 'a b'}",
            "1:18: must be at most 200 letters, digits, '.', '-' or '_', is 'a b'"
        ),
        (
            "kafka:\n  properties:\n    group.id: x\n",
            "3:5: 'group.id' is set by the pipeline: give it as services.<service>.group"
        ),
        (
            "kafka: {properties: {isolation.level: read_uncommitted}}",
            "1:22: 'isolation.level' is set by the pipeline: only what was committed is read"
        ),
    ])
    func mistakesAreFoundWhicheverServiceReads(text: String, expected: String) {
        #expect(problem(text) == expected)
    }

    @Test func aVariableThatIsNearlyOursIsAMistake() {
        #expect(
            problem("", environment: ["MAHAKAM_GRUOP": "x"])
                == "variable MAHAKAM_GRUOP: is not known; did you mean 'MAHAKAM_GROUP'?")
        #expect(problem("", environment: ["MAHAKAM_SOMETHING_ELSE": "x"]) == nil)
        #expect(
            problem("", environment: ["MAHAKAM_PROBE_PORT": "99999"])
                == "variable MAHAKAM_PROBE_PORT: must be a whole number from 0 to 65535, is '99999'"
        )
    }

    @Test func aNamedFileMustBeThere() {
        let error = #expect(throws: ConfigurationError.self) {
            try ServiceConfiguration.load(
                for: .ingest, environment: ["MAHAKAM_CONFIG": "/nonexistent.yaml"])
        }
        #expect(
            error?.description == "/nonexistent.yaml: cannot be read: No such file or directory")
    }

    @Test func optionNamesAreUnique() {
        let names = ServiceSetting.options().map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Set(ServiceSetting.all.map(\.variable)).count == ServiceSetting.all.count)
    }
}
