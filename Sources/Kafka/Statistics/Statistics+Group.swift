extension Statistics {
    /// A membership in a consumer group.
    public struct Group: Hashable, Sendable {
        /// The state of the connection to the coordinator: `up`, `init`, `wait-coord` and so on.
        public let state: String
        /// How long it has been in this state.
        public let stateAge: Duration
        /// The state of the membership: `steady`, `init`, `wait-join` and so on.
        public let joinState: String
        /// How long ago the last rebalance was.
        public let rebalanceAge: Duration
        /// How many rebalances there were.
        public let rebalances: Int
        /// Why the last rebalance was; empty when there was none.
        public let rebalanceReason: String
        /// How many partitions this member has.
        public let assignedPartitions: Int

        init(_ reader: StatisticsReader) {
            state = reader.text("state")
            stateAge = reader.milliseconds("stateage")
            joinState = reader.text("join_state")
            rebalanceAge = reader.milliseconds("rebalance_age")
            rebalances = reader.count("rebalance_cnt")
            rebalanceReason = reader.text("rebalance_reason")
            assignedPartitions = reader.count("assignment_size")
        }
    }
}
