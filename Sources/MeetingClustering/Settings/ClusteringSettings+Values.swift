extension ClusteringSettings {
    /// Settings by dotted keys, as in the configuration file.
    ///
    /// Keys are such as `limits.window_days`, `weights.bias`, `weights.people_apart` and
    /// `background.dan`; one that is not given keeps its default.
    ///
    /// - Throws: `ClusteringSettingsError` naming a key that is not known or a value out of range.
    public init(values: [String: String]) throws(ClusteringSettingsError) {
        self.init()
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
            switch (parts.first, parts.last) {
            case ("limits", let name?) where parts.count == 2: try setLimit(key, name, value)
            case ("weights", let name?) where parts.count == 2: try setWeight(key, name, value)
            case ("background", let word?) where parts.count == 2:
                background[word] = try Self.whole(key, value, 0...1000)
            default: throw ClusteringSettingsError(key: key, problem: "is not known")
            }
        }
    }

    private static let limits:
        [String: (any WritableKeyPath<Self, Int> & Sendable, ClosedRange<Int>)] = [
            "window_days": (\.windowDays, 1...365),
            "life_days": (\.lifeDays, 1...3_650),
            "kept_articles": (\.keptArticles, 0...10_000_000),
            "most_articles": (\.mostArticles, 1...10_000_000),
            "leap_days": (\.leapDays, 1...365),
            "leap_outlets": (\.leapOutlets, 1...100),
            "longest_posting": (\.longestPosting, 1...1_000_000),
            "newest_postings": (\.newestPostings, 1...1_000_000),
            "read_postings": (\.readPostings, 1...10_000_000),
            "candidates": (\.candidates, 1...100),
            "representatives": (\.representatives, 1...100),
            "copy_percent": (\.copyPercent, 1...101),
            "most_moved": (\.mostMoved, 0...1_000),
            "background_articles": (\.backgroundArticles, 0...1_000_000),
            "title_words": (\.text.title, 1...1_000),
            "lead_words": (\.text.lead, 1...10_000),
            "body_words": (\.text.body, 1...100_000),
            "people": (\.text.people, 1...1_000),
        ]

    private mutating func setLimit(
        _ key: String, _ name: String, _ value: String
    ) throws(ClusteringSettingsError) {
        guard let (path, range) = Self.limits[name] else {
            throw ClusteringSettingsError(key: key, problem: "is not known")
        }
        self[keyPath: path] = try Self.whole(key, value, range)
    }

    private mutating func setWeight(
        _ key: String, _ name: String, _ value: String
    ) throws(ClusteringSettingsError) {
        guard let number = Double(value), number.isFinite, abs(number) <= 100 else {
            throw ClusteringSettingsError(
                key: key, problem: "must be a number from -100 to 100, is '\(value)'")
        }
        switch name {
        case "bias": weights.bias = number
        case "threshold": threshold = number
        case "merge_threshold": mergeThreshold = number
        default:
            guard let feature = Feature(rawValue: name) else {
                throw ClusteringSettingsError(key: key, problem: "is not known")
            }
            weights.features[feature] = number
        }
    }

    private static func whole(
        _ key: String, _ value: String, _ range: ClosedRange<Int>
    ) throws(ClusteringSettingsError) -> Int {
        guard let number = Int(value), range.contains(number) else {
            throw ClusteringSettingsError(
                key: key,
                problem: "must be a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound), is '\(value)'")
        }
        return number
    }
}
