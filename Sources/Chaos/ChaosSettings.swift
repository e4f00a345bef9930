/// What a run is told, and what follows from it.
struct ChaosSettings: Sendable {
    /// What the workers promise; all but the first are there to be found out.
    enum Guarantee: String, CaseIterable, Sendable {
        case exactlyOnce = "exactly-once"
        /// Without transactions: outputs, then offsets.
        case none
        /// Offsets, then outputs.
        case offsetsFirst = "offsets-first"
    }

    var seed: UInt64 = 1
    var faults = 60
    var articles = 100_000
    var provinces = 10
    /// Pages a second; nil spreads them over the faults.
    var rate: Double?
    var guarantee = Guarantee.exactlyOnce
    /// Where everything of the run lies.
    var folder = "/tmp/mahakam-chaos"
    /// Where the built programs lie.
    var programs = "."
    /// The project, for its scripts and rules.
    var project = "."
    /// The brokers' first port.
    var port = 25_000
    /// Whether the folder stays when all was well.
    var keeps = false
    /// From the beginning of one fault to that of the next.
    var spacing = Duration.seconds(15)

    /// How long everything may take to be as it should after the last fault.
    let healingLimit = Duration.seconds(200)
    /// How long a partition may be without output after its worker was killed.
    let failoverLimit = Duration.seconds(20)
    let partitions = 4
    let prefix = "chaos."
    let batchWindow = "1000ms"
    /// Longer than it takes the brokers to replace a coordinator: else all members time out, join
    /// as new ones and wait for their own ghosts.
    let sessionTimeout = "7s"
    let transactionTimeout = "8s"
    /// Longer than the session, so that the frozen worker comes back as a zombie.
    let freeze = Duration.seconds(11)
    let cut = Duration.seconds(12)
    /// When a broker that is not heard of any more loses what it leads, in milliseconds.
    let brokerSession = 3000
    /// After how long without a winner the controllers vote again, in milliseconds; at most twice as long.
    let electionTimeout = 400
    /// How long a killed broker stays away.
    let brokerAbsence = Duration.seconds(6)

    var rules: String { "\(folder)/rules" }
    var database: String { "\(folder)/mahakam.db" }
    var kafkaFolder: String { "\(folder)/kafka" }

    /// What the brokers are told besides what `scripts/kafka` tells them.
    ///
    /// Where the broker that dies was also the controller, another is elected before anybody misses it.
    /// The two that are left often vote for themselves, and with Kafka's own settings they wait for
    /// one to two seconds before they vote again: too long for sessions of seven.
    var brokerProperties: String {
        """
        broker.session.timeout.ms=\(brokerSession)
        broker.heartbeat.interval.ms=300
        controller.quorum.election.timeout.ms=\(electionTimeout)
        controller.quorum.election.backoff.max.ms=\(electionTimeout / 2)
        """
    }

    /// Pages a second as they are fed.
    var pace: Double {
        if let rate { return rate }
        // What is poison, sent again, revised or withdrawn comes on top of the articles.
        let pages = Double(articles) * 1.095
        // Some faults take longer than the next one waits.
        let seconds = Double(max(1, faults)) * (Double(spacing.components.seconds) + 1) + 15
        return max(1, pages / seconds)
    }

    /// The settings as a report shows them.
    var lines: [(String, String)] {
        [
            ("seed", "\(seed)"), ("faults", "\(faults), one every \(spacing)"),
            ("articles", "\(articles), \(Int(pace)) pages a second"),
            ("provinces", "\(provinces) synthetic ones"),
            ("guarantee", guarantee.rawValue),
            ("brokers", "3, replication 3, min.insync.replicas 2"),
            ("workers", "2 a stage"),
            ("partitions", "\(partitions) each of pages, articles, sightings, meetings"),
            ("transaction ends", "at 500 records or after \(batchWindow)"),
            ("session timeout", sessionTimeout), ("transaction timeout", transactionTimeout),
            ("a broker is missed after", "\(brokerSession) ms"),
            ("controllers vote again after", "\(electionTimeout) ms"),
            ("frozen for", "\(freeze)"), ("cut off for", "\(cut)"),
            ("killed broker away for", "\(brokerAbsence)"),
            ("memory of dedup", RulesFolder.memory),
        ]
    }
}
