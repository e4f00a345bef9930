import Article
import IndonesianText
import Province

/// Weighs all that a text says about where its meeting was.
struct PlaceVotes {
    /// A regency or city by its code, or a country.
    enum Key: Hashable {
        case regency(String)
        case country(String)
    }

    /// The place with the most weight.
    struct Winner {
        let key: Key
        let span: TextSpan
        let confidence: Int
        let method: String
    }

    /// The slightest hint counts where nothing else speaks against it: a report of a meeting nearly
    /// always implies where it was.
    private static let leastWeight = 1

    private struct Tally {
        var weight = 0
        var best = 0
        var span = TextSpan(start: 0, end: 0)
        var method = ""
    }

    let marked: MarkedText
    let pack: ProvincePack
    let sentences: MeetingSentences

    /// The place that most speaks for; nil where too little does.
    func winner(venue: VenuePhrase?) -> Winner? {
        var tallies: [Key: Tally] = [:]
        for match in marked.matches {
            guard let key = key(of: match), let token = marked.token(atByte: match.start) else {
                continue
            }
            let (weight, method) = weight(of: match, at: token, venue)
            guard weight > 0 else { continue }
            var tally = tallies[key] ?? Tally()
            // A place named over and over is not more the meeting's for it.
            tally.weight += tally.best == 0 ? weight : min(1, weight)
            if weight > tally.best {
                tally.weight += weight - max(tally.best, tally.best == 0 ? weight : min(1, weight))
                tally.best = weight
                tally.span = TextSpan(start: match.start, end: match.end)
                tally.method = method
            }
            tallies[key] = tally
        }
        if let venue, let seat = seat(of: venue), tallies[seat.key] == nil {
            tallies[seat.key] = Tally(
                weight: Self.ofSeat, best: Self.ofSeat, span: seat.span, method: "seat-of-province")
        }
        if tallies.isEmpty { return unnamedKind() ?? onlyOne() }
        let ranked = tallies.sorted {
            ($0.value.weight, $1.value.span.start) > ($1.value.weight, $0.value.span.start)
        }
        guard let (key, tally) = ranked.first, tally.weight >= Self.leastWeight else { return nil }
        return Winner(
            key: key, span: tally.span, confidence: min(97, 50 + 4 * tally.weight),
            method: tally.method)
    }

    private static let ofSeat = 12
    private static let provincial: WordSet = ["gubernur", "gubernuran", "wagub", "provinsi"]

    /// Where the province is governed, for a room of its governor or an office of its own:
    /// `ruang kerja Gubernur`, `gedung dewan provinsi`, `Pusdalops BPBD Kaltim`.
    private func seat(of venue: VenuePhrase) -> (key: Key, span: TextSpan)? {
        let isProvincial = venue.tokens.contains { token in
            marked.key(token).map { Self.provincial.contains($0) } ?? false
                || marked.match(at: token)?.entry.kind == .province
        }
        guard isProvincial,
            !marked.matches(in: venue.tokens).contains(where: { key(of: $0) != nil })
        else { return nil }
        let bytes = marked.text.bytes(of: venue.tokens)
        return (
            .regency(pack.identity.seatCode),
            TextSpan(start: bytes.lowerBound, end: bytes.upperBound)
        )
    }

    /// A district or village given without saying what it is: `TERING – …`, `di Tering Lama`.
    private func unnamedKind() -> Winner? {
        for token in marked.tokens.indices.prefix(400)
        where marked.tokens[token].isCapitalized && !marked.text.isQuoted(token)
            && (isDateline(token) && marked.beginsSentence(token) || marked.isPlaceByContext(token))
        {
            var end = token + 1
            while end < marked.tokens.count, end < token + 3, marked.areJoined(end),
                marked.tokens[end].isCapitalized
            { end += 1 }
            let bytes = marked.text.bytes(of: token..<end)
            // A district here and a village there of one name leave it open.
            let keys = Set(["Kecamatan ", "Desa "].compactMap { key(of: bytes, as: $0) })
            guard keys.count == 1, let key = keys.first else { continue }
            return Winner(
                key: key, span: TextSpan(start: bytes.lowerBound, end: bytes.upperBound),
                confidence: 55, method: "district-or-village")
        }
        return nil
    }

