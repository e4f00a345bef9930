import Kafka

/// How a record at the end of the pipeline is known to come from a page at its beginning.
enum ArrivalMatch {
    /// By the trace that the pipeline carries through its stages in a header.
    case trace
    /// By the key, which plain copies hand on.
    case key

    struct Unknown: Error, CustomStringConvertible { let description: String }

    init(named name: String) throws(Unknown) {
        switch name {
        case "trace": self = .trace
        case "key": self = .key
        default: throw Unknown(description: "--match must be trace or key, is '\(name)'")
        }
    }

    /// A page as it is sent.
    func record(_ number: Int, _ page: [UInt8], topic: String) -> ProducerRecord {
        switch self {
        case .key: ProducerRecord(topic: topic, key: Array(String(number).utf8), value: page)
        case .trace:
            ProducerRecord(
                topic: topic, key: Array(String(number % 7).utf8), value: page,
                headers: [
                    Header(
                        name: "traceparent",
                        text: "00-\(Self.hex(number + 1, 32))-\(Self.hex(1, 16))-00")
                ])
        }
    }

    /// The number of the page that a record comes from.
    func number(of message: Message) -> Int? {
        switch self {
        case .key: return message.key.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        case .trace:
            guard let text = message.header("traceparent")?.text else { return nil }
            let parts = text.split(separator: "-")
            return parts.count == 4 ? Int(parts[1], radix: 16).map { $0 - 1 } : nil
        }
    }

    private static func hex(_ value: Int, _ digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }
}
