import IndonesianText

/// What each sentence holds that speaks for or against a meeting.
struct SentenceCounts: Sendable {
    /// The counts of one sentence, or of several together.
    struct Count: Sendable {
        var (strong, nouns, verbs, encounters, clauses, definite) = (0, 0, 0, 0, 0, 0)
        var (officials, rooms, buildings, others, selves, replies) = (0, 0, 0, 0, 0, 0)
        var (bodies, groups, pairs, dated) = (0, 0, 0, 0)
        var (doings, asked) = (0, 0)

        init() {}

        /// The counts of a title, which is not marked.
        init(title: TokenizedText?) {
            for token in title?.tokens ?? [] where token.kind == .word {
                let classes = WordTable.claims[token.key] ?? []
                let isDoing = KindWords.doings.contains(token.key)
                let isNoun = classes.contains(.meetingNoun) && !isDoing
                if isNoun || KindWords.strong.contains(token.key) { nouns += 1 }
                if KindWords.encounters.contains(token.key) { encounters += 1 }
                if KindWords.others.contains(token.key) { others += 1 }
                if isDoing { doings += 1 }
            }
        }

        mutating func add(_ other: Count) {
            strong += other.strong
            nouns += other.nouns
            verbs += other.verbs
            encounters += other.encounters
            clauses += other.clauses
            definite += other.definite
            officials += other.officials
            rooms += other.rooms
            buildings += other.buildings
            others += other.others
            selves += other.selves
            replies += other.replies
            bodies += other.bodies
            groups += other.groups
            pairs += other.pairs
            dated += other.dated
            doings += other.doings
            asked += other.asked
        }
    }

    let sentences: [Count]

    init(_ marked: MarkedText, book: PersonBook) {
        var officials = [Int](repeating: 0, count: marked.text.sentences.count)
        for index in book.persons.indices where book.holdsOffice(index) {
            // Mentions stand in the order of the text.
            var last: Int32 = -1
            for mention in book.persons[index].mentions.prefix(40) {
                let sentence = marked.text.sentenceIndex[mention.lowerBound]
                if sentence != last { officials[Int(sentence)] += 1 }
                last = sentence
            }
        }
        let parser = VenueParser(marked: marked)
        sentences = marked.text.sentences.enumerated().map { number, sentence in
            Self.count(sentence, marked, parser, officials[number])
        }
    }

    /// The counts of the sentences of a range that there are.
    func sum(_ range: Range<Int>) -> Count {
        var sum = Count()
        for sentence in sentences[range.clamped(to: 0..<sentences.count)] { sum.add(sentence) }
        return sum
    }

    private static func count(
        _ sentence: Range<Int>, _ marked: MarkedText, _ parser: VenueParser, _ officials: Int
    ) -> Count {
        var count = Count()
        count.officials = officials
        let (strong, encounters, others) = (
            KindWords.strong, KindWords.encounters, KindWords.others
        )
        let (doings, asked) = (KindWords.doings, KindWords.reporters)
        for token in sentence where marked.kind(token) == .word {
            if marked.text.isQuoted(token) { continue }
            let (key, classes) = (marked.tokens[token].key, marked.classes[token])
            if strong.contains(key) {
                count.strong += 1
            } else if classes.contains(.meetingNoun), !doings.contains(key) {
                count.nouns += 1
            }
            if classes.contains(.meetingNoun), marked.has(token + 1, .pointer) {
                count.definite += 1
            }
            if !classes.isDisjoint(with: [.meetingVerb, .presence]) { count.verbs += 1 }
            if encounters.contains(key) { count.encounters += 1 }
            if others.contains(key) { count.others += 1 }
            if doings.contains(key) { count.doings += 1 }
            if asked.contains(key) { count.asked += 1 }
            if key == "saya" || key == "kita" || key == "aku" { count.selves += 1 }
            if classes.contains(.reply) { count.replies += 1 }
            if classes.contains(.group) { count.groups += 1 }
            if isBody(token, marked) { count.bodies += 1 }
            if let venue = parser.phrase(at: token), venue.followsPreposition {
                if venue.hasRoom { count.rooms += 1 } else { count.buildings += 1 }
            }
        }
        let nouns = count.strong + count.nouns
        if nouns > 0, sentence.contains(where: { isDay(marked.tokens[$0].key) }) { count.dated = 1 }
        if nouns > 0 && count.verbs + count.encounters > 0 { count.clauses = 1 }
        if officials + count.bodies > 1 && count.encounters + nouns > 0 { count.pairs = 1 }
        return count
    }

    private static func isDay(_ key: WordKey) -> Bool {
        CalendarWords.weekday(key) != nil || key == "kemarin"
    }

    /// Whether the name of an organization, or an office, begins at a token.
    private static func isBody(_ token: Int, _ marked: MarkedText) -> Bool {
        guard marked.has(token, [.organization, .soleOffice]), !marked.has(token, .venue) else {
            return false
        }
        return !marked.has(token - 1, [.organization, .soleOffice])
    }
}
