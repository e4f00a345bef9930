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
        let main = try String(
            contentsOf: URL(filePath: "\(Shipped.config)/mahakam.yaml"), encoding: .utf8)
        try write("mahakam.yaml", main)
        for service in ServiceName.allCases {
            let name = "services/\(service.rawValue).yaml"
            let bare = try load(service)
            let path = "\(Shipped.config)/services/\(service.rawValue).yaml"
            let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            for setting in ServiceSetting.all
            where ["group", "slot", "batch", "limits", "probe", "log"].contains(setting.path[0]) {
                #expect(text.contains(setting.variable), "\(setting.variable) in \(path)")
            }
            try write(name, text)
            #expect(try load(service) == bare, "\(path) says something")
            // What stands there behind a # is what counts without it.
            let open = Self.opened(text)
            try write(
                name, open.split(separator: "\n").filter { $0 != "slot: a" }.joined(separator: "\n")
            )
            #expect(try load(service) == bare, "\(path) names another default")
            try write(name, open)
            #expect(try load(service).slot == "a", "nothing of \(path) was opened")
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    /// The text with the # of every line of settings taken away; sentences stay behind theirs.
    private static func opened(_ text: String) -> String {
        text.split(separator: "\n").map { line -> String in
            let inner = line.drop { $0 == "#" || $0 == " " }
            let key = inner.prefix { $0.isLowercase || $0 == "_" }
            let after = inner.dropFirst(key.count)
            let isSetting = !key.isEmpty && (after == ":" || after.hasPrefix(": "))
            return isSetting && line.hasPrefix("# ") ? String(line.dropFirst(2)) : String(line)
        }.joined(separator: "\n")
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
