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

    mutating func add(_ age: Int, score: Float) {
        let new = Scored(score: score, age: age)
        if heap.count < limit {
            heap.append(new)
            rise(heap.count - 1)
        } else if let worst = heap.first, worst.isWorse(than: new) {
            heap[0] = new
            sink()
        }
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
        var at = 0
        while true {
            var worst = at
            for child in (2 * at + 1)...(2 * at + 2)
            where child < heap.count && heap[child].isWorse(than: heap[worst]) {
                worst = child
            }
            guard worst != at else { return }
            heap.swapAt(at, worst)
            at = worst
        }
    }

    /// The best first.
    var sorted: [(age: Int, score: Float)] {
        heap.sorted { $1.isWorse(than: $0) }.map { ($0.age, $0.score) }
    }
}
