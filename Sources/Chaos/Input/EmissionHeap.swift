/// Pages that wait for their time; of those of one time the first put is the first taken.
struct EmissionHeap: Sendable {
    private struct Item {
        let time: Int
        let order: Int
        let page: FedPage

        func precedes(_ other: Item) -> Bool { (time, order) < (other.time, other.order) }
    }

    private var items: [Item] = []
    private var order = 0

    /// The earliest time for which something waits.
    var earliest: Int? { items.first?.time }

    mutating func put(_ page: FedPage, at time: Int) {
        items.append(Item(time: time, order: order, page: page))
        order += 1
        var index = items.count - 1
        while index > 0, items[index].precedes(items[(index - 1) / 2]) {
            items.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    mutating func take() -> FedPage? {
        guard let first = items.first, let last = items.popLast() else { return nil }
        guard !items.isEmpty else { return first.page }
        items[0] = last
        var index = 0
        while let child = smallerChild(of: index), items[child].precedes(items[index]) {
            items.swapAt(index, child)
            index = child
        }
        return first.page
    }

    private func smallerChild(of index: Int) -> Int? {
        let left = 2 * index + 1
        guard left < items.count else { return nil }
        let right = left + 1
        return right < items.count && items[right].precedes(items[left]) ? right : left
    }
}
