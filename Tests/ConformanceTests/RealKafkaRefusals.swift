import Kafka
import Testing

extension RealKafkaConformance.RealKafkaOwnBroker {
    @Suite("RealKafka refuses")
    struct RealKafkaRefusals {
        private let site: Site
        private let door: Site

        init() throws {
            site = Site(try OwnCluster.current.bootstrap)
            door = site.by(try OwnCluster.current.login)
        }

        private func client(password: String) -> ClientConfiguration {
            door.client(
                "visitor",
                [
                    "security.protocol": "sasl_plaintext", "sasl.mechanism": "PLAIN",
                    "sasl.username": Cluster.user.name, "sasl.password": password,
                ])
        }

        private func isRefusal(_ error: any Error) -> Bool {
            (error as? KafkaError)?.code == .authentication
        }

        @Test("A right password opens")
        func rightPassword() async throws {
            try await site.make(["guarded"])
            let topic = door.partition("guarded").topic
            let producer = try KafkaProducer(
                ProducerConfiguration(client: client(password: Cluster.user.password)))
            let report = try await producer.send(ProducerRecord(topic: topic, value: [1]))
            #expect(report.offset == 0)
            await producer.close()
        }

        /// Up to 2.6.0 librdkafka's proof is not one to Kafka 4, and who reads the refusal is told.
        @Test(
            "SCRAM opens, or the refusal says why it cannot with this librdkafka",
            arguments: [SASL.Mechanism.scramSHA256, .scramSHA512])
        func scram(mechanism: SASL.Mechanism) async throws {
            let sasl = SASL(
                mechanism, username: Cluster.user.name, password: Cluster.user.password)
            let admin = try KafkaAdmin(
                ClientConfiguration(
                    bootstrapServers: door.bootstrap, clientID: "visitor", sasl: sasl))
            let isOld = ["0", "1", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6.0"].contains {
                "\(KafkaLibrary.version).".hasPrefix("\($0).")
            }
            if isOld {
                await #expect { try await admin.clusterID(timeout: .seconds(4)) } throws: {
                    isRefusal($0) && "\($0)".contains("no SCRAM from librdkafka before 2.6.1")
                }
            } else {
                _ = try await admin.clusterID(timeout: .seconds(10))
            }
            #expect(await admin.close() == .clean)
        }

        @Test("A wrong password is an error of its kind for a consumer, soon")
        func consumer() async throws {
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(client: client(password: "wrong"), groupID: site.group))
            try await consumer.subscribe([door.partition("guarded").topic])
            let began = ContinuousClock.now
            await #expect {
                while ContinuousClock.now - began < .seconds(20) {
                    _ = try await consumer.nextEvent(timeout: .seconds(1))
                }
            } throws: {
                isRefusal($0)
            }
            #expect(await consumer.close() == .clean)
        }

        @Test("A wrong password is an error of its kind for a producer, soon")
        func producer() async throws {
            let producer = try KafkaProducer(
                ProducerConfiguration(
                    client: client(password: "wrong"), deliveryTimeout: .seconds(3)))
            await #expect {
                try await producer.send(
                    ProducerRecord(topic: door.partition("guarded").topic, value: [1]))
            } throws: {
                isRefusal($0)
            }
            #expect(await producer.close() == .clean)
            let transactional = try KafkaProducer(
                ProducerConfiguration(
                    client: client(password: "wrong"), transactionalID: site.name))
            await #expect {
                try await transactional.initTransactions(timeout: .seconds(3))
            } throws: {
                isRefusal($0)
            }
            #expect(await transactional.close() == .clean)
        }

        @Test("A wrong password is an error of its kind for an administrator, soon")
        func admin() async throws {
            let admin = try KafkaAdmin(client(password: "wrong"))
            await #expect { try await admin.clusterID(timeout: .seconds(3)) } throws: {
                isRefusal($0)
            }
            #expect(await admin.close() == .clean)
        }

        @Test("What the broker's settings forbid is an error, soon")
        func wrongConfiguration() async throws {
            // A broker takes no transaction longer than 15 minutes.
            let producer = try KafkaProducer(
                ProducerConfiguration(
                    client: site.client(), transactionalID: site.name,
                    transactionTimeout: .seconds(3600)))
            await #expect { try await producer.initTransactions() } throws: {
                guard let error = $0 as? KafkaError else { return false }
                return error.code == .configuration && !error.isRetriable
            }
            #expect(await producer.close() == .clean)
            // Nor a session longer than 30 minutes.
            try await site.make(["in"])
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(
                    client: site.client(), groupID: site.group, sessionTimeout: .seconds(3000),
                    maximumPollInterval: .seconds(3600)))
            try await consumer.subscribe([site.partition("in").topic])
            let began = ContinuousClock.now
            await #expect {
                while ContinuousClock.now - began < .seconds(20) {
                    _ = try await consumer.nextEvent(timeout: .seconds(1))
                }
            } throws: {
                ($0 as? KafkaError)?.code == .configuration
            }
            #expect(await consumer.close() == .clean)
            // One broker keeps no three copies.
            await #expect { try await site.make(["copies"], replicas: 3) } throws: {
                ($0 as? KafkaError)?.code == .invalidArgument
            }
        }
    }
}
