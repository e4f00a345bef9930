public import MeetingStore
public import Pipeline

extension SinkDefinition<StoreSink> {
    /// The sink that fills a database.
    ///
    /// - Parameters:
    ///   - store: The database.
    ///   - prefix: What the topics' names begin with on the broker.
    /// - Returns: The sink, ready to be run.
    public static func store(_ store: any MeetingStore, prefix: String) -> SinkDefinition {
        SinkDefinition(
            name: "store", inputs: [.sightings, .meetings],
            sink: StoreSink(store: store, prefix: prefix))
    }
}
