import IndonesianText

/// The persons of an article, and whom a name or an office means.
struct PersonBook: Sendable {
    private(set) var persons: [Person] = []
    private let text: TokenizedText

    /// The persons whom offices, titles and words of saying mark as such.
    init(_ raw: [RawMention], in marked: MarkedText) {
        text = marked.text
        for mention in raw where mention.name != nil && mention.strength == .strong { add(mention) }
        for mention in raw where mention.name != nil && mention.strength == .likely { add(mention) }
        addPointedAt(raw)
    }

    /// Gives every other name, and every office that stands alone, to whom it means.
    mutating func linkRest(of raw: [RawMention]) {
        for mention in raw where mention.name != nil && mention.strength == .weak { link(mention) }
        for index in persons.indices {
            persons[index].forms.sort { $0.core.lowerBound < $1.core.lowerBound }
            persons[index].offices.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        linkOffices(raw)
        for index in persons.indices {
            persons[index].mentions.sort { $0.lowerBound < $1.lowerBound }
        }
        persons.sort { $0.first.core.lowerBound < $1.first.core.lowerBound }
    }

    // MARK: Building

    private func written(_ phrase: NamePhrase) -> PersonName { PersonName(text.text(phrase.core)) }

    private mutating func add(_ mention: RawMention) {
        guard let phrase = mention.name else { return }
        let name = written(phrase)
        let index = resolve(name, office: mention.office) ?? persons.count
        if index == persons.count { persons.append(Person(name: name, fullest: phrase)) }
        note(mention, phrase, name, at: index)
    }

    /// `Sarmin membawa map. Kepala desa itu …`: an office that points back makes a person of the
    /// name before it.
    private mutating func addPointedAt(_ raw: [RawMention]) {
        for (index, mention) in raw.enumerated() {
            guard let office = mention.office, mention.name == nil, office.pointsBack,
                resolve(office) == nil, let before = subject(before: index, in: raw),
                let name = before.name, before.strength == .weak,
                resolve(written(name), office: nil) == nil
            else { continue }
            add(before)
        }
    }

    /// The name that a sentence not long before begins with.
    private func subject(before index: Int, in raw: [RawMention]) -> RawMention? {
        let sentence = text.sentenceIndex[raw[index].tokens.lowerBound]
        for mention in raw[..<index].reversed() {
            guard let name = mention.name else { continue }
            if sentence - text.sentenceIndex[name.core.lowerBound] > 2 { return nil }
            if mention.office == nil, isSubject(name.start) { return mention }
        }
        return nil
    }

    private func isSubject(_ token: Int) -> Bool {
        guard token > text.sentence(of: token).lowerBound else { return true }
        let before = text.tokens[token - 1]
        return before.kind == .dash || before.key == "bagi" || before.key == "untuk"
    }

    private mutating func link(_ mention: RawMention) {
        guard let phrase = mention.name else { return }
        let name = written(phrase)
        guard let index = resolve(name, office: nil) else { return }
        note(mention, phrase, name, at: index)
    }

    private mutating func note(
        _ mention: RawMention, _ phrase: NamePhrase, _ name: PersonName, at index: Int
    ) {
        if persons[index].forms.contains(where: { $0.core == phrase.core }) { return }
        persons[index].forms.append(phrase)
        if let office = mention.office { persons[index].offices.append(office) }
        persons[index].mentions.append(mention.tokens)
        if name.fullWords.count > persons[index].name.fullWords.count {
            persons[index].name = name
            persons[index].fullest = phrase
        }
    }

    /// Offices that stand alone mean whoever holds them in this article.
    private mutating func linkOffices(_ raw: [RawMention]) {
        var last: Int?
        for mention in raw {
            if let phrase = mention.name {
                last = persons.firstIndex { $0.forms.contains { $0.core == phrase.core } } ?? last
                continue
            }
            guard let office = mention.office else { continue }
            if let index = resolve(office) {
                persons[index].mentions.append(office.tokens)
                last = index
            } else if office.pointsBack, let index = last, persons[index].offices.isEmpty,
                isNear(office, to: index)
            {
                persons[index].offices.append(office)
                persons[index].mentions.append(office.tokens)
            }
        }
    }

    /// Whether a person was named in the same sentence as an office or in the one before it.
    private func isNear(_ office: OfficePhrase, to index: Int) -> Bool {
        let sentence = text.sentenceIndex[office.tokens.lowerBound]
        return persons[index].mentions.contains {
            let other = text.sentenceIndex[$0.lowerBound]
            return other <= sentence && sentence - other <= 2
        }
    }

    // MARK: Asking

    /// The one person whom a name can mean; nil where it is nobody or could be several.
    func resolve(_ name: PersonName, office: OfficePhrase?) -> Int? {
        let relations = persons.map { relation(of: name, to: $0) }
        for wanted in [NameRelation.same, .spelling, .part] {
            let found = relations.indices.filter { relations[$0] == wanted }
            if found.count == 1 { return found[0] }
            guard found.count > 1 else { continue }
            guard let office else { return nil }
            let holders = found.filter { persons[$0].heads.contains(office.head) }
            return holders.count == 1 ? holders[0] : nil
        }
        return nil
    }

    private func relation(of name: PersonName, to person: Person) -> NameRelation {
        let relation = name.relation(to: person.name)
        if relation != .different { return relation }
        return person.aliases.contains { name.relation(to: $0) == .same } ? .same : .different
    }

    /// The one person who holds an office that stands alone; nobody holds `para kepala dinas`.
    func resolve(_ office: OfficePhrase) -> Int? {
        let first = office.tokens.lowerBound
        if first > 0, text.tokens[first - 1].key == "para" { return nil }
        let found = persons.indices.filter { index in
            persons[index].offices.contains { isSame(office, $0) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Whether an office that stands alone can be one that somebody holds: the heads are the same,
    /// and what more it says is said of the holder's too.
    private func isSame(_ office: OfficePhrase, _ held: OfficePhrase) -> Bool {
        guard office.head == held.head else { return false }
        let more = words(of: office)
        if more.isEmpty { return true }
        let others = words(of: held)
        return others.isEmpty || !more.isDisjoint(with: others)
    }

    private func words(of office: OfficePhrase) -> Set<WordKey> {
        let words = office.tokens.filter { text.tokens[$0].kind == .word }.map {
            text.tokens[$0].key
        }
        return Set(words).subtracting(office.head).subtracting(PersonBook.plainWords)
    }

    private static let plainWords: Set<WordKey> = [
        "dinas", "badan", "daerah", "provinsi", "kota", "kabupaten", "bidang", "dan", "wagub",
        "wabup", "sekda", "kadis", "itu", "pt", "dari",
    ]

    /// The person mentioned last before a token.
    func person(before token: Int, besides other: Int?) -> Int? {
        var best: (index: Int, at: Int)?
        for (index, person) in persons.enumerated() where index != other {
            guard let at = person.mentions.last(where: { $0.upperBound <= token })?.lowerBound
            else { continue }
            if at > best?.at ?? -1 { best = (index, at) }
        }
        guard let best, text.sentenceIndex[token] - text.sentenceIndex[best.at] <= 2 else {
            return nil
        }
        return best.index
    }

    /// Makes two persons one; the first's name becomes another name of the second.
    mutating func merge(_ index: Int, into owner: Int) {
        let other = persons[index]
        persons[owner].forms += other.forms
        persons[owner].forms.sort { $0.core.lowerBound < $1.core.lowerBound }
        persons[owner].offices += other.offices
        persons[owner].offices.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        persons[owner].mentions += other.mentions
        persons[owner].mentions.sort { $0.lowerBound < $1.lowerBound }
        if other.name.fullWords.count > persons[owner].name.fullWords.count {
            persons[owner].aliases.append(persons[owner].name)
            persons[owner].name = other.name
            persons[owner].fullest = other.fullest
        } else {
            persons[owner].aliases.append(other.name)
        }
        persons.remove(at: index)
    }

    /// Gives a person another name to go by.
    mutating func addAlias(_ name: PersonName, to index: Int, at phrase: NamePhrase) {
        let tokens = phrase.core
        if name.fullWords.count > persons[index].name.fullWords.count {
            persons[index].aliases.append(persons[index].name)
            persons[index].name = name
            persons[index].fullest = phrase
        } else {
            persons[index].aliases.append(name)
        }
        persons[index].mentions.append(tokens)
        persons[index].mentions.sort { $0.lowerBound < $1.lowerBound }
    }
}
