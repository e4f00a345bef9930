import CRdKafka

extension KafkaProducer {
    /// Hands one record to the library; waits while its queue is full.
    func hand(over record: ProducerRecord, _ tag: DeliveryTag) async throws(KafkaError) {
        while true {
            if phase != .open { throw .closed }
            let seen = offers
            guard let error = try produce(record, tag) else { return }
            if rd_kafka_error_code(error) != RD_KAFKA_RESP_ERR__QUEUE_FULL {
                throw KafkaError(consuming: error, "A record for topic '\(record.topic)'")
            }
            rd_kafka_error_destroy(error)
            if rd_kafka_outq_len(handle.pointer) == 0 {
                throw KafkaError(
                    code: .messageTooLarge,
                    message: "A record for topic '\(record.topic)' is larger than the whole queue "
                        + "(maximumQueuedKilobytes)")
            }
            await withCheckedContinuation { continuation in
                // A task that prefers an executor changes it before it waits, and room may have
                // come meanwhile.
                if offers == seen { spaceWaiter = continuation } else { continuation.resume() }
            }
        }
    }

    /// Waits until no other caller is handing records over, so that batches do not mix.
    func takeTurn() async {
        if !isTurnTaken {
            isTurnTaken = true
            return
        }
        await withCheckedContinuation { continuation in
            // It may have come free meanwhile, as above.
            if isTurnTaken {
                turns.append(continuation)
            } else {
                isTurnTaken = true
                continuation.resume()
            }
        }
    }

    func passTurn() {
        if turns.isEmpty { isTurnTaken = false } else { turns.removeFirst().resume() }
    }

    /// Lets the caller that met a full queue try again.
    func offerSpace() {
        offers += 1
        spaceWaiter?.resume()
        spaceWaiter = nil
    }

    /// One call into the library; answers its error object, which the caller destroys.
    private func produce(
        _ record: ProducerRecord, _ tag: DeliveryTag
    ) throws(KafkaError) -> OpaquePointer? {
        let topic = try handle.topic(record.topic)
        if topic.isNew {
            // Otherwise the first record to a topic may wait a second (librdkafka < 2.10.1).
            let name = record.topic
            blocking.submit { [handle] in
                let deadline = MonotonicTime.now.advanced(by: .seconds(1))
                _ = try? Metadata.ask(name, on: handle, by: deadline)
            }
        }
        return NativeRecord.produce(record, to: topic.pointer, of: handle.pointer, tag)
    }
}
