import Article
import ArticleReading
import Configuration
import LanguageGuess
import Province

/// A page written for a test: lines that begin with `>` are the article's, `|` are furniture.
struct MarkedPage {
    let text: String
    let mainText: String

    init(_ marked: String) {
        let lines = marked.split(separator: "\n")
        text = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
        mainText = lines.filter { $0.hasPrefix(">") }.map { $0.dropFirst(2) }
            .joined(separator: "\n")
    }
}

/// The reader under test, with the pack that the project ships.
enum Reading {
    private static let loaded = Result {
        PageReader(
            packs: [try ProvinceFolder.load("config/provinces/kaltim")],
            languageGuesser: try LanguageGuesser())
    }

    static func reader() throws -> PageReader { try loaded.get() }

    static func page(
        _ text: String, url: String = "https://koran.example/berita/1", title: String? = nil
    ) -> Page {
        Page(url: url, id: nil, body: .text(text), title: title)
    }

    static func article(_ page: Page) throws -> ArticleRecord {
        try reader().read(page, profile: OutletProfile()).article
    }
}
