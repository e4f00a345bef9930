import Hashing

/// A small map from fingerprints that forgets what was set longest ago.
struct RecencyTable: Sendable, Equatable {
    private struct Entry: Sendable {
        let name: UInt64
        let value: String
        /// Whether it is the latest of its name, and not forgotten.
        var counts = true
    }

    private let capacity: Int
    /// What was set, in that order; `places` leads to those that count.
    private var entries: [Entry] = []
    private var places: [Fingerprint: Int] = [:]
    /// The first entry that can count.
    private var oldest = 0

    init(capacity: Int) { self.capacity = capacity }

    subscript(name: UInt64) -> String? { places[Fingerprint(name)].map { entries[$0].value } }

    mutating func set(_ name: UInt64, to value: String) {
        // Closing halves them at least, so it costs each entry little, however many come at once.
        if entries.count >= 2 * places.count + 64 { close() }
        if let before = places.updateValue(entries.count, forKey: Fingerprint(name)) {
            entries[before].counts = false
        }
        entries.append(Entry(name: name, value: value))
    }

    /// Forgets the oldest entries above the capacity.
    mutating func trim() {
        while places.count > capacity, oldest < entries.count {
            if entries[oldest].counts { places[Fingerprint(entries[oldest].name)] = nil }
            oldest += 1
        }
    }

    /// Drops the entries that don't count any more.
    private mutating func close() {
        entries = entries[oldest...].filter(\.counts)
        oldest = 0
        for (place, entry) in entries.enumerated() {
            places[Fingerprint(entry.name)] = place
        }
    }

    /// What counts, the latest last.
    var values: [String] {
        entries[oldest...].filter(\.counts).map(\.value)
    }

    /// Each name with its value, the latest last.
    var stored: [(number: UInt64, word: String)] {
        var stored: [(number: UInt64, word: String)] = []
        stored.reserveCapacity(places.count)
        for entry in entries[oldest...] where entry.counts {
            stored.append((entry.name, entry.value))
        }
        return stored
    }

    /// Takes over entries as they are written, the name in hexadecimal digits, a blank and the value; what isn't of its form is left out.
    mutating func restore(_ stored: [String]) {
        for entry in stored.suffix(capacity) {
            let parts = entry.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let name = UInt64(parts[0], radix: 16) else { continue }
            set(name, to: String(parts[1]))
        }
    }

    static func == (a: RecencyTable, b: RecencyTable) -> Bool {
        a.capacity == b.capacity && a.stored.elementsEqual(b.stored, by: ==)
    }
}
