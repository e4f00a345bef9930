extension Statistics {
    /// The state of an idempotent or transactional producer.
    public struct ExactlyOnce: Hashable, Sendable {
        /// The state of the producer's id: `Assigned`, `Init`, `RequestPID` and so on.
        public let idempotenceState: String
        /// How long it has been in this state.
        public let idempotenceStateAge: Duration
        /// The state of transactions: `Ready`, `InTransaction`, `AbortableError` and so on.
        public let transactionState: String
        /// How long it has been in this state.
        public let transactionStateAge: Duration
        /// Whether records may be written now.
        public let mayWrite: Bool
        /// The id that the broker gave; nil while there is none.
        public let producerID: Int64?
        /// The number of the id's present owner; nil while there is none.
        public let producerEpoch: Int64?
        /// How many ids and epochs this producer has had.
        public let epochs: Int

        init(_ reader: StatisticsReader) {
            idempotenceState = reader.text("idemp_state")
            idempotenceStateAge = reader.milliseconds("idemp_stateage")
            transactionState = reader.text("txn_state")
            transactionStateAge = reader.milliseconds("txn_stateage")
            mayWrite = reader.flag("txn_may_enq")
            producerID = reader.natural("producer_id")
            producerEpoch = reader.natural("producer_epoch")
            epochs = reader.count("epoch_cnt")
        }
    }
}
