/// Made news of one province without an end, in the order in which it is published.
///
/// Words as frequent as in a press (Zipf), hundreds of officials and thousands of other names,
/// meetings told by one outlet or by sixteen, a third of the articles reprints of a release.
struct NewsStream {
    /// 2026-01-05T00:00:00Z.
    private static let start = 1_767_571_200
    private static let daysOfNews = 2

    private let world: NewsWorld
    private var random: SteadyRandom
    /// How many articles an hour has.
    private let pace: Int
    private var hour = 0
    /// What is still to be published: by hours from now.
    private var waiting: [[NewsArticle]]
    private var ready: [NewsArticle] = []
    private var meetings = 0
    private var made = 0

    /// News at so many articles a day; the same seed gives the same news.
    init(seed: UInt64, aDay: Int) {
        random = SteadyRandom(seed)
        world = NewsWorld(&random)
        pace = max(1, aDay / 24)
        waiting = Array(repeating: [], count: Self.daysOfNews * 24)
    }

    mutating func next() -> NewsArticle {
        while true {
            if let article = ready.popLast() { return article }
            fill()
        }
    }

    /// Holds the meetings of an hour, and publishes what is due.
    private mutating func fill() {
        let now = Self.start + hour * 3600
        var left = pace
        while left > 0 { left -= hold(at: now + random.below(3600)) }
        let place = hour % waiting.count
        ready = waiting[place].shuffled(using: &random)
        waiting[place] = []
        hour += 1
    }

    private mutating func hold(at time: Int) -> Int {
        if random.chance(8) {
            put(NewsArticle(number: made, at: time, world: world, &random), later: 0)
            return 1
        }
        meetings += 1
        let meeting = NewsMeeting(number: meetings, begin: time, world: world, &random)
        let count = NewsMeeting.articles(&random)
        for _ in 0..<count {
            let later = random.below(waiting.count - 1)
            let article = NewsArticle(
                number: made, of: meeting, at: time + later * 3600, world: world, &random)
            put(article, later: later)
        }
        return count
    }

    private mutating func put(_ article: NewsArticle, later: Int) {
        waiting[(hour + later) % waiting.count].append(article)
        made += 1
    }
}
