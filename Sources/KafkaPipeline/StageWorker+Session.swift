internal import Kafka
internal import Pipeline

extension StageWorker: GroupWorker {
    func connect() async throws(WorkerInterrupt) -> StageClients {
        let consumer: KafkaConsumer
        var producers: [KafkaProducer] = []
        do throws(KafkaError) {
            consumer = try KafkaConsumer(consumerConfiguration)
            for id in deliveryIDs { producers.append(try KafkaProducer(configuration(of: id))) }
        } catch {
            throw WorkerInterrupt(error)
        }
        let clients = StageClients(
            consumer: consumer,
            deliveries: zip(deliveryIDs, producers).map { delivery($1, of: $0, consumer) })
        do throws(WorkerInterrupt) {
            try await prepare(consumer, producers)
        } catch {
            await clients.close(within: settings.closeLimit)
            throw error
        }
        return clients
    }

    /// Takes over the transactional ids, so that what an older owner left open ends here, checks
    /// the topics and joins the group.
    private func prepare(
        _ consumer: KafkaConsumer, _ producers: [KafkaProducer]
    ) async throws(WorkerInterrupt) {
        let topics = TopicCheck(definition, names: settings.names, client: settings.client)
        for producer in producers {
            if settings.guarantee == .exactlyOnce {
                try await patience.untilItWorks { () async throws(KafkaError) in
                    try await producer.initTransactions(timeout: .seconds(10))
                }
            }
            try await patience.untilItWorks { () async throws(KafkaError) in
                try await producer.warmUp(topics: topics.all)
            }
        }
        try await checkTopics(topics)
        try await patience.untilItWorks { () async throws(KafkaError) in
            try await consumer.subscribe([settings.names.name(of: definition.input)])
        }
    }

    func forget() {
        batches = []
        most = settings.batchRecords
    }

    private func checkTopics(_ topics: TopicCheck) async throws(WorkerInterrupt) {
        let (counts, problem) = try await patience.untilItWorks { () async throws(KafkaError) in
            let counts = try await topics.counts()
            return (counts, try topics.problem(with: counts))
        }
        if let problem { throw .failure(WorkerFailure(.configuration, problem)) }
        partitionCounts = counts
    }

    /// The ids of the producers; without transactions there is one producer, and it has none.
    private var deliveryIDs: [String?] {
        settings.guarantee == .exactlyOnce ? transactionalIDs : [nil]
    }

    private func delivery(
        _ producer: KafkaProducer, of id: String?, _ consumer: KafkaConsumer
    ) -> any Delivery {
        switch settings.guarantee {
        case .exactlyOnce:
            Transactor(
                seat: seat(producer, configuration(of: id)), consumer: consumer,
                limit: settings.callLimit,
                observe: observe)
        case .withoutTransactions, .offsetsFirst:
            PlainPublisher(
                producer: producer, consumer: consumer,
                isOffsetsFirst: settings.guarantee == .offsetsFirst, observe: observe)
        }
    }

    private func seat(
        _ producer: KafkaProducer, _ configuration: ProducerConfiguration
    ) -> ProducerSeat {
        let topics = TopicCheck(definition, names: settings.names, client: settings.client).all
        return ProducerSeat(producer, patience: settings.repetition) {
            () async throws(KafkaError) in
            try await .successor(configuration, topics: topics)
        }
    }

    private func configuration(of transactionalID: String?) -> ProducerConfiguration {
        // Long enough for a decided batch to be handed over: without it the first records go
        // alone, and the library's thread spins while it waits for their answers.
        settings.producer(of: transactionalID, linger: .milliseconds(2))
    }

    private var consumerConfiguration: ConsumerConfiguration {
        ConsumerConfiguration(
            client: settings.client, groupID: settings.group, groupInstanceID: settings.slot,
            isolation: .readCommitted, autoOffsetReset: .earliest,
            maximumBatchMessages: settings.batchRecords, maximumBatchBytes: settings.batchBytes,
            pauseAfter: nil,
            sessionTimeout: settings.sessionTimeout)
    }
}
