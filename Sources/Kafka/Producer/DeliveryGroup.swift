/// The outcomes of records that were handed over together, and who waits for them.
final class DeliveryGroup {
    typealias Outcome = Result<DeliveryReport, KafkaError>

    private var outcomes: [Outcome?]
    private var missing: Int
    private var waiter: CheckedContinuation<Void, Never>?

    init(count: Int) {
        outcomes = Array(repeating: nil, count: count)
        missing = count
    }

    /// Notes an outcome; the first one counts.
    func settle(_ index: Int, _ outcome: Outcome) {
        guard outcomes.indices.contains(index), outcomes[index] == nil else { return }
        outcomes[index] = outcome
        missing -= 1
        if missing == 0 { wake() }
    }

    /// Gives up on what has no outcome yet.
    func giveUp(_ error: KafkaError) {
        for index in outcomes.indices { settle(index, .failure(error)) }
    }

    var isSettled: Bool { missing == 0 }

    func wait(_ continuation: CheckedContinuation<Void, Never>) {
        if isSettled { continuation.resume() } else { waiter = continuation }
    }

    /// All outcomes, in the order of the records.
    var results: [Outcome] {
        outcomes.map { $0 ?? .failure(KafkaError(code: .purged, message: "No outcome is known")) }
    }

    private func wake() {
        waiter?.resume()
        waiter = nil
    }
}
