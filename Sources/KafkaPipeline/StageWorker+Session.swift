internal import Kafka
internal import Pipeline

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
        let gone = works.keys.sorted().map(sinkPartition)
        if !gone.isEmpty { observe(end == nil ? .revoked(gone) : .lost(gone)) }
        works = [:]
        witness.forget()
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
            if settings.guarantee == .exactlyOnce {
                try await patience.untilItWorks { () async throws(KafkaError) in
                    try await producer.initTransactions(timeout: .seconds(10))
                }
            }
            try await patience.untilItWorks { () async throws(KafkaError) in
                try await producer.warmUp(topics: topics.all)
            }
            try await checkTopics(topics)
            try await patience.untilItWorks { () async throws(KafkaError) in
                try await consumer.subscribe([settings.names.name(of: definition.input)])
            }
        } catch {
            await consumer.close(within: settings.closeLimit)
            await producer.close(within: settings.closeLimit)
            throw error
        }
        observe(.joined(group: settings.group))
        return Transactor(
            producer: producer, consumer: consumer, settings: settings, observe: observe)
    }

    private func checkTopics(_ topics: TopicCheck) async throws(WorkerInterrupt) {
        let (counts, problem) = try await patience.untilItWorks { () async throws(KafkaError) in
            let counts = try await topics.counts()
            return (counts, try topics.problem(with: counts))
        }
        if let problem { throw .failure(WorkerFailure(.configuration, problem)) }
        inputPartitions = counts[settings.names.name(of: definition.input)] ?? 0
    }

    private var producerConfiguration: ProducerConfiguration {
        ProducerConfiguration(
            client: settings.client,
            transactionalID: settings.guarantee == .exactlyOnce ? transactionalID : nil,
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
