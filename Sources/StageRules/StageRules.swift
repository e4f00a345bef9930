public import ArticleReading
public import Configuration
import Console
import LanguageGuess
public import MeetingClustering
public import Pipeline
import Province
import Settings
import Stages

/// What the stages decide by, read from a configuration folder.
public struct StageRules: Sendable {
    /// How pages are read.
    public let reader: PageReader
    /// How articles are placed with meetings.
    public let clustering: ClusteringSettings
    /// A hash of every file it was read from, as the header `rules` shows it.
    public let fingerprint: String

    /// The rules of a folder such as `config`: every province pack in it, and the weights.
    ///
    /// - Throws: `ConfigurationError` with file, line and column of what is wrong.
    public static func load(_ folder: String) throws(ConfigurationError) -> StageRules {
        var packs: [ProvincePack] = []
        for name in try RuleFiles.names(in: "\(folder)/provinces") {
            packs.append(try ProvinceFolder.load("\(folder)/provinces/\(name)"))
        }
        return StageRules(
            reader: PageReader(packs: packs, languageGuesser: try languageGuesser()),
            clustering: try ClusteringFile.load("\(folder)/clustering.yaml"),
            fingerprint: try RuleFiles.fingerprint(of: folder))
    }

    private static func languageGuesser() throws(ConfigurationError) -> LanguageGuesser {
        do throws(LanguageGuessError) {
            return try LanguageGuesser()
        } catch {
            throw ConfigurationError(SettingsPosition(source: error.folder), "\(error)")
        }
    }

    /// The stage that reads pages.
    public var ingest: StageDefinition { .ingest(reader: reader, rules: fingerprint) }
    /// The stage that decides which meeting an article reports.
    public var dedup: StageDefinition { .dedup(settings: clustering, rules: fingerprint) }
    /// The stage that fuses meetings.
    public var enrich: StageDefinition { .enrich(clustering: clustering, rules: fingerprint) }
    /// The three in the order of the flow.
    public var stages: [StageDefinition] { [ingest, dedup, enrich] }
}
