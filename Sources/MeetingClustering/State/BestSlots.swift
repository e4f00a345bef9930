import Article

/// The articles with the highest scores, of very many; of equals the one with the lesser key.
///
/// A heap with the worst on top: most articles are no better than that one and cost one glance.
struct BestSlots {
    private struct Scored {
        let score: Double
        let slot: Int32
        let key: ArticleKey

        func isWorse(than other: Scored) -> Bool {
            score != other.score ? score < other.score : key > other.key
        }
    }

    private let limit: Int
    private var heap: [Scored] = []

    init(limit: Int) {
        self.limit = limit
        heap.reserveCapacity(limit)
    }

    /// Whether an article with this score can be among the best.
    func admits(_ score: Double) -> Bool {
        heap.count < limit || heap.first.map { score >= $0.score } ?? false
    }

    mutating func add(_ slot: Int32, _ key: ArticleKey, score: Double) {
        let new = Scored(score: score, slot: slot, key: key)
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
            for child in [2 * at + 1, 2 * at + 2]
            where child < heap.count && heap[child].isWorse(than: heap[worst]) {
                worst = child
            }
            guard worst != at else { return }
            heap.swapAt(at, worst)
            at = worst
        }
    }

    /// The best first.
    var sorted: [Int32] { heap.sorted { $1.isWorse(than: $0) }.map(\.slot) }
}
