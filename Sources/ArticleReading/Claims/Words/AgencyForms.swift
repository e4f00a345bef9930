import IndonesianText

/// Tells short forms of agencies, and of those who head them, by how they are made:
/// `Disperkebun`, `Kadisperkebun`, `Bappelitbang`.
enum AgencyForms {
    private static let heads: [[UInt8]] = [
        "kadis", "kadin", "kaban", "kabag", "kasub", "kasat", "kanit", "kabid", "dirres", "wakapol",
    ].map {
        Array($0.utf8)
    }
    private static let bodies: [[UInt8]] = ["bappe", "balitbang", "bakes"].map { Array($0.utf8) }
    private static let vowels = Set("aeiou".utf8)
    /// Words of the language that begin like the short form of a department or of a ministry.
    private static let plain: WordSet = [
        "diskusi", "distribusi", "distributor", "disiplin", "diskriminasi", "disertasi", "diskon",
        "distrik", "diskotek", "disket", "disabilitas", "disrupsi", "dispensasi", "disinformasi",
        "disinfeksi", "disinfektan", "diskresi", "diskualifikasi", "display", "disain",
        "kemenangan", "kemenyan", "kemenakan", "kementerian", "disyukuri", "disponsori",
        "distabilkan", "disterilkan", "diskors",
    ]

    /// The classes of a word that no list has.
    static func classes(of token: Token, in bytes: [UInt8], _ table: WordTable) -> WordClass {
        if let first = firstPart(of: token, in: bytes), let classes = table[first] {
            return classes.intersection([.organization, .namedOrganization])
        }
        guard token.shape == .capitalized || token.shape == .mixed, token.range.count >= 6 else {
            return []
        }
        // What all of them begin with: most words don't.
        switch bytes[token.start] | 0x20 {
        case UInt8(ascii: "k"), UInt8(ascii: "d"), UInt8(ascii: "w"), UInt8(ascii: "b"): break
        default: return []
        }
        let letters = bytes[token.range.prefix(9)].map { $0 | 0x20 }
        if heads.contains(where: { letters.starts(with: $0) }) { return [.office] }
        if bodies.contains(where: { letters.starts(with: $0) }) { return [.organization] }
        if letters.starts(with: "kemen".utf8), !plain.contains(token.key) { return [.organization] }
        guard letters.starts(with: "dis".utf8), !plain.contains(token.key),
            !isPassive(letters)
        else { return [] }
        return [.organization]
    }

    /// `PUPR` of `PUPR-Pera`.
    private static func firstPart(of token: Token, in bytes: [UInt8]) -> WordKey? {
        guard token.shape == .upper || token.shape == .mixed || token.shape == .dotted,
            let hyphen = bytes[token.range].firstIndex(of: UInt8(ascii: "-")),
            hyphen - token.start >= 2,
            bytes[token.start..<hyphen].allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        return WordKey(of: bytes, token.start..<hyphen)
    }

    /// `Disampaikan`, `Disebut`, `Disambut`: a verb that opens a sentence goes on with a vowel.
    private static func isPassive(_ letters: [UInt8]) -> Bool {
        letters.count > 3 && vowels.contains(letters[3])
    }
}
