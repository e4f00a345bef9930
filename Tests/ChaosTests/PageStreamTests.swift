import Article
import Pipeline
import Testing

@testable import Chaos

@Suite("Generated pages")
struct PageStreamTests {
    private func pages(seed: UInt64, articles: Int) -> [FedPage] {
        let provinces = SyntheticProvince.provinces(8, seed: seed)
        return Array(PageStream(seed: seed, articles: articles, provinces: provinces))
    }

    @Test("A seed gives its pages, byte for byte")
    func deterministic() {
        let pages = pages(seed: 4, articles: 300)
        #expect(pages == self.pages(seed: 4, articles: 300))
        #expect(pages != self.pages(seed: 5, articles: 300))
        #expect(pages.map(\.number) == Array(pages.indices))
    }

    @Test("Of many articles the shares are as they must be")
    func shares() {
        let pages = pages(seed: 1, articles: 20_000)
        func share(_ isCounted: (FedPage.Kind) -> Bool) -> Double {
            Double(pages.count { isCounted($0.kind) }) / 20_000
        }
        #expect(share { $0 == .article || $0 == .late } == 1)
        #expect(abs(share { $0 == .late } - 0.10) < 0.01)
        #expect(abs(share { $0 == .resent } - 0.05) < 0.01)
        #expect(abs(share { $0.word.hasPrefix("poison") } - 0.02) < 0.005)
        #expect(Set(pages.map(\.kind.word).filter { $0.hasPrefix("poison") }).count == 14)
    }

    @Test("What is sent again has bytes that came before; what is late comes after younger ones")
    func order() throws {
        let pages = pages(seed: 2, articles: 4000)
        var seen: Set<[UInt8]> = []
        for page in pages {
            let value = page.value ?? []
            #expect(seen.contains(value) == (page.kind == .resent) || page.kind.isPoison)
            seen.insert(value)
        }
        #expect(pages.contains { $0.kind == .revised })
        #expect(pages.contains { $0.kind == .withdrawn })
    }

    @Test("The stages read every article, refuse every poison, and join what belongs together")
    func stages() throws {
        let news = try GeneratedNews(seed: 6, articles: 150)
        let found = OnceCheck.findings(
            pages: news.log(.pages), articles: news.log(.articles), letters: news.log(.deadLetters))
        for finding in found { #expect(finding.holds, "\(finding.examples)") }
        #expect(PlacementCheck.finding(sightings: news.log(.sightings)).holds)
        #expect(VersionCheck.finding(meetings: news.log(.meetings)).holds)
        let articles = news.log(.articles).records.compactMap { $0.decoded(ArticleRecord.self) }
        #expect(Set(articles.map(\.province)).isSubset(of: news.provinces.map(\.code)))
        #expect(Set(articles.map(\.province)).count == 8)
        let meetings = Dictionary(
            grouping: news.log(.meetings).records.compactMap { $0.decoded(Meeting.self) }, by: \.id)
        #expect(meetings.values.count { $0.count > 1 } > 15)
    }
}

extension FedPage.Kind {
    fileprivate var isPoison: Bool { word.hasPrefix("poison") }
}
