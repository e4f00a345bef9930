import IndonesianText

extension PersonBook {
    /// The one person whom a name can mean; nil where it is nobody or could be several.
    func resolve(_ name: PersonName, office: OfficePhrase?) -> Int? {
        let found = candidates(name, office: office)
        return found.count == 1 ? found[0] : nil
    }

    /// All whom a name can mean, those of the closest relation; the office decides between several.
    func candidates(_ name: PersonName, office: OfficePhrase?) -> [Int] {
        let mask = name.mask
        var related: [(index: Int, relation: NameRelation)] = []
        for index in persons.indices where persons[index].mask & mask != 0 {
            let relation = relation(of: name, to: index)
            if relation != .different { related.append((index, relation)) }
        }
        if related.isEmpty { return [] }
        for wanted in [NameRelation.same, .spelling, .part] {
            let all = related.filter { $0.relation == wanted }.map(\.index)
            let found = wanted == .part ? calledSo(all, by: name) : all
            guard found.count > 1, let office else {
                if found.isEmpty { continue }
                return found
            }
            let holders = found.filter { persons[$0].offices.contains { $0.head == office.head } }
            return holders.isEmpty ? found : holders
        }
        return []
    }

    /// Of several who bear a word of a name the one whose first name it is.
    ///
    /// People are hardly called by the name of a parent or husband: of `Barkati Usman` and
    /// `Ratna Wilis Barkati`, `Barkati` is the first.
    private func calledSo(_ found: [Int], by name: PersonName) -> [Int] {
        guard found.count > 1, name.words.count == 1, let word = name.fullWords.first else {
            return found
        }
        let first = found.filter { persons[$0].name.fullWords.first == word }
        return first.count == 1 ? first : found
    }

    private func relation(of name: PersonName, to index: Int) -> NameRelation {
        let relation = name.relation(to: persons[index].name)
        if relation != .different { return relation }
        return persons[index].aliases.contains { name.relation(to: $0) == .same }
            ? .same : .different
    }

    /// The one person who holds an office that stands alone; nobody holds `para kepala dinas`.
    func resolve(_ office: OfficePhrase) -> Int? {
        let first = office.tokens.lowerBound
        if first > 0, text.tokens[first - 1].key == "para" { return nil }
        let exact = holders(of: office) { $0 }
        // The acting regent is called regent too.
        let found =
            exact.isEmpty
            ? holders(of: office) { $0.filter { !OfficeForms.actings.contains($0) } } : exact
        return found.count == 1 ? found[0] : nil
    }

    private func holders(of office: OfficePhrase, by plain: ([WordKey]) -> [WordKey]) -> [Int] {
        let (head, more) = (plain(office.head), words(of: office))
        return persons.indices.filter { index in
            persons[index].offices.contains { held in
                plain(held.head) == head && isSame(more, held)
                    || isSpeltOut(head, more, held, by: plain)
            }
        }
    }

    /// `Danrem` is the `Komandan Korem`: the same words, parted otherwise.
    private func isSpeltOut(
        _ head: [WordKey], _ more: Set<WordKey>, _ held: OfficePhrase,
        by plain: ([WordKey]) -> [WordKey]
    ) -> Bool {
        let other = plain(held.head)
        guard head.first == other.first, head.count != other.count else { return false }
        return more.union(head) == words(of: held).union(other)
    }

    /// Whether an office that stands alone can be one that somebody holds: what more it says is
    /// said of the holder's too.
    private func isSame(_ more: Set<WordKey>, _ held: OfficePhrase) -> Bool {
        if more.isEmpty { return true }
        let others = words(of: held)
        // `Ketua Gabungan Pabrik Sawit Kaltim` is not `Ketua Persatuan Pekebun Kaltim`.
        let shared = more.intersection(others).count
        if others.isEmpty || shared == min(more.count, others.count) { return true }
        // `Ketua PBSI Samarinda` is not `Ketua KONI Samarinda`.
        return 2 * shared > min(more.count, others.count)
    }

    private func words(of office: OfficePhrase) -> Set<WordKey> {
        var words: Set<WordKey> = []
        for token in office.tokens where text.tokens[token].kind == .word {
            let word = text.tokens[token].key
            // `danrem` says nothing more than its head, `komandan korem`.
            if Self.plainWords.contains(word)
                || OfficeForms.spelt(word).allSatisfy({ office.head.contains($0) })
            {
                continue
            }
            words.insert(word)
        }
        return words
    }

    private static let plainWords: WordSet = [
        "dinas", "badan", "daerah", "provinsi", "kota", "kabupaten", "bidang", "dan", "wagub",
        "wabup", "sekda", "kadis", "itu", "pt", "dari", "pj", "pjs", "penjabat", "plt", "plh",
        "pelaksana", "tugas", "harian",
    ]

    /// Whether a person holds an office that is more than a calling.
    func holdsOffice(_ index: Int) -> Bool {
        let offices = persons[index].offices
        return offices.indices.contains { !offices[$0].isCalling }
    }

    /// The person mentioned last before a token.
    func person(before token: Int, besides other: Int?) -> Int? {
        var best: (index: Int, at: Int)?
        for (index, person) in persons.enumerated() where index != other {
            guard let at = person.mentions.last(where: { $0.upperBound <= token })?.lowerBound
            else { continue }
            if at > best?.at ?? -1 { best = (index, at) }
        }
        guard let best, text.sentenceIndex[token] - text.sentenceIndex[best.at] <= 4 else {
            return nil
        }
        return best.index
    }
}
