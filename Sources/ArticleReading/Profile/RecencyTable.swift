/// A small map from fingerprints that forgets what was set longest ago.
struct RecencyTable: Sendable, Equatable {
    private struct Entry: Sendable {
        let name: UInt64
        let value: String
        /// The entry as `stored` gives it; what was written once is not written again.
        let text: String
    }

    private let capacity: Int
    /// What was set, in that order; an entry counts if `places` still leads to it.
    private var entries: [Entry] = []
    private var places: [UInt64: Int] = [:]
    /// The first entry that can count.
    private var oldest = 0

    init(capacity: Int) { self.capacity = capacity }

    subscript(name: UInt64) -> String? { places[name].map { entries[$0].value } }

    mutating func set(_ name: UInt64, to value: String) {
        // Closing halves them at least, so it costs each entry little, however many come at once.
        if entries.count >= 2 * places.count + 64 { close() }
        places[name] = entries.count
        entries.append(
            Entry(name: name, value: value, text: Self.text(of: name, value)))
    }

    /// The fingerprint in hexadecimal digits without leading noughts, a blank, and the value.
    private static func text(of name: UInt64, _ value: String) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(17 + value.utf8.count)
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: name >> UInt64(shift)) & 15
            if digit == 0, text.isEmpty, shift > 0 { continue }
            text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
        text.append(0x20)
        text.append(contentsOf: value.utf8)
        return String(decoding: text, as: UTF8.self)
    }

    /// Forgets the oldest entries above the capacity.
    mutating func trim() {
        while places.count > capacity, oldest < entries.count {
            if counts(oldest) { places[entries[oldest].name] = nil }
            oldest += 1
        }
    }

    private func counts(_ place: Int) -> Bool { places[entries[place].name] == place }

    /// Drops the entries that don't count any more.
    private mutating func close() {
        entries = (oldest..<entries.count).filter(counts).map { entries[$0] }
        oldest = 0
        for (place, entry) in entries.enumerated() { places[entry.name] = place }
    }

    /// What counts, the latest last.
    var values: [String] {
        (oldest..<entries.count).filter(counts).map { entries[$0].value }
    }

    /// Each entry as `name value`, the latest last.
    var stored: [String] {
        var stored: [String] = []
        stored.reserveCapacity(places.count)
        for place in oldest..<entries.count where counts(place) {
            stored.append(entries[place].text)
        }
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
