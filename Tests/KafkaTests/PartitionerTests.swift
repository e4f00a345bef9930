import Kafka
import Testing

/// A record goes where the hash that its partitioner is named for sends its key.
@Suite("Kafka partitioners", .serialized)
struct PartitionerTests {
    private static let partitions: Int32 = 10

    /// A partitioner's hash, and whether it also says where records without a key go.
    private static func hash(
        of partitioner: ProducerConfiguration.Partitioner
    ) -> (hash: ([UInt8]) -> UInt32, isForAll: Bool)? {
        switch partitioner {
        case .consistent: (KeyHash.crc32, true)
        case .consistentRandom: (KeyHash.crc32, false)
        case .murmur2: (KeyHash.murmur2, true)
        case .murmur2Random: (KeyHash.murmur2, false)
        case .fnv1a: (KeyHash.fnv1a, true)
        case .fnv1aRandom: (KeyHash.fnv1a, false)
        case .random: nil
        }
    }

    private func sent(
        _ keys: [[UInt8]?], _ partitioner: ProducerConfiguration.Partitioner
    ) async throws -> [Int32] {
        let cluster = try MockCluster()
        try cluster.createTopic("t", partitions: Self.partitions)
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: ClientConfiguration(
                    bootstrapServers: cluster.bootstrapServers,
                    // Records at random do not keep together for a while.
                    properties: ["sticky.partitioning.linger.ms": "0"]),
                partitioner: partitioner))
        let records = keys.map { ProducerRecord(topic: "t", key: $0, value: [1]) }
        let results = try await producer.publish(records)
        await producer.close()
        return try results.map { try $0.get().topicPartition.partition }
    }

    @Test(arguments: [
        ProducerConfiguration.Partitioner.consistent, .consistentRandom, .murmur2, .murmur2Random,
        .fnv1a, .fnv1aRandom,
    ])
    func keysGoWhereTheirHashSaysTheyDo(
        partitioner: ProducerConfiguration.Partitioner
    ) async throws {
        let (hash, isForAll) = try #require(Self.hash(of: partitioner))
        var keys: [[UInt8]?] = (0..<60).map { Array("key \($0 * 7919) é".utf8) }
        if isForAll { keys += [nil, nil, []] }
        let expected = keys.map { Int32(hash($0 ?? []) % UInt32(Self.partitions)) }
        #expect(try await sent(keys, partitioner) == expected)
        #expect(Set(expected).count > 5)
    }

    @Test(arguments: [
        ProducerConfiguration.Partitioner.random, .consistentRandom, .murmur2Random, .fnv1aRandom,
    ])
    func recordsWithoutAKeyAreSpread(
        partitioner: ProducerConfiguration.Partitioner
    ) async throws {
        let partitions = try await sent(Array(repeating: nil, count: 200), partitioner)
        #expect(Set(partitions).count == Int(Self.partitions))
    }

    @Test func atRandomMeansWithAKeyToo() async throws {
        let partitions = try await sent(Array(repeating: [7], count: 200), .random)
        #expect(Set(partitions).count == Int(Self.partitions))
    }
}
