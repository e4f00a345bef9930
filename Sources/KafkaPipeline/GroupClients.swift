internal import Kafka

/// What a worker of a group reads and writes with, for one life.
protocol GroupClients: Sendable {
    var consumer: KafkaConsumer { get }

    /// Closes all of them, and returns also when one does not answer.
    func close(within limit: Duration) async
}

extension KafkaConsumer {
    /// Closes, or is left behind if it hangs for twice as long as closing may take.
    nonisolated func end(within limit: Duration) async {
        await Deadline.race(limit * 2) { _ = await self.close(within: limit) }
    }

    /// Lets it end while the work goes on: after a broker had been away it took its whole limit in
    /// chaos runs, and whoever takes up a partition has no time to give.
    nonisolated func endBehind(within limit: Duration) { Task { await end(within: limit) } }
}
