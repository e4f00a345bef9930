internal import Kafka
internal import Pipeline
internal import Synchronization

extension StageWorker {
    /// One life of the two clients.
    func session() async throws(WorkerInterrupt) {
        let clients = try await connect()
        let end: WorkerInterrupt?
        do throws(WorkerInterrupt) {
            try await work(clients)
            end = nil
        } catch {
            end = error
        }
        works = [:]
        witness.withLock { $0 = nil }
        await clients.consumer.close(within: settings.closeLimit)
        await clients.producer.close(within: settings.closeLimit)
        if let end { throw end }
        observe(.left)
    }

    /// Connects, and takes over the transactional id: what an older owner left open ends here.
    private func connect() async throws(WorkerInterrupt) -> Transactor {
        let topics = TopicCheck(definition, names: settings.names, client: settings.client)
        let producer: KafkaProducer
        let consumer: KafkaConsumer
        do throws(KafkaError) {
            producer = try KafkaProducer(producerConfiguration)
            consumer = try KafkaConsumer(consumerConfiguration)
        } catch {
            throw WorkerInterrupt(error)
        }
        do throws(WorkerInterrupt) {
            try await untilItWorks { () async throws(KafkaError) in
                try await producer.initTransactions(timeout: .seconds(10))
            }
            try await untilItWorks { () async throws(KafkaError) in
                try await producer.warmUp(topics: topics.all)
            }
            try await checkTopics(topics)
            try await untilItWorks { () async throws(KafkaError) in
                try await consumer.subscribe([settings.names.name(of: definition.input)])
            }
        } catch {
            await consumer.close(within: settings.closeLimit)
            await producer.close(within: settings.closeLimit)
            throw error
        }
        observe(.joined(group: settings.group))
        return Transactor(producer: producer, consumer: consumer, limit: settings.callLimit)
    }

    private func checkTopics(_ topics: TopicCheck) async throws(WorkerInterrupt) {
        var problem: String?
        try await untilItWorks { () async throws(KafkaError) in
            problem = try await topics.problem()
        }
        if let problem { throw .failure(WorkerFailure(.configuration, problem)) }
    }

    /// Repeats a call with growing pauses: a broker that is not there yet is no reason to end.
    private func untilItWorks(
        _ call: () async throws(KafkaError) -> Void
    ) async throws(WorkerInterrupt) {
        var pauses = Backoff()
        while true {
            try checkStop()
            do throws(KafkaError) {
                return try await call()
            } catch {
                if error.code == .fenced { throw fenced(error) }
                if error.isFatal || error.code == .configuration { throw WorkerInterrupt(error) }
                let next = pauses.next()
                observe(.trouble(error.description, retryIn: next))
                await pause(next)
            }
        }
    }

    func fenced(_ error: KafkaError) -> WorkerInterrupt {
        guard let slot = settings.slot else { return .rebuild(error.description) }
        return .failure(
            WorkerFailure(
                .fenced,
                "Another worker of group '\(settings.group)' runs with slot '\(slot)' and has "
                    + "taken this one's place. Give each worker a slot of its own, or none. "
                    + "[\(error.name)]"))
    }

    private var producerConfiguration: ProducerConfiguration {
        ProducerConfiguration(
            client: settings.client, transactionalID: transactionalID,
            transactionTimeout: settings.transactionTimeout,
            maximumMessageBytes: RecordLimits.sent)
    }

    private var consumerConfiguration: ConsumerConfiguration {
        ConsumerConfiguration(
            client: settings.client, groupID: settings.group, groupInstanceID: settings.slot,
            isolation: .readCommitted, autoOffsetReset: .earliest,
            maximumBatchMessages: settings.batchRecords, maximumBatchBytes: settings.batchBytes,
            sessionTimeout: settings.sessionTimeout)
    }
}
