/// The articles with the highest scores, of very many; of equals the one born last.
///
/// A heap with the worst on top: most articles are no better than that one and cost one glance.
struct BestBirths {
    private let limit: Int
    /// Scores in the upper half, ages in the lower one: positive numbers sort as their bits do.
    private var heap: [UInt64] = []

    init(limit: Int) {
        self.limit = limit
        heap.reserveCapacity(limit)
    }

    /// What an article must score to be among the best; equals are decided by `add`.
    private(set) var least: Float = 0

    /// Takes in an article that is so many births after the oldest; its score is above nought.
    mutating func add(_ age: Int, score: Float) {
        let new = UInt64(score.bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: age))
        if heap.count < limit {
            heap.append(new)
            rise(heap.count - 1)
        } else if let worst = heap.first, worst < new {
            sink(new)
        }
        if heap.count == limit, let worst = heap.first { least = Self.score(worst) }
    }

    private static func score(_ packed: UInt64) -> Float {
        Float(bitPattern: UInt32(packed >> 32))
    }

    private mutating func rise(_ index: Int) {
        var at = index
        while at > 0 {
            let parent = (at - 1) / 2
            guard heap[at] < heap[parent] else { return }
            heap.swapAt(at, parent)
            at = parent
        }
    }

    /// Puts one in the place of the worst.
    private mutating func sink(_ new: UInt64) {
        let count = heap.count
        var heap = heap.mutableSpan
        var at = 0
        while true {
            var child = 2 * at + 1
            guard child < count else { break }
            if child + 1 < count, heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < new else { break }
            heap[at] = heap[child]
            at = child
        }
        heap[at] = new
    }

    /// The best first.
    var ages: [Int] {
        heap.sorted().reversed().map { Int(UInt32(truncatingIfNeeded: $0)) }
    }
}
