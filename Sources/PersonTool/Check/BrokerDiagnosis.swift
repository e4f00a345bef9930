import Kafka
import Synchronization

/// Listens to what the Kafka library says while it fails, and makes advice of it.
final class BrokerDiagnosis: Sendable {
    private let lines = Mutex<[String]>([])

    /// A client that tells this diagnosis what happens to it.
    func listening(_ client: ClientConfiguration) -> ClientConfiguration {
        var client = client
        client.log = { [self] line in lines.withLock { $0.append(line.message) } }
        return client
    }

    /// What to do, as far as what was said tells; nil where it tells nothing.
    var advice: String? {
        let lines = lines.withLock { $0 }
        for (marks, advice) in Self.known {
            if lines.contains(where: { line in marks.contains { line.contains($0) } }) {
                return advice
            }
        }
        return nil
    }

    /// What the library says, and what it means; the more telling ones first.
    private static let known: [(marks: [String], advice: String)] = [
        (
            ["SASL authentication error", "Authentication failed", "SaslAuthenticate"],
            "the broker refuses user or password: check KAFKA_SASL_USERNAME and "
                + "KAFKA_SASL_PASSWORD_FILE, and that KAFKA_SASL_MECHANISM is one it offers"
        ),
        (
            ["certificate verify failed", "broker certificate could not be verified"],
            "the broker's certificate is not signed by an authority that is known here: name the "
                + "authority's file with KAFKA_SSL_CA_LOCATION"
        ),
        (
            ["SSL handshake failed", "wrong version number", "unexpected message"],
            "no TLS can be agreed on: the listener may be one without TLS (set "
                + "KAFKA_SECURITY_PROTOCOL to plaintext or sasl_plaintext, or take its TLS port)"
        ),
        (
            ["Failed to resolve", "Name or service not known"],
            "no host has this name: check kafka.bootstrap_servers (KAFKA_BOOTSTRAP_SERVERS)"
        ),
        (
            ["Connection refused"],
            "nobody listens there: start Kafka, or name its address in kafka.bootstrap_servers "
                + "(KAFKA_BOOTSTRAP_SERVERS)"
        ),
        (
            [
                "ApiVersionRequest", "might be caused by incorrect security.protocol",
                "Disconnected",
            ],
            "the broker hangs up at once: its listener may want TLS or a password "
                + "(KAFKA_SECURITY_PROTOCOL: ssl, sasl_ssl or sasl_plaintext)"
        ),
    ]
}
