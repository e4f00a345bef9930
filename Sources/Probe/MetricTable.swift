/// The values of metrics, each under its labels.
struct MetricTable: Sendable {
    private var values: [Metric: [[MetricLabel]: Double]] = [:]

    mutating func add(_ amount: Double, to metric: Metric, _ labels: [MetricLabel]) {
        values[metric, default: [:]][labels.sorted(), default: 0] += amount
    }

    mutating func set(_ value: Double, of metric: Metric, _ labels: [MetricLabel]) {
        values[metric, default: [:]][labels.sorted()] = value
    }

    mutating func remove(_ metric: Metric, _ labels: [MetricLabel]) {
        values[metric]?[labels.sorted()] = nil
    }

    func value(of metric: Metric, _ labels: [MetricLabel]) -> Double? {
        values[metric]?[labels.sorted()]
    }

    /// The Prometheus text format, in the order of names and labels.
    var text: String {
        var text = ""
        for (metric, samples) in values.sorted(by: { $0.key.name < $1.key.name }) {
            text += "# HELP \(metric.name) \(MetricTable.escaped(metric.help))\n"
            text += "# TYPE \(metric.name) \(metric.kind.rawValue)\n"
            let rows = samples.map { (labels: MetricTable.text(of: $0.key), value: $0.value) }
            for row in rows.sorted(by: { $0.labels < $1.labels }) {
                text += "\(metric.name)\(row.labels) \(MetricTable.text(of: row.value))\n"
            }
        }
        return text
    }

    private static func text(of labels: [MetricLabel]) -> String {
        if labels.isEmpty { return "" }
        let pairs = labels.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }
        return "{\(pairs.joined(separator: ","))}"
    }

    private static func text(of value: Double) -> String {
        Int64(exactly: value).map { String($0) } ?? String(value)
    }

    private static func escaped(_ text: String, quotes: Bool = false) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\"" where quotes: out += "\\\""
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
