import CRdKafka

/// Whether a member has joined its group and was never given an assignment.
///
/// librdkafka before 2.3.0 ends the process (an assertion) when a member of a cooperative group is
/// destroyed between the two (#4312).
struct Joining: Sendable {
    private let isAffected: Bool
    private var hasSubscribed = false
    private var hasAssignment = false

    init(_ configuration: ConsumerConfiguration) {
        let strategy = configuration.client.properties["partition.assignment.strategy"]
        isAffected =
            KafkaLibrary.versionNumber < 0x0203_0000
            && (strategy ?? configuration.assignment.rawValue).hasPrefix("cooperative")
    }

    /// Whether nothing has been assigned since the subscription.
    var hasNoAssignment: Bool { isAffected && hasSubscribed && !hasAssignment }

    mutating func subscribe() { hasSubscribed = true }

    mutating func assign() { hasAssignment = true }

    /// Whether the group has named this member and given it nothing yet.
    ///
    /// To be asked while the group is served: the library waits for its answer.
    func isUnderWay(on handle: ClientHandle) -> Bool {
        guard hasNoAssignment, let name = rd_kafka_memberid(handle.pointer) else { return false }
        defer { rd_kafka_mem_free(handle.pointer, name) }
        return name.pointee != 0
    }
}
