/// The words of the articles held, by their hashes: how many articles have each, and which.
///
/// A table with open addressing; words that no article has any more leave no trace. Beside each
/// word stands its weight as of the latest weighing, so that no weighing computes one twice.
struct TermTable {
    /// A word.
    struct Entry {
        var hash: UInt32 = 0
        /// How many articles have it; none in a free place.
        var count: UInt32 = 0
        /// Which weighing the two below belong to.
        var weighing: UInt32 = 0
        /// Which word of the article in hand it is; below zero where it is none.
        var place: Int32 = -1
        var weight: Double = 0
        /// How many articles of the background have it.
        var background: Double = 0
    }

    private(set) var entries = Array(repeating: Entry(), count: 1024)
    private var lists = Array(repeating: PostingList(), count: 1024)
    private var used = 0
    private var mask = 1023

    /// Where a word stands, or where it would.
    func find(_ hash: UInt32) -> Int {
        var at = home(hash)
        while entries[at].count != 0, entries[at].hash != hash { at = (at + 1) & mask }
        return at
    }

    private func home(_ hash: UInt32) -> Int { Int(hash &* 0x9e37_79b1) & mask }

    func count(of term: Term) -> Int { Int(entries[find(term.hash)].count) }

    func slots(of term: Term) -> ArraySlice<Int32> {
        let at = find(term.hash)
        return entries[at].count == 0 ? [] : lists[at].all
    }

    mutating func add(_ term: Term, _ slot: Int32, background: Background) {
        var at = find(term.hash)
        if entries[at].count == 0 {
            if used * 2 >= entries.count {
                grow()
                at = find(term.hash)
            }
            used += 1
            entries[at] = Entry(hash: term.hash, background: background.count(of: term))
        }
        entries[at].count += 1
        lists[at].append(slot)
    }

    mutating func remove(_ term: Term, _ slot: Int32) {
        let at = find(term.hash)
        guard entries[at].count > 0 else { return }
        entries[at].count -= 1
        lists[at].remove(slot)
        if entries[at].count == 0 { free(at) }
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

    /// Notes the weight of a word in a weighing.
    mutating func note(at index: Int, weighing: UInt32, weight: Double, place: Int32) {
        entries[index].weighing = weighing
        entries[index].weight = weight
        entries[index].place = place
    }

    /// All words with the articles that have them.
    var all: [(term: Term, slots: ArraySlice<Int32>)] {
        entries.indices.compactMap { index in
            entries[index].count == 0
                ? nil : (Term(hash: entries[index].hash), lists[index].all)
        }
    }
}
