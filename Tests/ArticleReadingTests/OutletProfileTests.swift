import Article
import ArticleReading
import JSON
import Testing

@Suite struct OutletProfileTests {
    /// A page whose every line is its own.
    private func page(_ number: Int, lines: Int = 60) -> Page {
        let furniture = (0..<lines).map { "Menu \(number) butir \($0) abcdefghij" }
        let text =
            furniture.joined(separator: "\n")
            + "\nSAMARINDA – Rapat nomor \(number) dibuka oleh camat di aula yang sudah penuh sejak pagi."
        return Reading.page(text, url: "https://koran.example/\(number)")
    }

    @Test func itStaysSmall() throws {
        let reader = try Reading.reader()
        var profile = OutletProfile()
        for number in 0..<60 { profile = try reader.read(page(number), profile: profile).profile }
        #expect(profile.pages == 60)
        #expect(profile.bytes.count < 9_000)
    }

    /// Would take minutes if what is remembered were gone over for each line.
    @Test func aPageOfThousandsOfLinesIsLearnedFrom() throws {
        let reader = try Reading.reader()
        let profile = try reader.read(page(1, lines: 20_000), profile: OutletProfile()).profile
        #expect(profile.pages == 1)
        #expect(profile.bytes.count < 9_000)
    }

    @Test func itComesBackFromItsRecord() throws {
        let reader = try Reading.reader()
        var profile = OutletProfile()
        for number in 0..<9 { profile = try reader.read(page(number), profile: profile).profile }
        let restored = try OutletProfile(json: JSONParser.parse(profile.bytes))
        #expect(restored == profile)
        #expect(restored.bytes == profile.bytes && restored.json.bytes == profile.bytes)
        let next = try reader.read(page(10), profile: profile)
        let other = try reader.read(page(10), profile: restored)
        #expect(next.article == other.article && next.profile == other.profile)
    }

    @Test func aWrongRecordIsAnErrorAndBadEntriesAreLeftOut() throws {
        #expect(throws: SchemaError.self) { try OutletProfile(json: .object(["pages": .null])) }
        let odd: JSONObject = [
            "pages": .integer(1), "lines": .strings(["x", "zz 1", "12 3"]),
            "articles": .strings([""]),
        ]
        #expect(try OutletProfile(json: .object(odd)).json.text.contains("12 3"))
    }

    @Test func anArticleStaysInItsProvinceAndCanBeTakenBack() throws {
        let reader = try Reading.reader()
        let read = try reader.read(page(1), profile: OutletProfile())
        let withdrawn = Page(
            url: "http://www.koran.example/1?utm_source=x", id: nil,
            body: .withdrawn(reason: "keliru"))
        let (article, profile) = try reader.read(withdrawn, profile: read.profile)
        #expect(article.withdrawn)
        #expect(article.key == read.article.key)
        #expect(article.province == read.article.province)
        #expect(article.mainText.isEmpty && article.event == nil)
        #expect(profile == read.profile)
        let fault = #expect(throws: PageFault.self) {
            try reader.read(withdrawn, profile: OutletProfile())
        }
        #expect(fault?.code == .unknownURL)
    }

    @Test func aChangedTextStaysWhereItWas() throws {
        let reader = try Reading.reader()
        let url = "https://antah.example/1"
        let here = Reading.page(
            "SAMARINDA – Rapat di Samarinda dan di Balikpapan dibuka oleh wali kota Samarinda pagi tadi.",
            url: url)
        let changed = Reading.page(
            "JAKARTA – Rapat di ibu kota dibuka oleh menteri pada pagi hari di gedung yang baru itu.",
            url: url)
        let (first, profile) = try reader.read(here, profile: OutletProfile())
        #expect(first.province == "kaltim")
        #expect(try reader.read(changed, profile: profile).article.province == "kaltim")
        #expect(try reader.read(changed, profile: OutletProfile()).article.province == "none")
    }
}
