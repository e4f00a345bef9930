import Foundation
import Testing

@Suite("What is published keeps the contracts of docs/contracts")
struct ContractTests {
    private static let checker = Program.repository + "/scripts/checks/contracts.py"
    private let folder: String

    init() throws { folder = try Program.temporaryFolder() }

    private func emitted(_ what: String, most: Int = .max) async throws -> String {
        let samples = Program.repository + "/config/samples/samples.jsonl"
        let answer = try await Program.run(
            "mahakam", ["process", samples, "--emit", what], in: folder)
        #expect(answer.status == 0)
        let file = "\(folder)/\(what)-\(most).jsonl"
        let lines = answer.lines.prefix(most).joined(separator: "\n")
        try lines.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    private func check(_ words: String...) async throws -> Program.Answer {
        try await Program.run("/usr/bin/env", ["python3", Self.checker] + words, in: folder)
    }

    @Test("the contracts are sound, and what was promised is kept")
    func sound() async throws {
        for command in ["check", "self-test"] {
            let answer = try await check(command)
            #expect(answer.status == 0, "\(answer.words)")
        }
    }

    @Test(
        "every record of the shipped pages, with no member beside it",
        arguments: [
            ("article", "articles"), ("sighting", "sightings"), ("meeting", "meetings"),
            ("meeting", "versions"),
        ])
    func real(contract: String, what: String) async throws {
        let answer = try await check("validate", contract, try await emitted(what))
        #expect(answer.status == 0, "\(answer.words)")
        let pages = try await check(
            "validate", "page", Program.repository + "/config/samples/samples.jsonl")
        #expect(pages.status == 0, "\(pages.words)")
    }

    @Test(
        "and so is whatever is spoilt in a page, a profile, or headers",
        arguments: [
            "page", "outlet-profile", "headers", "page-headers", "dead-letter-headers",
            "replay-note-headers",
        ])
    func wrongExamples(contract: String) async throws {
        let answer = try await check("wrong", contract)
        #expect(answer.status == 0, "\(answer.words)")
        #expect(answer.output.contains(" 0 not found out"))
    }

    @Test("whatever is spoilt in a fed page is found out")
    func wrongPages() async throws {
        let answer = try await check(
            "wrong", "page", Program.repository + "/config/samples/samples.jsonl")
        #expect(answer.status == 0, "\(answer.words)")
    }

    @Test(
        "and whatever is spoilt in one is found out",
        arguments: [("article", "articles"), ("sighting", "sightings"), ("meeting", "versions")])
    func wrong(contract: String, what: String) async throws {
        let answer = try await check("wrong", contract, try await emitted(what, most: 4))
        #expect(answer.status == 0, "\(answer.words)")
        #expect(answer.output.contains(" 0 not found out"))
    }
}
