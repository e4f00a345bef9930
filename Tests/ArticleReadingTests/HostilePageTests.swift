import Article
import ArticleReading
import JSON
import Testing

/// What a page can be made of to hurt: each ends soon, in an article or in a fault with a code.
@Suite struct HostilePageTests {
    private let prose =
        "SAMARINDA – Rapat dibuka oleh ketua panitia di aula kecamatan dan dihadiri para lurah. "

    private func fault(_ body: Page.Body) throws -> PageFault.Code? {
        let page = Page(url: "https://koran.example/1", id: nil, body: body)
        do {
            _ = try Reading.reader().read(page, profile: OutletProfile())
            return nil
        } catch let fault as PageFault {
            #expect(!fault.message.isEmpty)
            return fault.code
        }
    }

    private func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test func pagesWithoutAnArticle() throws {
        #expect(try fault(.text("")) == .noText)
        #expect(try fault(.text(" \n\u{A0}\n\t")) == .noText)
        #expect(try fault(.html("")) == .noText)
        #expect(try fault(.html("<script>alert(1)</script>")) == .noText)
        #expect(
            try fault(.text("Menu\nBeranda\nKontak\nBaca juga: Harga Cabai Naik\n© 2025 Koran"))
                == .furnitureOnly)
    }

    @Test func sizes() throws {
        #expect(try fault(.text(repeated(prose + "\n", 25_000))) == .pageTooLarge)
        #expect(try fault(.text(repeated("a", 1_000_001))) == .lineTooLong)
        #expect(try fault(.text(repeated(prose, 10_000))) == .textTooLong)
        #expect(try fault(.html(repeated("<p>x</p>", 260_000))) == .pageTooLarge)
        let url = "https://koran.example/" + repeated("a", 5_000)
        let fault = #expect(throws: PageFault.self) {
            try Reading.article(Reading.page(prose, url: url))
        }
        #expect(fault?.code == .urlTooLong)
    }

    @Test func htmlMadeToHurt() throws {
        #expect(try fault(.html(repeated("<div>", 100_000) + prose)) == .htmlTooDeep)
        let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
        #expect(try fault(.html("<p \(attributes)>\(prose)</p>")) == .tooManyAttributes)
        #expect(try fault(.html("<p>\(prose)</p><p><b><i>" + repeated("<p>", 3_000))) == nil)
    }

    /// Reads a page whatever it is; what comes of it is an article within its bounds, or a fault.
    private func readWithinBounds(_ body: Page.Body) throws {
        let page = Page(url: "https://koran.example/1", id: nil, body: body)
        let reader = try Reading.reader()
        do throws(PageFault) {
            let (article, profile) = try reader.read(page, profile: OutletProfile())
            #expect(article.mainText.utf8.count <= 131_072)
            #expect(article.bytes.count <= 900_000)
            #expect(article.participants.count + article.mentioned.count <= 600)
            #expect(profile.bytes.count < 9_000)
        } catch {
            #expect(!error.message.isEmpty)
        }
    }

    /// Each would take hours if any step went over the page once for each of its marks or words.
    @Test(arguments: [
        "\"", "“", "'", "(", "[", "- ", "1/1/", "Senin ", "…", "»", "PT Ali ", "kata Ali, ",
        "16 Mei 2025, ", "Budi Santoso ", "0123456789", "7 ", "a.b.", "”“", "\" ", "©", "-",
    ])
    func onePieceAHundredThousandTimes(piece: String) throws {
        // The article beside it may be lost.
        try readWithinBounds(.text(prose + "\n" + repeated(piece, 100_000)))
        try readWithinBounds(.text(prose + repeated(piece, 100_000 / piece.utf8.count) + "."))
        try readWithinBounds(.text(repeated(piece + "\n", 100_000 / piece.utf8.count)))
    }

    /// A sentence of so many words is cut somewhere, and a date of any length may lie there.
    @Test(arguments: [
        "1 Muharam 1447 H", "16 Mei 2025", "28 April - 2 Mei 2025", "Kamis lalu (6/2/2025)",
        "Senin, 1 Rabiul Awal 1446 H",
    ])
    func aDateAcrossACutInASentence(date: String) throws {
        for shift in 0..<6 {
            let words = repeated("rapat ", shift)
            try readWithinBounds(.text(prose + "\n" + words + repeated(date + " ", 600) + "."))
        }
    }

    /// A page of nothing but dates, names or digits holds no meeting.
    @Test(arguments: ["Kamis, 15 Mei 2025. ", "Budi Santoso, ", "081234567890 ", "3-2 "])
    func nothingButOneThing(piece: String) throws {
        for lines in [repeated(piece, 4_000), repeated(repeated(piece, 12) + "\n", 300)] {
            let page = Page(url: "https://koran.example/1", id: nil, body: .text(lines))
            guard
                let article = try? Reading.reader().read(page, profile: OutletProfile()).article
            else { continue }
            #expect(article.kind == .other && article.event == nil)
        }
    }

    @Test func oneLineOfAMegabyte() throws {
        for piece in ["a", "Rapat di kantor camat dibuka. ", "“Kami datang,” kata Ali. ", "– "] {
            let line = repeated(piece, 1_000_000 / piece.utf8.count)
            try readWithinBounds(.text(line))
            try readWithinBounds(.html("<p>\(line)</p>"))
        }
    }

    @Test(arguments: [
        "<p>", "<br>", "<div></div>", "<b>", "<b></b>", "<a href=x>y</a>", "<li>", "<td>",
        "<table><tr><td>", "</p>", "<!-- -->", "<script></script>", "<p>Rapat dibuka. ", "&amp;",
        "<span>a", "<font><p>", "<meta name=author content=Rina>", "<link rel=canonical href=/x>",
    ])
    func aHundredThousandTags(tag: String) throws {
        let count = min(100_000, 1_900_000 / tag.utf8.count)
        try readWithinBounds(.html(prose + repeated(tag, count)))
        try readWithinBounds(.html("<article>" + repeated(tag, 500) + prose))
    }

    @Test func manyShortLines() throws {
        try readWithinBounds(.text(prose + "\n" + repeated("Kamis (1/5/2025) rapat.\n", 20_000)))
        try readWithinBounds(.text(repeated("\n", 500_000) + prose))
        try readWithinBounds(.text(repeated("Baca juga\n", 60_000) + prose))
        try readWithinBounds(.text(repeated("Penulis: A\n", 60_000) + prose))
    }

    @Test func oddCharacters() throws {
        let odd = "\u{0}\u{1}\u{FEFF}\u{200B}\u{202E}é\u{301}😀\u{FFFD}\u{2028}"
        let article = try Reading.article(Reading.page("\(odd)\n\(odd)\(prose)"))
        #expect(article.mainText.contains("Rapat dibuka"))
    }

    /// Pages of random pieces: no crash, and every line of the text is a line of the page.
    @Test func randomPages() throws {
        let pieces = [
            prose, "\n", "Menu", "Baca juga: ", "(adv)", "“", "”", "\"", "Kamis (15/5/2025)", "—",
            "\u{A0}", ".",
            "Penulis: ", "© ", "\r\n", "kata Rahim", "Gubernur ", "#tag ", "...", ": ", "é", "\t",
        ]
        var generator = SeededGenerator(seed: 11)
        let reader = try Reading.reader()
        for number in 0..<120 {
            let text = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let page = Reading.page(text, url: "https://koran.example/\(number)")
            guard let read = try? reader.read(page, profile: OutletProfile()) else { continue }
            for line in read.article.mainText.split(separator: "\n") {
                #expect(text.contains(line))
            }
        }
    }
}
