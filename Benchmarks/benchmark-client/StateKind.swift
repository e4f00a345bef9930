import CommandLine
import Pipeline
import StageRules

/// Whose state is filled and taken back.
enum StateKind {
    /// Of a stage that keeps 300 bytes of each record.
    case keep
    /// Of the second stage, by the rules of a folder.
    case dedup(StageRules)

    init(_ options: ClientOptions) throws {
        self =
            try options.text("state") == "dedup"
            ? .dedup(StageRules.load(options.text("rules"))) : .keep
    }

    var definition: StageDefinition {
        switch self {
        case .keep: ParsingStage.definition
        case .dedup(let rules): rules.dedup
        }
    }
}
