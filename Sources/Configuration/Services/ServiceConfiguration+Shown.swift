extension ServiceConfiguration {
    /// Every setting with the value that counts, by its path in the file; secrets are left out, and
    /// so is the database, whose address may wrongly hold one.
    public var shown: [(name: String, value: String)] {
        var lines: [(name: String, value: String)] = [
            ("file", file ?? "(none)"), ("kafka.bootstrap_servers", kafka.bootstrapServers),
        ]
        lines += kafka.shownProperties.sorted { $0.key < $1.key }
            .map { (name: "kafka.properties.\($0.key)", value: $0.value) }
        lines += [
            ("topics.prefix", topics.prefix),
            ("topics.page_partitions", "\(topics.pagePartitions)"),
            ("topics.article_partitions", "\(topics.articlePartitions)"),
            ("topics.meeting_partitions", "\(topics.meetingPartitions)"),
            ("topics.replication", "\(topics.replication)"), ("rules", rules), ("group", group),
            ("slot", slot ?? "(none)"), ("batch.records", "\(batch.records)"),
            ("batch.bytes", "\(batch.bytes)"), ("batch.interval", "\(batch.interval)"),
            ("limits.record", "\(limits.record)"), ("limits.transaction", "\(limits.transaction)"),
            ("limits.session", "\(limits.session)"), ("limits.shutdown", "\(limits.shutdown)"),
            ("probe", "\(probe.address):\(probe.port)"), ("log.level", log.level.rawValue),
            ("log.format", log.format.rawValue),
        ]
        return lines
    }
}
