import CommandLine
import Configuration
import Console
import Probe

/// Asks the service on this machine whether it lives.
enum HealthCheck {
    static func run(_ settings: ProbeSettings) -> ExitCode {
        let address = settings.address == "0.0.0.0" ? "127.0.0.1" : settings.address
        do throws(ProbeError) {
            let status = try ProbeClient.status(
                of: "/healthz", address: address, port: settings.port)
            Streams.say("/healthz answers \(status)")
            return status == 200 ? .ok : .unavailable
        } catch {
            Streams.say("nobody answers on \(address):\(settings.port): \(error.reason)")
            return .unavailable
        }
    }
}
