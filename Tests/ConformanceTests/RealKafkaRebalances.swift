import Kafka
import Testing

extension RealKafkaConformance {
    @Suite(
        "RealKafka rebalances",
        .enabled(if: Site.sharedBootstrap != nil, "KAFKA_BOOTSTRAP_SERVERS is not set")
    )
    struct RealKafkaRebalances {
        @Test(
            "A rebalance in mid-transaction neither loses nor doubles",
            arguments: [ConsumerConfiguration.Assignment.cooperativeSticky, .range],
            [true, false])
        func midTransaction(
            assignment: ConsumerConfiguration.Assignment, commits: Bool
        ) async throws {
            let site = Site()
            try await site.make(["in", "out"], partitions: 2)
            let input = (0..<600).map {
                ProducerRecord(
                    topic: site.partition("in").topic, partition: Int32($0 % 2),
                    value: Array("\($0)".utf8))
            }
            try await site.write(Array(input.prefix(300)))
            var first = try await Copier(site, assignment)
            try await first.copy(untilOpenWith: 300)
            var second = try await Copier(site, assignment)
            try await first.waitForRevocation(thenCommits: commits, isEager: assignment == .range)
            try await site.write(Array(input.suffix(300)))
            let isOver = Flag()
            async let one: Void = first.copyAll(while: { !isOver.isSet })
            async let two: Void = second.copyAll(while: { !isOver.isSet })
            for number in Int32(0)..<2 {
                let partition = site.partition("in", number)
                try await site.waitUntilRead(partition, to: 300)
            }
            isOver.set()
            _ = try await (one, two)
            for number in 0..<2 {
                let copied = try await site.read(site.partition("out", Int32(number)))
                let texts = copied.map { String(decoding: $0.value ?? [], as: UTF8.self) }
                #expect(texts == (0..<300).map { "\($0 * 2 + number)" })
            }
        }
    }
}

/// Copies `in` to `out` in transactions, as one member of a group.
private struct Copier {
    private let site: Site
    private let consumer: KafkaConsumer
    private let producer: KafkaProducer
    /// Where each partition's open transaction began, and where it has come to.
    private var begins: [TopicPartition: Int64] = [:]
    private var next: [TopicPartition: Int64] = [:]

    init(_ site: Site, _ assignment: ConsumerConfiguration.Assignment) async throws {
        self.site = site
        consumer = try KafkaConsumer(
            ConsumerConfiguration(
                client: site.client("copier"), groupID: site.group, assignment: assignment,
                maximumBatchMessages: 40, sessionTimeout: .seconds(6)))
        producer = try KafkaProducer(
            ProducerConfiguration(
                client: site.client("copier"),
                transactionalID: "\(site.name)-\(UInt64.random(in: 0...UInt64.max))"))
        try await producer.initTransactions()
        try await consumer.subscribe([site.partition("in").topic])
    }

    /// Reads and writes so many records, and leaves the transaction open.
    mutating func copy(untilOpenWith count: Int) async throws {
        var left = count
        while left > 0 {
            switch try await consumer.nextEvent(timeout: .seconds(30)) {
            case .batch(let batch):
                try await take(batch)
                left -= batch.count
            case .assigned(let rebalance): try await consumer.acknowledge(rebalance)
            case .idle: throw Late("Nothing came, and \(left) records are missing.")
            default: break
            }
        }
    }

    private mutating func take(_ batch: MessageBatch) async throws {
        if begins.isEmpty { try await producer.beginTransaction() }
        for message in batch {
            if begins[message.topicPartition] == nil {
                begins[message.topicPartition] = message.offset
            }
            next[message.topicPartition] = message.offset + 1
        }
        try await producer.enqueue(
            batch.map {
                ProducerRecord(
                    topic: site.partition("out").topic, partition: $0.partition, value: $0.value)
            })
    }

    /// Ends the open transaction when partitions must go, and only then lets them go.
    mutating func waitForRevocation(thenCommits commits: Bool, isEager: Bool) async throws {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end {
            guard case .revoked(let rebalance) = try await consumer.nextEvent() else { continue }
            #expect(rebalance.isCooperative == !isEager)
            if commits { try await commit() } else { try await abort(losing: rebalance) }
            return try await consumer.acknowledge(rebalance)
        }
        throw Late("No rebalance came.")
    }

    private mutating func commit() async throws {
        if begins.isEmpty { return }
        try await producer.sendOffsets(
            next.mapValues { CommittedOffset(offset: $0) },
            group: try await consumer.groupMetadata())
        try await producer.commitTransaction()
        begins = [:]
        next = [:]
    }

    /// Takes everything back: what stays ours is read again from where the transaction began.
    private mutating func abort(losing rebalance: Rebalance) async throws {
        try await producer.abortTransaction()
        let kept = begins.filter { !rebalance.partitions.contains($0.key) }
        if !kept.isEmpty { try await consumer.seek(to: kept) }
        begins = [:]
        next = [:]
    }

    /// Copies a batch a transaction until it is told that all is done.
    mutating func copyAll(while isOn: @Sendable () -> Bool) async throws {
        while isOn() {
            switch try await consumer.nextEvent(timeout: .milliseconds(100)) {
            case .batch(let batch):
                try await take(batch)
                try await commit()
            case .assigned(let rebalance), .revoked(let rebalance):
                try await consumer.acknowledge(rebalance)
            case .lost: throw Late("Partitions were lost.")
            default: break
            }
        }
        await consumer.close()
        await producer.close()
    }
}
