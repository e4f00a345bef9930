import CRdKafka

extension KafkaProducer {
    /// What the thread does between jobs: hand delivery reports to those who wait.
    func serve() -> MonotonicTime? {
        if phase == .closed { return nil }
        var hasReports = false
        while let event = rd_kafka_queue_poll(handle.events, 0) {
            switch rd_kafka_event_type(event) {
            case RD_KAFKA_EVENT_DR:
                deliver(event)
                hasReports = true
            case RD_KAFKA_EVENT_ERROR: report(event)
            case RD_KAFKA_EVENT_STATS: configuration.client.statistics?.read(event, of: handle)
            default: break
            }
            rd_kafka_event_destroy(event)
        }
        if hasReports { offerSpace() }
        return nil
    }

    private func deliver(_ event: OpaquePointer) {
        var group: (number: UInt, value: DeliveryGroup?) = (0, nil)
        var topic: (handle: OpaquePointer?, name: String) = (nil, "")
        while let message = rd_kafka_event_message_next(event) {
            let record = message.pointee
            let tag = DeliveryTag(rawValue: UInt(bitPattern: record._private))
            if tag.rawValue == 0 {
                if record.err != RD_KAFKA_RESP_ERR_NO_ERROR && unawaitedFailure == nil {
                    unawaitedFailure = failure(message, topicName(of: record.rkt))
                }
                continue
            }
            if tag.group != group.number { group = (tag.group, groups[tag.group]) }
            if record.rkt != topic.handle { topic = (record.rkt, topicName(of: record.rkt)) }
            group.value?.settle(tag.index, outcome(message, topic.name))
        }
    }

    private func outcome(
        _ message: UnsafePointer<rd_kafka_message_t>, _ topic: String
    ) -> DeliveryGroup.Outcome {
        if message.pointee.err != RD_KAFKA_RESP_ERR_NO_ERROR {
            return .failure(failure(message, topic))
        }
        let timestamp = rd_kafka_message_timestamp(message, nil)
        return .success(
            DeliveryReport(
                topicPartition: TopicPartition(topic: topic, partition: message.pointee.partition),
                offset: message.pointee.offset, timestamp: timestamp < 0 ? nil : timestamp))
    }

    private func failure(
        _ message: UnsafePointer<rd_kafka_message_t>, _ topic: String
    ) -> KafkaError {
        handle.explained(
            KafkaError(
                message.pointee.err, "A record for topic '\(topic)' was not delivered",
                mayBePersisted: rd_kafka_message_status(message)
                    != RD_KAFKA_MSG_STATUS_NOT_PERSISTED))
    }

    private func topicName(of topic: OpaquePointer?) -> String {
        topic.map { String(cString: rd_kafka_topic_name($0)) } ?? ""
    }

    private func report(_ event: OpaquePointer) {
        let text = rd_kafka_event_error_string(event).map { String(cString: $0) } ?? ""
        let error = KafkaError(rd_kafka_event_error(event), text)
        handle.note(error)
        handle.log(.warning, "BROKER", error.description)
    }
}
