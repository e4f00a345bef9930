import CommandLine
import Configuration
import Console
import StageRules

/// Reads all that a service would be told, and runs nothing.
enum DryRun {
    /// Prints what counts, a setting a line, secrets left out.
    ///
    /// - Throws: `ConfigurationError` for rules that cannot be read.
    static func run(
        _ service: ServiceName, _ configuration: ServiceConfiguration
    ) throws -> ExitCode {
        for (name, value) in configuration.shown { Streams.print("\(name): \(value)") }
        if service != .store {
            Streams.print(
                "rules.fingerprint: \(try StageRules.load(configuration.rules).fingerprint)")
        }
        Streams.flush()
        return .ok
    }
}
