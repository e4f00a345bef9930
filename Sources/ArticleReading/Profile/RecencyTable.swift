import Hashing
import JSON

/// A small map from fingerprints that forgets what was set longest ago.
struct RecencyTable: Sendable, Equatable {
    private struct Entry: Sendable {
        let name: UInt64
        let value: String
        /// Where it begins in `text`.
        let start: Int
        /// Whether it is the latest of its name, and not forgotten.
        var counts = true
    }

    private let capacity: Int
    /// What was set, in that order; `places` leads to those that count.
    private var entries: [Entry] = []
    /// The entries as they are published, with a comma behind each: what was written once is not
    /// written again.
    private var text: [UInt8] = []
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
        entries.append(Entry(name: name, value: value, start: text.count))
        write(name, value)
        text.append(UInt8(ascii: ","))
    }

    /// Writes the name in hexadecimal digits, a blank and the value, as a string in JSON.
    private mutating func write(_ name: UInt64, _ value: String) {
        guard value.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x5C }) else {
            text += JSON.string("\(String(name, radix: 16)) \(value)").bytes
            return
        }
        text.append(UInt8(ascii: "\""))
        let digits = max(1, (67 - name.leadingZeroBitCount) / 4)
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: name >> UInt64(4 * place)) & 15
            text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
        text.append(UInt8(ascii: " "))
        for byte in value.utf8 { text.append(byte) }
        text.append(UInt8(ascii: "\""))
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
        let (all, written) = (entries, text)
        (entries, text) = ([], [])
        for index in oldest..<all.count where all[index].counts {
            let end = index + 1 < all.count ? all[index + 1].start : written.count
            places[Fingerprint(all[index].name)] = entries.count
            entries.append(
                Entry(name: all[index].name, value: all[index].value, start: text.count))
            text += written[all[index].start..<end]
        }
        oldest = 0
    }

    /// What counts, the latest last.
    var values: [String] {
        entries[oldest...].filter(\.counts).map(\.value)
    }

    /// What is published: a list of what counts, the latest last.
    var written: [UInt8] {
        var written: [UInt8] = []
        written.reserveCapacity(32 * places.count + 2)
        written.append(UInt8(ascii: "["))
        var index = oldest
        while index < entries.count {
            let first = index
            while index < entries.count, entries[index].counts { index += 1 }
            if index > first {
                let end = index < entries.count ? entries[index].start : text.count
                written += text[entries[first].start..<end]
            }
            index += 1
        }
        if written.count > 1 { written.removeLast() }
        written.append(UInt8(ascii: "]"))
        return written
    }

    /// Makes room for entries, all at once.
    mutating func reserve(_ more: Int) {
        entries.reserveCapacity(entries.count + more)
        text.reserveCapacity(text.count + 24 * more)
    }

    /// Takes over entries as they were published; what isn't of their form is left out.
    mutating func restore(_ stored: [String]) {
        for entry in stored.suffix(capacity) {
            let parts = entry.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let name = UInt64(parts[0], radix: 16) else { continue }
            set(name, to: String(parts[1]))
        }
    }

    static func == (a: RecencyTable, b: RecencyTable) -> Bool {
        a.capacity == b.capacity && a.written == b.written
    }
}
