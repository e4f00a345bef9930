import Article
import ArticleReading
import CivilTime
import Foundation
import Testing

/// The five real pages that lie beside a checkout, read in place; nothing of them is copied here.
@Suite(
    .enabled(
        if: SeedPages.folder != nil,
        "The seed pages are not at ../shared/seeds; name their folder in MAHAKAM_SEEDS."))
struct SeedPageTests {
    private func article(_ number: Int) throws -> ArticleRecord {
        try Reading.article(
            Page(
                url: "urn:mahakam:page:\(number)", id: "\(number)",
                body: .text(try SeedPages.text(number))))
    }

    @Test(arguments: [0, 1, 2])
    func threeTellTheDay(number: Int) throws {
        let event = try #require(try article(number).event)
        #expect(event.date == CivilDate("2025-05-16"))
        #expect(event.state == .held && event.basis == .explicit)
    }

    @Test(arguments: [3, 4])
    func twoDoNotAndNoneIsInvented(number: Int) throws {
        #expect(try article(number).event?.date == nil)
    }

    @Test(arguments: [(0, 11), (1, 10), (2, 10), (3, 14), (4, 8)])
    func paragraphsWithoutFurniture(number: Int, paragraphs: Int) throws {
        let lines = try article(number).mainText.split(separator: "\n")
        #expect(lines.count == paragraphs)
        for line in lines {
            let folded = line.lowercased()
            #expect(
                !["beranda", "baca juga", "leave a reply", "bagikan", "penulis:", "trending"]
                    .contains { folded.hasPrefix($0) })
            #expect(line.utf8.count > 90)
        }
    }

    @Test func advertorialsAndLanguage() throws {
        let articles = try (0...4).map(article)
        #expect(articles.map(\.advertorial) == [true, false, true, true, false])
        #expect(articles.allSatisfy { $0.language == "id" })
    }
}

enum SeedPages {
    static var folder: String? {
        let named = ProcessInfo.processInfo.environment["MAHAKAM_SEEDS"] ?? "../shared/seeds"
        return FileManager.default.fileExists(atPath: named) ? named : nil
    }

    /// A page by the number its file's name begins with.
    static func text(_ number: Int) throws -> String {
        let folder = folder ?? ""
        let name = try FileManager.default.contentsOfDirectory(atPath: folder)
            .first { $0.hasPrefix("00\(number)_") }
        return try String(contentsOfFile: "\(folder)/\(name ?? "")", encoding: .utf8)
    }
}
