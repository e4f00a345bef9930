import Testing

/// Tests that start processes of their own, one after the other.
///
/// Whoever waits for such a process holds a thread of the shared pool; two at a time leave a
/// machine with two processors none for anybody else's work.
@Suite(
    "Processes that die or freeze, over a real Kafka", .enabled(if: Broker.address != nil),
    .serialized)
enum ProcessesRealKafkaTests {}
