import CRdKafka
import Glibc
import Spelling

/// The settings that the running version of librdkafka has, for errors that tell the nearest one.
struct KnownSettings: Sendable {
    private(set) var names: [String] = []
    /// For those settings that take one of a few words, the words.
    private var words: [String: [String]] = [
        "acks": ["all", "0", "1"], "request.required.acks": ["all", "0", "1"],
        "partitioner": [
            "random", "consistent", "consistent_random", "murmur2", "murmur2_random", "fnv1a",
            "fnv1a_random",
        ],
        "partition.assignment.strategy": ["cooperative-sticky", "range", "roundrobin"],
        "sasl.mechanism": Self.mechanisms, "sasl.mechanisms": Self.mechanisms,
    ]

    private static let mechanisms = [
        "GSSAPI", "PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER",
    ]

    static let ofTheLibrary = KnownSettings(table: libraryTable())

    /// Reads the table of settings as the library prints it: `name | C/P | range | …`.
    init(table: String) {
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count >= 6 else { continue }
            let name = Self.trimmed(cells[0])
            if name == "Property" || name.utf8.allSatisfy({ $0 == 0x2d }) { continue }
            names.append(name)
            let range = cells[2].split(separator: ",").map(Self.trimmed)
            if range.count > 1 { words[name] = range }
        }
    }

    /// The end of a sentence about a name that does not exist.
    func hint(forName name: String) -> String { NearestName.hint(for: name, among: names) }

    /// The end of a sentence about a value that is not taken; nil where there are no words.
    func hint(forValue value: String, of name: String) -> String? {
        guard let words = words[name] else { return nil }
        let nearest = NearestName.hint(for: value, among: words)
        return nearest.isEmpty ? "; it is one of \(words.joined(separator: ", "))" : nearest
    }

    /// Whether the library checks this value only when the client is made, and it is wrong.
    static func isUnknownMechanism(_ value: String, of name: String) -> Bool {
        (name == "sasl.mechanism" || name == "sasl.mechanisms") && !mechanisms.contains(value)
    }

    private static func trimmed(_ cell: Substring) -> String {
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func libraryTable() -> String {
        var buffer: UnsafeMutablePointer<CChar>?
        var size = 0
        guard let file = open_memstream(&buffer, &size) else { return "" }
        rd_kafka_conf_properties_show(file)
        fclose(file)
        defer { free(buffer) }
        return buffer.map { String(cString: $0) } ?? ""
    }
}
