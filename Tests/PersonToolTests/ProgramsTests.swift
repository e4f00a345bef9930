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

    private func run(_ words: [String]) async throws -> Program.Answer {
        try await Program.run(words[0], Array(words.dropFirst()), in: folder)
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
        try await ask(database, about: list.lines)
    }

    /// Whatever is listed can be found, shown, and traced to its articles.
    private func ask(_ database: String, about listed: [String]) async throws {
        let found = try await run(
            "mahakam", "meetings", "search", "gub*", "--json", "--database", database)
        #expect(!found.lines.isEmpty && Set(found.lines).isSubset(of: listed))
        let quoted = try #require(found.lines.first).split(separator: "\"")
        #expect(quoted[1] == "id")
        let show = ["mahakam", "meetings", "show", String(quoted[3]), "--database", database]
        #expect(try await run(show + ["--json"]).lines == [found.lines[0]])
        #expect(try await run(show + ["--as-of", "1", "--json"]).lines.count == 1)
        #expect(try await !run(show + ["--articles"]).lines.isEmpty)
        let none = try await run("mahakam", "meetings", "show", "nothing", "--database", database)
        #expect(none.status == 65)
        let migrated = try await run("mahakam", "database", "migrate", "--database", database)
        #expect(migrated.status == 0 && migrated.output.contains("SQLite"))
    }

    @Test("a password in the address of a database is refused and not repeated")
    func noPasswordInAddresses() async throws {
        let address = "postgresql://writer:hush-hush@127.0.0.1:9/news"
        let calls = [
            ["mahakam", "meetings", "list"], ["mahakam-store", "--probe-port", "0"],
            ["mahakam-store", "--dry-run"], ["mahakam", "check", "--wait", "1"],
        ]
        for words in calls {
            let answer = try await run(words + ["--database", address, "--config", "/dev/null"])
            #expect(answer.status == 78)
            #expect((answer.words + answer.output).contains("MAHAKAM_DATABASE_PASSWORD_FILE"))
            #expect(!(answer.words + answer.output).contains("hush-hush"))
        }
        let ingest = try await run(
            "mahakam-ingest", "--dry-run", "--database", address, "--config", "/dev/null",
            "--rules", Program.repository + "/config")
        #expect(ingest.status == 0, "the database is not for it")
        #expect(!(ingest.words + ingest.output).contains("hush-hush"))
    }

    @Test("a dry run of the store says which database it would write, and as whom")
    func dryRun() async throws {
        let words = ["mahakam-store", "--dry-run", "--config", "/dev/null", "--database"]
        let server = try await run(words + ["postgresql://writer@db.example:5433/news"])
        #expect(server.status == 0)
        #expect(server.lines.contains("store.database: postgresql://writer@db.example:5433/news"))
        #expect(try await run(words + ["a.db"]).lines.contains("store.database: a.db"))
    }

    @Test("the last line of a service that cannot go on is JSON where its log is")
    func lastLine() async throws {
        let file = "\(folder)/wrong.yaml"
        try "bacth: {}\n".write(toFile: file, atomically: true, encoding: .utf8)
        let calls = [
            ["mahakam-store", "--config", "/dev/null", "--database", "\(folder)/nowhere/m.db"],
            ["mahakam-dedup", "--config", file],
            ["mahakam-enrich", "--config", "/dev/null", "--rules", "\(folder)/nowhere"],
        ]
        for words in calls {
            let json = try await Program.run(
                words[0], Array(words.dropFirst()),
                environment: ["MAHAKAM_LOG_FORMAT": "json", "MAHAKAM_PROBE_PORT": "0"], in: folder)
            #expect(json.status != 0)
            let lines = json.words.split(separator: "\n")
            for line in lines {
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                #expect((object as? [String: Any])?["level"] != nil, "\(line)")
            }
            let last = try #require(lines.last)
            #expect(last.contains(#""message":"cannot go on""#))
            #expect(last.contains(#""exit":"\#(json.status)""#))
            let text = try await Program.run(
                words[0], Array(words.dropFirst()), environment: ["MAHAKAM_PROBE_PORT": "0"],
                in: folder)
            #expect(text.words.split(separator: "\n").last?.hasPrefix("\(words[0]): ") == true)
        }
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

    @Test("blank lines are no pages, and NUL bytes are no blank line")
    func blankLines() async throws {
        let file = "\(folder)/lines.jsonl"
        let page = "{\"id\":\"1\",\"page\":\"Rapat digelar.\"}"
        try "\n \t\r\n\(page)\n\n".write(toFile: file, atomically: true, encoding: .utf8)
        let good = try await run("mahakam", "feed", "--dry-run", file)
        #expect(good.status == 0 && good.lines.count == 1)
        try "\(page)\n\0\0\0\n".write(toFile: file, atomically: true, encoding: .utf8)
        let bad = try await run("mahakam", "feed", "--dry-run", file)
        #expect(bad.status == 65 && bad.lines.count == 1)
        #expect(bad.words.contains("lines.jsonl:2: "))
    }
}
