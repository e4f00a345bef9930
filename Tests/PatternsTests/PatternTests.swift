import Patterns
import Testing

@Suite struct PatternTests {
    private func found(
        _ source: String, _ text: String, _ options: PatternOptions = []
    ) throws -> [String] {
        let text = PatternText(text)
        return try Pattern(source, options: options).matches(in: text).map {
            String(decoding: text.bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        (#"\d+"#, "16 Mei 2025", ["16", "2025"]),
        (#"\b\w+\b"#, "Mas’ud pergi", ["Mas", "ud", "pergi"]),
        (#"\w+"#, "café Müller", ["café", "Müller"]),
        (#"x*"#, "axb", ["", "x", "", ""]),
        (#"(?=.)"#, "“a”", ["", "", ""]),
        (#"^.*$"#, "satu\r\ndua", []),
        ("", "é", ["", ""]),
        ("a", "", []),
    ])
    func findsAllMatches(source: String, text: String, expected: [String]) throws {
        #expect(try found(source, text) == expected)
    }

    @Test func optionsChangeTheReading() throws {
        #expect(try found("gubernur", "GUBERNUR Gubernur", [.caseless]).count == 2)
        #expect(try found("é", "É", [.caseless]) == ["É"])
        #expect(try found("^b$", "a\nb\nc", [.multiline]) == ["b"])
        #expect(try found("a.b", "a\nb", [.dotAll]) == ["a\nb"])
        #expect(try found("a b # words", "ab", [.extended]) == ["ab"])
        #expect(try found("b", "ab", [.anchored]) == [])
        #expect(try found(#"\w+"#, "café", [.asciiClasses]) == ["caf"])
    }

    @Test func groupsHaveByteRangesAndNames() throws {
        let pattern = try Pattern(#"(?<day>\d+) (?<month>\pL+)(?: (?<year>\d{4}))?"#)
        let text = Array("’ 16 Mei, 3 Juni 2025".utf8)
        let matches = pattern.matches(in: text)
        #expect(matches.count == 2)
        #expect(matches[0]["day"] == 4..<6)
        #expect(matches[0]["year"] == nil)
        #expect(matches[0][3] == nil)
        #expect(matches[0][4] == nil)
        #expect(matches[0][-1] == nil)
        #expect(matches[0]["nothing"] == nil)
        #expect(matches[1]["year"].map { Array(text[$0]) } == Array("2025".utf8))
        #expect(matches[1].count == 4)
        #expect(pattern.groupNames == ["day", "month", "year"])
    }

    @Test func ofTwoGroupsWithOneNameTheOneThatTookPartCounts() throws {
        let pattern = try Pattern("(?<x>a)|(?<x>b)", options: [.duplicateNames])
        #expect(pattern.firstMatch(in: Array("cb".utf8))?["x"] == 1..<2)
    }

    @Test func searchesPartsAndLooksBehindThem() throws {
        let pattern = try Pattern(#"\bud"#)
        let text = PatternText("Mas’ud ud")
        #expect(pattern.firstMatch(in: text)?.range == 6..<8)
        #expect(pattern.firstMatch(in: text, from: 7)?.range == 9..<11)
        #expect(try Pattern("(?<=’)ud").firstMatch(in: text, from: 6)?.range == 6..<8)
        #expect(pattern.firstMatch(in: text, to: 7) == nil)
        #expect(pattern.firstMatch(in: text, from: 99) == nil)
        #expect(pattern.matches(in: text, from: -5, to: 99).count == 2)
        #expect(pattern.matches(in: text, from: 8, to: 3).isEmpty)
    }

    @Test func offsetsInsideACharacterMoveToItsBorder() throws {
        let any = try Pattern(".")
        let text = PatternText("a’b")
        #expect(any.firstMatch(in: text, from: 2)?.range == 4..<5)
        #expect(any.matches(in: text, to: 3).map(\.range) == [0..<1])
    }

    @Test func bytesThatAreNotUTF8HaveNoMatch() throws {
        let pattern = try Pattern("a")
        #expect(pattern.matches(in: [0x61, 0xFF]).isEmpty)
        #expect(!pattern.isFound(in: [0x61, 0xE2, 0x80]))
        #expect(pattern.isFound(in: [0x61, 0x00]))
        #expect(PatternText([0xED, 0xA0, 0x80]) == nil)
    }

    @Test(arguments: ["(", "[a", "(?<n>a)(?<n>b)", #"\C"#, "*a"])
    func aWrongSourceSaysWhere(source: String) {
        let error = #expect(throws: PatternError.self) { try Pattern(source) }
        #expect(error?.source == source)
        #expect(error?.problem.isEmpty == false)
        #expect(error?.description.contains("'\(source)' is wrong at byte") == true)
    }

    @Test func aConstantThatDoesNotCompileMatchesNothingAndSaysWhy() {
        let wrong = Pattern(known: "(")
        #expect(wrong.failure?.offset == 1)
        #expect(!wrong.isFound(in: Array("(".utf8)))
        #expect(wrong.groupNames.isEmpty)
        let right = Pattern(known: "a+", options: [.caseless])
        #expect(right.failure == nil)
        #expect(right.isFound(in: Array("A".utf8)))
    }

    @Test(arguments: [#"(a+)+$"#, #"(a|aa)+$"#, #"^(\w+\s?)*$"#])
    func noPatternRunsAway(source: String) throws {
        let text = PatternText(String(repeating: "a", count: 50_000) + "!")
        #expect(try Pattern(source).firstMatch(in: text) == nil)
    }

    @Test func aDeepMatchBeyondTheMachineStackIsStillFound() throws {
        let text = PatternText(String(repeating: "ab", count: 5_000))
        let match = try Pattern("^(?:(a|b)(?=.?))*$").firstMatch(in: text)
        #expect(match?.range == 0..<10_000)
    }

    @Test func quotedTextMatchesItselfOnly() throws {
        for literal in ["a.b*c", "Mas’ud", #"\Q(x)\E"#, "#[]{}^$|", "a\0b", "_é-1", "two words"] {
            let text = "<\(literal)>"
            #expect(try found(Pattern.quoted(literal), text) == [literal])
            #expect(try found(Pattern.quoted(literal), text, [.extended]) == [literal])
        }
        #expect(try found(Pattern.quoted("a.b"), "axb") == [])
    }

    @Test func manyThreadsMayUseOnePattern() async throws {
        let pattern = try Pattern(#"(\d+)-(\d+)"#)
        let sums = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    let text = Array(String(repeating: "\(task)-1 ", count: 500).utf8)
                    return (0..<20).reduce(0) { sum, _ in sum + pattern.matches(in: text).count }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(sums == 8 * 20 * 500)
    }
}
