public import MeetingClustering
import MeetingFusion
public import Pipeline

extension StageDefinition {
    /// The stage that fuses meetings.
    ///
    /// It holds a meeting twice as long as clustering does: none that an article can still join is
    /// forgotten here before it is forgotten there.
    ///
    /// - Parameters:
    ///   - clustering: How long clustering remembers.
    ///   - rules: The fingerprint of what it decides by, as the header `rules` shows it.
    /// - Returns: The stage, ready to be run.
    public static func enrich(clustering: ClusteringSettings, rules: String) -> StageDefinition {
        let settings = FusionSettings(outliving: clustering)
        return StageDefinition(
            name: "enrich", input: .sightings, outputs: [.meetings], state: .input, rules: rules
        ) { _ in
            EnrichStage(settings: settings)
        }
    }
}

extension FusionSettings {
    /// The defaults, with a memory twice that of clustering.
    fileprivate init(outliving clustering: ClusteringSettings) {
        self.init()
        retention = Retention(
            lifeDays: 2 * clustering.lifeDays, kept: 2 * clustering.keptArticles,
            most: 2 * clustering.mostArticles)
    }
}
