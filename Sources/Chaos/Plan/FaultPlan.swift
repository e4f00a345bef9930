/// Which faults come in which order: it follows from the seed.
struct FaultPlan: Sendable, Equatable {
    /// The stages of the pipeline; the last one has no transactions on the broker.
    static let stages = ["ingest", "dedup", "enrich", "store"]

    let faults: [Fault]

    /// A plan of so many faults.
    ///
    /// Kinds come by their shares, each at least once where there are as many faults as kinds, and
    /// each kind meets the stages in turn.
    init(seed: UInt64, count: Int) {
        self.init(seed: seed, kinds: Self.kinds(count))
    }

    /// A plan for a mutant: all kills come between what it does first and what it does then.
    static func unmasking(seed: UInt64, count: Int) -> FaultPlan {
        FaultPlan(seed: seed, kinds: Array(repeating: .killInTransaction, count: count))
    }

    private init(seed: UInt64, kinds: [FaultKind]) {
        var random = ChaosRandom(seed: seed, for: "faults")
        let kinds = random.shuffled(kinds)
        var turns: [FaultKind: [String]] = [:]
        var faults: [Fault] = []
        for (index, kind) in kinds.enumerated() {
            var turn = turns[kind] ?? []
            if turn.isEmpty { turn = random.shuffled(Self.targets(of: kind)) }
            faults.append(
                Fault(
                    number: index + 1, kind: kind, stage: turn.removeLast(),
                    draw: random.below(1 << 30)))
            turns[kind] = turn
        }
        self.faults = faults
    }

    /// How many of a kind there are.
    func count(of kind: FaultKind) -> Int { faults.count { $0.kind == kind } }

    /// The kinds of so many faults, unordered: the whole shares first, then what is most behind.
    private static func kinds(_ count: Int) -> [FaultKind] {
        let total = FaultKind.allCases.reduce(0) { $0 + $1.share }
        var counts: [FaultKind: Int] = [:]
        if count >= FaultKind.allCases.count {
            for kind in FaultKind.allCases { counts[kind] = max(1, kind.share * count / total) }
        }
        var sum = counts.values.reduce(0, +)
        func excess(_ kind: FaultKind) -> Int {
            counts[kind, default: 0] * total - kind.share * count
        }
        while sum < count, let most = FaultKind.allCases.min(by: { excess($0) < excess($1) }) {
            counts[most, default: 0] += 1
            sum += 1
        }
        while sum > count, let least = FaultKind.allCases.max(by: { excess($0) < excess($1) }) {
            counts[least, default: 0] -= 1
            sum -= 1
        }
        return FaultKind.allCases.flatMap { Array(repeating: $0, count: counts[$0] ?? 0) }
    }

    private static func targets(of kind: FaultKind) -> [String] {
        switch kind {
        // The store's transactions are the database's, and its state lies there.
        case .killInTransaction, .killInRestore, .killCoordinator: Array(stages.dropLast())
        case .kill, .freeze, .killLeader, .cut, .roll, .scale: stages
        }
    }
}
