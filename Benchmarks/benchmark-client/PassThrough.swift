import Pipeline

/// A stage that hands every record on as it is.
final class PassThrough: Stage {
    static let definition = StageDefinition(
        name: "copy", input: .pages, outputs: [.articles], state: nil,
        make: { _ in PassThrough() })

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        [OutputRecord(topic: .articles, key: record.key, value: record.value)]
    }

    func restore(_ record: InputRecord) throws(RecordFault) {}
    func mark() {}
    func settle() {}
    func rollBack() {}
}
