import Console
import Kafka
import KafkaPipeline
import MeetingStore
import Pipeline
import StageRules

/// Checks everything that must be true once all is quiet.
struct Verifier: Sendable {
    let settings: ChaosSettings
    let reader: TopicReader
    let feed: PageFeed
    /// Told what is being checked.
    let say: @Sendable (String) -> Void

    /// What the checks have found, and how many records were aborted on the topics.
    struct Outcome: Sendable {
        var findings: [Finding] = []
        var counts: [(topic: Topic, committed: Int)] = []
        var abortedRecords = 0
    }

    func run(cluster: String) async throws -> Outcome {
        var outcome = Outcome()
        let rules = try StageRules.load(settings.rules)
        let groups = GroupCheck(reader: reader)
        say("checking offsets and transactions")
        outcome.findings.append(try await groups.offsets())
        outcome.findings.append(try await groups.transactions())
        let letters = try await log(.deadLetters, &outcome)
        let articles = try await checkPages(rules, letters, &outcome)
        let sightings = try await log(.sightings, &outcome)
        say("replaying articles")
        outcome.findings.append(
            try await ReplayCheck(
                stage: rules.dedup, input: articles,
                outputs: [sightings, letters.of(stage: "dedup")]
            ).finding())
        let meetings = try await log(.meetings, &outcome)
        say("replaying sightings")
        outcome.findings.append(
            try await ReplayCheck(
                stage: rules.enrich, input: sightings,
                outputs: [meetings, letters.of(stage: "enrich")]
            ).finding())
        outcome.findings.append(PlacementCheck.finding(sightings: sightings))
        outcome.findings.append(VersionCheck.finding(meetings: meetings))
        say("comparing the database")
        try await checkDatabase(cluster, sightings, meetings, &outcome)
        return outcome
    }

    private func checkPages(
        _ rules: StageRules, _ letters: TopicLog, _ outcome: inout Outcome
    ) async throws -> TopicLog {
        let pages = try await log(.pages, &outcome)
        outcome.findings.append(
            FeedCheck.findings(pages: pages, fed: feed.fed, refused: feed.refused))
        let articles = try await log(.articles, &outcome)
        let outlets = try await log(.outlets, &outcome)
        outcome.findings += OnceCheck.findings(pages: pages, articles: articles, letters: letters)
        say("replaying pages")
        outcome.findings.append(
            try await ReplayCheck(
                stage: rules.ingest, input: pages,
                outputs: [articles, outlets, letters.of(stage: "ingest")]
            ).finding())
        return articles
    }

    private func checkDatabase(
        _ cluster: String, _ sightings: TopicLog, _ meetings: TopicLog, _ outcome: inout Outcome
    ) async throws {
        let store = try await SQLiteMeetingStore(path: settings.database)
        outcome.findings.append(
            try await DatabaseCheck.finding(store, sightings: sightings, meetings: meetings))
        outcome.findings.append(
            try await DatabaseCheck.positions(
                store, cluster: cluster, prefix: settings.prefix, logs: [sightings, meetings]))
        await store.close()
    }

    /// Reads a topic, and counts what is on it that no reader of committed records sees.
    private func log(_ topic: Topic, _ outcome: inout Outcome) async throws -> TopicLog {
        say("reading \(topic.rawValue)")
        let log = try await reader.log(of: topic)
        outcome.counts.append((topic, log.count))
        let starts = Dictionary(
            uniqueKeysWithValues: reader.partitions(of: topic).map { ($0, Int64(0)) })
        let all = try await reader.count(from: starts, isolation: .readUncommitted)
        outcome.abortedRecords += all - log.count
        return log
    }
}

extension TopicLog {
    /// Only what one stage has published.
    fileprivate func of(stage: String) -> TopicLog {
        TopicLog(
            topic: topic,
            partitions: partitions.mapValues { records in
                records.filter { $0.headers.text(of: HeaderName.stage) == stage }
            })
    }
}
