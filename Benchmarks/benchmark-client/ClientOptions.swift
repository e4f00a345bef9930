import CommandLine
import Kafka

/// The options of a command, as the measurements want them.
struct ClientOptions {
    private let command: ParsedCommand

    init(_ command: ParsedCommand) { self.command = command }

    var arguments: [String] { command.arguments }

    var client: ClientConfiguration {
        ClientConfiguration(
            bootstrapServers: command.value("bootstrap") ?? "", clientID: "benchmark-client")
    }

    func has(_ flag: String) -> Bool { command.has(flag) }

    func text(_ option: String) throws(CommandLineError) -> String {
        guard let value = command.value(option), !value.isEmpty else {
            throw command.error("--\(option) must be given")
        }
        return value
    }

    func number(_ option: String) throws(CommandLineError) -> Int {
        guard let number = try command.integer(option, in: 1...1_000_000_000) else {
            throw command.error("--\(option) must be given")
        }
        return number
    }
}
