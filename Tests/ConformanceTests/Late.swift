/// Something did not happen, or not in time.
struct Late: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Waits until something holds.
func eventually(
    _ what: String, within limit: Duration = .seconds(60),
    _ holds: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + limit
    while true {
        if try await holds() { return }
        if ContinuousClock.now > end { throw Late("Not in \(limit): \(what)") }
        try await Task.sleep(for: .milliseconds(30))
    }
}
