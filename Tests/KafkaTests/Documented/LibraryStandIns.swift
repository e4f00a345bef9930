/// Stand-ins of the shape of swift-log and swift-metrics, which this package does not depend on:
/// the documentation's lines for them are compiled against these.
struct Logger {
    enum Level { case trace, debug, info, notice, warning, error, critical }

    let label: String

    func log(level: Level, _ message: String, metadata: [String: String] = [:]) {
        Recorded.shared.note("\(label) \(level) \(message) \(metadata)")
    }
}

struct Gauge {
    let label: String
    let dimensions: [(String, String)]

    init(label: String, dimensions: [(String, String)] = []) {
        self.label = label
        self.dimensions = dimensions
    }

    func record(_ value: some BinaryInteger) {
        let tags = dimensions.map { "\($0)=\($1)" }.joined(separator: ",")
        Recorded.shared.note("\(label){\(tags)} \(value)")
    }
}
