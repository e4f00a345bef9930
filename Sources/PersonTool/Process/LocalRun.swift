import Article
import JSON
import Pipeline

/// The stages over pages in one process, without a broker, and what came out.
struct LocalRun {
    private let pipeline: LocalPipeline
    private var sources: [String] = []

    /// A run of these stages.
    init(stages: [StageDefinition]) { pipeline = LocalPipeline(stages: stages) }

    /// Puts a record at the end of the topic where the run begins.
    mutating func feed(_ value: [UInt8], source: String, to topic: Topic = .pages) {
        sources.append(source)
        pipeline.append(to: topic, key: nil, value: value)
    }

    /// Lets every stage decide everything.
    ///
    /// - Throws: `StageFailure` where a stage must stop.
    func finish() throws(StageFailure) { try pipeline.run() }

    /// Every sighting, in order.
    func sightings() throws -> [Sighting] { try records(of: .sightings) }

    /// Every version of every meeting, in order.
    func versions() throws -> [Meeting] { try records(of: .meetings) }

    /// The values of a topic, in order, as they would lie in Kafka.
    func values(of topic: Topic) -> [[UInt8]] { pipeline.records(of: topic).compactMap(\.value) }

    private func records<Record: JSONRecord>(of topic: Topic) throws -> [Record] {
        try values(of: topic).map { try Record(json: JSONParser.parse($0)) }
    }

    /// What became a dead letter, and where it came from.
    func letters() -> [LocalLetter] {
        pipeline.records(of: .deadLetters).map { record in
            let text = { (name: String) in
                record.headers.text(of: HeaderName.errorPrefix + name) ?? ""
            }
            let index = Int(text("offset")) ?? -1
            let isFed = text("stage") == "ingest" && sources.indices.contains(index)
            return LocalLetter(
                source: isFed ? sources[index] : "\(text("topic"))/\(index)", code: text("code"),
                message: text("message"))
        }
    }
}
