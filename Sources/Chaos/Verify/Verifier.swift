import MeetingStore
import Pipeline
import StageRules

/// Checks everything that must be true once all is quiet, on what was gathered from the brokers.
struct Verifier: Sendable {
    let settings: ChaosSettings
    let gathered: Gathered
    let feed: PageFeed
    /// Told what is being checked.
    let say: @Sendable (String) -> Void

    /// What the checks have found.
    func findings() async throws -> [Finding] {
        let log = gathered.log
        var findings = gathered.findings
        findings.append(
            FeedCheck.findings(pages: log(.pages), fed: feed.fed, refused: feed.refused))
        findings += OnceCheck.findings(
            pages: log(.pages), articles: log(.articles), letters: log(.deadLetters))
        for stage in try StageRules.load(settings.rules).stages {
            say("replaying \(stage.input.rawValue)")
            findings.append(try await replay(stage).finding())
        }
        findings.append(PlacementCheck.finding(sightings: log(.sightings)))
        findings.append(VersionCheck.finding(meetings: log(.meetings)))
        say("comparing the database")
        return try await findings + database()
    }

    private func replay(_ stage: StageDefinition) -> ReplayCheck {
        let letters = gathered.log(.deadLetters).of(stage: stage.name)
        return ReplayCheck(
            stage: stage, input: gathered.log(stage.input),
            outputs: stage.outputs.map(gathered.log) + [letters])
    }

    private func database() async throws -> [Finding] {
        let (sightings, meetings) = (gathered.log(.sightings), gathered.log(.meetings))
        let store = try await SQLiteMeetingStore(path: settings.database)
        let findings = [
            try await DatabaseCheck.finding(store, sightings: sightings, meetings: meetings),
            try await DatabaseCheck.positions(
                store, cluster: gathered.cluster, prefix: settings.prefix,
                logs: [sightings, meetings]),
        ]
        await store.close()
        return findings
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
