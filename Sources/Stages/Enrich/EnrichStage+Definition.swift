public import Pipeline

extension StageDefinition {
    /// The stage that fuses meetings.
    ///
    /// - Parameter rules: The fingerprint of what it decides by, as the header `rules` shows it.
    /// - Returns: The stage, ready to be run.
    public static func enrich(rules: String) -> StageDefinition {
        StageDefinition(
            name: "enrich", input: .sightings, outputs: [.meetings], state: .input, rules: rules
        ) { _ in
            EnrichStage()
        }
    }
}
