import Testing

/// Gives a suite a cluster of its own, from before its first test until after its last.
struct OwnCluster: SuiteTrait, TestScoping {
    @TaskLocal private static var running: Cluster?

    /// The cluster of the suite that runs.
    static var current: Cluster {
        get throws {
            guard let running else { throw Late("This suite has no cluster.") }
            return running
        }
    }

    let brokers: Int
    let properties: String

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let cluster = try await Cluster.start(brokers: brokers, properties: properties)
        do {
            try await Self.$running.withValue(cluster, operation: function)
        } catch {
            await cluster.destroy()
            throw error
        }
        await cluster.destroy()
    }
}

extension Trait where Self == OwnCluster {
    static func ownCluster(brokers: Int, properties: String = "") -> OwnCluster {
        OwnCluster(brokers: brokers, properties: properties)
    }
}
