import Foundation
import Testing

@Suite("The programs as a person calls them")
struct ProgramsTests {
    private let folder: String

    init() throws { folder = try Program.temporaryFolder() }

    private func run(
        _ name: String, _ arguments: String..., environment: [String: String] = [:]
    ) async throws -> Program.Answer {
        try await Program.run(name, arguments, environment: environment, in: folder)
    }

    @Test(
        "help and version of every program",
        arguments: ["mahakam"] + FourProcesses.services.map { "mahakam-\($0)" })
    func help(program: String) async throws {
        let help = try await run(program, "--help")
        #expect(help.status == 0)
        #expect(help.output.hasPrefix("usage: \(program)"))
        let version = try await run(program, "--version")
        #expect(version.status == 0)
        #expect(version.output.contains("librdkafka 2."))
    }

    @Test("an unknown option or command is 64 and names the nearest one")
    func usage() async throws {
        let option = try await run("mahakam-ingest", "--topic-prefx", "x")
        #expect(option.status == 64)
        #expect(option.words.contains("--topic-prefix"))
        let command = try await run("mahakam", "proces")
        #expect(command.status == 64)
        #expect(command.words.contains("process"))
    }

    @Test("a wrong configuration is 78 and names file, line and column")
    func configuration() async throws {
        let file = "\(folder)/wrong.yaml"
        try "kafka:\n  bootstrap_server: x:1\n".write(
            toFile: file, atomically: true, encoding: .utf8)
        let answer = try await run("mahakam-dedup", "--config", file)
        #expect(answer.status == 78)
        #expect(answer.words.contains("wrong.yaml:2:3"))
        #expect(answer.words.contains("bootstrap_servers"))
    }

    @Test("a health check where nobody runs is 69")
    func healthCheck() async throws {
        let answer = try await run("mahakam-store", "healthcheck", "--probe-port", "1")
        #expect(answer.status == 69)
    }

    @Test("process is deterministic, tells of bad pages, and still reads the good ones")
    func process() async throws {
        let samples = Program.repository + "/config/samples/samples.jsonl"
        let pages = try String(contentsOfFile: samples, encoding: .utf8)
        let file = "\(folder)/pages.jsonl"
        try (pages + "{\"no\":\"page\"}\nnot json\n").write(
            toFile: file, atomically: true, encoding: .utf8)
        let good = try await run("mahakam", "process", samples, "--emit", "versions")
        let mixed = try await run("mahakam", "process", file, "--emit", "versions")
        #expect(good.status == 0)
        #expect(mixed.status == 65)
        #expect(!good.output.isEmpty)
        #expect(mixed.output == good.output)
        #expect(mixed.words.contains("[wrong-shape]"))
        #expect(mixed.words.contains("[not-json]"))
    }

    @Test("an articles topic replayed gives the same meetings")
    func replay() async throws {
        let samples = Program.repository + "/config/samples/samples.jsonl"
        let articles = try await run("mahakam", "process", samples, "--emit", "articles")
        let file = "\(folder)/articles.jsonl"
        try articles.output.write(toFile: file, atomically: true, encoding: .utf8)
        let once = try await run("mahakam", "process", samples, "--emit", "versions")
        let again = try await run(
            "mahakam", "process", file, "--from", "articles", "--emit", "versions")
        #expect(again.output == once.output)
    }

    @Test("the demo ends by itself and leaves a database that can be asked")
    func demo() async throws {
        let database = "\(folder)/demo.sqlite"
        let demo = try await run("mahakam", "demo", "--database", database)
        #expect(demo.status == 0)
        #expect(demo.words.contains("kcat -b 127.0.0.1:"))
        #expect(demo.output.contains("meetings out of 31 articles"))
        let list = try await run("mahakam", "meetings", "list", "--json", "--database", database)
        #expect(list.lines.count > 5)
        let expected = try await run(
            "mahakam", "process", Program.repository + "/config/samples/samples.jsonl")
        let active = expected.lines.filter { $0.contains(#""status":"active""#) }
        #expect(Set(list.lines) == Set(active))
    }

    @Test("a page over the limit is refused by feed before anything is sent")
    func feedRefuses() async throws {
        let file = "\(folder)/big.txt"
        try String(repeating: "pertemuan ", count: 2_000_000).write(
            toFile: file, atomically: true, encoding: .utf8)
        let answer = try await run("mahakam", "feed", "--dry-run", file)
        #expect(answer.status == 65)
        #expect(answer.output.isEmpty)
        #expect(answer.words.contains("page-too-large"))
    }
}
