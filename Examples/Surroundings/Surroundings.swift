import Glibc

/// What the examples take from the outside.
public enum Surroundings {
    /// The brokers that `KAFKA_BOOTSTRAP_SERVERS` names, or one on this machine.
    public static var bootstrapServers: String {
        guard let raw = getenv("KAFKA_BOOTSTRAP_SERVERS") else { return "127.0.0.1:9092" }
        return String(cString: raw)
    }

    /// The argument at a position, if there is one.
    public static func argument(_ position: Int) -> String? {
        CommandLine.arguments.indices.contains(position) ? CommandLine.arguments[position] : nil
    }
}
