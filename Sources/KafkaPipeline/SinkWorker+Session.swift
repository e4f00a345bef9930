internal import Kafka
internal import Pipeline

extension SinkWorker {
    /// One life of the clients.
    func session() async throws(WorkerInterrupt) {
        let clients = try await connect()
        let end: WorkerInterrupt?
        do throws(WorkerInterrupt) {
            try await work(clients)
            end = nil
        } catch {
            end = error
        }
        let gone = works.keys.sorted { $0.description < $1.description }
        if !gone.isEmpty { observe(end == nil ? .revoked(gone) : .lost(gone)) }
        works = [:]
        witness.forget()
        await clients.consumer.close(within: settings.closeLimit)
        await clients.producer.close(within: settings.closeLimit)
        if let end { throw end }
        observe(.left)
    }

    private func connect() async throws(WorkerInterrupt) -> SinkClients {
        let cluster = try await clusterID()
        let consumer: KafkaConsumer
        let producer: KafkaProducer
        do throws(KafkaError) {
            consumer = try KafkaConsumer(
                ConsumerConfiguration(
                    client: settings.client, groupID: settings.group,
                    groupInstanceID: settings.slot, isolation: .readCommitted,
                    autoOffsetReset: .earliest, maximumBatchMessages: settings.batchRecords,
                    maximumBatchBytes: settings.batchBytes,
                    sessionTimeout: settings.sessionTimeout))
            producer = try KafkaProducer(
                ProducerConfiguration(
                    client: settings.client, maximumMessageBytes: RecordLimits.sent))
        } catch {
            throw WorkerInterrupt(error)
        }
        let inputs = definition.inputs.map(settings.names.name(of:))
        do throws(WorkerInterrupt) {
            let letters = settings.names.name(of: .deadLetters)
            try await patience.untilItWorks { () async throws(KafkaError) in
                try await producer.warmUp(topics: inputs + [letters])
            }
            try await patience.untilItWorks { () async throws(KafkaError) in
                try await consumer.subscribe(inputs)
            }
        } catch {
            await consumer.close(within: settings.closeLimit)
            await producer.close(within: settings.closeLimit)
            throw error
        }
        observe(.joined(group: settings.group))
        return SinkClients(consumer: consumer, producer: producer, cluster: cluster)
    }

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
