import Article
import JSON

/// Made news for a peer: an id, a title and a text a line.
struct NewsPrint {
    private let count: Int
    private let aDay: Int

    init(_ options: ClientOptions) throws {
        count = try options.number("articles")
        aDay = try options.number("a-day")
    }

    var text: String {
        var stream = NewsStream(seed: 1, aDay: aDay)
        return (0..<count).map { _ in
            let record = stream.next().record
            let line: JSONObject = [
                "id": .string(record.id), "title": .optional(record.title),
                "text": .string(record.mainText),
            ]
            return JSON.object(line).text
        }.joined(separator: "\n")
    }
}
