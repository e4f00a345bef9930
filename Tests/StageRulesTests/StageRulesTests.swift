import Configuration
import Console
import Pipeline
import Settings
import StageRules
import Testing

@Suite("Rules of the stages, from a folder")
struct StageRulesTests {
    private static let shipped =
        String(
            #filePath.split(separator: "/").dropLast(3).reduce("") {
                "\($0)/\($1)"
            }) + "/config"

    @Test("The same files have the same fingerprint, and any other byte another one")
    func fingerprint() throws {
        let folder = try RulesCopy(of: Self.shipped)
        let first = try StageRules.load(folder.path)
        #expect(first.fingerprint == (try StageRules.load(Self.shipped)).fingerprint)
        #expect(first.stages.map(\.name) == ["ingest", "dedup", "enrich"])
        #expect(first.stages.allSatisfy { $0.rules == first.fingerprint })
        for file in ["clustering.yaml", "provinces/kaltim/province.yaml"] {
            try folder.append("\n# another word\n", to: file)
            #expect(try StageRules.load(folder.path).fingerprint != first.fingerprint)
        }
    }

    @Test("What cannot be a weight is told with its file and line")
    func wrongWeight() throws {
        let folder = try RulesCopy(of: Self.shipped)
        try folder.write("limits:\n  window_days: soon\n", to: "clustering.yaml")
        let error = try #require(throws: ConfigurationError.self) {
            try StageRules.load(folder.path)
        }
        #expect(error.position.file.hasSuffix("clustering.yaml"))
        #expect(error.description.contains("window_days"))
    }

    @Test("A folder that is not there is named")
    func missing() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try StageRules.load("/nowhere/at/all")
        }
        #expect(error.description.contains("/nowhere/at/all"))
    }
}
