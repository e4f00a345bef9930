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

    @Test func aMisspeltValueNamesTheNearestOrAll() {
        #expect(
            message(["compression.codec": "zsdt"])
                == "'compression.codec' cannot be 'zsdt'; did you mean 'zstd'?")
        #expect(
            message(["security.protocol": "tls13"])
                == "'security.protocol' cannot be 'tls13'; it is one of plaintext, ssl, "
                + "sasl_plaintext, sasl_ssl")
        #expect(message(["partitioner": "murmur"]).hasSuffix("did you mean 'murmur2'?"))
        #expect(message(["sasl.mechanism": "SCRAM"]).hasPrefix("'sasl.mechanism' cannot be"))
        #expect(
            message(["sasl.mechanisms": "SCRAM-SHA-521"]).hasSuffix("mean 'SCRAM-SHA-512'?"))
        // What is no word is told with the library's own reason.
        #expect(message(["linger.ms": "99999999"]).contains("0..900000"))
    }

    @Test func aPauseShorterThanTheFirstOneIsRefusedByItsName() {
        #expect {
            try KafkaAdmin(
                ClientConfiguration(
                    bootstrapServers: "127.0.0.1:9", maximumReconnectPause: .milliseconds(99)))
        } throws: { error in
            (error as? KafkaError)?.message == "maximumReconnectPause must be at least 100 ms"
        }
        // Whoever sets librdkafka's own for both is understood.
        #expect(
            message(["reconnect.backoff.ms": "50", "reconnect.backoff.max.ms": "60"]) == "no error")
    }

    @Test func anAliasIsANameToo() {
        #expect(message(["compresion.type": "zstd"]).hasSuffix("did you mean 'compression.type'?"))
    }

    @Test(arguments: [
        "group.id", "transactional.id", "enable.auto.commit", "enable.auto.offset.store",
        "enable.partition.eof", "statistics.interval.ms", "delivery.report.only.error",
        "enabled_events", "log.queue", "isolation.level", "auto.offset.reset",
        "enable.idempotence", "acks", "request.required.acks", "transaction.timeout.ms",
    ])
    func whatTheLibraryOwnsIsRefusedWithAReason(name: String) {
        let text = message([name: "1"])
        #expect(text.hasPrefix("'\(name)' cannot be set through properties: "))
        for make in [
            { _ = try KafkaAdmin($0) },
            { _ = try KafkaConsumer(ConsumerConfiguration(client: $0)) },
        ] as [(ClientConfiguration) throws -> Void] {
            #expect(throws: KafkaError.self) {
                try make(
                    ClientConfiguration(bootstrapServers: "127.0.0.1:9", properties: [name: "1"]))
            }
        }
    }

    @Test(arguments: [
        ("isolation.level", "isolation"), ("auto.offset.reset", "autoOffsetReset"),
        ("enable.idempotence", "idempotence"), ("acks", "acknowledgement"),
        ("transaction.timeout.ms", "transactionTimeout"),
    ])
    func aRefusalNamesTheTypedSetting(name: String, typed: String) {
        #expect(message([name: "1"]).hasSuffix("'s \(typed)"))
    }

    @Test func contradictingSettingsAreTold() {
        let client = ClientConfiguration(bootstrapServers: "127.0.0.1:9")
        #expect {
            try KafkaProducer(ProducerConfiguration(client: client, acknowledgement: .leader))
        } throws: {
            ($0 as? KafkaError)?.message.contains("need the acknowledgement 'all'") == true
        }
        #expect(throws: Never.self) {
            try KafkaProducer(
                ProducerConfiguration(
                    client: client, idempotence: false, acknowledgement: .leader))
        }
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
