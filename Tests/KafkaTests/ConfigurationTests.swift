import Kafka
import Testing

/// What wrong settings lead to.
@Suite("Kafka configuration")
struct ConfigurationTests {
    private func message(_ properties: [String: String]) -> String {
        do throws(KafkaError) {
            _ = try KafkaProducer(
                ProducerConfiguration(
                    client: ClientConfiguration(
                        bootstrapServers: "127.0.0.1:9", properties: properties)))
            return "no error"
        } catch {
            return error.code == .configuration ? error.message : "another error: \(error)"
        }
    }

    @Test func aMisspeltKeyNamesItselfAndTheNearest() {
        #expect(
            message(["compresion.codec": "zstd"])
                == "There is no Kafka setting 'compresion.codec'; did you mean 'compression.codec'?"
        )
        #expect(message(["nonsense": "1"]) == "There is no Kafka setting 'nonsense'")
    }

    @Test func aWrongValueNamesItsKey() {
        let text = message(["linger.ms": "soon"])
        #expect(text.contains("'linger.ms'") && text.contains("'soon'"))
    }

    @Test func contradictingSettingsAreTold() {
        #expect(message(["acks": "1"]).contains("acks"))
    }

    @Test func whatMustBeThere() {
        #expect(throws: KafkaError.self) {
            try KafkaAdmin(ClientConfiguration(bootstrapServers: ""))
        }
        #expect(throws: KafkaError.self) {
            try KafkaConsumer(
                ConsumerConfiguration(
                    client: ClientConfiguration(bootstrapServers: "127.0.0.1:9"), autoCommit: true))
        }
    }

    @Test func theLibrarySaysItsVersion() {
        #expect(KafkaLibrary.version.split(separator: ".").count >= 3)
    }
}
