/// Words that are all to be found; one with `*` behind it may go on.
struct SearchQuery {
    private struct Word {
        let text: String
        var mayGoOn = false
    }

    private let words: [Word]

    /// Reads what a person typed; nothing in it is an operator but a star behind a word.
    init(_ text: String) {
        words = text.split(separator: " ").flatMap { chunk in
            var words = SearchWords.of(chunk).map { Word(text: $0) }
            if chunk.hasSuffix("*"), let last = words.indices.last { words[last].mayGoOn = true }
            return words
        }
    }

    /// Whether there is no word: then nothing is found.
    var isEmpty: Bool { words.isEmpty }

    /// As SQLite's FTS5 reads it, for one column or all.
    func fts5(in column: MeetingField? = nil) -> String {
        let phrases = words.map { "\"\($0.text)\"\($0.mayGoOn ? " *" : "")" }
        let all = "(\(phrases.joined(separator: " AND ")))"
        return column.map { "{\($0.rawValue)} : \(all)" } ?? all
    }

    /// As PostgreSQL reads a `tsquery`, for one weight or all.
    func tsquery(in field: MeetingField? = nil) -> String {
        words.map { word in
            let marks = (word.mayGoOn ? "*" : "") + (field?.weight ?? "")
            return "'\(word.text)'" + (marks.isEmpty ? "" : ":\(marks)")
        }
        .joined(separator: " & ")
    }

    /// What a list of words with blanks around each of them has to contain, all of it.
    var fragments: [String] { words.map { " \($0.text)\($0.mayGoOn ? "" : " ")" } }
}
