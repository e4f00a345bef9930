extension KafkaError {
    /// A kind of error; more may come, so a `switch` over it needs a `default`.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The kind's name.
        public let rawValue: String

        /// Makes a kind from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The kind's name.
        public var description: String { rawValue }

        /// A configuration key or value is wrong.
        public static let configuration = Code(rawValue: "configuration")
        /// A call's argument is wrong.
        public static let invalidArgument = Code(rawValue: "invalid-argument")
        /// The call does not fit the client's state, such as a commit without a begin.
        public static let invalidState = Code(rawValue: "invalid-state")
        /// The client was closed.
        public static let closed = Code(rawValue: "closed")
        /// The waiting task was cancelled.
        public static let cancelled = Code(rawValue: "cancelled")
        /// The connection to a broker failed.
        public static let transport = Code(rawValue: "transport")
        /// No broker can be reached.
        public static let allBrokersDown = Code(rawValue: "all-brokers-down")
        /// The broker did not accept who we are.
        public static let authentication = Code(rawValue: "authentication")
        /// The broker knows us and forbids the call.
        public static let authorization = Code(rawValue: "authorization")
        /// No answer came in time.
        public static let timedOut = Code(rawValue: "timed-out")
        /// The topic or partition does not exist.
        public static let unknownTopic = Code(rawValue: "unknown-topic")
        /// The topic exists already.
        public static let topicExists = Code(rawValue: "topic-exists")
        /// The record is larger than the client or the broker takes.
        public static let messageTooLarge = Code(rawValue: "message-too-large")
        /// The producer's queue has no room.
        public static let queueFull = Code(rawValue: "queue-full")
        /// The record was given up when the producer was closed.
        public static let purged = Code(rawValue: "purged")
        /// A newer owner of the same id has taken over.
        public static let fenced = Code(rawValue: "fenced")
        /// The group has moved on without this member.
        public static let notInGroup = Code(rawValue: "not-in-group")
        /// The group is being rebalanced.
        public static let rebalanceInProgress = Code(rawValue: "rebalance-in-progress")
        /// The partitions were lost to another member.
        public static let assignmentLost = Code(rawValue: "assignment-lost")
        /// The wanted offset is not kept, and no reset was allowed.
        public static let offsetOutOfRange = Code(rawValue: "offset-out-of-range")
        /// A transaction's step failed.
        public static let transaction = Code(rawValue: "transaction")
        /// The broker or the library cannot do what was asked.
        public static let unsupported = Code(rawValue: "unsupported")
        /// The cluster is not ready: no leader, no coordinator, too few replicas.
        public static let unavailable = Code(rawValue: "unavailable")
        /// Anything else; see the library's name of it.
        public static let other = Code(rawValue: "other")
    }
}

extension KafkaError.Code {
    /// What a person can do.
    var advice: String? {
        switch self {
        case .allBrokersDown, .transport:
            "Check that the bootstrap servers are right and that the brokers run"
        case .authentication: "Check the user name, the password and the SASL or TLS settings"
        case .authorization: "Ask whoever runs the cluster for the right to do this"
        case .unknownTopic: "Create the topic, or check its name and partition"
        case .messageTooLarge:
            "Raise the producer's maximumMessageBytes and the topic's max.message.bytes, or send less"
        case .fenced: "A newer client has this id: end this one"
        case .queueFull: "Wait for records to be delivered, then go on"
        default: nil
        }
    }
}
