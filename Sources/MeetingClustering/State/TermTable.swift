/// The words of the articles held, by their hashes: how many articles have each, and which.
///
/// A table with open addressing; words that no article has any more leave no trace.
struct TermTable {
    /// A word; in a free place one that no article has.
    private struct Entry {
        var hash: UInt32 = 0
        /// How many articles of the background have it.
        var background: Float = 0
        var list = PostingList()
    }

    private var entries = Array(repeating: Entry(), count: 1024)
    private var blocks = PostingBlocks()
    private var used = 0
    private var mask = 1023
    /// Words in more articles than this find no candidates; of twice as many is no list kept.
    private let longest: Int

    init(longest: Int) { self.longest = longest }

    /// A word that was looked up; its list lies where it does until the table changes.
    struct Found {
        /// How many articles have it.
        let count: Int
        let background: Float
        fileprivate let place: UInt32
    }

    /// Looks a word up that some article has.
    func found(_ term: Term) -> Found? {
        let at = find(term.hash)
        let entry = entries[at]
        guard entry.list.count != 0 else { return nil }
        return Found(
            count: Int(entry.list.count), background: entry.background, place: UInt32(at))
    }

    /// The births of the newest articles that have a word.
    func newest(of word: Found, _ limit: Int) -> ArraySlice<UInt32> {
        blocks[entries[Int(word.place)].list.newest(limit)]
    }

    /// Where a word stands, or where it would.
    private func find(_ hash: UInt32) -> Int {
        var at = home(hash)
        while entries[at].list.count != 0, entries[at].hash != hash { at = (at + 1) & mask }
        return at
    }

    private func home(_ hash: UInt32) -> Int { Int(hash &* 0x9e37_79b1) & mask }

    mutating func add(_ term: Term, _ birth: UInt32, background: Background) {
        var at = find(term.hash)
        if entries[at].list.count == 0 {
            if used * 3 >= entries.count * 2 {
                grow()
                at = find(term.hash)
            }
            used += 1
            entries[at] = Entry(hash: term.hash, background: Float(background.count(of: term)))
        }
        entries[at].list.insert(birth, longest: longest * 2, &blocks)
    }

    /// Takes an article from a word; answers whether its list must be made anew.
    mutating func remove(_ term: Term, _ birth: UInt32) -> Bool {
        let at = find(term.hash)
        guard entries[at].list.count > 0 else { return false }
        entries[at].list.remove(birth, &blocks)
        let list = entries[at].list
        if list.count == 0 { free(at) }
        return !list.isListed && Int(list.count) <= longest
    }

    /// Makes a word's list anew.
    mutating func list(_ term: Term, _ births: [UInt32]) {
        let at = find(term.hash)
        guard entries[at].list.count > 0 else { return }
        entries[at].list.clear(&blocks)
        for birth in births { entries[at].list.insert(birth, longest: longest * 2, &blocks) }
    }

    /// Moves those back that stand behind a word only because its place was taken.
    private mutating func free(_ place: Int) {
        used -= 1
        var hole = place
        var at = (hole + 1) & mask
        while entries[at].list.count != 0 {
            if (at - home(entries[at].hash)) & mask >= (at - hole) & mask {
                entries[hole] = entries[at]
                hole = at
            }
            at = (at + 1) & mask
        }
        entries[hole] = Entry()
    }

    private mutating func grow() {
        let old = entries
        entries = Array(repeating: Entry(), count: old.count * 2)
        mask = entries.count - 1
        for entry in old where entry.list.count != 0 { entries[find(entry.hash)] = entry }
    }

    /// All words, with how many articles have each and which, where that is known.
    var all: [(term: Term, count: Int, births: ArraySlice<UInt32>)] {
        entries.filter { $0.list.count != 0 }.map { entry in
            (Term(hash: entry.hash), Int(entry.list.count), blocks[entry.list.newest(.max)])
        }
    }
}
