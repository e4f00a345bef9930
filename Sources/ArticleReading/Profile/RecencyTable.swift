/// A small map from fingerprints that forgets what was set longest ago.
struct RecencyTable: Sendable, Equatable {
    private struct Entry: Sendable, Equatable {
        var value: String
        var stamp: Int
    }

    private let capacity: Int
    private var entries: [UInt64: Entry] = [:]
    private var stamp = 0

    init(capacity: Int) { self.capacity = capacity }

    subscript(name: UInt64) -> String? { entries[name]?.value }

    mutating func set(_ name: UInt64, to value: String) {
        stamp += 1
        entries[name] = Entry(value: value, stamp: stamp)
    }

    /// Forgets the oldest entries above the capacity.
    mutating func trim() {
        guard entries.count > capacity else { return }
        for (name, _) in ordered.prefix(entries.count - capacity) { entries[name] = nil }
    }

    private var ordered: [(key: UInt64, value: Entry)] {
        entries.sorted { $0.value.stamp < $1.value.stamp }
    }

    /// Each entry as `name value`, the latest last.
    var stored: [String] { ordered.map { "\(String($0.key, radix: 16)) \($0.value.value)" } }

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
