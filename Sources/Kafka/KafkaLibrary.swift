import CRdKafka

/// The C library underneath.
public enum KafkaLibrary {
    /// The version of librdkafka that runs, such as `2.0.2`.
    public static var version: String { String(cString: rd_kafka_version_str()) }

    /// The version as one number, such as `0x020002ff`: two digits each for major, minor, patch.
    static var versionNumber: Int32 { rd_kafka_version() }
}
