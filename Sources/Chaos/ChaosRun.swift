import Console
import FaultProxy
import Glibc
import Kafka
import KafkaPipeline
import Pipeline
import Processes
import Signals
import Synchronization

/// One run from the start of the brokers to the verdict.
struct ChaosRun {
    private let settings: ChaosSettings
    private let environment: [String: String]
    private let cluster: BrokerCluster
    private let fleet: WorkerFleet
    private let feed = PageFeed()
    private let began = ContinuousClock.now

    init(_ settings: ChaosSettings, environment: [String: String]) {
        self.settings = settings
        self.environment = environment.filter {
            !$0.key.hasPrefix("KAFKA_BOOTSTRAP") && !$0.key.hasPrefix("MAHAKAM_")
        }
        var scripts = self.environment
        scripts["TMPDIR"] = settings.folder
        // A broker that is killed every other minute would spend two fifths of its time compiling.
        scripts["KAFKA_JVM_OPTIONS"] = scripts["KAFKA_JVM_OPTIONS"] ?? "-XX:TieredStopAtLevel=1"
        scripts["KAFKA_EXTRA_PROPERTIES"] = settings.brokerProperties
        cluster = BrokerCluster(settings, environment: scripts)
        fleet = WorkerFleet(
            WorkerLaunch(
                settings: settings, bootstrapServers: cluster.proxiedServers,
                environment: self.environment))
    }

    private var reader: TopicReader {
        TopicReader(
            client: cluster.client, names: TopicNames(prefix: settings.prefix),
            partitions: Int32(settings.partitions))
    }

    /// Runs to the end, whatever fails; the brokers and workers are ended in any case.
    func run() async throws -> ChaosReport {
        try StopSignals.watch { signal in
            Task.detached {
                fleet.killAll()
                try? await cluster.stop()
                exit(signal.exitStatus)
            }
        }
        do {
            var (report, gathered) = try await brokenRun()
            fleet.killAll()
            try await cluster.stop()
            say("the brokers and workers are stopped")
            let verifier = Verifier(
                settings: settings, gathered: gathered, feed: feed, say: { say($0) })
            report.checks = try await verifier.findings()
            report.took = ContinuousClock.now - began
            return report
        } catch {
            fleet.killAll()
            try? await cluster.stop()
            throw error
        }
    }

    /// Removes everything of the run but its report.
    func cleanUp() async throws {
        try await cluster.destroy()
        let names = try Folder.names(in: settings.folder).filter { $0 != "report.md" }
        let answer = try await Command.run(
            "/bin/rm", ["-rf"] + names.map { "\(settings.folder)/\($0)" },
            environment: environment, output: "/dev/null")
        if !answer.succeeded { throw ChaosFailure(answer.words.joined(separator: "\n")) }
    }

    private func brokenRun() async throws -> (ChaosReport, Gathered) {
        let provinces = SyntheticProvince.provinces(settings.provinces, seed: settings.seed)
        try prepare(provinces)
        say("starting three brokers")
        try await cluster.start()
        try await makeTopics()
        let proxies = try (0..<3).map { number in
            try FaultProxy(
                listen: UInt16(settings.port + 50 + number),
                forward: UInt16(settings.port + 200 + number))
        }
        defer { for proxy in proxies { proxy.close() } }
        say("starting two workers a stage")
        for stage in FaultPlan.stages {
            for number in 1...2 { try fleet.open(Seat(stage: stage, number: number)) }
        }
        try await waitForWorkers(within: .seconds(90))
        var report = ChaosReport(settings: settings)
        report.faults = try await disturb(provinces, proxies)
        report.healing = try await heal()
        report.standing = try await standing()
        fleet.journal.state.withLock { state in
            report.fleet = state.counts
            report.failovers = state.failovers.done
            report.openFailovers = state.failovers.openAtEnd
        }
        let gathered = try await Gathered.from(reader) { say($0) }
        report.counts = Topic.allCases.map { ($0, gathered.log($0).count) }
        report.abortedRecords = gathered.aborted
        return (report, gathered)
    }

