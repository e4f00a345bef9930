import Configuration
import Kafka
import KafkaPipeline

/// How a command reaches the broker.
struct BrokerOptions: Sendable {
    let client: ClientConfiguration
    let names: TopicNames

    /// What the configuration says.
    init(_ configuration: ServiceConfiguration) {
        client = ClientConfiguration(
            bootstrapServers: configuration.kafka.bootstrapServers, clientID: "mahakam",
            properties: configuration.kafka.properties)
        names = TopicNames(prefix: configuration.topics.prefix)
    }

    init(client: ClientConfiguration, names: TopicNames) {
        self.client = client
        self.names = names
    }

    /// Asks the cluster something with a client that is closed afterwards.
    func asking<Answer: Sendable>(
        _ question: (KafkaAdmin) async throws -> Answer
    ) async throws -> Answer {
        let admin = try KafkaAdmin(client)
        do {
            let answer = try await question(admin)
            await admin.close(within: .seconds(2))
            return answer
        } catch {
            await admin.close(within: .seconds(2))
            throw error
        }
    }
}
