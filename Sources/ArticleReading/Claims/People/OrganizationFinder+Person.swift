import IndonesianText

extension OrganizationFinder {
    /// The governments of which some offices are, by the words that begin their names.
    private static let governments: [(heads: [WordKey], names: [WordKey])] = [
        (["gubernur"], ["pemprov", "provinsi"]), (["bupati"], ["pemkab", "kabupaten"]),
        (["kota"], ["pemkot", "kota"]),
        (["daerah"], ["pemprov", "pemkab", "pemkot", "provinsi", "kabupaten", "kota"]),
        (
            ["polda", "polres", "polresta", "polsek"],
            ["polda", "polres", "polresta", "polsek", "kepolisian"]
        ),
        (["kodam"], ["kodam"]), (["kodim"], ["kodim"]), (["korem"], ["korem"]),
        (["koramil"], ["koramil"]),
        (["lanal"], ["lanal"]), (["kejari", "kejati"], ["kejari", "kejati", "kejaksaan"]),
    ]

    /// The organization of a person; nil where the text names none.
    func organization(of person: Person) -> Range<Int>? {
        for office in person.offices {
            if let own = office.organization { return specific(own, office) }
        }
        if let represented = represented(by: person) { return represented }
        let membership = MembershipReader(marked: marked, mentions: mentions)
        if let body = membership.body(of: person) { return spelt(body) ?? body }
        guard let office = person.offices.first, let head = office.head.last else {
            return leading(person)
        }
        for (heads, names) in OrganizationFinder.governments where heads.contains(head) {
            return government(names)
        }
        if office.head.contains("rektor") || office.head.contains("dekan") {
            return mentions.first { isSchool($0) }?.tokens
        }
        if office.tokens.contains(where: { isTravelling($0) }) {
            return mentions.first { follows($0.tokens.lowerBound) }?.tokens ?? leading(person)
        }
        if office.tokens.contains(where: { marked.has($0, .firmOffice) }) {
            return leading(person) ?? named(in: office) ?? firm(before: office.tokens.lowerBound)
        }
        return leading(person)
    }

    private static let duties: WordSet = [
        "umum", "harian", "bidang", "adat", "daerah", "utama", "pelaksana", "rt", "rw", "pansus",
        "jenderal", "besar", "tim", "panitia", "rombongan", "delegasi", "teknik", "operasi",
    ]

    /// `Ketua Wanita Katolik Lembayung`: all that stands behind the head, if it is a name.
    private func named(in office: OfficePhrase) -> Range<Int>? {
        var start = office.tokens.lowerBound
        while start < office.tokens.upperBound, let key = marked.key(start),
            office.head.contains(key) || marked.has(start, [.officePrefix, .office])
        {
            start += 1
        }
        guard office.tokens.upperBound - start >= 2, let first = marked.key(start),
            !Self.duties.contains(first),
            (start..<office.tokens.upperBound).allSatisfy({ marked.tokens[$0].isCapitalized })
        else { return nil }
        return start..<office.tokens.upperBound
    }

    private func isSchool(_ mention: OrganizationMention) -> Bool {
        let first = marked.key(mention.tokens.lowerBound)
        return first == "universitas" || first == "institut" || first == "politeknik"
            || first == "akademi" || first == "sekolah"
    }

    private func isTravelling(_ token: Int) -> Bool {
        let key = marked.key(token)
        return key == "delegasi" || key == "rombongan"
    }

    /// Whether `delegasi` or `rombongan` stands before a token: `delegasi Prefektur Oita`.
    private func follows(_ start: Int) -> Bool {
        isTravelling(start - 1) || marked.key(start - 1) == "dari" && isTravelling(start - 2)
    }

    private func government(_ names: [WordKey]) -> Range<Int>? {
        mentions.first { mention in
            let first = marked.tokens[mention.tokens.lowerBound].key
            if names.contains(first) { return true }
            return first == "pemerintah" && mention.tokens.count > 1
                && names.contains(marked.tokens[mention.tokens.lowerBound + 1].key)
        }?.tokens
    }

