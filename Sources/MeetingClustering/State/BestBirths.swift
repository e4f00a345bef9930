/// The articles with the highest scores, of very many; of equals the one born last.
///
/// A heap with the worst on top: most articles are no better than that one and cost one glance.
struct BestBirths {
    private struct Scored {
        let score: Float
        /// How many births after the oldest.
        let age: Int

        func isWorse(than other: Scored) -> Bool {
            score != other.score ? score < other.score : age < other.age
        }
    }

    private let limit: Int
    private var heap: [Scored] = []

    init(limit: Int) {
        self.limit = limit
        heap.reserveCapacity(limit)
    }

    /// What an article must score to be among the best; equals are decided by `add`.
    private(set) var least = -Float.infinity

    mutating func add(_ age: Int, score: Float) {
        let new = Scored(score: score, age: age)
        if heap.count < limit {
            heap.append(new)
            rise(heap.count - 1)
        } else if let worst = heap.first, worst.isWorse(than: new) {
            heap[0] = new
            sink()
        }
        if heap.count == limit, let worst = heap.first { least = worst.score }
    }

    private mutating func rise(_ index: Int) {
        var at = index
        while at > 0 {
            let parent = (at - 1) / 2
            guard heap[at].isWorse(than: heap[parent]) else { return }
            heap.swapAt(at, parent)
            at = parent
        }
    }

    private mutating func sink() {
        let count = heap.count
        var heap = heap.mutableSpan
        let new = heap[0]
        var at = 0
        while true {
            var child = 2 * at + 1
            guard child < count else { break }
            if child + 1 < count, heap[child + 1].isWorse(than: heap[child]) { child += 1 }
            guard heap[child].isWorse(than: new) else { break }
            heap[at] = heap[child]
            at = child
        }
        heap[at] = new
    }

    /// The best first.
    var sorted: [(age: Int, score: Float)] {
        heap.sorted { $1.isWorse(than: $0) }.map { ($0.age, $0.score) }
    }
}
