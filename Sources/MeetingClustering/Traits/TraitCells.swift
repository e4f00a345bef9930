/// The words of an article, each as a number, in one piece of memory: an index holds very many.
///
/// In order: the words of title and text, sorted; how often each stands there, two to a cell; the
/// words of the organizations, sorted; those of the venue, sorted; the smallest hashes of the
/// text's runs of words, sorted; and the persons, each as how many words the name has, its letters
/// run together, and its words.
struct TraitCells: Equatable {
    let cells: [UInt32]
    let wordCount: Int
    let organizations: Range<Int>
    let venue: Range<Int>
    let sketch: Range<Int>

    init(
        words: [CountedWord], organizations: [Term], venue: [Term], sketch: [UInt32],
        people: [PersonTraits]
    ) {
        let persons = people.reduce(0) { $0 + 2 + $1.words.count }
        var cells: [UInt32] = []
        cells.reserveCapacity(
            words.count * 3 / 2 + 1 + organizations.count + venue.count + sketch.count + persons)
        for word in words { cells.append(word.term.hash) }
        for index in stride(from: 0, to: words.count, by: 2) {
            let next = index + 1 < words.count ? words[index + 1].packed : 0
            cells.append(words[index].packed | next << 16)
        }
        wordCount = words.count
        func part(_ terms: some Sequence<UInt32>) -> Range<Int> {
            let start = cells.count
            cells.append(contentsOf: terms)
            return start..<cells.count
        }
        self.organizations = part(organizations.lazy.map(\.hash))
        self.venue = part(venue.lazy.map(\.hash))
        self.sketch = part(sketch)
        for person in people {
            cells.append(UInt32(person.words.count))
            cells.append(person.joined.hash)
            cells.append(contentsOf: person.words.lazy.map(\.hash))
        }
        self.cells = cells
    }

    /// How often a word stands in title and text, and in title and first sentences, both in one.
    func packedCount(_ index: Int) -> UInt32 {
        cells[wordCount + index / 2] >> UInt32((index & 1) * 16) & 0xffff
    }

    /// Where the persons begin.
    var people: Range<Int> { sketch.upperBound..<cells.count }

    /// The persons, unpacked.
    var persons: [PersonTraits] {
        var persons: [PersonTraits] = []
        var at = people.lowerBound
        while at < cells.count {
            let words = at + 2..<at + 2 + Int(cells[at])
            persons.append(
                PersonTraits(
                    words: cells[words].map(Term.init(hash:)), joined: Term(hash: cells[at + 1])))
            at = words.upperBound
        }
        return persons
    }
}
