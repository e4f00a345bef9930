import IndonesianText

/// What kind of body an organization is, by the first word of its name.
enum BodyKind: Sendable {
    case firm, agency, force, council, school, village, union

    private static let forces: WordSet = [
        "polres", "polresta", "polsek", "polda", "kepolisian", "kodim", "koramil", "korem",
        "kodam", "lanal", "lanud", "posal", "satpol", "satpolairud", "polairud", "brimob",
        "satlantas", "bnn", "bnnk", "bnnp", "kejari", "kejaksaan", "kejati", "babinsa",
        "basarnas", "bpbd", "damkar", "ditpolairud", "yonif", "denzipur", "pengadilan",
    ]
    private static let councils: WordSet = ["dprd", "dpr", "dpd", "komisi", "fraksi", "pansus"]
    private static let schools: WordSet = [
        "universitas", "institut", "politeknik", "sekolah", "akademi", "fakultas", "smk", "sma",
        "smp", "sd", "stie", "stikes", "kampus",
    ]
    private static let villages: WordSet = ["desa", "kampung", "kelurahan", "kecamatan", "rt"]
    private static let agencies: WordSet = [
        "dinas", "badan", "biro", "kantor", "balai", "kementerian", "pemerintah", "pemprov",
        "pemkab", "pemkot", "inspektorat", "sekretariat", "direktorat", "bagian", "bidang",
        "otoritas",
    ]

    /// Whether a word begins the name of a body of police, army, courts or rescue.
    static func isForce(_ key: WordKey) -> Bool { forces.contains(key) }

    /// The kind of a body; a firm where its name is one's, else an agency where its first word is
    /// a short form of one, else one that people have joined.
    init(of mention: OrganizationMention, in marked: MarkedText) {
        let first = mention.tokens.lowerBound
        let key = marked.key(first) ?? ""
        if Self.forces.contains(key) {
            self = .force
        } else if Self.councils.contains(key) {
            self = .council
        } else if Self.schools.contains(key) {
            self = .school
        } else if Self.villages.contains(key) {
            self = .village
        } else if key == "pt" || key == "cv" || mention.tokens.contains(where: isFirmWord) {
            self = .firm
        } else if Self.agencies.contains(key) || marked.isAgencyShort(first) {
            self = .agency
        } else {
            self = .union
        }
        func isFirmWord(_ token: Int) -> Bool { marked.has(token, .firmWord) }
    }
}
