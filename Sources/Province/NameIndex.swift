/// Finds which of many names begins at an offset of a text, and what it stands for.
struct NameIndex<Payload: Sendable>: Sendable {
    /// What a name stands for, with the capitals that it asks for.
    private struct Reading: Sendable {
        let capitals: [Int]
        let payload: Payload
    }

    private let trie: NameTrie
    private let readings: [[Reading]]
    /// What each name stands for in all its readings.
    private let payloads: [[Payload]]

    /// An index of names; what one name stands for is found in the order given.
    init(_ names: [(name: GazetteerName, payload: Payload)]) {
        var slots: [[UInt8]: Int] = [:]
        var readings: [[Reading]] = []
        for (name, payload) in names where !name.bytes.isEmpty {
            let slot = slots[name.bytes] ?? readings.count
            if slot == readings.count {
                slots[name.bytes] = slot
                readings.append([])
            }
            readings[slot].append(Reading(capitals: name.capitals, payload: payload))
        }
        trie = NameTrie(slots.map { (bytes: $0.key, value: $0.value) })
        self.readings = readings
        payloads = readings.map { $0.map(\.payload) }
    }

    /// Calls back with every name that begins at an offset and ends at a word border, the
    /// shortest first.
    func forEachName(
        in text: FoldedText, at offset: Int, _ body: (_ end: Int, _ payloads: [Payload]) -> Void
    ) {
        trie.forEachKey(in: text.bytes, at: offset) { end, slot in
            guard text.isBorder(end) else { return }
            let found = payloads(of: slot, in: text, at: offset)
            if !found.isEmpty { body(end, found) }
        }
    }

    /// The longest name that begins at an offset and ends at a word border.
    func longestName(
        in text: FoldedText, at offset: Int
    ) -> (end: Int, payloads: [Payload])? {
        var longest: (end: Int, slot: Int)?
        trie.forEachKey(in: text.bytes, at: offset) { end, slot in
            if text.isBorder(end), readings[slot].contains(where: { fits($0, text, offset) }) {
                longest = (end, slot)
            }
        }
        return longest.map { ($0.end, payloads(of: $0.slot, in: text, at: offset)) }
    }

    private func payloads(of slot: Int, in text: FoldedText, at offset: Int) -> [Payload] {
        if readings[slot].allSatisfy({ fits($0, text, offset) }) { return payloads[slot] }
        return readings[slot].compactMap { fits($0, text, offset) ? $0.payload : nil }
    }

    private func fits(_ reading: Reading, _ text: FoldedText, _ offset: Int) -> Bool {
        reading.capitals.allSatisfy { text.isCapital(offset + $0) }
    }
}
