import MeetingClustering

/// A labelled file, read in several orders, with the comparisons to learn from.
struct LearnedPart {
    /// In which form the articles were read.
    enum Form: String, CaseIterable {
        case whole
        case leads = "leads alone"
        /// Only to place them: nothing is learned from it.
        case oneWeek = "moved into one week"

        /// Those that weights are learned from.
        static let learned: [Form] = [.whole, .leads]
    }

    /// What placing reaches.
    struct Score {
        let bcubed: Double
        let pairs: Double
    }

    let path: String
    let articles: Int
    let hash: String
    private let readings: [Form: [LabelledReading]]
    /// The comparisons by the meeting of the article that was compared.
    let groups: [LearningGroup]

    init(
        _ path: String, articles: Int, hash: String, readings: [Form: [LabelledReading]],
        settings: ClusteringSettings, density: Double
    ) {
        self.path = path
        self.articles = articles
        self.hash = hash
        let readings = readings.merging([.oneWeek: (readings[.whole] ?? []).map(\.inOneWeek)]) {
            $1
        }
        self.readings = readings
        var groups: [String: [LearningSample]] = [:]
        for reading in Form.learned.flatMap({ readings[$0] ?? [] }) {
            var replay = LabelledReplay(settings: settings, density: density)
            for item in reading.items {
                let before = replay.samples.count
                replay.play(item.record, label: item.meeting)
                groups[item.group, default: []] += replay.samples[before...]
            }
        }
        self.groups = groups.sorted { $0.key < $1.key }.map {
            LearningGroup(name: "\(path)/\($0.key)", samples: $0.value)
        }
    }

    /// The forms that were read.
    var forms: [Form] { Form.allCases.filter { readings[$0]?.isEmpty == false } }

    /// The median figures of all orders in a form, placed with these settings.
    func score(_ settings: ClusteringSettings, _ form: Form) -> Score {
        let scores = (readings[form] ?? []).map { $0.score(settings) }
        return Score(
            bcubed: Self.median(scores.map(\.bcubed)), pairs: Self.median(scores.map(\.pairs)))
    }

    private static func median(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.sorted()[values.count / 2]
    }
}