    /// Feeds all pages while the faults happen.
    private func disturb(
        _ provinces: [SyntheticProvince], _ proxies: [FaultProxy]
    ) async throws -> [FaultRecord] {
        let stream = PageStream(
            seed: settings.seed, articles: settings.articles, provinces: provinces)
        say("feeding \(Int(settings.pace)) pages a second")
        async let feeding: Void = feed.run(stream, settings, cluster.client)
        // A first batch everywhere, so that every fault meets work.
        try await Task.sleep(for: .seconds(5))
        let runner = FaultRunner(
            settings: settings, fleet: fleet,
            brokers: BrokerFaults(settings: settings, cluster: cluster), proxies: proxies,
            say: { say($0) })
        let plan =
            settings.guarantee == .exactlyOnce
            ? FaultPlan(seed: settings.seed, count: settings.faults)
            : FaultPlan.unmasking(seed: settings.seed, count: settings.faults)
        async let breaking = runner.run(plan)
        try await feeding
        fleet.journal.state.withLock {
            $0.failovers.close(at: .now, limit: settings.failoverLimit)
        }
        say("fed \(feed.count) pages")
        return try await breaking
    }

    /// Whether every worker stands where it belongs, without anybody's hand.
    private func standing() async throws -> Finding {
        var finding = Finding("every worker is in its group, with nobody's help")
        _ = try await fleet.wait(.seconds(20)) { state in
            fleet.wanted.allSatisfy { state.lives[$0]?.hasJoined ?? false }
        }
        let lives = fleet.journal.state.withLock { $0.lives }
        for seat in fleet.wanted {
            finding.seen += 1
            if !(lives[seat]?.hasJoined ?? false) { finding.complain("\(seat) is not") }
        }
        for surprise in fleet.journal.state.withLock({ $0.counts.surprises }) {
            finding.complain("\(surprise)")
        }
        return finding
    }

    private func prepare(_ provinces: [SyntheticProvince]) throws {
        for name in ["logs", "config"] { try Folder.make("\(settings.folder)/\(name)") }
        try RulesFolder.write(provinces, from: settings.project, to: settings.rules)
    }

    private func makeTopics() async throws {
        let path = "\(settings.folder)/config/topics.yaml"
        try ByteSink.write(
            """
            kafka: {bootstrap_servers: "\(cluster.bootstrapServers)"}
            topics:
              prefix: \(settings.prefix)
              page_partitions: \(settings.partitions)
              article_partitions: \(settings.partitions)
              meeting_partitions: \(settings.partitions)
              replication: 3

            """, to: path)
        let answer = try await Command.run(
            "\(settings.programs)/mahakam", ["topics", "create", "--config", path],
            environment: environment, output: "\(settings.folder)/logs/topics.out")
        guard answer.succeeded else {
            throw ChaosFailure(
                "mahakam topics create: \(answer.ending)\n"
                    + answer.words.joined(separator: "\n"))
        }
    }

    private func waitForWorkers(within limit: Duration) async throws {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            let ready = fleet.journal.state.withLock { state in
                state.lives.values.count { !$0.holdings.isEmpty }
            }
            if ready == fleet.wanted.count { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw ChaosFailure("not every worker had a partition within \(limit)")
    }

    /// Waits until every stage has read everything; nil where the time was not enough.
    private func heal() async throws -> Duration? {
        let start = ContinuousClock.now
        let groups = GroupCheck(reader: reader)
        while ContinuousClock.now - start < settings.healingLimit {
            guard let (stage, left) = try await groups.behind() else {
                return ContinuousClock.now - start
            }
            say("\(stage) has \(left) records left")
            try await Task.sleep(for: .seconds(2))
        }
        return nil
    }

    private func say(_ words: String) {
        let seconds = (ContinuousClock.now - began).components.seconds
        Streams.say("chaos: \(seconds) s: \(words)")
    }
}
