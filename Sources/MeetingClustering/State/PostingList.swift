/// Which articles have one word: the numbers of their births, in order, in a block of
/// `PostingBlocks`.
///
/// 32 bits a number; they may wrap round, since those held at one time lie close together. What
/// expires is at the front, and forgetting it costs no search. A word that very many have finds no
/// candidates: of such a one only the number is kept.
struct PostingList {
    /// How many articles have it.
    private(set) var count: UInt32 = 0
    private var block: UInt32 = 0
    /// How many places of the block lie before the first.
    private var head: UInt32 = 0
    /// The block holds two to this power.
    private var size: UInt8 = 0
    /// Whether it is known which articles have it.
    private(set) var isListed = true

    private var first: Int { Int(block) + Int(head) }

    /// Where the newest lie, at most so many.
    func newest(_ limit: Int) -> Range<Int> {
        let end = first + Int(count)
        return isListed ? end - min(limit, Int(count))..<end : 0..<0
    }

    /// Takes an article in; beyond the longest list there is, only the number is kept.
    mutating func insert(_ birth: UInt32, longest: Int, _ blocks: inout PostingBlocks) {
        if isListed, Int(count) == longest { unlist(&blocks) }
        if isListed { list(birth, &blocks) }
        count += 1
    }

    private mutating func list(_ birth: UInt32, _ blocks: inout PostingBlocks) {
        makeRoom(&blocks)
        let end = first + Int(count)
        var place = end
        if count > 0, Self.isBefore(birth, blocks[end - 1]) {
            place = position(of: birth, blocks)
            blocks.move(place..<end, by: 1)
        }
        blocks[place] = birth
    }

    /// Takes an article out.
    mutating func remove(_ birth: UInt32, _ blocks: inout PostingBlocks) {
        guard count > 1 else {
            clear(&blocks)
            return
        }
        guard isListed else {
            count -= 1
            return
        }
        let (place, end) = (position(of: birth, blocks), first + Int(count))
        guard place < end, blocks[place] == birth else { return }
        if place == first {
            head += 1
        } else {
            blocks.move(place + 1..<end, by: -1)
        }
        count -= 1
        if count << 2 <= 1 << UInt32(size) { change(to: size - 1, &blocks) }
    }

    /// Gives everything back.
    mutating func clear(_ blocks: inout PostingBlocks) {
        unlist(&blocks)
        self = PostingList()
    }

    /// Keeps nothing but the number.
    private mutating func unlist(_ blocks: inout PostingBlocks) {
        if isListed, count > 0 { blocks.give(Int(block), size: size) }
        isListed = false
    }

    /// Makes room behind the last.
    private mutating func makeRoom(_ blocks: inout PostingBlocks) {
        guard count > 0 else {
            block = UInt32(blocks.take(size: 0))
            return
        }
        guard head + count == 1 << UInt32(size) else { return }
        if head > 0, head >= count {
            blocks.move(newest(.max), by: -Int(head))
            head = 0
        } else {
            change(to: size + 1, &blocks)
        }
    }

    /// Moves to a block of another size.
    private mutating func change(to new: UInt8, _ blocks: inout PostingBlocks) {
        let place = blocks.take(size: new)
        for index in 0..<Int(count) { blocks[place + index] = blocks[first + index] }
        blocks.give(Int(block), size: size)
        (block, head, size) = (UInt32(place), 0, new)
    }

    /// Where the first lies that is not before this one.
    private func position(of birth: UInt32, _ blocks: PostingBlocks) -> Int {
        var (low, high) = (first, first + Int(count))
        while low < high {
            let middle = (low + high) / 2
            if Self.isBefore(blocks[middle], birth) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
        Int32(bitPattern: a &- b) < 0
    }
}
