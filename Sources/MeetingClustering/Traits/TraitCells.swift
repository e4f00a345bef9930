/// The words of an article, each as a number, in one piece of memory: an index holds very many.
///
/// In order: the words of title and text; how often each stands there, four to a cell; the
/// words of the organizations, sorted; those of the venue, sorted; the marks of the text's runs of
/// words, sorted; and the persons, each as how many words the name has and how common the office
/// is, its letters run together, and its words.
struct TraitCells: Equatable {
    let cells: [UInt32]
    private let wordEnd: Int32
    private let organizationEnd: Int32
    private let venueEnd: Int32
    private let markEnd: Int32

    init(
        words: [CountedWord], organizations: [Term], venue: [Term], marks: [UInt32],
        people: [PersonTraits]
    ) {
        let persons = people.reduce(0) { $0 + 2 + $1.words.count }
        var cells: [UInt32] = []
        cells.reserveCapacity(
            words.count + (words.count + 3) / 4 + organizations.count + venue.count + marks.count
                + persons)
        for word in words { cells.append(word.term.hash) }
        for start in stride(from: 0, to: words.count, by: 4) {
            var packed: UInt32 = 0
            for index in start..<min(start + 4, words.count) {
                packed |= words[index].packed << UInt32((index & 3) * 8)
            }
            cells.append(packed)
        }
        wordEnd = Int32(words.count)
        for term in organizations { cells.append(term.hash) }
        organizationEnd = Int32(cells.count)
        for term in venue { cells.append(term.hash) }
        venueEnd = Int32(cells.count)
        cells.append(contentsOf: marks)
        markEnd = Int32(cells.count)
        for person in people {
            cells.append(UInt32(person.words.count) | UInt32(person.officeShare) << 8)
            cells.append(person.joined.hash)
            for word in person.words { cells.append(word.hash) }
        }
        self.cells = cells
    }

    var wordCount: Int { Int(wordEnd) }
    /// Those of title and text.
    var words: [Term] { cells[..<wordCount].map(Term.init(hash:)) }
    /// Those of all other fields, and the marks.
    var others: [Term] {
        let start = wordCount + (wordCount + 3) / 4
        var others: [Term] = []
        others.reserveCapacity(cells.count - start)
        for hash in cells[start..<peopleStart] { others.append(Term(hash: hash)) }
        var at = peopleStart
        while at < cells.count {
            let name = name(at: at)
            others.append(Term(hash: cells[at + 1]))
            for hash in name { others.append(Term(hash: hash)) }
            at = name.endIndex
        }
        return others
    }
    var organizations: ArraySlice<UInt32> {
        cells[wordCount + (wordCount + 3) / 4..<Int(organizationEnd)]
    }
    var venue: ArraySlice<UInt32> { cells[Int(organizationEnd)..<Int(venueEnd)] }
    var marks: ArraySlice<UInt32> { cells[Int(venueEnd)..<Int(markEnd)] }
    /// Where the persons begin.
    var peopleStart: Int { Int(markEnd) }

    /// How often a word stands in title and text, and in title and first sentences: a half byte
    /// each.
    @inline(__always)
    func packedCount(_ index: Int) -> UInt32 {
        cells[wordCount + index / 4] >> UInt32((index & 3) * 8) & 0xff
    }

    /// The words of the name of a person whose cells begin at a place; the next person's follow.
    func name(at place: Int) -> ArraySlice<UInt32> {
        cells[place + 2..<place + 2 + Int(cells[place] & 0xff)]
    }

    /// The persons, unpacked.
    var persons: [PersonTraits] {
        var persons: [PersonTraits] = []
        var at = peopleStart
        while at < cells.count {
            let name = name(at: at)
            persons.append(
                PersonTraits(
                    words: name.map(Term.init(hash:)), joined: Term(hash: cells[at + 1]),
                    officeShare: UInt8(cells[at] >> 8)))
            at = name.endIndex
        }
        return persons
    }
}
