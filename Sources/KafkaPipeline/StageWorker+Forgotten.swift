internal import Kafka
internal import Pipeline

extension StageWorker {
    /// Finds on the outputs how far the stage had come with partitions of which the group knows no
    /// offset: it is new there, or has forgotten.
    func recall(
        _ new: inout [Restoring], _ marks: MarkReader
    ) async throws(WorkerInterrupt) {
        if new.allSatisfy(\.isKnown) { return }
        var sources = PublishedSources(of: definition)
        let ranges = try await outputRanges(marks, &sources)
        try await readState(ranges) { message in sources.take(message) }
        for index in new.indices where !new[index].isKnown {
            let number = new[index].partition.partition
            new[index].recall(
                next: sources.next[number] ?? 0, skipped: sources.quarantined[number] ?? [],
                doubt: sources.doubt(about: number))
        }
    }

    /// Everything that the outputs keep, with what is not committed yet: the last owner's may be.
    private func outputRanges(
        _ marks: MarkReader, _ sources: inout PublishedSources
    ) async throws(WorkerInterrupt) -> [TopicPartition: LogReader.Range] {
        var ranges: [TopicPartition: LogReader.Range] = [:]
        for topic in Set(definition.outputs + [.deadLetters]) {
            let name = settings.names.name(of: topic)
            for number in 0..<Int32(partitionCounts[name] ?? 0) {
                let partition = TopicPartition(topic: name, partition: number)
                let (low, high) = try await marks.watermarks(of: partition, patience)
                ranges[partition] = LogReader.Range(from: low, mark: high)
                // A letter that is not kept any more may come again; what others read may not.
                if topic == .deadLetters || low == 0 { continue }
                sources.shortened = partition
                if low == high { sources.emptied = partition }
            }
        }
        return ranges
    }

    private func readState(
        _ ranges: [TopicPartition: LogReader.Range], _ take: (Message) -> Void
    ) async throws(WorkerInterrupt) {
        guard ranges.values.contains(where: { $0.from < $0.mark }) else { return }
        var reader: LogReader
        do throws(KafkaError) {
            reader = try await LogReader(ranges, client: settings.client)
        } catch {
            throw WorkerInterrupt(error)
        }
        defer { reader.closeBehind(within: settings.closeLimit) }
        while let runs = try await nextState(&reader) {
            try patience.checkStop()
            for run in runs { for message in run.messages { take(message) } }
        }
    }

    /// That nobody can tell where to go on.
    func lostTrack(of item: Restoring, _ output: TopicPartition) -> WorkerFailure {
        let name = settings.names.name(of: definition.input)
        let told = item.start > 0 ? "What is kept reaches to offset \(item.start). " : ""
        return WorkerFailure(
            .data,
            "Group '\(settings.group)' has no committed offset for \(item.partition), and "
                + "\(output) does not keep the records any more that would tell how far the stage "
                + "had come. \(told)Say where it is to go on: kafka-consumer-groups.sh --group "
                + "\(settings.group) --topic \(name):\(item.partition.partition) "
                + "--reset-offsets --to-offset N --execute; with --to-earliest everything is "
                + "published again, with --to-latest what waits is left out.")
    }
}
