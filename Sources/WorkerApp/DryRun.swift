import CommandLine
import Configuration
import Console
import MeetingStore
import StageRules

/// Reads all that a service would be told, and runs nothing.
enum DryRun {
    /// Prints what counts, a setting a line, secrets left out.
    ///
    /// - Throws: `ConfigurationError` for rules that cannot be read, `StoreError` for an address of
    ///   a database that makes no sense or holds a password.
    static func run(
        _ service: ServiceName, _ configuration: ServiceConfiguration
    ) throws -> ExitCode {
        for (name, value) in configuration.shown { Streams.print("\(name): \(value)") }
        if service == .store {
            let address = try StoreAddress(
                configuration.database, password: configuration.databasePassword?.text)
            Streams.print("store.database: \(address)")
        } else {
            Streams.print(
                "rules.fingerprint: \(try StageRules.load(configuration.rules).fingerprint)")
        }
        Streams.flush()
        return .ok
    }
}
