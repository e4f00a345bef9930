import Configuration

/// Whether the four services, as they are configured, get along with each other.
struct ServicesCheck {
    let services: [(name: ServiceName, configuration: ServiceConfiguration)]

    var findings: [CheckFinding] {
        let problems =
            shared({ $0.group }, groupProblem) + shared({ $0.door }, doorProblem) + limits
        let groups = services.map(\.configuration.group).joined(separator: ", ")
        return CheckFinding.all("services", problems, well: "groups \(groups)")
    }

    /// What two services have in common that each must have for itself.
    private func shared(
        _ value: (ServiceConfiguration) -> String?, _ problem: (String, String, String) -> String
    ) -> [String] {
        var owners: [String: ServiceName] = [:]
        var problems: [String] = []
        for (name, configuration) in services {
            guard let own = value(configuration) else { continue }
            if let other = owners[own] {
                problems.append(problem(other.rawValue, name.rawValue, own))
            } else {
                owners[own] = name
            }
        }
        return problems
    }

    private func groupProblem(_ first: String, _ second: String, _ group: String) -> String {
        "\(first) and \(second) are both in the group '\(group)' and would take partitions from "
            + "each other: take out 'group' and MAHAKAM_GROUP, or give each its own under services"
    }

    private func doorProblem(_ first: String, _ second: String, _ door: String) -> String {
        "\(first) and \(second) both answer on \(door), where only one can: take out probe.port and "
            + "MAHAKAM_PROBE_PORT, or give each its own under services"
    }

    private var limits: [String] {
        services.filter { $0.configuration.batch.interval >= $0.configuration.limits.transaction }
            .map {
                "\($0.name.rawValue) may wait as long for a batch as a transaction may last: make "
                    + "batch.interval much shorter than limits.transaction"
            }
    }
}

extension ServiceConfiguration {
    /// Where it answers health checks; nil where any free port will do.
    fileprivate var door: String? { probe.port == 0 ? nil : "\(probe.address):\(probe.port)" }
}
