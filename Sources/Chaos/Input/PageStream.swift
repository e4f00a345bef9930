import Article
import CivilTime
import JSON

/// Everything that is fed, in order: it follows from the seed.
///
/// Time goes on with the meetings; what is late, sent again, revised or taken back waits in a heap
/// until its time has come.
struct PageStream: Sequence, IteratorProtocol {
    /// How many seconds pass from article to article: 100,000 of them last for two months.
    private static let pace = 52
    /// 2025-01-06T00:00:00Z.
    private static let start = 1_736_121_600

    private let provinces: [SyntheticProvince]
    private var random: ChaosRandom
    private var waiting = EmissionHeap()
    private var clock = Self.start
    private var articlesLeft: Int
    private var meetings = 0
    private var number = 0

    /// So many articles; what is poison, sent again, revised or withdrawn comes on top.
    init(seed: UInt64, articles: Int, provinces: [SyntheticProvince]) {
        self.provinces = provinces
        random = ChaosRandom(seed: seed, for: "pages")
        articlesLeft = articles
    }

    mutating func next() -> FedPage? {
        while articlesLeft > 0, waiting.earliest.map({ $0 > clock }) ?? true { hold() }
        guard var page = waiting.take() else { return nil }
        page.number = number
        number += 1
        return page
    }

    /// A meeting is held, and outlets write about it in the hours and days after.
    private mutating func hold() {
        meetings += 1
        let province = random.pick(provinces)
        let meeting = MeetingSketch(
            number: meetings, province: province, begin: clock, &random)
        let count = Swift.min(articlesLeft, random.number(1...5))
        var outlets = random.shuffled(province.outlets)
        while outlets.count < count { outlets.append(random.pick(province.outlets)) }
        for index in 0..<count { write(meeting, outlets[index], index) }
        articlesLeft -= count
        clock += count * Self.pace
    }

    private mutating func write(
        _ meeting: MeetingSketch, _ outlet: SyntheticProvince.Outlet, _ index: Int
    ) {
        let published = meeting.begin + 3600 + random.below(30 * 3600)
        let isLate = random.chance(100)
        let fetched = published + (isLate ? random.number(6...72) * 3600 : random.below(900))
        let url = "https://\(outlet.domain)/daerah/\(meeting.number)-\(index)"
        let page = page(meeting, outlet, url, published, fetched)
        let key = Array(outlet.domain.utf8)
        func wait(_ kind: FedPage.Kind, _ value: [UInt8]?, at time: Int) {
            waiting.put(FedPage(number: 0, kind: kind, key: key, value: value), at: time)
        }
        wait(isLate ? .late : .article, page.bytes, at: fetched)
        if random.chance(50) {
            wait(.resent, page.bytes, at: fetched + random.number(60...20 * 3600))
        }
        if random.chance(15) {
            let later = fetched + random.number(60...7200)
            var revised = self.page(meeting, outlet, url, published, later)
            revised.title = page.title
            wait(.revised, revised.bytes, at: later)
        } else if random.chance(5) {
            let later = fetched + random.number(60...1800)
            var taken = page
            taken.body = .withdrawn(reason: nil)
            taken.fetchedAt = Timestamp(seconds: later)
            wait(.withdrawn, taken.bytes, at: later)
        }
        if random.chance(20) {
            let poison = Poison.draw(&random)
            wait(
                .poison(poison), poison.value(outlet, number: meeting.number * 10 + index),
                at: fetched + random.below(3600))
        }
    }

    private mutating func page(
        _ meeting: MeetingSketch, _ outlet: SyntheticProvince.Outlet, _ url: String,
        _ published: Int, _ fetched: Int
    ) -> Page {
        let text = ArticleText(meeting, outlet: outlet, &random)
        return Page(
            url: url, id: nil, body: .text(text.page), title: text.title,
            publishedAt: Timestamp(
                seconds: published, offsetMinutes: meeting.province.offsetMinutes),
            outlet: Outlet(name: outlet.name, domain: outlet.domain),
            fetchedAt: Timestamp(seconds: fetched))
    }
}
