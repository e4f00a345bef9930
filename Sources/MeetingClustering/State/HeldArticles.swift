import Article

/// What a search finds, by the births of the articles: derived, so that a search looks nothing up.
struct HeldArticles {
    /// An article that can be compared.
    struct Held {
        let traits: ArticleTraits
        let meeting: MeetingID
    }

    private var places: [Held?] = []
    /// Beside each place a hash of its meeting, which is odd, or nought.
    ///
    /// Most articles that a search finds are looked at no further.
    private var marks: [Int] = []
    /// The birth of the first place.
    private var first = 0

    /// What tells the meeting of a birth from others, to one in 2⁶³; nil where no article is held.
    func mark(of birth: Int) -> Int? {
        let index = birth - first
        return marks.indices.contains(index) && marks[index] != 0 ? marks[index] : nil
    }

    /// The article that is held by a birth; nil where none is, or none that can be compared.
    subscript(birth: Int) -> Held? {
        get { places.indices.contains(birth - first) ? places[birth - first] : nil }
        set {
            guard newValue != nil || places.indices.contains(birth - first) else { return }
            if birth < first {
                // A forgotten birth is back: a batch was taken back.
                places.insert(contentsOf: repeatElement(nil, count: first - birth), at: 0)
                marks.insert(contentsOf: repeatElement(0, count: first - birth), at: 0)
                first = birth
            }
            while places.count <= birth - first {
                places.append(nil)
                marks.append(0)
            }
            places[birth - first] = newValue
            marks[birth - first] = newValue.map { $0.meeting.hashValue | 1 } ?? 0
        }
    }

    /// Gives up the room of births before one, now and then.
    mutating func forget(before birth: Int) {
        let gone = min(birth - first, places.count)
        guard gone > 1024, gone * 4 > places.count else { return }
        places.removeFirst(gone)
        marks.removeFirst(gone)
        first += gone
    }
}
