import CivilTime
import JSON
import Pipeline

/// A dead letter as a person or a script reads it.
struct LetterText {
    let letter: ReceivedLetter
    let replays: Int

    /// One line: its name, when, which stage, why, where from.
    var line: String {
        let again = replays == 0 ? "" : "  replayed \(replays)x"
        return [
            LetterName.text(of: letter.position), time ?? "-", letter.stage, letter.fault.code,
            letter.origin.description,
        ].joined(separator: "  ") + again + "  \(letter.fault.message)"
    }

    /// The head of a letter, a member a fact.
    var json: JSONObject {
        [
            "letter": .string(LetterName.text(of: letter.position)), "time": .optional(time),
            "stage": .string(letter.stage), "code": .string(letter.fault.code),
            "message": .string(letter.fault.message),
            "origin": .string(letter.origin.description),
            "attempts": .integer(letter.attempts), "replays": .integer(replays),
            "whole": .bool(letter.isWhole),
        ]
    }

    /// All that is known of it, a line a fact; the value comes after it.
    var lines: [String] {
        var lines = [
            "letter    \(LetterName.text(of: letter.position))", "time      \(time ?? "-")",
            "stage     \(letter.stage)", "code      \(letter.fault.code)",
            "message   \(letter.fault.message)", "origin    \(letter.origin)",
            "attempts  \(letter.attempts)", "replays   \(replays)",
            "key       \(letter.record.key.map(Self.shown) ?? "null")",
        ]
        lines += letter.record.headers.map {
            "header    \($0.name): \($0.value.map(Self.shown) ?? "null")"
        }
        if let cut = letter.cut {
            lines.append("cut       of \(cut.size) bytes, sha256 \(cut.digest)")
        }
        if !letter.hasWholeHead { lines.append("cut       the key, or some headers") }
        return lines
    }

    /// The head with the value where that is text, else with its size.
    var jsonWithValue: JSONObject {
        var object = json
        let value = letter.record.value
        let text = value.flatMap { String(validating: $0, as: UTF8.self) }
        object["value"] = .optional(text?.utf8.contains(0) == true ? nil : text)
        object["value_bytes"] = value.map { .integer($0.count) } ?? .null
        return object
    }

    private var time: String? {
        letter.timestamp.map { Timestamp(seconds: Int($0 / 1000)).description }
    }

    /// Bytes for a terminal: no control character of a stranger gets there.
    static func shown(_ bytes: [UInt8]) -> String {
        String(
            String.UnicodeScalarView(
                String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
                    $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
                        ? "\u{FFFD}" : $0
                }))
    }
}
