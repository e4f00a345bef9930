/// Words, each with a small number, to be looked up fast: a table with open addressing.
struct TermPlaces {
    private var hashes: [UInt32]
    private var places: [Int32]
    private let mask: Int
    /// A bit for each hash modulo 4,096: most words of another text are not among these.
    private var sieve = Array(repeating: UInt64(0), count: 64)

    /// A table for so many words.
    init(room count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        mask = size - 1
        hashes = Array(repeating: 0, count: size)
        places = Array(repeating: -1, count: size)
    }

    /// Puts a word in that is not in yet.
    mutating func insert(_ hash: UInt32, _ place: Int) {
        var at = home(hash)
        while places[at] >= 0 { at = (at + 1) & mask }
        hashes[at] = hash
        places[at] = Int32(place)
        sieve[Int(hash >> 6) & 63] |= 1 << UInt64(hash & 63)
    }

    /// The number of a word; below zero where it is not in.
    @inline(__always)
    func place(of hash: UInt32) -> Int {
        if sieve[Int(hash >> 6) & 63] & (1 << UInt64(hash & 63)) == 0 { return -1 }
        var at = home(hash)
        while places[at] >= 0 {
            if hashes[at] == hash { return Int(places[at]) }
            at = (at + 1) & mask
        }
        return -1
    }

    private func home(_ hash: UInt32) -> Int { Int((hash &* 0x9e37_79b1) >> 8) & mask }
}
