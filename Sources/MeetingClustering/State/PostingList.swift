/// Which articles have one word: the numbers of their births, in order.
///
/// 32 bits a number; they may wrap round, since those held at one time lie close together. What
/// expires is at the front, and forgetting it costs no search.
struct PostingList {
    private var births: [UInt32] = []
    private var head = 0

    var count: Int { births.count - head }

    /// The newest, at most so many.
    func newest(_ limit: Int) -> ArraySlice<UInt32> { births[head...].suffix(limit) }

    mutating func insert(_ birth: UInt32) {
        if let last = births.last, Self.isBefore(birth, last), count > 0 {
            births.insert(birth, at: position(of: birth))
        } else {
            births.append(birth)
        }
    }

    mutating func remove(_ birth: UInt32) {
        let index = position(of: birth)
        guard index < births.count, births[index] == birth else { return }
        guard index == head else {
            births.remove(at: index)
            return
        }
        head += 1
        if head * 2 > births.count {
            births.removeFirst(head)
            head = 0
        }
    }

    /// Where the first lies that is not before this one.
    private func position(of birth: UInt32) -> Int {
        var (low, high) = (head, births.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.isBefore(births[middle], birth) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
        Int32(bitPattern: a &- b) < 0
    }
}
