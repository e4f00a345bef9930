import Kafka
import KafkaPipeline
import Pipeline

/// What is done to brokers, of which never two are away at once.
struct BrokerFaults: Sendable {
    let settings: ChaosSettings
    let cluster: BrokerCluster

    /// How long to wait for the brokers to be as one again before one is killed.
    private static let patience = Duration.seconds(60)

    /// Kills the broker that the fault is meant for; answers which, and what it led.
    func kill(_ fault: Fault) async throws -> (broker: Int32, why: String) {
        try await waitForReplicas()
        let (broker, why) =
            fault.kind == .killLeader
            ? try await leader(fault) : try await coordinator(fault)
        try await cluster.kill(broker)
        return (broker, why)
    }

    /// Starts a broker again after its absence.
    func bringBack(_ broker: Int32) async throws {
        try await Task.sleep(for: settings.brokerAbsence)
        try await cluster.restart(broker)
    }

    /// The leader of one of the partitions that the stage reads.
    private func leader(_ fault: Fault) async throws -> (Int32, String) {
        let topics = GroupCheck.inputs.first { $0.stage == fault.stage }?.topics ?? [.pages]
        let name = settings.prefix + topics[fault.draw % topics.count].rawValue
        guard let topic = try await describe().topics.first(where: { $0.name == name }),
            !topic.partitions.isEmpty
        else { throw ChaosFailure("there is no topic '\(name)'") }
        let partition = topic.partitions[(fault.draw >> 8) % topic.partitions.count]
        guard let leader = partition.leader else {
            throw ChaosFailure("\(name)/\(partition.number) has no leader")
        }
        return (leader, "leader of \(name)/\(partition.number)")
    }

    /// The coordinator of the transactions of one of the stage's workers.
    private func coordinator(_ fault: Fault) async throws -> (Int32, String) {
        let lines = try await cluster.tool(
            "TransactionsCommand", "--bootstrap-server", cluster.bootstrapServers, "list")
        let found = lines.compactMap { line -> (id: String, broker: Int32)? in
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            guard words.count >= 2, let broker = Int32(words[1]) else { return nil }
            return (String(words[0]), broker)
        }
        let own = found.filter { $0.id.hasPrefix("\(settings.prefix)\(fault.stage)") }
        guard let pick = own.isEmpty ? found.last : own[fault.draw % own.count] else {
            throw ChaosFailure("the brokers know of no transactional id")
        }
        return (pick.broker, "coordinator of \(pick.id)")
    }

    /// Waits until every broker is there and up to date with every partition.
    func waitForReplicas() async throws {
        let end = ContinuousClock.now + Self.patience
        while true {
            if let cluster = try? await describe(), cluster.brokers.count == 3,
                cluster.topics.allSatisfy(\.isWhole)
            {
                return
            }
            if ContinuousClock.now > end {
                throw ChaosFailure("the brokers were not up to date after \(Self.patience)")
            }
            try await Task.sleep(for: .milliseconds(500))
        }
    }

    private func describe() async throws -> ClusterDescription {
        let admin = try KafkaAdmin(cluster.client)
        do {
            let description = try await admin.describeCluster(timeout: .seconds(10))
            await admin.close()
            return description
        } catch {
            await admin.close()
            throw error
        }
    }
}

extension TopicDescription {
    /// Whether every partition is kept, up to date, where it is to be kept.
    fileprivate var isWhole: Bool {
        partitions.allSatisfy { $0.leader != nil && $0.inSyncReplicas.count == $0.replicas.count }
    }
}
