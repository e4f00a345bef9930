import Settings
import Testing

private func reader(_ text: String, _ known: String...) throws -> SettingsReader {
    let root = try SettingsDocument.parse(Array(text.utf8), file: "c.yaml")
    return try SettingsReader(root, known: known)
}

/// The error of a body, as a person reads it; nil where there is none.
private func problem(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch {
        return "\(error)"
    }
}

@Suite struct SettingsReaderTests {
    @Test func anUnknownKeyIsFoundWithTheNearestKnown() {
        #expect(
            problem { _ = try reader("a: 1\nkafka:\n  x: 1\ngruop: b\n", "a", "kafka", "group") }
                == "c.yaml:4:1: unknown key 'gruop'; did you mean 'group'?")
        #expect(
            problem { _ = try reader("zzz: 1", "group", "slot") }
                == "c.yaml:1:1: unknown key 'zzz'; known here: group, slot")
        #expect(problem { _ = try reader("[1]", "a") } == "c.yaml:1:1: must be a map, is a list")
    }

    @Test func valuesAreConvertedWithinTheirRanges() throws {
        let reader = try reader(
            "n: 1_000\nt: 500ms\nh: 2h\nf: yes\nl: [a, b]\nm: {x: 1, y: z}\ns: one\nnone:\n",
            "n", "t", "h", "f", "l", "m", "s", "none")
        #expect(try reader.integer("n", in: 1...1_000, default: 7) == 1_000)
        #expect(try reader.integer("none", in: 1...9, default: 7) == 7)
        let range: ClosedRange<Duration> = .zero ... .seconds(7_200)
        #expect(try reader.duration("t", in: range, default: .zero) == .milliseconds(500))
        #expect(try reader.duration("h", in: range, default: .zero) == .seconds(7_200))
        #expect(try reader.flag("f", default: false))
        #expect(try reader.strings("l") == ["a", "b"])
        #expect(try reader.strings("s") == ["one"])
        #expect(try reader.pairs("m").map(\.key) == ["x", "y"])
        #expect(try reader.optionalString("none") == nil)
    }

    @Test(arguments: [
        ("v: 0", "c.yaml:1:4: must be a whole number from 1 to 9, is '0'"),
        ("v: x", "c.yaml:1:4: must be a whole number from 1 to 9, is 'x'"),
        ("v: [1]", "c.yaml:1:4: must be a whole number from 1 to 9, is a list"),
    ])
    func wrongNumbers(text: String, expected: String) {
        #expect(
            problem { _ = try reader(text, "v").integer("v", in: 1...9, default: 1) } == expected)
    }

    @Test(arguments: [
        ("v: 5", "c.yaml:1:4: must be a duration such as 500ms, 10s or 5m, is '5'"),
        ("v: -5s", "c.yaml:1:4: must be a duration such as 500ms, 10s or 5m, is '-5s'"),
        (
            "v: 99999999999999999999s",
            "c.yaml:1:4: must be a duration such as 500ms, 10s or 5m, is '99999999999999999999s'"
        ),
        (
            "v: 9999999999999999d",
            "c.yaml:1:4: must be a duration such as 500ms, 10s or 5m, is '9999999999999999d'"
        ),
        ("v: 1ms", "c.yaml:1:4: must be from 1s to 1m, is '1ms'"),
        ("v: 2m", "c.yaml:1:4: must be from 1s to 1m, is '2m'"),
    ])
    func wrongDurations(text: String, expected: String) {
        #expect(
            problem {
                let range: ClosedRange<Duration> = .seconds(1) ... .seconds(60)
                _ = try reader(text, "v").duration("v", in: range, default: .zero)
            } == expected)
    }

    @Test func missingAndMisshapenValuesAreSaid() {
        #expect(
            problem { _ = try reader("a: 1", "a", "b").string("b") } == "c.yaml:1:1: 'b' is missing"
        )
        #expect(problem { _ = try reader("b:", "b").string("b") } == "c.yaml:1:3: 'b' is missing")
        #expect(
            problem { _ = try reader("b: maybe", "b").flag("b", default: true) }
                == "c.yaml:1:4: must be true or false, is 'maybe'")
        #expect(
            problem { _ = try reader("b: {c: 1}", "b").strings("b") }
                == "c.yaml:1:4: must be a list, is a map")
        #expect(
            problem { _ = try reader("b: {c: 1}", "b").section("b", known: ["slot"]) }
                == "c.yaml:1:5: unknown key 'c'; known here: slot")
    }

    @Test func mapsArePutOverMaps() throws {
        let below = try SettingsDocument.parse(Array("a: {x: 1, y: 2}\nb: 3".utf8), file: "c")
        let above = try SettingsDocument.parse(Array("a: {y: 5, z: 6}\nb:\nd: 7".utf8), file: "c")
        let merged = above.merged(over: below)
        #expect(try merged["a"]?["x"]?.string() == "1")
        #expect(try merged["a"]?["y"]?.string() == "5")
        #expect(try merged["a"]?["z"]?.string() == "6")
        #expect(try merged["b"]?.string() == "3")
        let set = merged.setting(["a", "y"], to: SettingsNode(text: "9", source: "option --y"))
            .setting(["new", "deep"], to: SettingsNode(text: "8", source: "variable V"))
        #expect(try set["a"]?["y"]?.string() == "9" && set["new"]?["deep"]?.string() == "8")
        #expect(set["a"]?["y"]?.position.description == "option --y")
    }

    @Test func theEnvironmentIsRead() {
        #expect(ProcessEnvironment.variables()["PATH"]?.isEmpty == false)
    }
}
