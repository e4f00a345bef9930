import Article
import Configuration
import Province

@testable import ArticleReading

/// Reads the claims of a text with the shipped pack of Kalimantan Timur.
enum ClaimSample {
    private static let folder =
        #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        + "/config/provinces/kaltim"
    private static let reader = Result { try ClaimReader(pack: ProvinceFolder.load(folder)) }

    static func read(
        _ text: String, title: String? = nil, state: EventState = .held
    ) throws -> ArticleClaims {
        let lines = text.split(separator: "\n").map(String.init)
        return try reader.get().read(CleanText(paragraphs: lines, title: title), state: state)
    }

    static func claims(
        _ text: CleanText, otherDays: [EventDateCandidate]
    ) throws -> ArticleClaims {
        try reader.get().read(text, state: .held, otherDays: otherDays)
    }

    /// Name, role and organization of everyone who took part, one a line.
    static func participants(_ text: String) throws -> [String] {
        try read(text).participants.map {
            "\($0.name ?? "-") | \($0.role ?? "-") | \($0.organization ?? "-")"
        }
    }

    /// Speaker and text of each quotation.
    static func quotes(_ text: String) throws -> [String] {
        try read(text).quotes.map { "\($0.speaker ?? "-"): \($0.text)" }
    }

    #if DEBUG
        /// How often the readers asked for a word of a text: what it costs, without a clock.
        static func questions(_ text: String) throws -> Int {
            let pack = try ProvinceFolder.load(folder)
            let clean = CleanText(paragraphs: text.split(separator: "\n").map(String.init))
            let marked = MarkedText(
                clean.words, matches: pack.gazetteer.matches(in: clean.bytes))
            _ = try reader.get().read(marked, title: nil, state: .held)
            return marked.questions.value
        }
    #endif
}
