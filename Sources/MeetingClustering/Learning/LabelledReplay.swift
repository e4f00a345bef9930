public import Article

/// Plays labelled articles through an index and notes each comparison that a decision would make,
/// the index being put right after each article.
///
/// Labelled files are sparse: few of their meetings share a day, while in a province dozens do. A
/// comparison with a meeting that is not the article's is therefore noted once more as if both were
/// on one day, so that being on one day does not pass for being one meeting.
public struct LabelledReplay {
    private let index: MeetingIndex
    /// How much a comparison counts that is noted as if on one day.
    private let density: Double
    private var meetings: [String: MeetingID] = [:]
    /// The comparisons so far.
    public private(set) var samples: [LearningSample] = []

    /// A replay with these limits; the weights of the settings play no part.
    public init(settings: ClusteringSettings, density: Double) {
        index = MeetingIndex(settings: settings)
        self.density = density
    }

    /// Plays one article; `label` names its meeting, nil means an article of no meeting.
    public mutating func play(_ article: ArticleRecord, label: String?) {
        var article = article
        if label == nil { article.kind = .other }
        let known = label.flatMap { meetings[$0] }
        let reading = index.reading(of: article)
        if article.kind == .meeting { note(reading, known: known) }
        let watermark = index.watermark(after: article)
        let id = label.map { _ in
            known ?? MeetingID(founder: article, move: 0, watermark: watermark)
        }
        if let label, let id { meetings[label] = id }
        index.absorb(
            index.sighting(
                .placed, of: article, move: 0, to: id, from: nil, why: [], watermark: watermark),
            reading)
    }

    private mutating func note(_ reading: TraitsReading, known: MeetingID?) {
        for candidate in index.candidates(for: reading, barred: true) {
            let same = candidate.meeting == known
            if same || !candidate.barred {
                samples.append(LearningSample(vector: candidate.vector, same: same))
            }
            if !same, density > 0 {
                samples.append(
                    LearningSample(
                        vector: candidate.vector.onOneDay, same: false, weight: density))
            }
        }
    }
}
