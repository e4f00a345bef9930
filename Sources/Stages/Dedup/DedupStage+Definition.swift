public import MeetingClustering
public import Pipeline

extension StageDefinition {
    /// The stage that decides which meeting an article reports.
    ///
    /// - Parameters:
    ///   - settings: Weights, limits and thresholds.
    ///   - rules: The fingerprint of the settings, as the header `rules` shows it.
    /// - Returns: The stage, ready to be run.
    public static func dedup(settings: ClusteringSettings, rules: String) -> StageDefinition {
        StageDefinition(
            name: "dedup", input: .articles, outputs: [.sightings], state: .ownOutput(.sightings),
            copartitioned: [.sightings], rules: rules
        ) { partition in
            DedupStage(settings: settings, partition: partition)
        }
    }
}
