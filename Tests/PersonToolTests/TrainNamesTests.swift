import Foundation
import Testing

/// The script that learns what names look like, on pages made up here.
@Suite("Learning what names look like")
struct TrainNamesTests {
    @Test("letters of names speak for one, letters of other words against")
    func signs() async throws {
        let folder = try Program.temporaryFolder()
        let pages = (0..<20).map { number in
            "{\"page\": \"\", \"gold\": {\"participants\": [{\"name\": \"Zaqi\(number % 2 == 0 ? "" : "da")\"}], "
                + "\"quotes\": [], \"main_text\": \"Zaqi hadir. Gorbul menggorbul bergorbul.\"}}"
        }
        try pages.joined(separator: "\n").write(
            toFile: "\(folder)/pages.jsonl", atomically: true, encoding: .utf8)
        try "static let words = \"\"\"\n    Zaqira\n    \"\"\"".write(
            toFile: "\(folder)/known.swift", atomically: true, encoding: .utf8)
        let answer = try await Program.run(
            Program.repository + "/scripts/train-names",
            [
                "\(folder)/pages.jsonl", "--known", "\(folder)/known.swift", "--write",
                "\(folder)/table.swift",
            ], in: folder)
        #expect(answer.status == 0, "\(answer.words)")
        let table = try String(contentsOfFile: "\(folder)/table.swift", encoding: .utf8)
        #expect(tenths(of: "aqi", in: table).map { $0 > 0 } == true)
        #expect(tenths(of: "orb", in: table).map { $0 < 0 } == true)
    }

    /// The weight of the row in which a trigram stands.
    private func tenths(of trigram: String, in table: String) -> Int? {
        for row in table.components(separatedBy: "        (\n").dropFirst() {
            let words = row.split { $0 == "," || $0.isWhitespace }
            if words.contains(Substring(trigram)) { return words.first.flatMap { Int($0) } }
        }
        return nil
    }
}
