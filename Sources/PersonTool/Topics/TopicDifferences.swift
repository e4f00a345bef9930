import Kafka
import KafkaPipeline
import Pipeline

/// What differs between the topics as they are and as they must be, in sentences.
struct TopicDifferences {
    private let names: TopicNames
    private let found: [String: TopicDescription]
    private let settings: [String: [String: ConfigurationEntry]]

    /// Compares these topics of a cluster, by name, and their settings.
    init(
        names: TopicNames, found: [String: TopicDescription],
        settings: [String: [String: ConfigurationEntry]]
    ) {
        self.names = names
        self.found = found
        self.settings = settings
    }

    /// One sentence a difference; empty where all is as it must be.
    var sentences: [String] {
        Topic.allCases.flatMap(differences) + partitionDifferences
    }

    private func differences(of topic: Topic) -> [String] {
        let name = names.name(of: topic)
        guard found[name] != nil else {
            return ["topic '\(name)' is missing: make it with 'mahakam topics create'"]
        }
        let actual = settings[name] ?? [:]
        let wanted = TopicPlan.configuration(of: topic).sorted { $0.key < $1.key }
        return wanted.compactMap { key, value in
            guard let entry = actual[key]?.value, !fits(entry, value, key) else { return nil }
            return "topic '\(name)' has \(key)=\(entry), must be \(value)"
        }
    }

    /// Longer retention and larger messages than asked for do no harm.
    private func fits(_ actual: String, _ wanted: String, _ key: String) -> Bool {
        if actual == wanted { return true }
        guard ["retention.ms", "max.message.bytes", "delete.retention.ms"].contains(key),
            let have = Int(actual), let want = Int(wanted)
        else { return false }
        return have >= want || (have == -1 && key == "retention.ms")
    }

    private var partitionDifferences: [String] {
        [(Topic.articles, Topic.sightings), (.pages, .outlets)].compactMap { first, second in
            let (a, b) = (names.name(of: first), names.name(of: second))
            guard let x = found[a]?.partitions.count, let y = found[b]?.partitions.count, x != y
            else { return nil }
            return
                "topic '\(a)' has \(x) partitions and '\(b)' has \(y): both must have equally many; "
                + "make them anew under another prefix and replay"
        }
    }
}
