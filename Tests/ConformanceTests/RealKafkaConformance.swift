import Testing

/// What must hold on a real Kafka, one test each; `docs/conformance.md` lists all of it.
///
/// One test after the other: brokers, clients and tests share the machine's few cores.
@Suite("RealKafka conformance", .serialized, .timeLimit(.minutes(4)))
struct RealKafkaConformance {
    /// Tests that need a broker with settings or ways in of their own.
    @Suite(
        "RealKafka on a broker of its own", .ownCluster(brokers: 1),
        .enabled(if: Cluster.home != nil, "KAFKA_HOME is not set"))
    struct RealKafkaOwnBroker {}
}
