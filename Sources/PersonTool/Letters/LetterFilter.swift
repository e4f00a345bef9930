import CommandLine
import Pipeline

/// Which dead letters are meant.
struct LetterFilter: Sendable {
    let code: String?
    let stage: String?
    let topic: String?

    /// The options by which letters are picked.
    static let options = [
        OptionSpec("code", value: "CODE", help: "Letters of this kind: no-text, crashed-stage."),
        OptionSpec("stage", value: "STAGE", help: "Letters of this stage: ingest, store."),
        OptionSpec("topic", value: "TOPIC", help: "Letters of records of this topic: pages."),
    ]

    init(_ parsed: ParsedCommand) {
        code = parsed.value("code")
        stage = parsed.value("stage")
        topic = parsed.value("topic")
    }

    /// Whether it picks anything at all.
    var isEmpty: Bool { code == nil && stage == nil && topic == nil }

    func fits(_ letter: ReceivedLetter) -> Bool {
        (code ?? letter.fault.code) == letter.fault.code && (stage ?? letter.stage) == letter.stage
            && (topic ?? letter.origin.topic.rawValue) == letter.origin.topic.rawValue
    }
}
