import Article
import Pipeline
import Testing

@testable import Chaos

@Suite("Checks of what came through")
struct VerifierTests {
    @Test("What is whole is found whole")
    func whole() async throws {
        let installation = Installation()
        for finding in try await installation.findings() {
            #expect(finding.holds, "\(finding.check): \(finding.examples)")
            #expect(finding.seen > 0)
        }
    }

    @Test("An article that is there twice is found, with its page")
    func duplicate() async throws {
        var installation = Installation()
        installation.articles.repeatRecord(3)
        let once = OnceCheck.findings(
            pages: installation.pages, articles: installation.articles,
            letters: installation.letters)[0]
        #expect(once.wrong == 1 && once.harmed == [.doubled: 1])
        #expect(once.examples[0].contains("pages/0/3") && once.examples[0].contains("2 records"))
        #expect(try await installation.replay().wrong > 0)
    }

    @Test("An article that is missing is found, with its page")
    func loss() async throws {
        var installation = Installation()
        installation.articles.removeRecord(5)
        let once = OnceCheck.findings(
            pages: installation.pages, articles: installation.articles,
            letters: installation.letters)[0]
        #expect(once.wrong == 1 && once.harmed == [.lost: 1])
        #expect(once.examples[0].contains("it is lost"))
        #expect(try await installation.replay().wrong == 1)
    }

    @Test("One wrong byte is found, with its place")
    func wrongByte() async throws {
        var installation = Installation()
        installation.articles.partitions[0]?[4].value?[2] ^= 1
        let finding = try await installation.replay()
        #expect(finding.wrong == 1)
        #expect(finding.examples[0].contains("articles/0/4"))
        #expect(finding.examples[0].contains("from byte 2 on"))
    }

    @Test("A wrong header and a wrong key are found")
    func wrongHeader() async throws {
        var installation = Installation()
        installation.articles.partitions[0]?[4].headers[0].value = [1]
        installation.articles.partitions[0]?[5].key = [1]
        #expect(try await installation.replay().wrong == 2)
    }

    @Test("Two articles in the wrong order are found")
    func order() async throws {
        var installation = Installation()
        installation.articles.partitions[0]?.swapAt(1, 2)
        #expect(try await installation.replay().wrong == 1)
    }

    @Test("A good page among the dead letters, and a poison that passed, are found")
    func wrongLetter() {
        var installation = Installation()
        installation.pages.partitions[0]?[2].headers = [
            RecordHeader(FedPage.header, "2/poison-deep")
        ]
        let exact = OnceCheck.findings(
            pages: installation.pages, articles: installation.articles,
            letters: installation.letters)[1]
        #expect(exact.wrong == 1)
        installation = Installation()
        installation.pages.partitions[0]?[7].headers = [RecordHeader(FedPage.header, "7/article")]
        let letter = OnceCheck.findings(
            pages: installation.pages, articles: installation.articles,
            letters: installation.letters)[1]
        #expect(letter.wrong == 1)
    }

    @Test("A page that is missing, twice, or elsewhere in the log is found")
    func feed() {
        let installation = Installation()
        var fed = installation.fed
        #expect(FeedCheck.findings(pages: installation.pages, fed: fed, refused: []).holds)
        fed[1] = PageFeed.Fed(page: 1, kind: .article, partition: 0, offset: 99)
        #expect(FeedCheck.findings(pages: installation.pages, fed: fed, refused: []).wrong == 1)
        fed.remove(at: 1)
        #expect(FeedCheck.findings(pages: installation.pages, fed: fed, refused: []).wrong == 1)
        var twice = installation
        twice.pages.repeatRecord(0)
        let found = FeedCheck.findings(pages: twice.pages, fed: twice.fed, refused: ["no"])
        #expect(found.wrong == 2)
    }

    @Test(
        "A gap and a repeat of versions are found", arguments: [[1, 3], [1, 1], [2], [1, 2, 2]])
    func versions(numbers: [Int]) {
        let records = numbers.enumerated().map { index, version in
            InputRecord(
                topic: .meetings, partition: 0, offset: Int64(index), key: Array("a-1".utf8),
                value: Array(
                    "{\"id\":\"a-1\",\"version\":\(version),\"status\":\"withdrawn\"}".utf8),
                headers: [])
        }
        let good = TopicLog(topic: .meetings, partitions: [0: Array(records.prefix(1))])
        #expect(VersionCheck.finding(meetings: good).holds == (numbers[0] == 1))
        let log = TopicLog(topic: .meetings, partitions: [0: records])
        let found = VersionCheck.finding(meetings: log)
        #expect(found.wrong == 1)
        let isRepeat = numbers.count > Set(numbers).count
        #expect(found.harmed == (isRepeat ? [.doubled: 1] : [:]))
    }
}

extension TopicLog {
    fileprivate mutating func repeatRecord(_ index: Int) {
        guard var record = partitions[0]?[index] else { return }
        record.offset = 1000
        partitions[0]?.append(record)
    }

    fileprivate mutating func removeRecord(_ index: Int) { partitions[0]?.remove(at: index) }
}
