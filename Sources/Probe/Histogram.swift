/// How values are spread over bounds.
struct Histogram: Sendable {
    /// How many values lie at or below each bound and above the one before it; the last above all.
    private(set) var counts: [Int]
    private(set) var sum = 0.0

    init(bounds: Int) { counts = Array(repeating: 0, count: bounds + 1) }

    /// How many values there are.
    var count: Int { counts.reduce(0, +) }

    mutating func add(_ value: Double, bounds: [Double]) {
        counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
        sum += value
    }
}
