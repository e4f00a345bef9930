/// A tree of byte strings that finds the longest one at an offset.
///
/// Built of sorted keys into flat arrays: each node's children lie side by side in the order of
/// their bytes. A walk from one offset takes at most as many steps as the longest key has bytes,
/// so a scan over a text is linear in its length.
struct NameTrie: Sendable {
    private var firstChild: [Int32] = [0]
    private var childCount: [UInt16] = [0]
    private var values: [Int32] = [-1]
    private var labels: [UInt8] = [0]
    private var roots = [Int32](repeating: -1, count: 256)

    /// A tree of keys, each with the number that it stands for; no key may come twice.
    init(_ keys: [(bytes: [UInt8], value: Int)]) {
        let sorted = keys.filter { !$0.bytes.isEmpty }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        build(sorted)
        for child in 0..<Int(childCount[0]) {
            let node = Int(firstChild[0]) + child
            roots[Int(labels[node])] = Int32(node)
        }
    }

    /// Breadth first, so that the children of a node can be put side by side.
    private mutating func build(_ keys: [(bytes: [UInt8], value: Int)]) {
        var queue: [(node: Int, range: Range<Int>, depth: Int)] = [(0, 0..<keys.count, 0)]
        var next = 0
        while next < queue.count {
            let (node, range, depth) = queue[next]
            next += 1
            var index = range.lowerBound
            if index < range.upperBound, keys[index].bytes.count == depth {
                values[node] = Int32(keys[index].value)
                index += 1
            }
            firstChild[node] = Int32(labels.count)
            while index < range.upperBound {
                let label = keys[index].bytes[depth]
                let start = index
                while index < range.upperBound && keys[index].bytes[depth] == label { index += 1 }
                queue.append((addNode(label), start..<index, depth + 1))
                childCount[node] += 1
            }
        }
    }

    private mutating func addNode(_ label: UInt8) -> Int {
        labels.append(label)
        firstChild.append(0)
        childCount.append(0)
        values.append(-1)
        return labels.count - 1
    }

    /// Calls back with every key that begins at an offset, the shortest first.
    func forEachKey(in text: [UInt8], at offset: Int, _ body: (_ end: Int, _ value: Int) -> Void) {
        guard offset < text.count else { return }
        var node = Int(roots[Int(text[offset])])
        var index = offset + 1
        while node >= 0 {
            if values[node] >= 0 { body(index, Int(values[node])) }
            guard index < text.count else { return }
            node = child(of: node, text[index])
            index += 1
        }
    }

    private func child(of node: Int, _ label: UInt8) -> Int {
        var low = Int(firstChild[node])
        var high = low + Int(childCount[node])
        while low < high {
            let middle = (low + high) / 2
            if labels[middle] == label { return middle }
            if labels[middle] < label { low = middle + 1 } else { high = middle }
        }
        return -1
    }
}
