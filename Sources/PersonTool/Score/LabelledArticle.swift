import Article
import JSON

/// A line of a labelled file: a page, and what a careful reader found in it.
struct LabelledArticle: Sendable {
    let id: String
    var page: Page
    /// The meeting it reports; nil for an article of no meeting.
    let meeting: String?
    var mainText: String
    let date: String?
    /// Whether the meeting was held, is planned, was moved or cancelled; held where nothing is said.
    let state: String
    let placeCode: String?
    let quotes: [String]
    let topics: [String]
    /// The organizations that took part without a name being given.
    let delegations: [String]
    /// Who took part, by name.
    let attendants: [String]
}

extension LabelledArticle: JSONRecord {
    /// Reads a line; `gold`, `meeting` and `main_text` are its labels.
    init(reading members: MemberReader) throws(SchemaError) {
        id = try members.string("id")
        page = try Page(reading: members)
        meeting = try members.optionalString("meeting")
        mainText = try members.string("main_text")
        let gold = try members.member("gold")
        date = try gold?.optionalString("event_date")
        state = try gold?.optionalString("state") ?? "held"
        placeCode = try gold?.member("place")?.optionalString("code")
        var texts: [String] = []
        for quote in try gold?.list("quotes") ?? [] {
            texts.append(try MemberReader(quote, path: "gold.quotes").string("text"))
        }
        quotes = texts
        var bodies: [String] = []
        var people: [String] = []
        for participant in try gold?.list("participants") ?? [] {
            let reader = try MemberReader(participant, path: "gold.participants")
            if let name = try reader.optionalString("name") {
                people.append(name)
            } else if let body = try reader.optionalString("organization") {
                bodies.append(body)
            }
        }
        delegations = bodies
        attendants = people
        topics = try (gold?.list("topics") ?? []).compactMap(\.string)
    }

    /// The page with its labels, as far as they are scored.
    func write(to members: inout MemberWriter) {
        var page = page
        page.id = id
        page.write(to: &members)
        members.string("meeting", meeting)
        members.string("main_text", mainText)
    }
}
