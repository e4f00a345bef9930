/// How often words stand in Indonesian news at large, so that the first articles of a new index
/// are compared as sensibly as the later ones.
struct Background {
    /// As how many articles the background counts.
    let documents: Double
    private var places: TermPlaces
    private var counts: [Double] = []
    private var weights: [Double] = []
    private let rarest: Double

    /// A background in which each word stands in that many of a thousand articles.
    init(permille: [String: Int], documents: Int) {
        self.documents = Double(documents)
        places = TermPlaces(room: permille.count)
        rarest = Self.weight(documents: self.documents, count: 0)
        for (word, share) in permille.sorted(by: { $0.key < $1.key }) {
            let bytes = Array(word.utf8)
            let count = Double(share) * Double(documents) / 1000
            places.insert(Term(.text, bytes, 0..<bytes.count).hash, counts.count)
            counts.append(count)
            weights.append(Self.weight(documents: self.documents, count: count))
        }
    }

    /// The share of texts that may hold some words together: no more than have the rarest of them;
    /// none where there is no word.
    func share(of words: [Term]) -> Double {
        (words.map { count(of: $0) }.min() ?? 0) / max(1, documents)
    }

    /// As how many articles of the background have a word.
    func count(of term: Term) -> Double {
        let place = places.place(of: term.hash)
        return place < 0 ? 0 : counts[place]
    }

    /// How telling a word is in the language at large.
    func weight(of term: Term) -> Double {
        let place = places.place(of: term.hash)
        return place < 0 ? rarest : weights[place]
    }

    /// The logarithm of how many texts there are to one, by the share of those that have a word.
    static func weight(share: Double) -> Double {
        share > 0 ? max(0, -Logarithm.base2(share)) : .infinity
    }

    /// The logarithm of how many texts there are to one that has a word.
    static func weight(documents: Double, count: Double) -> Double {
        max(0, Logarithm.base2((documents + 1) / (count + 0.5)))
    }
}
