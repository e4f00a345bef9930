internal import Kafka
internal import Pipeline

extension SinkWorker: GroupWorker {
    func connect() async throws(WorkerInterrupt) -> SinkClients {
        let cluster = try await clusterID()
        let configuration = settings.producer(of: transactionalID)
        let consumer: KafkaConsumer
        let producer: KafkaProducer
        do throws(KafkaError) {
            consumer = try KafkaConsumer(
                ConsumerConfiguration(
                    client: settings.client, groupID: settings.group,
                    groupInstanceID: settings.slot, isolation: .readCommitted,
                    autoOffsetReset: .earliest, maximumBatchMessages: settings.batchRecords,
                    maximumBatchBytes: settings.batchBytes, pauseAfter: nil,
                    sessionTimeout: settings.sessionTimeout))
            producer = try KafkaProducer(configuration)
        } catch {
            throw WorkerInterrupt(error)
        }
        let topics = [settings.names.name(of: .deadLetters)]
        let seat = ProducerSeat(producer, patience: settings.repetition) {
            () async throws(KafkaError) in
            try await .successor(configuration, topics: topics)
        }
        let letters = Transactor(
            seat: seat, consumer: consumer, limit: settings.callLimit, observe: { _ in })
        let clients = SinkClients(consumer: consumer, letters: letters, cluster: cluster)
        do throws(WorkerInterrupt) {
            try await prepare(consumer, producer)
        } catch {
            await clients.close(within: settings.closeLimit)
            throw error
        }
        return clients
    }

    private func prepare(
        _ consumer: KafkaConsumer, _ producer: KafkaProducer
    ) async throws(WorkerInterrupt) {
        let inputs = definition.inputs.map(settings.names.name(of:))
        let letters = settings.names.name(of: .deadLetters)
        try await patience.untilItWorks { () async throws(KafkaError) in
            try await producer.initTransactions(timeout: .seconds(10))
        }
        try await patience.untilItWorks { () async throws(KafkaError) in
            try await producer.warmUp(topics: inputs + [letters])
        }
        try await patience.untilItWorks { () async throws(KafkaError) in
            try await consumer.subscribe(inputs)
        }
    }

    /// A sink's batch is final when it has been published.
    func settleLanded() {}
    func settleAll(isLost: Bool) {}
    func forget() {}

    private func clusterID() async throws(WorkerInterrupt) -> String {
        try await patience.untilItWorks { () async throws(KafkaError) in
            let admin = try KafkaAdmin(settings.client)
            let answer: Result<String?, KafkaError>
            do throws(KafkaError) {
                answer = .success(try await admin.clusterID(timeout: .seconds(10)))
            } catch {
                answer = .failure(error)
            }
            await admin.close(within: .seconds(2))
            guard let id = try answer.get() else {
                throw KafkaError(code: .unavailable, message: "The cluster has told no id yet")
            }
            return id
        }
    }
}
