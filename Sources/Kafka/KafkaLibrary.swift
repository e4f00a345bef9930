import CRdKafka

/// The C library underneath.
public enum KafkaLibrary {
    /// The version of librdkafka that runs, such as `2.0.2`.
    public static var version: String { String(cString: rd_kafka_version_str()) }

    /// The version as one number, such as `0x020002ff`: two digits each for major, minor, patch.
    static var versionNumber: Int32 { rd_kafka_version() }

    /// Whether a broker of Kafka 4 takes this library's proof of a SCRAM password.
    ///
    /// Up to 2.6.0 the library repeats its own nonce in the last message, which Kafka 4 takes for a wrong password
    /// (librdkafka #4895).
    static func provesSCRAM(version: Int32 = versionNumber) -> Bool { version >= 0x0206_01ff }
}
