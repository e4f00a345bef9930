import Foundation
import Testing

/// The script that learns the parts of reading, on features made up here.
@Suite("Learning the parts of reading")
struct TrainReadingTests {
    private let folder: String

    init() throws { folder = try Program.temporaryFolder() }

    /// Trains the kind on articles of which those with `a` are of meetings; answers the weights.
    private func kind(_ names: [String], _ options: String...) async throws -> [Int] {
        let lines = (0..<40).map { number in
            let isMeeting = number % 2 == 0
            let values = names.map { name in
                "\"\(name)\": \(name == "bias" || (name == "a") == isMeeting ? 1 : 0)"
            }
            return "{\"id\": \"m\(number)-a1\", \"meeting\": \(isMeeting), "
                + "\"kind\": {\(values.joined(separator: ", "))}}"
        }
        let features = "\(folder)/features.jsonl"
        try lines.joined(separator: "\n").write(
            toFile: features, atomically: true, encoding: .utf8)
        let answer = try await Program.run(
            Program.repository + "/scripts/train-reading",
            ["kind", features, "--write", "\(folder)/table.swift"] + options, in: folder)
        #expect(answer.status == 0, "\(answer.words)")
        let table = try String(contentsOfFile: "\(folder)/table.swift", encoding: .utf8)
        let list = try #require(table.split(separator: "[").last?.split(separator: "]").first)
        return list.split { $0 == "," || $0.isWhitespace }.compactMap { Int($0) }
    }

    @Test("what stands with a meeting speaks for one, what stands without against")
    func signs() async throws {
        let weights = try await kind(["bias", "a", "b"])
        #expect(weights.count == 3 && weights[1] > 500 && weights[2] < -500)
    }

    @Test("a table of before holds its weights, and leaves what is newer free")
    func held() async throws {
        let before = "\(folder)/before.swift"
        try "enum T {\n    static let thousandths = [\n        -300, -700,\n    ]\n}\n".write(
            toFile: before, atomically: true, encoding: .utf8)
        let held = try await kind(["bias", "a", "b"], "--from", before, "--hold", "100000")
        #expect(held[0] == -300 && held[1] == -700 && held[2] < -500)
        let drawn = try await kind(["bias", "a", "b"], "--from", before)
        #expect(drawn[1] > held[1])
    }
}
