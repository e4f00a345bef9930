import IndonesianText

/// Finds the names that people go by: `yang akrab disapa Batu`, `alias Untung`,
/// `bernama asli Sugeng`.
struct AliasFinder {
    let marked: MarkedText
    private let names: NameParser

    private static let cues: WordSet = [
        "disapa", "dipanggil", "panggilan", "sapaan", "sapaannya", "panggilannya", "alias",
        "dijuluki", "julukan", "asli",
    ]
    private static let fillers: WordSet = [
        "dengan", "sebagai", "nama", "panggilan", "sapaan", "akrab", "pak", "bu", "bang", "kak",
    ]

    init(marked: MarkedText) {
        self.marked = marked
        names = NameParser(marked: marked)
    }

    /// Gives the persons of a book the names that the text says they go by.
    func read(into book: inout PersonBook) {
        for token in marked.tokens.indices where isCue(token) {
            if let name = name(after: token) {
                give(name, to: &book, before: token, isFull: isFullName(token))
            } else if let name = name(before: token) {
                give(name, to: &book, before: name.start)
            }
        }
    }

    private func isCue(_ token: Int) -> Bool {
        guard let key = marked.key(token), !marked.text.isQuoted(token) else { return false }
        if key == "asli" {
            return marked.key(token - 1) == "bernama" || marked.key(token - 1) == "nama"
        }
        return AliasFinder.cues.contains(key) || isFullName(token)
    }

    /// `Nama lengkapnya Marsinah`, `bernama lengkap Joko Umbaran`.
    private func isFullName(_ token: Int) -> Bool {
        guard let key = marked.key(token), key == "lengkapnya" || key == "lengkap" else {
            return false
        }
        let before = marked.key(token - 1)
        return before == "nama" || before == "bernama"
    }

    private func name(after cue: Int) -> NamePhrase? {
        var token = cue + 1
        while token < marked.tokens.count, token < cue + 4,
            marked.key(token).map({ AliasFinder.fillers.contains($0) }) ?? false
        { token += 1 }
        guard token < marked.tokens.count, marked.areJoined(token) else { return nil }
        if marked.kind(token)?.isQuote == true { token += 1 }
        return token < marked.tokens.count && marked.tokens[token].isCapitalized
            ? nameAnywhere(at: token) : nil
    }

    /// `Batu, begitu ia biasa dipanggil`.
    private func name(before cue: Int) -> NamePhrase? {
        let first = marked.text.sentence(of: cue).lowerBound
        // `keluh Yama, sapaan akrabnya`.
        if marked.kind(cue - 1) == .comma, cue >= first + 2, marked.tokens[cue - 2].isCapitalized {
            return nameAnywhere(at: cue - 2)
        }
        let start = nameStart(before: cue, from: first) ?? first
        guard cue - start <= 8, let name = nameAnywhere(at: start),
            marked.kind(name.tokens.upperBound) == .comma,
            marked.key(name.tokens.upperBound + 1) == "begitu"
                || marked.key(name.tokens.upperBound + 1) == "demikian"
        else { return nil }
        return name
    }

    /// `sindir Acil Rahma, begitu ia dipanggil`: where the capitals before the comma begin.
    private func nameStart(before cue: Int, from first: Int) -> Int? {
        guard
            let thus = (max(first, cue - 4)..<cue).first(where: {
                marked.key($0) == "begitu" || marked.key($0) == "demikian"
            }),
            thus > first + 1, marked.kind(thus - 1) == .comma
        else { return nil }
        var start = thus - 1
        while start > first, marked.tokens[start - 1].isCapitalized, marked.areJoined(start) {
            start -= 1
        }
        return start < thus - 1 ? start : nil
    }

    /// A name of one or two words; nicknames are often common words.
    private func nameAnywhere(at token: Int) -> NamePhrase? {
        if let name = names.name(at: token) { return name }
        guard marked.kind(token) == .word, marked.tokens[token].isCapitalized,
            !marked.has(token, [.office, .organization])
        else { return nil }
        return NamePhrase(
            tokens: token..<token + 1, core: token..<token + 1, start: token, hasTitle: false)
    }

    private func give(
        _ name: NamePhrase, to book: inout PersonBook, before token: Int, isFull: Bool = false
    ) {
        let alias = PersonName(marked.text.text(name.core))
        guard !alias.words.isEmpty else { return }
        let known = book.resolve(alias, office: nil)
        // `ungkap Lamsyah, sapaan akrabnya`: a part of a name given in full is no other person's.
        if let known, book.persons[known].name.fullWords.count > alias.fullWords.count { return }
        guard let owner = owner(of: alias, in: book, before: token, besides: known) else { return }
        if let known {
            book.merge(known, into: owner)
        } else {
            book.addAlias(alias, to: owner, at: name, isFull: isFull)
        }
    }

    /// Whose name stands right before, else whose name the alias is cut from, else of whom the text is.
    private func owner(
        of alias: PersonName, in book: PersonBook, before token: Int, besides known: Int?
    ) -> Int? {
        let last = book.person(before: token, besides: known)
        if let last, isRightBehind(book.persons[last], token) { return last }
        if let owner = clipped(alias, in: book, besides: known) { return owner }
        return last.flatMap { isSaid(of: book.persons[$0], before: token) ? $0 : nil }
    }

    /// `Rohana Lestari, yang akrab disapa`: nothing but small words between the name and the cue.
    private func isRightBehind(_ person: Person, _ cue: Int) -> Bool {
        guard let end = person.mentions.last(where: { $0.upperBound <= cue })?.upperBound,
            cue - end <= Self.mostBetween, end >= marked.text.sentence(of: cue).lowerBound
        else { return false }
        return (end..<cue).allSatisfy {
            marked.kind($0) != .word
                || marked.tokens[$0].shape == .small && !marked.has($0, [.office, .organization])
        }
    }

    /// The one whose name an alias is cut from: `Nazar` of `Nazaruddin`, `Holan` of `Hasiholan`.
    private func clipped(_ alias: PersonName, in book: PersonBook, besides other: Int?) -> Int? {
        guard alias.words.count == 1, let letters = alias.words.first?.letters,
            letters.count >= Self.fewestLetters
        else { return nil }
        let found = book.persons.indices.filter { index in
            index != other
                && book.persons[index].name.fullWords.contains {
                    $0.letters.count > letters.count
                        && ($0.letters.starts(with: letters)
                            || $0.letters.suffix(letters.count).elementsEqual(letters))
                }
        }
        return found.count == 1 ? found[0] : nil
    }

    private static let fewestLetters = 3

    /// Whether `yang akrab disapa` is said of this person.
    ///
    /// It stands right behind the name or a word that means him, and not behind another's office,
    /// as in `KTT PT Damai Jaya yang akrab disapa Holan`.
    private func isSaid(of person: Person, before cue: Int) -> Bool {
        let sentence = marked.text.sentence(of: cue)
        let near = max(sentence.lowerBound, cue - Self.mostBetween)..<cue
        guard let link = near.last(where: { marked.key($0) == "yang" }) else { return true }
        let end = marked.kind(link - 1) == .comma ? link - 1 : link
        return person.mentions.contains { $0.upperBound == end || $0.contains(end - 1) }
            || marked.kind(end - 1) != .word || marked.has(end - 1, [.pointer, .personNoun])
    }

    /// `yang di kalangan pelobi lebih akrab dipanggil`.
    private static let mostBetween = 7
}
