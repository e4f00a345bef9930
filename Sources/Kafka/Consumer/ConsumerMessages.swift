import Synchronization

/// The messages of a consumer as a sequence; iterate it once, from one task.
///
/// With `autoCommit` a message counts as done when the next one is asked for. The one at which the
/// loop is left is not, and comes again.
public struct ConsumerMessages: AsyncSequence, Sendable {
    /// A message.
    public typealias Element = Message
    /// A failure that the library does not get over by itself.
    public typealias Failure = KafkaError

    let consumer: KafkaConsumer

    /// Takes messages one by one.
    public struct Iterator: AsyncIteratorProtocol {
        let consumer: KafkaConsumer
        private var batch: MessageBatch?
        private var position = 0

        init(consumer: KafkaConsumer) { self.consumer = consumer }

        /// The next message; nil once the consumer is closed or the task is cancelled.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(KafkaError) -> Message? {
            while true {
                settle()
                if let batch, position < batch.count {
                    position += 1
                    return batch[position - 1]
                }
                batch = nil
                guard try await advance(isolation: actor) else { return nil }
            }
        }

        /// The next message; nil once the consumer is closed or the task is cancelled.
        public mutating func next() async throws(KafkaError) -> Message? {
            try await next(isolation: nil)
        }

        /// Whoever asks for the next message is done with the one before.
        private func settle() {
            guard consumer.configuration.autoCommit, let batch, position > 0 else { return }
            let done = batch[position - 1]
            consumer.mailbox.withLock {
                $0.settle(done.topicPartition, upTo: done.offset + 1)
            }
        }

        private mutating func advance(
            isolation actor: isolated (any Actor)?
        ) async throws(KafkaError) -> Bool {
            switch try await consumer.nextNews() {
            case .batch(let next): (batch, position) = (next, 0)
            case .assigned(let rebalance), .revoked(let rebalance), .lost(let rebalance):
                try await consumer.acknowledge(rebalance)
            case .endOfPartition, .idle: break
            case nil: return false
            }
            return true
        }
    }

    /// Begins to read.
    public func makeAsyncIterator() -> Iterator { Iterator(consumer: consumer) }
}
