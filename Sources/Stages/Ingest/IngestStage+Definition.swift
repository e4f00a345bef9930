public import ArticleReading
public import Pipeline

extension StageDefinition {
    /// The stage that reads pages.
    ///
    /// - Parameters:
    ///   - reader: How a page is read, with the province packs.
    ///   - rules: The fingerprint of the packs, as the header `rules` shows it.
    /// - Returns: The stage, ready to be run.
    public static func ingest(reader: PageReader, rules: String) -> StageDefinition {
        StageDefinition(
            name: "ingest", input: .pages, outputs: [.articles, .outlets],
            state: .ownOutput(.outlets), stateIsLatest: true, copartitioned: [.outlets],
            rules: rules
        ) { partition in
            IngestStage(reader: reader, partition: partition)
        }
    }
}
