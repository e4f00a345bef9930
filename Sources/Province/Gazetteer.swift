/// Finds the names of places, venues and offices in a text.
public struct Gazetteer: Sendable {
    /// Names that stand alone.
    private let names: NameIndex<GazetteerEntry>
    /// Words that make a name with what follows.
    private let heads: NameIndex<GazetteerHead>
    /// Areas that follow the head of an office or venue.
    private let areas: NameIndex<GazetteerArea>
    /// Places that follow the word for their kind.
    private let ledPlaces: NameIndex<LedPlace>
    /// The first words of names and heads.
    private let firstWords: FirstWords

    /// A place that is found after the word for a kind, some of them only so.
    struct LedPlace: Sendable {
        let lead: PlaceKind
        let entry: GazetteerEntry
    }

    /// What was found at an offset, the likeliest first.
    private typealias Found = (end: Int, entries: [GazetteerEntry])

    init(_ builder: GazetteerBuilder) {
        names = NameIndex(builder.names)
        heads = NameIndex(builder.heads)
        areas = NameIndex(builder.areas)
        ledPlaces = NameIndex(builder.ledPlaces)
        firstWords = FirstWords(
            (builder.names.map(\.name.bytes) + builder.heads.map(\.name.bytes))
                .filter { !$0.isEmpty })
    }

    /// All names in a text, the longest at each place, none overlapping, in their order.
    ///
    /// Offsets are bytes of the text as given. Names stand at word borders and never run over
    /// the end of a line. Time is linear in the length of the text.
    public func matches(in text: [UInt8]) -> [GazetteerMatch] { matches(in: FoldedText(text)) }

    /// All names in a text that is folded already, as several gazetteers may be asked.
    public func matches(in folded: FoldedText) -> [GazetteerMatch] {
        var matches: [GazetteerMatch] = []
        let hasMarks = firstWords.hasMarks
        var end = 0
        for run in folded.runs.indices {
            let start = folded.runs[run].start
            if hasMarks {
                while end < start { end = take(from: end, in: folded, &matches) ?? end + 1 }
            }
            // A run inside the name before it begins no other.
            guard start >= end else { continue }
            end = folded.runs[run].end
            guard firstWords.mayBegin(at: run, of: folded.runs) else { continue }
            end = take(from: start, in: folded, &matches) ?? end
        }
        while hasMarks, end < folded.bytes.count {
            end = take(from: end, in: folded, &matches) ?? end + 1
        }
        return withoutForeignBareNames(matches, in: folded.original)
    }

    /// Takes the name that begins at an offset; the end of it, or nil where there is none.
    private func take(
        from offset: Int, in folded: FoldedText, _ matches: inout [GazetteerMatch]
    ) -> Int? {
        guard folded.isBorder(offset), let found = longest(in: folded, at: offset) else {
            return nil
        }
        let entries = unique(found.entries)
        matches.append(
            GazetteerMatch(
                start: folded.origin(of: offset), end: folded.origin(of: found.end),
                entry: entries[0], alternatives: Array(entries.dropFirst())))
        return found.end
    }

    private func unique(_ entries: [GazetteerEntry]) -> [GazetteerEntry] {
        guard entries.count > 1 else { return entries }
        return entries.reduce(into: []) { unique, entry in
            if !unique.contains(entry) { unique.append(entry) }
        }
    }

    /// The longest of the names that begin at an offset; of equally long ones a name that
    /// stands alone comes first.
    private func longest(
        in text: FoldedText, at offset: Int, meetingPlaces: Bool = true
    ) -> Found? {
        var best: Found?
        if let name = names.longestName(in: text, at: offset) {
            best = (name.end, name.payloads)
        }
        heads.forEachName(in: text, at: offset) { end, heads in
            guard text.hasSpace(end) else { return }
            for head in heads where meetingPlaces || !head.isMeetingPlace {
                guard let found = completed(head, in: text, from: offset, to: end + 1) else {
                    continue
                }
                if found.end > best?.end ?? 0 {
                    best = found
                } else if found.end == best?.end {
                    best?.entries += found.entries
                }
            }
        }
        return best
    }

    /// What a head makes of the name behind it.
    private func completed(
        _ head: GazetteerHead, in text: FoldedText, from start: Int, to offset: Int
    ) -> Found? {
        switch head {
        case .place(let kind):
            last(of: ledPlaces, in: text, at: offset) { $0.lead == kind ? $0.entry : nil }
        case .office(let template, let seat):
            last(of: areas, in: text, at: offset) { $0.office(template, provinceSeat: seat) }
        case .venue(let template):
            last(of: areas, in: text, at: offset) { $0.venue(template) }
        case .meetingPlace: meetingPlace(in: text, from: start, to: offset)
        }
    }

    /// The office that begins at an offset, made a place to meet by the lead before it.
    private func meetingPlace(in text: FoldedText, from start: Int, to offset: Int) -> Found? {
        guard let found = longest(in: text, at: offset, meetingPlaces: false) else { return nil }
        let lead = String(decoding: text.bytes[start..<offset], as: UTF8.self)
        let venues = found.entries.filter { $0.kind == .institution }.map { $0.venue(led: lead) }
        return venues.isEmpty ? nil : (found.end, venues)
    }

    /// The longest of some names that means anything.
    private func last<Payload>(
        of names: NameIndex<Payload>, in text: FoldedText, at offset: Int,
        _ entry: (Payload) -> GazetteerEntry?
    ) -> Found? {
        var last: Found?
        names.forEachName(in: text, at: offset) { end, payloads in
            let entries = payloads.compactMap(entry)
            if !entries.isEmpty { last = (end, entries) }
        }
        return last
    }

    private func isBareVenue(_ entry: GazetteerEntry) -> Bool {
        entry.kind == .venue && entry.isGeneric
    }

    /// Takes out names such as `Kantor Gubernur` where an outside place follows at once: what is
    /// meant then is not the one that the pack knows.
    private func withoutForeignBareNames(
        _ matches: [GazetteerMatch], in text: [UInt8]
    ) -> [GazetteerMatch] {
        // By index: a match is not to be copied for a look at it.
        guard matches.indices.contains(where: { isBareVenue(matches[$0].entry) }) else {
            return matches
        }
        return matches.indices.filter { index in
            let match = matches[index]
            guard isBareVenue(match.entry), index + 1 < matches.count else { return true }
            let next = matches[index + 1]
            let follows = next.start == match.end + 1 && text[match.end] == 0x20
            return !(follows && next.entry.kind.isOutside)
        }.map { matches[$0] }
    }
}
