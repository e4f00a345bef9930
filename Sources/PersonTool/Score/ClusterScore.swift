/// How well articles were grouped: BCubed (Bagga, Baldwin 1998) and pairs.
struct ClusterScore {
    /// The harmonic mean of BCubed precision and recall.
    let bcubed: Double
    /// The harmonic mean of precision and recall over pairs of articles.
    let pairs: Double
    /// How many clusters were found.
    let clusters: Int

    /// - Parameter items: For each article its found and its labelled cluster.
    init(_ items: [(found: String, labelled: String)]) {
        var found: [String: Int] = [:]
        var labelled: [String: Int] = [:]
        var both: [String: Int] = [:]
        for item in items {
            found[item.found, default: 0] += 1
            labelled[item.labelled, default: 0] += 1
            both[Self.joined(item), default: 0] += 1
        }
        var precision = 0.0
        var recall = 0.0
        for item in items {
            let shared = Double(both[Self.joined(item), default: 0])
            precision += shared / Double(found[item.found, default: 1])
            recall += shared / Double(labelled[item.labelled, default: 1])
        }
        let count = Double(max(1, items.count))
        bcubed = Self.mean(precision / count, recall / count)
        let pairCount = { (sizes: [String: Int]) in
            sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        }
        let right = pairCount(both)
        pairs =
            Tally(
                right: right, wrong: pairCount(found) - right, missed: pairCount(labelled) - right
            ).f1
        clusters = found.count
    }

    private static func joined(_ item: (found: String, labelled: String)) -> String {
        "\(item.found)\u{0}\(item.labelled)"
    }

    private static func mean(_ a: Double, _ b: Double) -> Double {
        a + b > 0 ? 2 * a * b / (a + b) : 0
    }
}
