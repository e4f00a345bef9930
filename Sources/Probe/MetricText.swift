/// Writes metrics as Prometheus reads them, in version 0.0.4 of its text format.
enum MetricText {
    static func head(of metric: Metric) -> String {
        "# HELP \(metric.name) \(escaped(metric.help))\n"
            + "# TYPE \(metric.name) \(metric.kind.rawValue)\n"
    }

    static func line(_ name: String, _ labels: [MetricLabel], _ value: Double) -> String {
        "\(name)\(self.labels(labels)) \(number(value))\n"
    }

    /// The lines of a histogram: at or below each bound so many, their sum and how many in all.
    static func lines(
        _ metric: Metric, _ labels: [MetricLabel], _ histogram: Histogram
    ) -> [String] {
        var lines: [String] = []
        var below = 0
        for (bound, count) in zip(metric.bounds + [.infinity], histogram.counts) {
            below += count
            let all = labels + [MetricLabel("le", number(bound))]
            lines.append(line(metric.name + "_bucket", all, Double(below)))
        }
        lines.append(line(metric.name + "_sum", labels, histogram.sum))
        lines.append(line(metric.name + "_count", labels, Double(below)))
        return lines
    }

    static func labels(_ labels: [MetricLabel]) -> String {
        if labels.isEmpty { return "" }
        let pairs = labels.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }
        return "{\(pairs.joined(separator: ","))}"
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return Int64(exactly: value).map { String($0) } ?? String(value)
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
