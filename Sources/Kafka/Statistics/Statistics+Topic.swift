import JSON

extension Statistics {
    /// A topic that the client reads or writes.
    public struct Topic: Hashable, Sendable {
        /// The topic's name.
        public let name: String
        /// How long the client has used it.
        public let age: Duration
        /// How old the client's knowledge of its partitions is.
        public let metadataAge: Duration
        /// Bytes in a batch that was written.
        public let batchBytes: Window
        /// Records in a batch that was written.
        public let batchMessages: Window
        /// Its partitions that the client uses, by number.
        public let partitions: [Partition]

        /// How far a consumer is behind in these partitions, as far as it is known.
        public var lag: Int { partitions.reduce(0) { $0 + Int($1.lag ?? 0) } }

        init(_ reader: StatisticsReader) throws(SchemaError) {
            name = reader.text("topic")
            age = reader.milliseconds("age")
            metadataAge = reader.milliseconds("metadata_age")
            batchBytes = try reader.window("batchsize")
            batchMessages = try reader.window("batchcnt")
            // The library has a stand-in with number -1, where records wait for a partition.
            partitions = try reader.children("partitions").filter { $0.count("partition") >= 0 }
                .map(Partition.init).sorted { $0.number < $1.number }
        }
    }
}
