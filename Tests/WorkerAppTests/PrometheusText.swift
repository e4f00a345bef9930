/// A strict reader of Prometheus' text format 0.0.4: it takes what the format's description allows
/// and complains of anything else, also of what Prometheus itself would bear.
struct PrometheusText {
    struct Complaint: Error, CustomStringConvertible {
        let description: String
    }

    struct Sample: Equatable {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    private(set) var samples: [Sample] = []
    private(set) var kinds: [String: String] = [:]
    private var helps: Set<String> = []
    /// The metric whose lines are being read; each has its lines together.
    private var current = ""
    private var finished: Set<String> = []

    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Complaint(description: "no line end at the end") }
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            try read(String(line))
        }
        for (name, kind) in kinds where kind == "histogram" { try checkHistogram(name) }
        for name in kinds.keys where !helps.contains(name) {
            throw Complaint(description: "\(name) has no HELP")
        }
    }

    /// The value of a metric under these labels.
    func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        samples.first { $0.name == name && $0.labels == labels }?.value
    }

    private mutating func read(_ line: String) throws {
        let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        switch (words.first, words.count > 1 ? words[1] : nil) {
        case ("#", "HELP"):
            guard words.count == 4, !words[3].isEmpty else { throw wrong(line, "no help") }
            try begin(String(words[2]), line)
            guard helps.insert(String(words[2])).inserted else { throw wrong(line, "twice") }
        case ("#", "TYPE"):
            guard words.count == 4, ["counter", "gauge", "histogram"].contains(words[3]) else {
                throw wrong(line, "no such type")
            }
            let name = String(words[2])
            try begin(name, line)
            guard kinds.updateValue(String(words[3]), forKey: name) == nil else {
                throw wrong(line, "twice")
            }
            guard (words[3] == "counter") == name.hasSuffix("_total") else {
                throw wrong(line, "a counter, and nothing else, ends in _total")
            }
        case ("#", _): throw wrong(line, "a comment")
        default: try readSample(line)
        }
    }

    private mutating func begin(_ name: String, _ line: String) throws {
        guard Self.isName(name) else { throw wrong(line, "no metric's name") }
        guard name != current else { return }
        guard !finished.contains(name) else { throw wrong(line, "its lines are not together") }
        if !current.isEmpty { finished.insert(current) }
        current = name
    }

    private mutating func readSample(_ line: String) throws {
        var reader = SampleLine(line)
        let sample = try reader.sample()
        let isBucket = kinds[current] == "histogram"
        let names = isBucket ? ["_bucket", "_sum", "_count"].map { current + $0 } : [current]
        guard kinds[current] != nil, names.contains(sample.name) else {
            throw wrong(line, "belongs to no metric with a TYPE before it")
        }
        guard !samples.contains(where: { $0.name == sample.name && $0.labels == sample.labels })
        else { throw wrong(line, "twice") }
        if kinds[current] == "counter", !(sample.value >= 0) { throw wrong(line, "below zero") }
        samples.append(sample)
    }

    private func checkHistogram(_ name: String) throws {
        let buckets = samples.filter { $0.name == name + "_bucket" }
        let groups = Dictionary(grouping: buckets) { $0.labels.filter { $0.key != "le" } }
        for (labels, rows) in groups {
            let bounds = rows.compactMap { $0.labels["le"].flatMap(SampleLine.number) }
            guard bounds.count == rows.count, bounds == bounds.sorted(), bounds.last == .infinity,
                rows.map(\.value) == rows.map(\.value).sorted()
            else { throw Complaint(description: "\(name) \(labels): buckets do not rise") }
            guard value(name + "_count", labels) == rows.last?.value,
                value(name + "_sum", labels) != nil
            else { throw Complaint(description: "\(name) \(labels): sum or count is wrong") }
        }
        guard !groups.isEmpty else { throw Complaint(description: "\(name) has no bucket") }
    }

    private func wrong(_ line: String, _ problem: String) -> Complaint {
        Complaint(description: "\(problem): \(line)")
    }

    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || $0 == 0x5F || $0 == 0x3A
        }
    }
}
