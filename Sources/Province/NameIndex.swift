/// Finds which of many names begins at an offset of a text, and what it stands for.
struct NameIndex<Payload: Sendable>: Sendable {
    /// What a name stands for, with the capitals that it asks for.
    private struct Reading: Sendable {
        let capitals: [Int]
        let payload: Payload
    }

    private let trie: NameTrie
    private let firstWords: FirstWords
    private let readings: [[Reading]]

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
        firstWords = FirstWords(slots.keys)
        trie = NameTrie(slots.map { (bytes: $0.key, value: $0.value) })
        self.readings = readings
    }

    /// Whether a name may begin with the word of a hash.
    func mayBegin(with hash: UInt64) -> Bool { firstWords.contains(hash) }

    /// Every name that begins at an offset and ends at a word border, the shortest first.
    func names(
        in text: FoldedText, at offset: Int
    ) -> [(end: Int, payloads: [Payload])] {
        var found: [(end: Int, payloads: [Payload])] = []
        trie.forEachKey(in: text.bytes, at: offset) { end, slot in
            guard text.isBorder(end) else { return }
            let payloads = readings[slot].compactMap { reading in
                reading.capitals.allSatisfy { text.isCapital(offset + $0) } ? reading.payload : nil
            }
            if !payloads.isEmpty { found.append((end, payloads)) }
        }
        return found
    }
}
