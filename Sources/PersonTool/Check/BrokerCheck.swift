import Configuration
import Kafka

/// Whether the cluster can carry the pipeline as it is configured.
struct BrokerCheck {
    let cluster: ClusterDescription
    /// The settings of one broker, by name.
    let settings: [String: ConfigurationEntry]
    let replication: Int
    let limits: LimitSettings

    var findings: [CheckFinding] {
        let count = cluster.brokers.count
        return CheckFinding.all(
            "broker", brokers + timeouts + habits,
            well:
                "cluster \(cluster.id ?? "?") answers, \(count) \(count == 1 ? "broker" : "brokers")"
        )
    }

    private var brokers: [String] {
        guard replication > cluster.brokers.count else { return [] }
        return [
            "topics.replication is \(replication), and the cluster has \(cluster.brokers.count) "
                + "brokers: lower MAHAKAM_REPLICATION, or start more brokers"
        ]
    }

    private var timeouts: [String] {
        var problems: [String] = []
        func number(_ name: String) -> Int? { settings[name]?.value.flatMap { Int($0) } }
        let session = limits.session.inMilliseconds
        if let least = number("group.min.session.timeout.ms"), session < least {
            problems.append(
                "limits.session is \(session) ms, and the broker takes no less than \(least): raise "
                    + "MAHAKAM_SESSION_TIMEOUT")
        }
        if let most = number("group.max.session.timeout.ms"), session > most {
            problems.append(
                "limits.session is \(session) ms, and the broker takes no more than \(most): lower "
                    + "MAHAKAM_SESSION_TIMEOUT")
        }
        let transaction = limits.transaction.inMilliseconds
        if let most = number("transaction.max.timeout.ms"), transaction > most {
            problems.append(
                "limits.transaction is \(transaction) ms, and the broker takes no more than "
                    + "\(most): lower MAHAKAM_TRANSACTION_TIMEOUT")
        }
        return problems
    }

    private var habits: [String] {
        var problems: [String] = []
        if settings["log.cleaner.enable"]?.value == "false" {
            problems.append(
                "the broker never compacts (log.cleaner.enable=false), so that meetings and outlets "
                    + "grow for ever: set it to true in the broker's settings")
        }
        if let minutes = settings["offsets.retention.minutes"]?.value.flatMap({ Int($0) }),
            minutes < 24 * 60
        {
            problems.append(
                "the broker forgets a group's offsets after \(minutes) minutes "
                    + "(offsets.retention.minutes): set a week or more, or a pause makes pages twice"
            )
        }
        return problems
    }
}

extension Duration {
    fileprivate var inMilliseconds: Int { Int(self / .milliseconds(1)) }
}
