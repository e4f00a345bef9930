import CommandLine
import JSON
import Kafka

/// Makes, lists and deletes the topics of a benchmark.
struct Topics {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func create() async throws -> JSON {
        let partitions = Int32(try options.number("partitions"))
        return try await with { (admin) throws(KafkaError) in
            let topics = options.arguments.map {
                TopicSpecification(name: $0, partitions: partitions)
            }
            return try await admin.createTopics(topics)
        }
    }

    func delete() async throws -> JSON {
        try await with { (admin) throws(KafkaError) in
            let names = try await admin.listTopics().map(\.name).filter { name in
                options.arguments.contains { name.hasPrefix($0) }
            }
            return try await admin.deleteTopics(names)
        }
    }

    func list() async throws -> JSON {
        let admin = try KafkaAdmin(options.client)
        let topics: [TopicDescription]
        do throws(KafkaError) {
            topics = try await admin.listTopics()
        } catch {
            await admin.close()
            throw error
        }
        await admin.close()
        return .strings(topics.map(\.name))
    }

    private func with(
        _ change: (KafkaAdmin) async throws(KafkaError) -> [String: KafkaError]
    ) async throws(KafkaError) -> JSON {
        let admin = try KafkaAdmin(options.client)
        let answer: Result<[String: KafkaError], KafkaError>
        do throws(KafkaError) {
            answer = .success(try await change(admin))
        } catch {
            answer = .failure(error)
        }
        await admin.close()
        if let failure = try answer.get().values.first { throw failure }
        return .object([:])
    }
}
