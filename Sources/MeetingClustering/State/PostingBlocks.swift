/// The births of all words' lists, in blocks of one array: most words stand in so few articles that
/// an array for each would cost more than what it holds.
///
/// A block holds a power of two; those given back are used again, first the one that came last.
struct PostingBlocks {
    private var cells: [UInt32] = []
    /// Of each size the block that came back last, as one more than its place; each names the one
    /// before in its first cell.
    private var free = Array(repeating: UInt32(0), count: 32)

    /// How many births there is room for.
    var count: Int { cells.count }

    /// Room for `1 << size` births; answers where it begins.
    mutating func take(size: UInt8) -> Int {
        let last = free[Int(size)]
        guard last == 0 else {
            let place = Int(last) - 1
            free[Int(size)] = cells[place]
            return place
        }
        cells.append(contentsOf: repeatElement(0, count: 1 << Int(size)))
        return cells.count - 1 << Int(size)
    }

    /// Gives a block back.
    mutating func give(_ place: Int, size: UInt8) {
        cells[place] = free[Int(size)]
        free[Int(size)] = UInt32(place) + 1
    }

    subscript(place: Int) -> UInt32 {
        get { cells[place] }
        set { cells[place] = newValue }
    }

    subscript(places: Range<Int>) -> ArraySlice<UInt32> { cells[places] }

    /// Moves births by so many places, back or ahead.
    mutating func move(_ places: Range<Int>, by step: Int) {
        var cells = cells.mutableSpan
        if step < 0 {
            for place in places { cells[place + step] = cells[place] }
        } else {
            for place in places.reversed() { cells[place + step] = cells[place] }
        }
    }
}
