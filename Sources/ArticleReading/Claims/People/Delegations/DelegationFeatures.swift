import IndonesianText

/// What a text shows of an organization having sent somebody to the meeting, as small numbers that
/// are weighed: for each feature, whether any mention has it.
struct DelegationFeatures: Sendable {
    /// The features by name, in the order of their values.
    static let names = [
        "bias", "gathered", "linked", "attended", "sent", "sent-there", "staff", "met",
        "committed", "acted", "other-verb", "no-verb", "presence", "meeting", "people", "bodies",
        "behind-preposition", "owned", "planned", "denied", "lead", "firm", "agency", "force",
        "council", "school", "union", "office", "again", "loose", "called", "told", "there",
        "delegation",
    ]

    /// The values, by the order of `names`.
    let values: [Int]

    /// Whether anything but the name, and how often it stands, tells of a body.
    var hasScene: Bool { values.dropFirst().prefix(Self.ofScene).contains { $0 != 0 } }

    /// How many features tell of the words around a mention.
    private static let ofScene = names.prefix { $0 != "lead" }.count - 1

    private static let scenes = names.prefix { $0 != "firm" }.count - 1

    /// The features of an organization by all its mentions.
    ///
    /// `isLoose` says that nothing but its letters or the word before it makes it one.
    init(_ mentions: [OrganizationMention], isLoose: Bool, signs: DelegationSigns) {
        values =
            [1] + Self.any(mentions.map { Self.flags(of: $0, signs) })
            + [min(3, mentions.count - 1), isLoose ? 1 : 0]
            + Self.any(mentions.map { Self.deeds(of: $0, signs) })
    }

    /// For each flag, whether any mention has it.
    private static func any(_ flags: [[Bool]]) -> [Int] {
        guard let first = flags.first else { return [] }
        return first.indices.map { index in flags.contains { $0[index] } ? 1 : 0 }
    }

    private static func flags(
        of mention: OrganizationMention, _ signs: DelegationSigns
    ) -> [Bool] {
        let start = mention.tokens.lowerBound
        let isOffice = signs.isOffice(start)
        let kind = BodyKind(of: mention, in: signs.marked)
        let kinds = [
            kind == .firm, kind == .agency, kind == .force, kind == .council, kind == .school,
            kind == .union, isOffice,
        ]
        // What somebody says, or holds an office of, tells nothing of who was there.
        if isOffice || signs.marked.text.isQuoted(start) {
            return [Bool](repeating: false, count: scenes) + kinds
        }
        return scene(of: mention, signs) + kinds
    }

    /// What a body does of itself.
    private static func deeds(
        of mention: OrganizationMention, _ signs: DelegationSigns
    ) -> [Bool] {
        let start = mention.tokens.lowerBound
        guard !signs.marked.text.isQuoted(start), !signs.isOffice(start) else {
            return [false, false, false, false]
        }
        let sentence = signs.marked.text.sentence(of: start)
        let act = signs.act(of: mention, sentence)
        let does = act == .told || act == .acted || act == .committed
        return [
            act == .called, act == .told, does && signs.isThere(sentence),
            signs.isDelegation(start),
        ]
    }

    private static func scene(
        of mention: OrganizationMention, _ signs: DelegationSigns
    ) -> [Bool] {
        let marked = signs.marked
        let start = mention.tokens.lowerBound
        let sentence = marked.text.sentence(of: start)
        let found = DelegationGovernor(marked: marked, sentence: sentence).governor(of: start)
        let governor = signs.governor(found.token, of: mention, sentence)
        let act = signs.act(of: mention, sentence)
        // Whoever sent somebody is there, whatever is asked of him.
        let comes = signs.comes(mention)
        return [
            governor == .gathering || signs.isOnRoll(start),
            governor == .linking || governor == .addressing,
            act == .attended || comes, found.isSent,
            found.isSent && signs.isSent(mention, sentence), signs.isStaff(start),
            act == .met || act == .called,
            act == .committed, act == .acted, governor == .otherVerb, governor == .none,
            signs.hasPresence(sentence), signs.hasMeeting(sentence), signs.namesSomebody(sentence),
            signs.namesBodies(besides: mention, sentence),
            governor == .preposition || signs.isInside(start), signs.isOwner(start),
            signs.isPlanned(sentence),
            !comes && signs.isDenied(mention, sentence) || signs.isEarlier(sentence),
            marked.text.sentenceIndex[start] < 2,
        ]
    }
}
