import Kafka

/// Which broker is in charge of what.
struct Brokers: Sendable {
    private let site: Site

    init(_ site: Site) { self.site = site }

    /// The leader of a partition.
    func leader(of topic: String, _ partition: Int32 = 0) async throws -> Int32 {
        let admin = try KafkaAdmin(site.client())
        var found: Int32?
        try await eventually("\(topic)/\(partition) has a leader") {
            let topic = try? await admin.describeTopic(topic)
            found = topic.flatMap { $0.partitions[Int(partition)].leader }
            return found != nil
        }
        await admin.close()
        return found ?? -1
    }

    /// The broker that coordinates what the cluster keeps under a name in a topic of its own.
    func coordinator(of name: String, in topic: String) async throws -> Int32 {
        // As Java hashes a text, without the sign; the cluster has six partitions of each.
        let hash = name.utf8.reduce(Int32(0)) { $0 &* 31 &+ Int32($1) }
        return try await leader(of: topic, hash == .min ? 0 : abs(hash) % 6)
    }

    /// A transactional id whose coordinator is a broker as it is wanted.
    func transactionalID(coordinatedBy isWanted: (Int32) -> Bool) async throws -> String {
        for number in 0..<100 {
            let id = "\(site.name)-owner-\(number)"
            if isWanted(try await coordinator(of: id, in: "__transaction_state")) { return id }
        }
        throw Late("No transactional id has a coordinator as it is wanted.")
    }
}
