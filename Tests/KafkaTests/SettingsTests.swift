import Testing

@testable import Kafka

/// What typed settings become, by librdkafka's names.
@Suite("Kafka settings")
struct SettingsTests {
    private func named(_ settings: [(String, String?)]) -> [String: String] {
        var named: [String: String] = [:]
        for case (let name, let value?) in settings { named[name] = value }
        return named
    }

    @Test func encryptionAndNamesMakeTheProtocol() {
        let sasl = SASL(.scramSHA512, username: "u", password: "p")
        for (tls, sasl, wanted) in [
            (nil, nil, nil), (TLS(), nil, "ssl"), (nil, sasl, "sasl_plaintext"),
            (TLS(), sasl, "sasl_ssl"),
        ] as [(TLS?, SASL?, String?)] {
            let client = ClientConfiguration(bootstrapServers: "b:1", tls: tls, sasl: sasl)
            #expect(named(client.settings)["security.protocol"] == wanted)
            #expect(named(client.settings)["reconnect.backoff.max.ms"] == "1000")
        }
    }

    @Test func everyTypedSettingHasItsName() {
        let tls = TLS(
            authorities: .file("/ca"), certificate: .pem("CERT"), key: .file("/key"),
            keyPassword: "kp", verifiesHostName: false)
        let client = ClientConfiguration(
            bootstrapServers: "b:1", clientID: "me", tls: tls,
            sasl: SASL(.plain, username: "u", password: "p"), maximumReconnectPause: .seconds(3),
            statistics: .every(.seconds(2)) { _ in })
        let producer = named(
            ProducerConfiguration(
                client: client, idempotence: false, acknowledgement: .leader, compression: .lz4,
                compressionLevel: 3, linger: .milliseconds(5), maximumBatchBytes: 1234,
                maximumBatchMessages: 99, partitioner: .consistentRandom,
                deliveryTimeout: .seconds(7), retryBackoff: .milliseconds(8)
            ).settings)
        let wanted = [
            "bootstrap.servers": "b:1", "client.id": "me", "reconnect.backoff.max.ms": "3000",
            "security.protocol": "sasl_ssl",
            "ssl.ca.location": "/ca", "ssl.certificate.pem": "CERT", "ssl.key.location": "/key",
            "ssl.key.password": "kp", "ssl.endpoint.identification.algorithm": "none",
            "sasl.mechanisms": "PLAIN", "sasl.username": "u", "sasl.password": "p",
            "statistics.interval.ms": "2000", "enable.idempotence": "false", "acks": "1",
            "compression.codec": "lz4", "compression.level": "3", "linger.ms": "5",
            "batch.size": "1234", "batch.num.messages": "99", "partitioner": "consistent_random",
            "message.timeout.ms": "7000", "retry.backoff.ms": "8",
        ]
        for (name, value) in wanted { #expect(producer[name] == value, "\(name)") }
        let consumer = named(
            ConsumerConfiguration(
                client: client, groupID: "g", groupInstanceID: "slot", autoCommit: true,
                autoCommitInterval: .seconds(1), minimumFetchBytes: 77,
                fetchWait: .milliseconds(9), sessionTimeout: .seconds(6)
            ).settings)
        let read = [
            "group.id": "g", "group.instance.id": "slot", "auto.commit.interval.ms": "1000",
            "fetch.min.bytes": "77", "fetch.wait.max.ms": "9", "session.timeout.ms": "6000",
            "heartbeat.interval.ms": "1000", "statistics.interval.ms": "2000",
        ]
        for (name, value) in read { #expect(consumer[name] == value, "\(name)") }
    }

    @Test func everyWordOfOursIsOneOfTheLibrarys() throws {
        let client = ClientConfiguration(bootstrapServers: "127.0.0.1:9")
        let native = NativeConfiguration()
        let partitioners: [ProducerConfiguration.Partitioner] = [
            .murmur2Random, .murmur2, .consistentRandom, .consistent, .fnv1aRandom, .fnv1a, .random,
        ]
        for partitioner in partitioners {
            try native.set(ProducerConfiguration(client: client, partitioner: partitioner).settings)
        }
        for mechanism in [SASL.Mechanism.plain, .scramSHA256, .scramSHA512] {
            let sasl = SASL(mechanism, username: "u", password: "p")
            _ = try KafkaProducer(
                ProducerConfiguration(
                    client: ClientConfiguration(bootstrapServers: "127.0.0.1:9", sasl: sasl)))
        }
        _ = try KafkaAdmin(ClientConfiguration(bootstrapServers: "127.0.0.1:9", tls: TLS()))
    }

    @Test func secretsAreNotPrinted() {
        let client = ClientConfiguration(
            bootstrapServers: "b:1", tls: TLS(key: .pem("hidden-key"), keyPassword: "hidden-pass"),
            sasl: SASL(.plain, username: "u", password: "hidden-word"))
        var text = "\(client) \(String(reflecting: client))"
        dump(client, to: &text)
        #expect(!text.contains("hidden"))
        #expect(text.contains("username: u"))
    }

    @Test func theLibrarysTableIsReadFromWhatRuns() {
        let known = KnownSettings.ofTheLibrary
        #expect(known.names.contains("bootstrap.servers"))
        #expect(known.names.contains("request.required.acks"))
        #expect(!known.names.contains { $0.contains("--") || $0 == "Property" || $0.isEmpty })
        #expect(known.hint(forValue: "treu", of: "enable.idempotence")?.contains("'true'") == true)
        #expect(known.hint(forValue: "x", of: "client.id") == nil)
    }

    @Test func credentialsComeFromWhereTheyAreSet() {
        var client = ClientConfiguration(bootstrapServers: "b:1")
        #expect(client.credentials == nil && !client.isNamed)
        client.sasl = SASL(.plain, username: "u", password: "p")
        #expect(client.credentials?.user == "u" && client.isNamed)
        client.properties["sasl.password"] = "q"
        #expect(client.credentials?.password == "q")
        client = ClientConfiguration(
            bootstrapServers: "b:1", properties: ["sasl.mechanism": "GSSAPI"])
        #expect(client.credentials == nil && client.isNamed)
    }
}
