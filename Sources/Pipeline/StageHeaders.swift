/// The headers that are the same on everything a stage publishes: made once.
final class StageHeaders: Sendable {
    let definition: StageDefinition
    /// The stage's name as headers show it.
    let name: [UInt8]
    let stage: RecordHeader
    let schema: RecordHeader
    /// By which rules it was decided, where there are any.
    let rules: RecordHeader?
    let source: RecordHeader
    let specVersion = RecordHeader("ce_specversion", "1.0")
    let contentType = RecordHeader(HeaderName.contentType, "application/json")
    /// What kind of event a record of a topic is.
    let types: [Topic: RecordHeader]

    init(_ definition: StageDefinition) {
        self.definition = definition
        name = Array(definition.name.utf8)
        stage = RecordHeader(name: HeaderName.stage, value: name)
        schema = RecordHeader(HeaderName.schema, definition.schema.description)
        rules =
            definition.rules.isEmpty ? nil : RecordHeader(HeaderName.rules, definition.rules)
        source = RecordHeader("ce_source", "/mahakam/\(definition.name)")
        types = Dictionary(
            uniqueKeysWithValues: Topic.allCases.map {
                ($0, RecordHeader("ce_type", "mahakam.\($0.rawValue)"))
            })
    }
}