    /// The firm named last before a token, else the first after it.
    private func firm(before token: Int) -> Range<Int>? {
        let firms = mentions.filter(\.isFirm)
        let before = firms.last { $0.tokens.lowerBound < token }
        return (before ?? firms.first)?.tokens
    }

    /// `Deni Wirawan yang mewakili Kepala Dinas ESDM`.
    private func represented(by person: Person) -> Range<Int>? {
        for mention in person.mentions {
            var token = mention.upperBound
            if marked.kind(token) == .comma { token += 1 }
            if marked.key(token) == "yang" { token += 1 }
            if marked.key(token) == "hadir" { token += 1 }
            guard marked.key(token) == "mewakili" else { continue }
            return mentions.first {
                $0.tokens.lowerBound > token && $0.tokens.lowerBound <= token + 3
            }?
            .tokens
        }
        return nil
    }

    /// `koperasi dipimpin Sugeng Priyatno`, `perusahaan diwakili Lydia`: the firm that has him.
    private func leading(_ person: Person) -> Range<Int>? {
        for mention in person.mentions {
            let start = mention.lowerBound
            guard start > 1,
                marked.key(start - 1) == "dipimpin" || marked.key(start - 1) == "diwakili",
                marked.has(start - 2, .organization), let key = marked.key(start - 2)
            else { continue }
            return mentions.last { $0.tokens.lowerBound < start && $0.words.contains(key) }?.tokens
                ?? firm(before: start)
        }
        return nil
    }

    // MARK: Which one is meant

    /// The fullest name of an organization given by its kind (`koperasi`, `dinasnya`), by an
    /// abbreviation (`PT SKM`) or as a part (`Komisi III`).
    private func specific(_ own: Range<Int>, _ office: OfficePhrase) -> Range<Int> {
        let words = own.filter { marked.kind($0) == .word }
        guard let first = words.first else { return own }
        let isCouncil =
            marked.key(first) == "komisi" || marked.key(first) == "dewan"
        if isCouncil,
            !words.contains(where: { marked.key($0) == "dprd" || marked.key($0) == "dpr" }),
            let council = mentions.first(where: {
                $0.words.contains("dprd") || $0.words.contains("dpr")
            })
        {
            return council.tokens
        }
        let isKindOnly = words.count == 1 && marked.has(first, .namedOrganization)
        if marked.tokens[first].shape == .small || isKindOnly {
            return named(first, before: own.lowerBound) ?? own
        }
        return spelt(own, words) ?? own
    }

    /// The organization of a kind that was named last.
    private func named(_ word: Int, before token: Int) -> Range<Int>? {
        let stem = marked.stem(of: word)
        if stem == "perusahaan" { return firm(before: token) }
        let same = mentions.filter { mention in
            mention.words.contains(stem)
                || stem == "dinas" && marked.isAgencyShort(mention.tokens.lowerBound)
        }
        return (same.last { $0.tokens.lowerBound < token } ?? same.first)?.tokens
    }

    private func spelt(_ own: Range<Int>) -> Range<Int>? {
        spelt(own, own.filter { marked.kind($0) == .word })
    }

    /// The full name whose initials an abbreviation is.
    private func spelt(_ own: Range<Int>, _ words: [Int]) -> Range<Int>? {
        guard words.count <= 3,
            let short = words.last(where: {
                marked.tokens[$0].shape == .upper && marked.key($0) != "pt"
            })
        else { return nil }
        let key = marked.tokens[short].key
        let rest = words.filter { $0 != short }.map { marked.tokens[$0].key }
        let letters = marked.text.bytes[marked.tokens[short].range].map { $0 | 0x20 }
        return mentions.first { mention in
            guard mention.tokens != own, mention.tokens.count > words.count,
                // `Setkab PPU` is not `DPRD Penajam Paser Utara`.
                rest.allSatisfy({ mention.words.contains($0) })
            else { return false }
            return mention.short == key
                || letters.count >= 3 && mention.initials.starts(with: letters)
        }?.tokens
    }
}
