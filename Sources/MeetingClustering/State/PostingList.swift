/// Which articles have one word, the oldest first as a rule.
///
/// What expires is nearly always at the front, so that forgetting costs no search.
struct PostingList {
    private var slots: [Int32] = []
    private var head = 0

    var count: Int { slots.count - head }

    var all: ArraySlice<Int32> { slots[head...] }

    mutating func append(_ slot: Int32) { slots.append(slot) }

    mutating func remove(_ slot: Int32) {
        guard let index = slots[head...].firstIndex(of: slot) else { return }
        if index == head {
            head += 1
            if head > 16, head * 2 > slots.count {
                slots.removeFirst(head)
                head = 0
            }
        } else {
            slots.remove(at: index)
        }
    }
}
