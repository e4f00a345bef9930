import Article

/// Leaves out what no sound reading has: texts of thousands of bytes.
struct TextTrim {
    let most: Int

    /// The record without such texts; list entries left out are counted.
    func trimmed(_ content: MeetingContent) -> MeetingContent {
        var content = content
        var omitted = content.omitted
        func keep<Entry>(_ list: inout [Entry], _ name: String, _ isLong: (Entry) -> Bool) {
            let kept = list.filter { !isLong($0) }
            guard kept.count < list.count else { return }
            omitted[name, default: 0] += list.count - kept.count
            list = kept
        }
        keep(&content.quotes, "quotes") { isLong($0.text) }
        keep(&content.statements, "statements") { isLong($0.text) }
        keep(&content.participants, "participants", isLong)
        keep(&content.mentioned, "mentioned", isLong)
        content.omitted = omitted
        if isLong(content.event.venue) { content.event.venue = nil }
        if isLong(content.summary) { content.summary = nil }
        for index in content.articles.indices where isLong(content.articles[index].title) {
            content.articles[index].title = nil
        }
        return content
    }

    private func isLong(_ text: String?) -> Bool { (text?.utf8.count ?? 0) > most }

    private func isLong(_ person: MeetingPerson) -> Bool {
        isLong(person.organization) || isLong(person.role) || isLong(person.represents)
            || person.roles.contains { isLong($0.role) || isLong($0.organization) }
    }
}
