/// The services of the pipeline, in the order of its flow.
public enum ServiceName: String, Sendable, CaseIterable {
    /// Reads pages into articles.
    case ingest
    /// Decides which meeting an article reports.
    case dedup
    /// Fuses the articles of a meeting into one record.
    case enrich
    /// Writes meetings into the database.
    case store

    /// The port of its health checks where none is given.
    var probePort: Int {
        switch self {
        case .ingest: 9101
        case .dedup: 9102
        case .enrich: 9103
        case .store: 9104
        }
    }
}
