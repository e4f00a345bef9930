/// The faults that are in force.
struct FaultRules {
    /// A fault for the next requests of a kind.
    struct Scheduled {
        let call: KafkaCall
        let client: String?
        var count: Int
        let delay: Duration?
        let closes: Bool
        var hold: HeldRequests?
    }

    /// Prefixes of clients' names; nil means every client.
    var cuts: [String?] = []
    var stalls: [String?] = []
    var swallows: [Scheduled] = []
    var delays: [Scheduled] = []

    /// Takes back the cuts and stalls of one prefix, or all of them.
    mutating func heal(_ client: String?) {
        guard let client else {
            cuts = []
            stalls = []
            return
        }
        cuts.removeAll { $0 == client }
        stalls.removeAll { $0 == client }
    }

    func isCut(_ client: String?) -> Bool { Self.matches(cuts, client) }
    func isStalled(_ client: String?) -> Bool { Self.matches(stalls, client) }

    private static func matches(_ rules: [String?], _ client: String?) -> Bool {
        rules.contains { matches($0, client) }
    }

    private static func matches(_ prefix: String?, _ client: String?) -> Bool {
        guard let prefix else { return true }
        return client?.hasPrefix(prefix) ?? false
    }

    /// Uses up one turn of the first rule for such a request.
    static func take(
        _ rules: inout [Scheduled], _ call: KafkaCall, of client: String?
    ) -> Scheduled? {
        guard let index = rules.firstIndex(where: { $0.call == call && matches($0.client, client) })
        else { return nil }
        rules[index].count -= 1
        let rule = rules[index]
        if rule.count <= 0 { rules.remove(at: index) }
        return rule
    }
}
