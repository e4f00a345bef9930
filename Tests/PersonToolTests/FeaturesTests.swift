import Foundation
import JSON
import Testing

/// What the learned parts of reading see, printed by a command and taken by the script that trains.
@Suite("What reading is learned from")
struct FeaturesTests {
    private let folder: String
    private let pages = Program.repository + "/Tests/Fixtures/pages.jsonl"

    init() throws { folder = try Program.temporaryFolder() }

    @Test("people are printed with their features, and the labels beside them")
    func people() async throws {
        let answer = try await Program.run("mahakam", ["features", pages], in: folder)
        #expect(answer.status == 0, "\(answer.words)")
        var found = 0
        for line in answer.lines {
            let article = try #require(JSONParser.parse(Array(line.utf8)).object)
            let people = try #require(article["people"]?.array)
            let attended = Set(try #require(article["attended"]?.array).compactMap(\.string))
            found += people.count { attended.contains($0.object?["name"]?.string ?? "") }
        }
        #expect(found > 50)
    }

    @Test("the script learns from them who took part")
    func trained() async throws {
        let answer = try await Program.run("mahakam", ["features", pages], in: folder)
        let features = "\(folder)/people.features"
        try answer.output.write(toFile: features, atomically: true, encoding: .utf8)
        let table = "\(folder)/table.swift"
        let trained = try await Program.run(
            Program.repository + "/scripts/train-reading",
            ["attendance", features, "--folds", "3", "--write", table], in: folder)
        #expect(
            trained.status == 0 && trained.output.hasPrefix("attendance: F1 0.9"),
            "\(trained.words)")
        let text = try String(contentsOfFile: table, encoding: .utf8)
        #expect(
            text.contains("enum AttendanceWeights {") && text.contains("static let threshold = "))
    }
}
