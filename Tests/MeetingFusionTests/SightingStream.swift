import Article
import CivilTime

/// Sightings as clustering would make them: placements, revisions, moves and withdrawals, with
/// versions that have no gap.
struct SightingStream {
    private var random: SeededRandom
    private var placed: [(article: ArticleRecord, move: Int)] = []
    private var place: [ArticleKey: MeetingID] = [:]
    private var versions: [MeetingID: Int] = [:]
    private var fresh = 0
    private var day = 20_000

    init(seed: UInt64) { random = SeededRandom(seed) }

    /// The articles that a meeting has now.
    func articles(of meeting: MeetingID) -> Set<ArticleKey> {
        Set(place.filter { $0.value == meeting }.keys)
    }

    mutating func next() -> Sighting {
        if Int.random(in: 0..<3, using: &random) == 0 { day += 1 }
        let recent = placed.suffix(12).indices.filter { place[placed[$0].article.key] != nil }
        let index = recent.randomElement(using: &random)
        switch (Int.random(in: 0..<10, using: &random), index) {
        case (0, let index?): return again(index, .withdrawn, to: nil)
        case (1, let index?):
            return again(index, .revised, to: place[placed[index].article.key])
        case (2, let index?), (3, let index?): return again(index, .moved, to: target())
        default: return first()
        }
    }

    private mutating func target() -> MeetingID {
        let recent = placed.suffix(6).compactMap { place[$0.article.key] }
        if Bool.random(using: &random), let known = recent.randomElement(using: &random) {
            return known
        }
        fresh += 1
        return MeetingID("kaltim-\(fresh)")
    }

    private mutating func first() -> Sighting {
        let name = "a\(placed.count)"
        let people = ["Seno Aji", "H. Seno Aji", "Rudy Mas’ud", "Mas’ud", "Sri Wahyuni"]
        var article = Telling.article(
            name, event: Telling.event("2025-05-1\(Int.random(in: 0..<3, using: &random))"),
            participants: people.filter { _ in Bool.random(using: &random) }.map {
                Telling.participant($0)
            })
        article.publishedAt = Timestamp(seconds: day * 86_400)
        placed.append((article, 0))
        return sighting(placed.count - 1, .placed, to: target())
    }

    private mutating func again(
        _ index: Int, _ kind: Sighting.Kind, to meeting: MeetingID?
    ) -> Sighting {
        placed[index].move += 1
        if kind == .revised { placed[index].article.title = "Ralat \(day)" }
        return sighting(index, kind, to: meeting)
    }

    private mutating func sighting(
        _ index: Int, _ kind: Sighting.Kind, to meeting: MeetingID?
    ) -> Sighting {
        let (article, move) = placed[index]
        let before = place[article.key]
        place[article.key] = meeting
        var changes: [MeetingChange] = []
        if let before, before != meeting {
            let isEmpty = articles(of: before).isEmpty
            changes.append(
                MeetingChange(
                    meeting: before, version: bump(before),
                    status: !isEmpty ? .active : meeting == nil ? .withdrawn : .merged,
                    mergedInto: isEmpty ? meeting : nil))
        }
        if let meeting { changes.append(MeetingChange(meeting: meeting, version: bump(meeting))) }
        return Sighting(
            kind: kind, move: move, article: article, meeting: meeting, previousMeeting: before,
            why: [], changes: changes, watermark: Timestamp(seconds: day * 86_400))
    }

    private mutating func bump(_ meeting: MeetingID) -> Int {
        versions[meeting, default: 0] += 1
        return versions[meeting, default: 0]
    }
}
