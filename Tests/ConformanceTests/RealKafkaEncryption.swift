import Foundation
import Kafka
import Testing

extension RealKafkaConformance.RealKafkaOwnBroker {
    @Suite("RealKafka over TLS")
    struct RealKafkaEncryption {
        private let site: Site
        private let door: Site
        private let cluster: Cluster

        init() throws {
            cluster = try OwnCluster.current
            site = Site(cluster.bootstrap)
            door = site.by(cluster.secure)
        }

        private func client(
            authority: TLS.Material?, password: String = Cluster.user.password,
            at address: String? = nil
        ) -> ClientConfiguration {
            ClientConfiguration(
                bootstrapServers: address ?? cluster.secure, clientID: "visitor",
                tls: TLS(authorities: authority),
                sasl: SASL(.plain, username: Cluster.user.name, password: password))
        }

        private var authority: TLS.Material { .file(cluster.authority) }

        /// A transaction, written and read by one client after the other.
        private func passes(_ client: ClientConfiguration) async throws {
            try await site.make(["sealed"])
            let place = door.partition("sealed")
            let producer = try KafkaProducer(
                ProducerConfiguration(client: client, transactionalID: site.name))
            try await producer.initTransactions()
            try await producer.beginTransaction()
            _ = try await producer.send(ProducerRecord(topic: place.topic, value: [1, 2, 3]))
            try await producer.commitTransaction()
            await producer.close()
            let consumer = try KafkaConsumer(ConsumerConfiguration(client: client))
            try await consumer.assign([place: 0])
            var value: [UInt8]?
            while value == nil {
                if case .batch(let batch) = try await consumer.nextEvent() {
                    value = batch.first?.value
                }
            }
            #expect(value == [1, 2, 3])
            await consumer.close()
        }

        @Test("With the authority's file and the password, a transaction goes through")
        func file() async throws { try await passes(client(authority: authority)) }

        @Test("With the authority's text, and by name, as well")
        func text() async throws {
            let pem = try String(contentsOfFile: cluster.authority, encoding: .utf8)
            let byName = cluster.secure.replacingOccurrences(of: "127.0.0.1", with: "localhost")
            try await passes(client(authority: .pem(pem), at: byName))
        }

        private func refusal(
            _ client: ClientConfiguration, _ matches: @escaping (KafkaError) -> Bool
        ) async throws {
            let admin = try KafkaAdmin(client)
            await #expect { try await admin.clusterID(timeout: .seconds(5)) } throws: {
                ($0 as? KafkaError).map(matches) ?? false
            }
            #expect(await admin.close() == .clean)
        }

        @Test("A broker whose authority is not known is not trusted")
        func stranger() async throws {
            try await refusal(client(authority: nil)) {
                $0.code == .authentication && $0.message.contains("certificate verify failed")
            }
        }

        @Test("A wrong password is refused behind TLS too")
        func wrongPassword() async throws {
            try await refusal(client(authority: authority, password: "wrong")) {
                $0.code == .authentication
            }
        }

        @Test("A client without TLS gets no answer")
        func plain() async throws {
            let lines = Lines()
            var client = ClientConfiguration(bootstrapServers: cluster.secure)
            client.log = { lines.add($0.message) }
            try await refusal(client) {
                [.timedOut, .transport, .allBrokersDown].contains($0.code)
            }
            // Not because nobody was there: the broker hung up, and why is told.
            #expect(lines.all.contains { $0.contains("SSL listener") }, "\(lines.all)")
        }

        @Test("The password is in no error and in no line of the log")
        func silence() async throws {
            let (lines, password) = (Lines(), "told-to-nobody-else")
            var client = client(authority: authority, password: password)
            client.properties["debug"] = "all"
            client.log = { lines.add($0.message) }
            let admin = try KafkaAdmin(client)
            do {
                _ = try await admin.clusterID(timeout: .seconds(3))
                Issue.record("it was let in")
            } catch {
                // The password has gone to the broker, which does not want it.
                #expect(error.code == .authentication)
                #expect(!"\(error)".contains(password))
            }
            await admin.close()
            let said = lines.all
            #expect(said.contains { $0.contains("SASL") })
            #expect(!said.contains { $0.contains(password) })
        }

        private final class Lines: @unchecked Sendable {
            private let lock = NSLock()
            private var lines: [String] = []
            func add(_ line: String) { lock.withLock { lines.append(line) } }
            var all: [String] { lock.withLock { lines } }
        }
    }
}
