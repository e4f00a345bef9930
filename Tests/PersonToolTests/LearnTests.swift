import Foundation
import MeetingClustering
import Testing

@Suite("Weights are learned from labelled files by a command")
struct LearnTests {
    private let folder: String
    private let files: [String]

    init() throws {
        let folder = try Program.temporaryFolder()
        self.folder = folder
        files = try (0..<2).map { number in
            let file = "\(folder)/news-\(number).jsonl"
            try MadeNews.lines(number).write(toFile: file, atomically: true, encoding: .utf8)
            return file
        }
    }

    private func learn(_ options: [String] = []) async throws -> Program.Answer {
        try await Program.run(
            "mahakam", ["learn", "--seeds", "1", "--folds", "3", "--leads"] + options + files,
            in: folder)
    }

    private func weights(_ lines: [String]) -> [String: Double] {
        var weights: [String: Double] = [:]
        for line in lines where line.hasPrefix("  ") {
            let parts = line.split(separator: ":")
            guard parts.count == 2 else { continue }
            weights[parts[0].trimmingCharacters(in: .whitespaces)] =
                Double(parts[1].trimmingCharacters(in: .whitespaces))
        }
        return weights
    }

    @Test("the same files give the same weights, each with its sign; what made them stands above")
    func deterministic() async throws {
        let first = try await learn()
        #expect(first.status == 0)
        #expect(try await learn().output == first.output)
        let weights = weights(first.lines)
        for feature in Feature.allCases {
            let weight = try #require(weights[feature.rawValue])
            #expect(feature.speaksFor ? weight >= 0 : weight <= 0, "\(feature)")
        }
        #expect(try #require(weights["bias"]) < 0)
        #expect(weights["threshold"] != nil && weights["merge_threshold"] != nil)
        #expect(weights.values.contains { $0 > 0.5 })
        let remark = first.lines.filter { $0.hasPrefix("#") }
        #expect(remark.contains { $0.contains("mahakam learn news-0.jsonl news-1.jsonl") })
        #expect(remark.count { $0.contains("24 articles, hash ") } == 2)
        #expect(remark.count { $0.contains("learned without it: BCubed F1 ") } == 6)
        #expect(remark.count { $0.contains("moved into one week, learned without it") } == 2)
    }

    @Test("they are put into the configuration, which is read as before, and the curve is drawn")
    func kept() async throws {
        let file = "\(folder)/clustering.yaml"
        let shipped = Program.repository + "/config/clustering.yaml"
        try FileManager.default.copyItem(atPath: shipped, toPath: file)
        let figure = "\(folder)/curve.svg"
        let answer = try await learn(["--into", file, "--figure", figure])
        #expect(answer.status == 0 && answer.output.isEmpty)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("mahakam learn news-0.jsonl news-1.jsonl"))
        #expect(text.contains("\nbackground:\n") && text.contains("\nlimits:\n"))
        #expect(text.components(separatedBy: "\nweights:\n").count == 2)
        let drawing = try String(contentsOfFile: figure, encoding: .utf8)
        #expect(drawing.hasPrefix("<svg ") && drawing.contains("<polyline "))
    }
}
