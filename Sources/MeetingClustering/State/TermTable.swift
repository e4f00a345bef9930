/// The words of the articles held, by their hashes: how many articles have each, and which.
///
/// A table with open addressing; words that no article has any more leave no trace. A word that
/// very many have finds no candidates: of such a one only the number is kept.
struct TermTable {
    /// A word.
    struct Entry {
        var hash: UInt32 = 0
        /// How many articles have it; none in a free place.
        var count: UInt32 = 0
        /// How many articles of the background have it.
        var background: Float = 0
        /// Whether it is known which articles have it.
        var isListed = true
    }

    private var entries = Array(repeating: Entry(), count: 1024)
    private var lists = Array(repeating: PostingList(), count: 1024)
    private var used = 0
    private var mask = 1023
    /// Words in more articles than this find no candidates.
    private let longest: Int

    init(longest: Int) { self.longest = longest }

    /// A word that was looked up; it stands where it does until the table changes.
    struct Found {
        fileprivate let place: Int
        let count: Int
        let background: Float
        /// The rarest first, then by the word: the same in every table that holds the same.
        let order: UInt64
    }

    /// Looks a word up that some article has.
    func found(_ term: Term) -> Found? {
        let at = find(term.hash)
        let entry = entries[at]
        guard entry.count != 0 else { return nil }
        return Found(
            place: at, count: Int(entry.count), background: entry.background,
            order: UInt64(entry.count) << 32 | UInt64(term.hash))
    }

    /// The births of the newest articles that have a word.
    func newest(of word: Found, _ limit: Int) -> ArraySlice<UInt32> {
        lists[word.place].newest(limit)
    }

    /// Where a word stands, or where it would.
    private func find(_ hash: UInt32) -> Int {
        var at = home(hash)
        while entries[at].count != 0, entries[at].hash != hash { at = (at + 1) & mask }
        return at
    }

    private func home(_ hash: UInt32) -> Int { Int(hash &* 0x9e37_79b1) & mask }

    mutating func add(_ term: Term, _ birth: UInt32, background: Background) {
        var at = find(term.hash)
        if entries[at].count == 0 {
            if used * 3 >= entries.count * 2 {
                grow()
                at = find(term.hash)
            }
            used += 1
            entries[at] = Entry(hash: term.hash, background: Float(background.count(of: term)))
        }
        entries[at].count += 1
        guard entries[at].isListed else { return }
        if Int(entries[at].count) > longest * 2 {
            entries[at].isListed = false
            lists[at] = PostingList()
        } else {
            lists[at].insert(birth)
        }
    }

    /// Takes an article from a word; answers whether its list must be made anew.
    mutating func remove(_ term: Term, _ birth: UInt32) -> Bool {
        let at = find(term.hash)
        guard entries[at].count > 0 else { return false }
        entries[at].count -= 1
        if entries[at].count == 0 {
            free(at)
            return false
        }
        guard entries[at].isListed else { return Int(entries[at].count) <= longest }
        lists[at].remove(birth)
        return false
    }

    /// Makes a word's list anew.
    mutating func list(_ term: Term, _ births: [UInt32]) {
        let at = find(term.hash)
        guard entries[at].count > 0 else { return }
        entries[at].isListed = true
        lists[at] = PostingList()
        for birth in births { lists[at].insert(birth) }
    }

    /// Moves those back that stand behind a word only because its place was taken.
    private mutating func free(_ place: Int) {
        used -= 1
        var hole = place
        var at = (hole + 1) & mask
        while entries[at].count != 0 {
            if (at - home(entries[at].hash)) & mask >= (at - hole) & mask {
                entries[hole] = entries[at]
                lists.swapAt(hole, at)
                hole = at
            }
            at = (at + 1) & mask
        }
        entries[hole] = Entry()
        lists[hole] = PostingList()
    }

    private mutating func grow() {
        let (old, oldLists) = (entries, lists)
        entries = Array(repeating: Entry(), count: old.count * 2)
        lists = Array(repeating: PostingList(), count: old.count * 2)
        mask = entries.count - 1
        for index in old.indices where old[index].count != 0 {
            let at = find(old[index].hash)
            entries[at] = old[index]
            lists[at] = oldLists[index]
        }
    }

    /// All words, with how many articles have each and which, where that is known.
    var all: [(term: Term, count: Int, births: ArraySlice<UInt32>)] {
        entries.indices.compactMap { index in
            let entry = entries[index]
            return entry.count == 0
                ? nil
                : (Term(hash: entry.hash), Int(entry.count), lists[index].newest(.max))
        }
    }
}
