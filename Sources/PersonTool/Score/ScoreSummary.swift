import JSON

/// The figures of several runs: the median and the worst of each.
struct ScoreSummary {
    private let articles: Int
    private let runs: Int
    private let figures: [(name: String, median: Double, worst: Double)]

    init(_ scores: [BlindScore], articles: Int) {
        self.articles = articles
        runs = scores.count
        let names = scores.first?.figures.map(\.name) ?? []
        figures = names.enumerated().map { index, name in
            let values = scores.map { $0.figures[index].value }.sorted()
            return (name, Self.median(values), values.first ?? 0)
        }
    }

    private static func median(_ sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// For a person: a line a figure.
    var lines: [String] {
        ["\(articles) articles, \(runs) orders: median, worst"]
            + figures.map { figure in
                let name = figure.name + String(repeating: " ", count: 12 - figure.name.utf8.count)
                return "\(name)\(Self.text(figure.median))  \(Self.text(figure.worst))"
            }
    }

    /// For a script: `{"articles", "orders", "bcubed": {"median", "worst"}, …}`.
    var json: JSON {
        var object: JSONObject = ["articles": .integer(articles), "orders": .integer(runs)]
        for figure in figures {
            let pair: JSONObject = [
                "median": .number(Self.text(figure.median)),
                "worst": .number(Self.text(figure.worst)),
            ]
            object[figure.name] = .object(pair)
        }
        return .object(object)
    }

    private static func text(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let fraction = String(thousandths % 1000)
        return "\(thousandths / 1000)."
            + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
    }
}
