/// Births in their order; what was taken from either end can be put back.
struct BirthQueue {
    private var births: [Birth] = []
    private var head = 0
    /// The number of the oldest.
    private(set) var first = 0

    /// The number of the next.
    var next: Int { first + count }

    var count: Int { births.count - head }

    subscript(number: Int) -> Birth? {
        let index = head + number - first
        return number >= first && index < births.count ? births[index] : nil
    }

    mutating func append(_ birth: Birth) { births.append(birth) }

    mutating func removeLast() -> Birth? { count > 0 ? births.removeLast() : nil }

    mutating func removeFirst() -> Birth? {
        guard count > 0 else { return nil }
        let birth = births[head]
        head += 1
        first += 1
        if head > 1024, head * 4 > births.count {
            births.removeFirst(head)
            head = 0
        }
        return birth
    }

    mutating func prepend(_ birth: Birth) {
        first -= 1
        if head > 0 {
            head -= 1
            births[head] = birth
        } else {
            births.insert(birth, at: 0)
        }
    }
}
