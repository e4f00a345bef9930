import Article
import JSON

/// Keeps a meeting's record small enough for every broker.
///
/// Each list has a longest length. If the record is still too large, the longest of its lists of
/// speech, people and agreement are halved until it fits; the least supported entries go first,
/// since every list has the best supported first. What was left out is counted in `omitted`.
enum RecordCap {
    /// The most bytes of a record's JSON.
    static let mostBytes = 800_000
    private static let lengths: [(String, Int)] = [
        ("quotes", 80), ("statements", 60), ("participants", 80), ("mentioned", 80), ("topics", 10),
        ("agreement", 100), ("articles", 400),
    ]

    static func capped(_ content: MeetingContent) -> MeetingContent {
        var content = content
        for (name, length) in lengths { shorten(&content, name, to: length) }
        var length = 40
        while content.json.bytes.count > mostBytes, length > 0 {
            for (name, _) in lengths where name != "articles" {
                shorten(&content, name, to: length)
            }
            length /= 2
        }
        return content
    }

    private static func shorten(_ content: inout MeetingContent, _ name: String, to length: Int) {
        let cut: Int
        switch name {
        case "quotes": cut = cutting(&content.quotes, length)
        case "statements": cut = cutting(&content.statements, length)
        case "participants": cut = cutting(&content.participants, length)
        case "mentioned": cut = cutting(&content.mentioned, length)
        case "topics": cut = cutting(&content.topics, length)
        case "agreement": cut = cutting(&content.agreement, length)
        default: cut = cutting(&content.articles, length)
        }
        if cut > 0 { content.omitted[name, default: 0] += cut }
    }

    private static func cutting<Element>(_ list: inout [Element], _ length: Int) -> Int {
        let cut = max(0, list.count - length)
        list.removeLast(cut)
        return cut
    }
}
