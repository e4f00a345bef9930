/// The values of metrics, each under its labels.
struct MetricTable: Sendable {
    private var values: [Metric: [[MetricLabel]: Double]] = [:]
    private var histograms: [Metric: [[MetricLabel]: Histogram]] = [:]

    mutating func add(_ amount: Double, to metric: Metric, _ labels: [MetricLabel]) {
        values[metric, default: [:]][labels.sorted(), default: 0] += amount
    }

    mutating func set(_ value: Double, of metric: Metric, _ labels: [MetricLabel]) {
        values[metric, default: [:]][labels.sorted()] = value
    }

    mutating func observe(_ seen: [Double], in metric: Metric, _ labels: [MetricLabel]) {
        let empty = Histogram(bounds: metric.bounds.count)
        for value in seen {
            histograms[metric, default: [:]][labels.sorted(), default: empty]
                .add(value, bounds: metric.bounds)
        }
    }

    mutating func remove(_ metric: Metric, _ labels: [MetricLabel]) {
        values[metric]?[labels.sorted()] = nil
        if values[metric]?.isEmpty == true { values[metric] = nil }
    }

    func value(of metric: Metric, _ labels: [MetricLabel]) -> Double? {
        values[metric]?[labels.sorted()]
    }

    /// The Prometheus text format, in the order of names and labels.
    var text: String {
        let plain = values.map { metric, samples in
            (metric, samples.map { MetricText.line(metric.name, $0.key, $0.value) }.sorted())
        }
        let spread = histograms.map { metric, samples in
            let sorted = samples.sorted { MetricText.labels($0.key) < MetricText.labels($1.key) }
            return (metric, sorted.flatMap { MetricText.lines(metric, $0.key, $0.value) })
        }
        return (plain + spread).sorted { $0.0.name < $1.0.name }
            .map { metric, lines in MetricText.head(of: metric) + lines.joined() }.joined()
    }
}
