extension MeetingFacts {
    /// The words with their places and weights, as PostgreSQL reads a `tsvector`.
    var vector: String {
        var position = 0
        var entries: [String] = []
        for field in MeetingField.allCases {
            for word in words[field] ?? [] {
                // The largest that it keeps.
                position = min(position + 1, 16_383)
                entries.append("'\(word)':\(position)\(field.weight)")
            }
        }
        return entries.joined(separator: " ")
    }
}

extension MeetingFacts.Person {
    /// The words as a `tsvector`.
    var vector: String { words.map { "'\($0)'" }.joined(separator: " ") }
}
