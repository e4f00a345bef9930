import Settings
import Testing

private func parse(_ text: String, _ limits: SettingsLimits = SettingsLimits()) throws
    -> SettingsNode
{
    try SettingsDocument.parse(Array(text.utf8), file: "c.yaml", limits: limits)
}

/// What is wrong with a text, as a person reads it; nil where nothing is.
private func problem(_ text: String, _ limits: SettingsLimits = SettingsLimits()) -> String? {
    do {
        _ = try parse(text, limits)
        return nil
    } catch {
        return "\(error)"
    }
}

@Suite struct SettingsDocumentTests {
    @Test func everyNodeKnowsItsPlace() throws {
        let root = try parse("a: 1\nb:\n  - x\n  - y: [2, '']\n")
        #expect(root["a"]?.position == SettingsPosition(file: "c.yaml", line: 1, column: 4))
        guard case .list(let list)? = root["b"]?.content else {
            Issue.record("b is no list")
            return
        }
        #expect(list[0].position.description == "c.yaml:3:5")
        #expect(list[1].entries?[0].position.description == "c.yaml:4:5")
        #expect(list[1]["y"]?.position.description == "c.yaml:4:8")
    }

    @Test func scalarsStayText() throws {
        let root = try parse("a: no\nb: 0123\nc: 2025-05-16\nd: ~\ne: ''\nf:\ng: \"~\"\n")
        let texts = root.entries?.map { entry in (try? entry.value.string()) ?? "nothing" }
        #expect(texts == ["no", "0123", "2025-05-16", "nothing", "", "nothing", "~"])
    }

    @Test func anEmptyDocumentIsAnEmptyMap() throws {
        #expect(try parse("").entries == [])
        #expect(try parse("# only a remark\n").entries == [])
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", "c.yaml:3:1: 'a' is given twice, first in line 1"),
        ("a: &x 1\nb: *x\n", "c.yaml:2:4: aliases are not read; write the value again"),
        ("a: 1\n---\nb: 2\n", "c.yaml:2:1: a second document is not read; take out the '---'"),
        ("a: !!int 1\n", "c.yaml:1:4: tags are not read; write the value alone"),
        ("? [1]\n: 2\n", "c.yaml:1:3: a key must be a word, not a list or a map"),
        (
            "a: [1, 2\n",
            "c.yaml:2:1: did not find expected ',' or ']' (while parsing a flow sequence)"
        ),
        (
            "a: 1\n\tb: 2\n",
            "c.yaml:2:1: found a tab character that violates indentation (while scanning a plain scalar)"
        ),
    ])
    func whatIsNotPlainIsRefused(text: String, expected: String) {
        #expect(problem(text) == expected)
    }

    @Test func bytesThatAreNotUTF8AreRefusedWithTheirPlace() {
        let error = #expect(throws: SettingsError.self) {
            try SettingsDocument.parse(Array("a: 1\nb: ".utf8) + [0xFF, 0x0A], file: "c.yaml")
        }
        #expect(error?.position.description == "c.yaml:2:4")
    }

    @Test func limitsHold() {
        var limits = SettingsLimits()
        limits.depth = 3
        #expect(problem("[[[]]]", limits) == nil)
        #expect(problem("[[[[]]]]", limits)?.hasSuffix("nested more than 3 levels deep") == nil)
        #expect(problem("[[[[[]]]]]", limits)?.hasSuffix("nested more than 3 levels deep") == true)
        limits.nodes = 4
        #expect(problem("[1, 2, 3]", limits) == nil)
        #expect(problem("[1, 2, 3, 4]", limits)?.contains("more than 4 values") == true)
        limits.bytes = 10
        #expect(problem("aaaaa: 1234", limits) == "c.yaml: is larger than 10 bytes")
        #expect(problem(String(repeating: "[", count: 100_000)) != nil)
        #expect(problem(String(repeating: "- ", count: 100_000) + "x") != nil)
    }

    @Test func aMissingFileIsSaidWithItsReason() {
        let error = #expect(throws: SettingsError.self) {
            try SettingsDocument.load("/nonexistent/c.yaml")
        }
        #expect(
            error?.description == "/nonexistent/c.yaml: cannot be read: No such file or directory")
    }

    @Test func randomTextNeverCrashes() {
        var seed: UInt64 = 42
        let pieces = [
            "a", ":", " ", "\n", "-", "[", "]", "{", "}", "'", "\"", "#", "&", "*", "!", "|", "é",
            "\t", ",",
        ]
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<24 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            _ = problem(text)
        }
    }
}
