import IndonesianText

/// The persons of an article, and whom a name or an office means.
struct PersonBook: Sendable {
    /// More persons than this are not told apart in one article, nor more words on one of them
    /// kept: it bounds the time that a hostile text can take.
    private static let mostPersons = 200
    private static let mostForms = 200
    private static let mostOffices = 12

    private(set) var persons: [Person] = []
    let text: TokenizedText
    /// The person of a name by the first token of it.
    private var owners: [Int: Int] = [:]
    /// The names that were read already, by where they stand.
    private var names: [(core: Range<Int>, name: PersonName)] = []

    /// The persons whom offices, titles and words of saying mark as such.
    init(_ raw: [RawMention], in marked: MarkedText) {
        text = marked.text
        for index in raw.indices where raw[index].strength == .strong && !raw[index].isAddress {
            add(raw[index])
        }
        for index in raw.indices where raw[index].strength == .likely { add(raw[index]) }
        // `Bung Yos` may be short for a name that only comes later.
        for index in raw.indices where raw[index].strength == .strong && raw[index].isAddress {
            add(raw[index])
        }
        addPointedAt(raw)
        linkWeak(raw)
        sortMentions()
    }

    /// Gives every other name, and every office that stands alone, to whom it means.
    mutating func linkRest(of raw: [RawMention]) {
        linkWeak(raw)
        for index in persons.indices {
            persons[index].forms.sort { $0.core.lowerBound < $1.core.lowerBound }
            persons[index].offices.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        linkOffices(raw)
        sortMentions()
        persons.sort { $0.first.core.lowerBound < $1.first.core.lowerBound }
    }

    private mutating func sortMentions() {
        for index in persons.indices {
            persons[index].mentions.sort { $0.lowerBound < $1.lowerBound }
        }
    }

    // MARK: Building

    private mutating func written(_ phrase: NamePhrase) -> PersonName {
        if let known = names.first(where: { $0.core == phrase.core }) { return known.name }
        let name = PersonName(text.text(phrase.core))
        names.append((phrase.core, name))
        return name
    }

    private mutating func add(_ mention: RawMention) {
        guard let phrase = mention.name else { return }
        let name = written(phrase)
        let candidates = candidates(name, office: mention.office)
        // A name that several bear makes nobody new, and is nobody's.
        guard candidates.count <= 1 else { return }
        let index = candidates.first ?? (mention.isAddress ? clipped(name) : nil) ?? persons.count
        if index == persons.count {
            guard index < PersonBook.mostPersons else { return }
            persons.append(Person(name: name, fullest: phrase))
        }
        note(mention, phrase, name, at: index)
    }

    /// `Sarmin membawa map. Kepala desa itu …`: an office that points back makes a person of the
    /// name before it.
    private mutating func addPointedAt(_ raw: [RawMention]) {
        for (index, mention) in raw.enumerated() {
            guard let office = mention.office, mention.name == nil, office.pointsBack,
                !office.isFormer, resolve(office) == nil,
                let before = subject(before: index, in: raw),
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
            if mention.office == nil, isSubject(name) { return mention }
        }
        return nil
    }

    private func isSubject(_ name: NamePhrase) -> Bool {
        let token = name.start
        let next = name.tokens.upperBound
        if token > text.sentence(of: token).lowerBound {
            let before = text.tokens[token - 1]
            if before.kind == .comma { return DoingWords.stands(at: next, in: text) }
            if before.key == "bagi" || before.key == "untuk" { return true }
            guard before.kind == .dash else { return false }
        }
        // One word that opens a sentence may be any; a name acts.
        return name.core.count > 1 || DoingWords.stands(at: next, in: text)
    }

    private mutating func linkWeak(_ raw: [RawMention]) {
        for index in raw.indices where raw[index].strength == .weak { link(raw[index]) }
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
        guard owners[phrase.core.lowerBound] == nil,
            persons[index].forms.count < PersonBook.mostForms
        else { return }
        owners[phrase.core.lowerBound] = index
        persons[index].forms.append(phrase)
        if let office = mention.office, persons[index].offices.count < PersonBook.mostOffices {
            persons[index].offices.append(office)
        }
        persons[index].mentions.append(mention.tokens)
        persons[index].mask |= name.mask
        if name.fullWords.count > persons[index].name.fullWords.count {
            persons[index].name = name
            persons[index].fullest = phrase
        }
    }

    /// Offices that stand alone mean whoever holds them in this article.
    private mutating func linkOffices(_ raw: [RawMention]) {
        var last: Int?
        var unheld: OfficePhrase?
        for mention in raw {
            if let phrase = mention.name {
                let index = owners[phrase.core.lowerBound]
                if let index, let office = unheld, isHolder(index, of: office, at: phrase) {
                    persons[index].offices.append(office)
                    persons[index].mentions.append(office.tokens)
                }
                unheld = nil
                last = index ?? last
                continue
            }
            guard let office = mention.office else { continue }
            unheld = nil
            if let index = resolve(office) {
                let tokens = addressed(office.tokens)
                persons[index].mentions.append(tokens)
                last = index
            } else if office.pointsBack, let index = meant(by: office, last: last) {
                persons[index].offices.append(office)
                persons[index].mentions.append(office.tokens)
            } else if !office.isFormer, !office.isCalling {
                unheld = office
            }
        }
    }

    /// `Sindiran itu diamini sang direktur. Lintang Pambudi mengaku …`: whom the next sentence
    /// begins with holds the office that the one before names without a holder.
    private func isHolder(_ index: Int, of office: OfficePhrase, at name: NamePhrase) -> Bool {
        let sentence = Int(text.sentenceIndex[name.start])
        return persons[index].offices.isEmpty && name.core.count >= 2
            && text.sentences[sentence].lowerBound == name.start
            && Int(text.sentenceIndex[office.tokens.lowerBound]) + 1 == sentence
            && text.tokens[name.start].start - text.tokens[name.start - 1].end <= 3
            && !text.bytes[text.tokens[name.start - 1].end..<text.tokens[name.start].start]
                .contains(0x0A)
            && isOne(office)
    }

    /// Whether nothing makes an office that of many: `para camat`, `sejumlah kepala dinas`.
    private func isOne(_ office: OfficePhrase) -> Bool {
        let first = office.tokens.lowerBound
        return first == 0 || !Self.many.contains(text.tokens[first - 1].key)
    }

    private static let many: WordSet = ["para", "sejumlah", "beberapa", "semua", "seluruh", "tiap"]

    /// `Pak Camat`, `Bu Lurah`: how somebody is addressed belongs to the mention.
    private func addressed(_ office: Range<Int>) -> Range<Int> {
        guard office.lowerBound > 0 else { return office }
        let before = text.tokens[office.lowerBound - 1]
        let isAddress =
            before.kind == .word && before.isCapitalized
            && NameTitle(before.key) == .address
            && text.tokens[office.lowerBound].start - before.end == 1
        return isAddress ? office.lowerBound - 1..<office.upperBound : office
    }

    /// The person without an office who was named last, else the only one near.
    private func meant(by office: OfficePhrase, last: Int?) -> Int? {
        if let last, persons[last].offices.isEmpty { return isNear(office, to: last) ? last : nil }
        let near = persons.indices.filter { persons[$0].offices.isEmpty && isNear(office, to: $0) }
        return near.count == 1 ? near[0] : nil
    }

    /// Whether a person was named before an office, at most two sentences away.
    private func isNear(_ office: OfficePhrase, to index: Int) -> Bool {
        let start = office.tokens.lowerBound
        return persons[index].mentions.contains {
            $0.lowerBound < start
                && text.sentenceIndex[start] - text.sentenceIndex[$0.lowerBound] <= 2
        }
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
        persons[owner].mask |= other.mask
        var alias = other.name
        if other.name.fullWords.count > persons[owner].name.fullWords.count {
            alias = persons[owner].name
            persons[owner].name = other.name
            persons[owner].fullest = other.fullest
        }
        if persons[owner].aliases.count < PersonBook.mostForms {
            persons[owner].aliases.append(alias)
        }
        persons.remove(at: index)
        owners = [:]
        for (number, person) in persons.enumerated() {
            for form in person.forms { owners[form.core.lowerBound] = number }
        }
    }

    /// Gives a person another name to go by; `isFull` where the text says that it is the whole one.
    mutating func addAlias(
        _ name: PersonName, to index: Int, at phrase: NamePhrase, isFull: Bool = false
    ) {
        guard persons[index].aliases.count < PersonBook.mostForms else { return }
        let tokens = phrase.core
        persons[index].mask |= name.mask
        if isFull || name.fullWords.count > persons[index].name.fullWords.count {
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
