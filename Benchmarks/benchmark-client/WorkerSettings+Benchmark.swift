import KafkaPipeline

extension WorkerSettings {
    /// Settings for a group that nobody else has.
    init(benchmark options: ClientOptions) throws {
        let prefix = try options.text("prefix")
        let name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        self.init(
            client: options.client, names: TopicNames(prefix: prefix),
            group: "\(prefix)benchmark-\(name)")
        batchRecords = try options.number("batch")
        batchWindow = .milliseconds(try options.number("window"))
    }
}
