/// Finds the names of places, venues and offices in a text.
public struct Gazetteer: Sendable {
    /// A reading of a name: which capitals it asks for, and what it means then.
    struct Reading: Sendable {
        let capitals: [Int]
        let entry: GazetteerEntry
    }

    private let trie: NameTrie
    private let readings: [[Reading]]
    private let officeLeads: NameTrie

    /// A gazetteer of names; of several entries with one name the first is the likeliest.
    ///
    /// An office behind one of the lead words is found as a venue.
    init(
        _ names: [(name: GazetteerName, entry: GazetteerEntry)], officeLeads: [String]
    ) {
        self.officeLeads = NameTrie(
            Set(officeLeads).map { (bytes: GazetteerName($0).bytes, value: 0) })
        var index: [[UInt8]: Int] = [:]
        var readings: [[Reading]] = []
        for (name, entry) in names {
            let slot = index[name.bytes] ?? readings.count
            if slot == readings.count {
                index[name.bytes] = slot
                readings.append([])
            }
            if !readings[slot].contains(where: { $0.entry == entry && $0.capitals == name.capitals }
            ) {
                readings[slot].append(Reading(capitals: name.capitals, entry: entry))
            }
        }
        trie = NameTrie(index.map { (bytes: $0.key, value: $0.value) })
        self.readings = readings
    }

    /// All names in a text, the longest at each place, none overlapping, in their order.
    ///
    /// Offsets are bytes of the text as given. Names stand at word borders and never run over
    /// the end of a line. Time is linear in the length of the text.
    public func matches(in text: [UInt8]) -> [GazetteerMatch] {
        let folded = FoldedText(text)
        var matches: [GazetteerMatch] = []
        var offset = 0
        while offset < folded.bytes.count {
            guard folded.isBorder(offset), let found = found(in: folded, text, at: offset) else {
                offset += 1
                continue
            }
            matches.append(
                GazetteerMatch(
                    start: folded.origins[offset], end: folded.origins[found.end],
                    entry: found.entries[0], alternatives: Array(found.entries.dropFirst())))
            offset = found.end
        }
        return withoutForeignBareNames(matches, in: text)
    }

    /// What begins at an offset: a name, or an office's name that a lead word makes a venue.
    private func found(
        in folded: FoldedText, _ text: [UInt8], at offset: Int
    ) -> (end: Int, entries: [GazetteerEntry])? {
        let name = longest(in: folded, text, at: offset)
        guard let leadEnd = endOfLead(in: folded, at: offset) else { return name }
        guard let office = longest(in: folded, text, at: leadEnd), office.end > name?.end ?? 0
        else { return name }
        let lead = String(
            decoding: text[folded.origins[offset]..<folded.origins[leadEnd]], as: UTF8.self)
        let venues = office.entries.filter { $0.kind == .institution }.map { $0.venue(led: lead) }
        return venues.isEmpty ? name : (office.end, venues)
    }

    private func endOfLead(in folded: FoldedText, at offset: Int) -> Int? {
        var result: Int?
        officeLeads.forEachKey(in: folded.bytes, at: offset) { end, _ in
            if end < folded.bytes.count && folded.bytes[end] == 0x20 { result = end + 1 }
        }
        return result
    }

    private func longest(
        in folded: FoldedText, _ text: [UInt8], at offset: Int
    ) -> (end: Int, entries: [GazetteerEntry])? {
        var found: (end: Int, entries: [GazetteerEntry])?
        trie.forEachKey(in: folded.bytes, at: offset) { end, value in
            guard folded.isBorder(end) else { return }
            let entries = readings[value].filter { reading in
                reading.capitals.allSatisfy {
                    (0x41...0x5A).contains(text[folded.origins[offset + $0]])
                }
            }.map(\.entry)
            if !entries.isEmpty { found = (end, entries) }
        }
        return found
    }

    /// Takes out names such as `Kantor Gubernur` where an outside place follows at once: what is
    /// meant then is not the one that the pack knows.
    private func withoutForeignBareNames(
        _ matches: [GazetteerMatch], in text: [UInt8]
    ) -> [GazetteerMatch] {
        matches.indices.filter { index in
            let match = matches[index]
            guard match.entry.kind == .venue, match.entry.isGeneric, index + 1 < matches.count
            else { return true }
            let next = matches[index + 1]
            let follows = next.start == match.end + 1 && text[match.end] == 0x20
            return !(follows && next.entry.kind.isOutside)
        }.map { matches[$0] }
    }
}
