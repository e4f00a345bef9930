import FaultProxy

/// Makes the faults of a plan happen, one after the other, and what heals them beside.
struct FaultRunner: Sendable {
    let settings: ChaosSettings
    let fleet: WorkerFleet
    let brokers: BrokerFaults
    let proxies: [FaultProxy]
    let say: @Sendable (String) -> Void

    /// What happened to one fault: to whom, and whether it hit.
    typealias Outcome = (target: String, hit: Bool)

    /// Runs the plan; returns when all is healed again.
    func run(_ plan: FaultPlan) async throws -> [FaultRecord] {
        let start = ContinuousClock.now
        return try await withThrowingTaskGroup(of: Void.self) { healing in
            var records: [FaultRecord] = []
            var earliest = start
            for fault in plan.faults {
                // One that takes longer puts the others off: they do not crowd behind it.
                try await Task.sleep(until: earliest)
                earliest = .now + settings.spacing
                let at = ContinuousClock.now - start
                let (target, hit) = try await make(fault, &healing)
                say(
                    "fault \(fault.number): \(fault.kind.rawValue) \(target)"
                        + (hit ? "" : " (missed)"))
                records.append(FaultRecord(fault: fault, at: at, target: target, hit: hit))
            }
            try await healing.waitForAll()
            return records
        }
    }

    private func make(
        _ fault: Fault, _ healing: inout ThrowingTaskGroup<Void, any Error>
    ) async throws -> Outcome {
        let workers = WorkerFaults(fleet: fleet)
        switch fault.kind {
        case .kill: return try await workers.kill(fault)
        case .killInTransaction: return try await workers.killInTransaction(fault)
        case .killInRestore: return try await workers.killInRestore(fault)
        case .roll: return try await workers.roll(fault)
        case .scale: return try await workers.scale(fault)
        case .freeze:
            let seat = pick(fault)
            let hit = fleet.send(19, to: seat)
            healing.addTask { [fleet, settings] in
                try await Task.sleep(for: settings.freeze)
                fleet.send(18, to: seat)
            }
            return ("\(seat)", hit)
        case .cut:
            let seat = pick(fault)
            return ("\(seat)", try await cut(seat, &healing))
        case .killLeader, .killCoordinator:
            let (broker, why) = try await brokers.kill(fault)
            healing.addTask { [brokers] in try await brokers.bringBack(broker) }
            return ("broker \(broker), \(why)", true)
        }
    }

    /// Cuts a worker off; it was hit if a connection broke or was refused within a second.
    private func cut(
        _ seat: Seat, _ healing: inout ThrowingTaskGroup<Void, any Error>
    ) async throws -> Bool {
        let before = cutConnections
        for proxy in proxies { proxy.cut(client: "\(seat).") }
        healing.addTask { [proxies, settings] in
            try await Task.sleep(for: settings.cut)
            for proxy in proxies { proxy.heal(client: "\(seat).") }
        }
        let end = ContinuousClock.now + .seconds(1)
        while cutConnections == before, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(20))
        }
        return cutConnections > before
    }

    private var cutConnections: Int { proxies.reduce(0) { $0 + $1.counts.cutConnections } }

    private func pick(_ fault: Fault) -> Seat {
        let seats = fleet.working(in: fault.stage)
        return seats[fault.draw % max(1, seats.count)]
    }
}
