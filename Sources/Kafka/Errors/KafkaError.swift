/// What went wrong, and what the caller can do about it.
///
/// Look in this order: `isFatal` (close the client and make a new one, or end), `requiresAbort`
/// (abort the transaction, rewind, begin again), `isRetriable` (the same call again).
public struct KafkaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of error.
    public let code: Code
    /// The name that librdkafka gives the error, such as `_QUEUE_FULL`; empty for errors of ours.
    public let name: String
    /// What happened, in plain words.
    public let message: String
    /// Whether the client is of no use any more.
    public let isFatal: Bool
    /// Whether the same call may succeed when made again.
    public let isRetriable: Bool
    /// Whether the transaction under way must be aborted.
    public let requiresAbort: Bool
    /// Whether a record that was not acknowledged may be on the topic all the same.
    public let mayBePersisted: Bool

    /// Makes an error, for instance in a test of a caller.
    public init(
        code: Code, message: String, name: String = "", isFatal: Bool = false,
        isRetriable: Bool = false, requiresAbort: Bool = false, mayBePersisted: Bool = false
    ) {
        self.code = code
        self.name = name
        self.message = message
        self.isFatal = isFatal
        self.isRetriable = isRetriable
        self.requiresAbort = requiresAbort
        self.mayBePersisted = mayBePersisted
    }

    /// The message, what to do, and the library's name of the error.
    public var description: String {
        var text = message
        if let advice = code.advice { text += ". " + advice }
        if let scramTrouble { text += ". " + scramTrouble }
        if !name.isEmpty { text += " [\(name)]" }
        return text
    }
}

extension KafkaError {
    /// What nobody would guess who looks for a wrong password.
    private var scramTrouble: String? {
        if code != .authentication || !message.contains("SCRAM") || KafkaLibrary.provesSCRAM() {
            return nil
        }
        return """
            The password may be right: Kafka 4 takes no SCRAM from librdkafka before 2.6.1, and \
            this is \(KafkaLibrary.version). Take a newer one, or PLAIN over TLS
            """
    }
}