    /// The only regency or city of the province that the text names, whatever it names outside: of
    /// a meeting that nothing places better it is the likeliest.
    private func onlyOne() -> Winner? {
        var only: (key: Key, span: TextSpan)?
        for match in marked.matches where !match.entry.kind.isOutside {
            guard let token = marked.token(atByte: match.start), !marked.text.isQuoted(token),
                let key = key(of: match), case .regency = key
            else { continue }
            if let only, only.key != key { return nil }
            only = only ?? (key, TextSpan(start: match.start, end: match.end))
        }
        return only.map {
            Winner(key: $0.key, span: $0.span, confidence: 52, method: "only-place")
        }
    }

    /// What a name is of, were it said to be of this kind.
    private func key(of bytes: Range<Int>, as kind: String) -> Key? {
        let name = Array(kind.utf8) + marked.text.bytes[bytes]
        guard let match = pack.gazetteer.matches(in: name).first, match.end == name.count else {
            return nil
        }
        return key(of: match)
    }

    private func key(of match: GazetteerMatch) -> Key? {
        if let country = match.entry.country { return .country(country) }
        return match.regencyCode.map { .regency($0) }
    }

    private func weight(of match: GazetteerMatch, at token: Int, _ venue: VenuePhrase?) -> (
        Int, String
    ) {
        let isInVenue = venue.map { $0.tokens.contains(token) } ?? false
        if isInVenue {
            return isWithinName(match, at: token) ? (0, "") : (venueWeight(match), "place-of-venue")
        }
        if marked.text.isQuoted(token) { return (0, "") }
        if isDateline(token) {
            // Outlets of the capital write from there of what is elsewhere.
            return (match.entry.kind == .outsideProvince ? 1 : 3, "dateline")
        }
        let sentence = sentences.weights[Int(marked.text.sentenceIndex[token])]
        if followsPlacePreposition(token), match.entry.kind != .institution {
            return (sentence >= 4 ? 6 : sentence >= 2 ? 2 : 0, "place-in-meeting-sentence")
        }
        if isHost(token, match) { return (sentence >= 2 ? 3 : 1, "host") }
        if match.entry.kind == .venue { return (sentence >= 2 ? 4 : 1, "known-venue") }
        if followsMeetingNoun(token) { return (3, "meeting-of-place") }
        return (sentence >= 4 ? 1 : 0, "named-beside")
    }

    /// `Swiss Bellhotel`: a country that a house is called after, not where it is.
    private func isWithinName(_ match: GazetteerMatch, at token: Int) -> Bool {
        guard match.entry.kind == .country,
            let next = marked.token(atByte: match.end + 1), next > token, marked.areJoined(next)
        else { return false }
        return marked.tokens[next].isCapitalized
    }

    private func venueWeight(_ match: GazetteerMatch) -> Int {
        switch match.entry.kind {
        case .outsideProvince, .outsideRegency, .country: 4
        case .venue, .institution: match.isAmbiguous ? 2 : 12
        default: 14
        }
    }

    private func isDateline(_ token: Int) -> Bool {
        guard let paragraph = marked.text.paragraphs.first, paragraph.contains(token) else {
            return false
        }
        guard token - paragraph.lowerBound <= 4 else { return false }
        let dash = (paragraph.lowerBound..<min(paragraph.upperBound, paragraph.lowerBound + 9))
            .first {
                marked.kind($0) == .dash
            }
        return dash.map { token < $0 } ?? false
    }

    private func followsPlacePreposition(_ token: Int) -> Bool {
        guard token > 0, marked.areJoined(token) else { return false }
        if marked.key(token - 1) == "di" { return true }
        // `yang memimpin rapat dari Samarinda`: where the host sat.
        return marked.key(token - 1) == "dari"
            && (max(0, token - 4)..<token).contains { index in
                let key = marked.key(index)
                return key == "memimpin" || key == "memandu" || key == "dipimpin"
            }
    }

    /// `Wali Kota Samarinda`, `Pemkab Paser`, `Bupati PPU`.
    private func isHost(_ token: Int, _ match: GazetteerMatch) -> Bool {
        if match.entry.kind == .institution {
            return match.regencyCode != nil && !match.entry.isGeneric
        }
        guard token > 0, marked.areJoined(token) else { return false }
        return marked.has(token - 1, .soleOffice)
            || marked.key(token - 1) == "kota" && marked.key(token - 2) == "wali"
    }

    private func followsMeetingNoun(_ token: Int) -> Bool {
        (max(0, token - 3)..<token).contains { marked.has($0, .meetingNoun) }
    }
}
