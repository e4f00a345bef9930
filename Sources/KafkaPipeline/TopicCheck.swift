internal import Kafka
internal import Pipeline

/// Checks that the topics of a stage are there and fit each other.
struct TopicCheck {
    private let definition: StageDefinition
    private let names: TopicNames
    private let client: ClientConfiguration

    init(_ definition: StageDefinition, names: TopicNames, client: ClientConfiguration) {
        self.definition = definition
        self.names = names
        self.client = client
    }

    /// Every topic that the stage reads or writes, by name.
    var all: [String] {
        let state: [Topic] =
            if case .ownOutput(let topic) = definition.state { [topic] } else { [] }
        let topics = [definition.input, .deadLetters] + definition.outputs + state
        return Set(topics + definition.copartitioned).map(names.name(of:)).sorted()
    }

    /// How many partitions each topic of the cluster has.
    func counts() async throws(KafkaError) -> [String: Int] {
        let admin = try KafkaAdmin(client)
        let answer: Result<ClusterDescription, KafkaError>
        do throws(KafkaError) {
            answer = .success(try await admin.describeCluster(timeout: .seconds(10)))
        } catch {
            answer = .failure(error)
        }
        await admin.close(within: .seconds(2))
        var counts: [String: Int] = [:]
        for topic in try answer.get().topics { counts[topic.name] = topic.partitions.count }
        return counts
    }

    /// What is wrong where the topics have so many partitions, in a sentence; nil where all is well.
    ///
    /// - Throws: `KafkaError` where a topic is missing.
    func problem(with counts: [String: Int]) throws(KafkaError) -> String? {
        for name in all where counts[name] == nil {
            throw KafkaError(
                code: .unknownTopic, message: "There is no topic '\(name)'", isRetriable: true)
        }
        let input = names.name(of: definition.input)
        let expected = counts[input] ?? 0
        for topic in definition.copartitioned {
            let name = names.name(of: topic)
            guard let count = counts[name], count != expected else { continue }
            return sentence(input, expected, name, count, "must have equally many")
        }
        if case .ownOutput(let topic) = definition.state {
            let name = names.name(of: topic)
            guard let count = counts[name], count < expected else { return nil }
            return sentence(input, expected, name, count, "must have as many at least")
        }
        return nil
    }

    private func sentence(
        _ input: String, _ expected: Int, _ name: String, _ count: Int, _ rule: String
    ) -> String {
        "Topic '\(input)' has \(expected) partitions and '\(name)' has \(count); the second \(rule). "
            + "Make the topics anew under another prefix and replay: partitions of these topics "
            + "are fixed for life."
    }
}
