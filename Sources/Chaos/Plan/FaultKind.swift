/// What is done to the installation.
enum FaultKind: String, CaseIterable, Sendable {
    /// A worker is killed, whatever it does.
    case kill
    /// A worker is killed between beginning a transaction and its commit.
    case killInTransaction = "kill-in-transaction"
    /// A worker is killed while it takes back the state of a partition.
    case killInRestore = "kill-in-restore"
    /// A worker is stopped for longer than its session, and goes on as a zombie.
    case freeze
    /// The broker that leads a partition is killed.
    case killLeader = "kill-leader"
    /// The broker that coordinates transactions is killed.
    case killCoordinator = "kill-coordinator"
    /// A worker loses its connections to all brokers for a while.
    case cut
    /// Both workers of a stage are told to end, one after the other.
    case roll
    /// A stage goes from two workers to three, to one, and back to two.
    case scale

    /// How many of sixty faults are of this kind.
    var share: Int {
        switch self {
        case .kill: 14
        case .killInTransaction: 9
        case .killInRestore: 8
        case .freeze: 6
        case .killLeader: 5
        case .killCoordinator: 5
        case .cut: 5
        case .roll: 4
        case .scale: 4
        }
    }

    /// Whether a worker dies by it.
    var killsWorker: Bool {
        switch self {
        case .kill, .killInTransaction, .killInRestore: true
        case .freeze, .killLeader, .killCoordinator, .cut, .roll, .scale: false
        }
    }

    /// Whether a broker dies by it.
    var killsBroker: Bool { self == .killLeader || self == .killCoordinator }
}
