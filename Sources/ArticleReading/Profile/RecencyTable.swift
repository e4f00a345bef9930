/// A small map from fingerprints that forgets what was set longest ago.
struct RecencyTable: Sendable, Equatable {
    private struct Entry: Sendable {
        let name: UInt64
        let value: String
        /// The entry as `stored` gives it; what was written once is not written again.
        let text: String
        /// Whether it is the latest of its name, and not forgotten.
        var counts = true
    }

    private let capacity: Int
    /// What was set, in that order; `places` leads to those that count.
    private var entries: [Entry] = []
    private var places: [UInt64: Int] = [:]
    /// The first entry that can count.
    private var oldest = 0

    init(capacity: Int) { self.capacity = capacity }

    subscript(name: UInt64) -> String? { places[name].map { entries[$0].value } }

    mutating func set(_ name: UInt64, to value: String) {
        // Closing halves them at least, so it costs each entry little, however many come at once.
        if entries.count >= 2 * places.count + 64 { close() }
        if let before = places.updateValue(entries.count, forKey: name) {
            entries[before].counts = false
        }
        entries.append(
            Entry(name: name, value: value, text: Self.text(of: name, value)))
    }

    /// The fingerprint in hexadecimal digits without leading noughts, a blank, and the value.
    private static func text(of name: UInt64, _ value: String) -> String {
        var text = [UInt8](repeating: 0x20, count: 17)
        var (rest, first) = (name, 16)
        repeat {
            let digit = UInt8(truncatingIfNeeded: rest & 15)
            first -= 1
            text[first] = digit < 10 ? 0x30 + digit : 0x57 + digit
            rest >>= 4
        } while rest != 0
        text.append(contentsOf: value.utf8)
        return String(decoding: text[first...], as: UTF8.self)
    }

    /// Forgets the oldest entries above the capacity.
    mutating func trim() {
        while places.count > capacity, oldest < entries.count {
            if entries[oldest].counts { places[entries[oldest].name] = nil }
            oldest += 1
        }
    }

    /// Drops the entries that don't count any more.
    private mutating func close() {
        entries = entries[oldest...].filter(\.counts)
        oldest = 0
        for (place, entry) in entries.enumerated() { places[entry.name] = place }
    }

    /// What counts, the latest last.
    var values: [String] {
        entries[oldest...].filter(\.counts).map(\.value)
    }

    /// Each entry as `name value`, the latest last.
    var stored: [String] {
        var stored: [String] = []
        stored.reserveCapacity(places.count)
        for entry in entries[oldest...] where entry.counts { stored.append(entry.text) }
        return stored
    }

    /// Takes over what `stored` gave; what isn't of its form is left out.
    mutating func restore(_ stored: [String]) {
        for entry in stored.suffix(capacity) {
            let parts = entry.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let name = UInt64(parts[0], radix: 16) else { continue }
            set(name, to: String(parts[1]))
        }
    }

    static func == (a: RecencyTable, b: RecencyTable) -> Bool {
        a.capacity == b.capacity && a.stored == b.stored
    }
}
