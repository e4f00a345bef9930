import Configuration
import FoundationEssentials
import Testing

@Suite("A file of a service beside the one for all")
struct ServiceFileTests {
    private let folder: String

    init() throws {
        folder = "/tmp/mahakam-services-\(UInt64.random(in: 0...UInt64.max))"
        try FileManager.default.createDirectory(
            atPath: folder + "/services", withIntermediateDirectories: true)
        try write(
            "mahakam.yaml", "batch: {records: 1, bytes: 70000}\nservices: {ingest: {slot: a}}\n")
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }

    private func load(
        _ service: ServiceName?, _ environment: [String: String] = [:]
    ) throws -> ServiceConfiguration {
        try ServiceConfiguration.load(
            for: service,
            environment: environment.merging(["MAHAKAM_CONFIG": "\(folder)/mahakam.yaml"]) { $1 })
    }

    @Test func itCountsMoreThanTheFileForAllAndLessThanTheEnvironment() throws {
        try write("services/ingest.yaml", "batch: {records: 2}\nslot: b\nlog: {level: debug}\n")
        let ingest = try load(.ingest)
        #expect(ingest.batch.records == 2)
        #expect(ingest.batch.bytes == 70000)
        #expect(ingest.slot == "b")
        #expect(ingest.log.level == .debug)
        #expect(try load(.dedup).batch.records == 1)
        #expect(try load(nil).batch.records == 1)
        #expect(try load(.ingest, ["MAHAKAM_BATCH_RECORDS": "3"]).batch.records == 3)
    }

    @Test func anUnknownKeyInItIsAnErrorWithItsPlaceWhoeverReads() throws {
        try write("services/store.yaml", "limits:\n  sesion: 10s\n")
        for service in [ServiceName.store, .ingest] {
            let error = #expect(throws: ConfigurationError.self) { try load(service) }
            #expect(
                error?.description.hasSuffix(
                    "services/store.yaml:2:3: unknown key 'sesion'; did you mean 'session'?")
                    == true, "\(String(describing: error))")
        }
    }

    @Test func theShippedOnesSayNothingButNameEverySettingOfAService() throws {
        for service in ServiceName.allCases {
            let path = "\(Shipped.config)/services/\(service.rawValue).yaml"
            let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            for setting in ServiceSetting.all
            where ["group", "slot", "batch", "limits", "probe", "log"].contains(setting.path[0]) {
                #expect(text.contains(setting.variable), "\(setting.variable) in \(path)")
            }
            // What stands there behind a # is what counts without it.
            let open = text.split(separator: "\n").map { line in
                line.hasPrefix("# ") && !line.hasSuffix(".") && line.contains(":")
                    ? line.dropFirst(2) : line
            }
            #expect(!open.isEmpty)
        }
    }

    @Test func whatCountsIsShownWithoutSecrets() throws {
        let shown = try load(
            .ingest, ["KAFKA_SASL_PASSWORD": "rahasia", "KAFKA_SASL_USERNAME": "orang"]
        ).shown
        #expect(shown.contains { $0 == ("kafka.properties.sasl.username", "orang") })
        #expect(shown.contains { $0 == ("kafka.properties.sasl.password", "(not shown)") })
        #expect(shown.contains { $0 == ("batch.records", "1") })
        #expect(!shown.contains { $0.value.contains("rahasia") })
    }
}
