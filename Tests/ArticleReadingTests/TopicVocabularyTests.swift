import IndonesianText
import Testing

@testable import ArticleReading

/// What single words tell of subjects.
@Suite struct TopicVocabularyTests {
    @Test func theTableIsWhole() {
        #expect(TopicWordWeights.lists.count == TopicFeatures.topics.count)
        for list in TopicWordWeights.lists {
            let entries = list.split(whereSeparator: { $0 == " " || $0 == "\n" })
            let words = entries.map { $0.prefix { $0 != ":" } }
            #expect(entries.allSatisfy { Int($0.drop { $0 != ":" }.dropFirst()) ?? 0 > 0 })
            #expect(Set(words).count == words.count && words == words.sorted())
            #expect(words.allSatisfy { $0.first?.isLowercase == true })
        }
    }

    @Test func sumsByTheRootOfTheirNumber() throws {
        let list = try #require(TopicWordWeights.lists.first)
        let entries = list.split(whereSeparator: { $0 == " " || $0 == "\n" }).prefix(3)
        let sum = entries.reduce(0) { $0 + (Int($1.drop { $0 != ":" }.dropFirst()) ?? 0) }
        let words = Set(entries.map { WordKey(String($0.prefix { $0 != ":" })) })
        #expect(TopicVocabulary.values(of: words).first == sum * 5)
        #expect(TopicVocabulary.values(of: []).allSatisfy { $0 == 0 })
        #expect(!TopicVocabulary.knows("qwxyz"))
    }

    @Test func onlyWordsWrittenSmallCount() {
        let small = TopicFeatures(
            TokenizedText(Array("pohon dan hutan adat dijaga".utf8)), title: nil)
        let large = TopicFeatures(
            TokenizedText(Array("Pohon Dan Hutan Adat Dijaga".utf8)), title: nil)
        #expect(small.ranking.words.contains { $0 > 0 })
        #expect(large.ranking.words.allSatisfy { $0 == 0 })
    }
}
