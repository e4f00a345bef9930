import JSON

/// How long many single steps took.
struct Durations {
    private var nanoseconds: [Int32] = []

    mutating func add(_ time: Int) { nanoseconds.append(Int32(clamping: time)) }

    var count: Int { nanoseconds.count }

    /// The mean of a part of the steps, in microseconds.
    func mean(_ range: Range<Int>) -> Double {
        let part = nanoseconds[range.clamped(to: 0..<count)]
        return part.reduce(0.0) { $0 + Double($1) } / Double(max(1, part.count)) / 1e3
    }

    /// How many steps a second.
    var rate: Double { 1e6 / max(mean(0..<count), 1e-9) }

    /// The time that a share of the steps stays under, in microseconds.
    func quantile(_ share: Double) -> Double {
        let sorted = nanoseconds.sorted()
        guard let last = sorted.last else { return 0 }
        let index = Int(share * Double(sorted.count))
        return Double(index < sorted.count ? sorted[index] : last) / 1e3
    }

    /// The figures, for a script.
    var json: JSONObject {
        [
            "per_second": .number(Measured.plain(rate)),
            "mean_us": .number(Measured.plain(mean(0..<count))),
            "p50_us": .number(Measured.plain(quantile(0.5))),
            "p99_us": .number(Measured.plain(quantile(0.99))),
            "most_us": .number(Measured.plain(quantile(1))),
        ]
    }
}
