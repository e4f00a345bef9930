/// Reads one line of a value: `name{label="text"} 1.5`.
struct SampleLine {
    private let line: String
    private var rest: Substring

    init(_ line: String) {
        self.line = line
        rest = line[...]
    }

    mutating func sample() throws -> PrometheusText.Sample {
        let name = String(rest.prefix { $0 != "{" && $0 != " " })
        guard PrometheusText.isName(name) else { throw wrong("no metric's name") }
        rest.removeFirst(name.count)
        var labels: [String: String] = [:]
        if take("{") {
            repeat {
                let (label, value) = try pair()
                guard labels.updateValue(value, forKey: label) == nil else {
                    throw wrong("a label is there twice")
                }
            } while take(",")
            guard take("}") else { throw wrong("the labels do not end") }
        }
        guard take(" "), let value = Self.number(String(rest)) else { throw wrong("no number") }
        return PrometheusText.Sample(name: name, labels: labels, value: value)
    }

    private mutating func pair() throws -> (String, String) {
        let label = String(rest.prefix { $0 != "=" })
        guard PrometheusText.isName(label), !label.contains(":") else { throw wrong("no label") }
        rest.removeFirst(label.count)
        guard take("="), take("\"") else { throw wrong("a label without a text") }
        var value = ""
        while let character = rest.popFirst() {
            switch character {
            case "\"": return (label, value)
            case "\\":
                guard let escaped = rest.popFirst(), let plain = Self.escapes[escaped] else {
                    throw wrong("no such escape")
                }
                value.append(plain)
            default: value.append(character)
            }
        }
        throw wrong("a text that does not end")
    }

    private static let escapes: [Character: Character] = ["\\": "\\", "\"": "\"", "n": "\n"]

    private mutating func take(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    /// A number as Go reads it.
    static func number(_ text: String) -> Double? {
        switch text {
        case "+Inf": .infinity
        case "-Inf": -.infinity
        case "NaN": .nan
        default:
            text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
                ? Double(text) : nil
        }
    }

    private func wrong(_ problem: String) -> PrometheusText.Complaint {
        PrometheusText.Complaint(description: "\(problem): \(line)")
    }
}
