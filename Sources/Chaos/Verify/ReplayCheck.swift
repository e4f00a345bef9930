import Pipeline

/// What a stage has published over Kafka is what it publishes in one process over the same input,
/// byte for byte: keys, values and headers.
struct ReplayCheck: Sendable {
    let stage: StageDefinition
    let input: TopicLog
    let outputs: [TopicLog]

    /// Of a compacted topic only the last record of each key is compared.
    private static let compacted: Set<Topic> = [.outlets]

    /// One of the outputs of one record: where to and the how many'th there.
    private struct Name: Hashable {
        let topic: Topic
        let source: RecordPosition
    }

    func finding() async throws -> Finding {
        var all = Finding(
            "`\(stage.input.rawValue)` replayed through \(stage.name) gives "
                + outputs.map { "`\($0.topic.rawValue)`" }.joined(separator: ", ")
                + ", byte for byte")
        var found = index()
        let parts = try await withThrowingTaskGroup(of: Finding.self) { group in
            for (partition, records) in input.sorted {
                let own = found.removeValue(forKey: partition) ?? [:]
                group.addTask { try replay(records, partition, against: own) }
            }
            var parts: [Finding] = []
            for try await part in group { parts.append(part) }
            return parts
        }
        for part in parts { all.add(part) }
        for (partition, names) in found.sorted(by: { $0.key < $1.key }) {
            all.complain(
                "\(names.count) records come from partition \(partition), which is not there")
        }
        for log in outputs { checkOrder(log, &all) }
        return all
    }

    /// What this stage has published, by the input partition it comes from.
    private func index() -> [Int32: [Name: [InputRecord]]] {
        var found: [Int32: [Name: [InputRecord]]] = [:]
        for record in outputs.flatMap(\.records) {
            guard record.headers.text(of: HeaderName.stage) == stage.name,
                let source = record.source
            else { continue }
            found[source.partition, default: [:]][
                Name(topic: record.topic, source: source), default: []
            ].append(record)
        }
        // What one record leads to lies in several partitions; its number says in which order.
        return found.mapValues { names in
            names.mapValues { records in
                records.count < 2 ? records : records.sorted { $0.outputNumber < $1.outputNumber }
            }
        }
    }

    private func replay(
        _ records: [InputRecord], _ partition: Int32, against found: [Name: [InputRecord]]
    ) throws -> Finding {
        var finding = Finding("")
        var found = found
        var latest: [[UInt8]: OutputRecord] = [:]
        let run = StageRun(stage, partition: partition)
        for start in stride(from: 0, to: records.count, by: 64) {
            let batch = Array(records[start..<min(start + 64, records.count)])
            for decision in try run.decide(batch) {
                let groups = Dictionary(grouping: decision.outputs, by: \.topic)
                for (topic, expected) in groups {
                    finding.seen += expected.count
                    if Self.compacted.contains(topic) {
                        for output in expected { latest[output.key ?? []] = output }
                        found[Name(topic: topic, source: decision.position)] = nil
                    } else {
                        let name = Name(topic: topic, source: decision.position)
                        compare(expected, found.removeValue(forKey: name) ?? [], name, &finding)
                    }
                }
            }
            run.settle()
        }
        for (name, records) in found {
            finding.complain(
                "\(records[0].position) comes from \(name.source), which leads to nothing there")
        }
        for topic in Self.compacted { compareLatest(latest, topic, partition, &finding) }
        return finding
    }

    private func compare(
        _ expected: [OutputRecord], _ found: [InputRecord], _ name: Name, _ finding: inout Finding
    ) {
        if expected.count != found.count {
            let places = found.map { "\($0.position)" }.joined(separator: ", ")
            finding.complain(
                "\(name.source) leads to \(expected.count) records in \(name.topic.rawValue); "
                    + "there are \(found.count): \(places)")
        }
        for (output, record) in zip(expected, found) {
            guard let difference = record.difference(from: output) else { continue }
            finding.complain("\(record.position), from \(name.source): \(difference)")
        }
    }

    /// Compares the last record of each key of a topic that keeps no other for sure.
    private func compareLatest(
        _ expected: [[UInt8]: OutputRecord], _ topic: Topic, _ partition: Int32,
        _ finding: inout Finding
    ) {
        guard let log = outputs.first(where: { $0.topic == topic }) else { return }
        var last: [[UInt8]: InputRecord] = [:]
        for record in log.partitions[partition] ?? [] { last[record.key ?? []] = record }
        for (key, output) in expected {
            let word = String(decoding: key, as: UTF8.self)
            guard let record = last.removeValue(forKey: key) else {
                finding.complain("\(topic.rawValue)/\(partition) has nothing for key \(word)")
                continue
            }
            guard let difference = record.difference(from: output) else { continue }
            finding.complain("\(record.position), the last of key \(word): \(difference)")
        }
        for record in last.values {
            finding.complain("\(record.position) has a key that nothing leads to")
        }
    }

    /// What comes from one partition must lie in its order.
    private func checkOrder(_ log: TopicLog, _ finding: inout Finding) {
        for (_, records) in log.sorted {
            var last: [Int32: InputRecord] = [:]
            for record in records {
                guard record.headers.text(of: HeaderName.stage) == stage.name,
                    let source = record.source
                else { continue }
                if let before = last[source.partition], let earlier = before.source,
                    earlier.offset > source.offset
                {
                    finding.complain(
                        "\(record.position), from \(source), lies after \(before.position), "
                            + "from \(earlier)")
                }
                last[source.partition] = record
            }
        }
    }
}

extension InputRecord {
    /// The how many'th of the outputs of its source it is; 0 for a letter, which is alone.
    fileprivate var outputNumber: Int {
        headers.text(of: "ce_id")?.split(separator: "/").last.flatMap { Int($0) } ?? 0
    }
}
