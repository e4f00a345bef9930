import IndonesianText

/// The classes of words, looked up by key.
struct WordTable: Sendable {
    private let classes: WordMap<WordClass>

    init(_ lists: [(WordClass, String)]) {
        var classes: [WordKey: WordClass] = [:]
        for (wordClass, list) in lists {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                classes[WordKey(String(word)), default: []].insert(wordClass)
            }
        }
        self.classes = WordMap(classes)
    }

    subscript(key: WordKey) -> WordClass? { classes[key] }

    /// All that reading claims needs to know of single words.
    static let claims = WordTable(
        OfficeWords.lists + OrganizationWords.lists + SpeechWords.lists + MeetingWords.lists
            + FrequentWords.lists)
}
