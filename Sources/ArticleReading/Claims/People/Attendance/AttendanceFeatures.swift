import Article
import IndonesianText

/// What a text shows of a person having been at the meeting, as small numbers that are weighed.
struct AttendanceFeatures: Sendable {
    /// The features by name, in the order of their values.
    static let names = [
        "bias", "dead", "absent", "represented", "present", "remote", "aside", "invited", "reply",
        "office", "calling", "commenter", "commoner", "former", "sole", "title", "one-word",
        "like-name", "unlike-name", "quoted", "titled-speaker", "body", "place", "letters",
        "speaks", "subject", "doer", "governed", "act", "told", "meets", "asked", "visited",
        "comments", "after", "meeting", "room", "separately", "away", "not-coming", "some",
        "earlier", "plan", "lead", "late", "last", "spread", "again", "only-quoted", "alone",
        "crowd",
    ]

    /// The values, by the order of `names`.
    let values: [Int]
}

extension AttendanceFeatures {
    /// The features of a person; `isQuoted` says that a quotation of the article is his.
    init(of index: Int, isQuoted: Bool, signs: AttendanceSigns) {
        let person = signs.book.persons[index]
        let mentions = person.mentions.prefix(AttendanceSigns.most)
        let told = mentions.filter { !signs.marked.text.isQuoted($0.lowerBound) }
        let people = signs.book.persons.count
        values =
            [1] + Self.numbers(Self.part(of: person, index, signs))
            + Self.numbers(Self.standing(of: person, isQuoted, signs))
            + Self.deeds(told, signs)
            + Self.numbers(Self.scene(told, signs))
            + Self.numbers(Self.position(of: person, signs))
            + [min(3, mentions.count - 1)]
            + Self.numbers([told.isEmpty, people == 1, people > 6])
    }

    private static func numbers(_ flags: [Bool]) -> [Int] { flags.map { $0 ? 1 : 0 } }

    /// What is said of being there, or not.
    private static func part(
        of person: Person, _ index: Int, _ signs: AttendanceSigns
    ) -> [Bool] {
        let account = AttendanceAccount(of: person, signs: signs)
        return [
            signs.isDead(person), account.absence == .absent, account.absence == .represented,
            account.isPresent, account.isRemote, account.isAside, signs.isInvited(index),
            person.mentions.prefix(AttendanceSigns.most).contains { signs.isReply($0) },
        ]
    }

    private static let commenters: WordSet = [
        "pengamat", "akademisi", "peneliti", "pakar", "dosen", "ekonom", "analis", "ahli",
        "epidemiolog", "psikolog", "pemerhati", "guru-besar", "profesor", "sosiolog", "arkeolog",
    ]

    /// Who a person is.
    private static func standing(
        of person: Person, _ isQuoted: Bool, _ signs: AttendanceSigns
    ) -> [Bool] {
        let offices = person.offices
        let likeness = NameLikeness.tenths(person.fullest.core, in: signs.marked)
        let words = person.fullest.core.count
        let hasTitle = person.forms.contains { $0.hasTitle }
        return [
            offices.contains { !$0.isFormer && (!$0.isCalling || $0.organization != nil) },
            !offices.isEmpty && offices.allSatisfy(\.isCalling),
            offices.contains { $0.head.contains { commenters.contains($0) } },
            signs.isCommoner(person), offices.contains(where: \.isFormer),
            offices.contains { signs.marked.has($0.tokens.lowerBound, .soleOffice) },
            hasTitle, words == 1, likeness >= 10 * words, likeness < 0, isQuoted,
            isQuoted && hasTitle && offices.isEmpty,
            signs.isInName(person, [.organization, .officeNoun, .venue, .meetingNoun]),
            person.fullest.core.contains { signs.marked.match(at: $0) != nil },
            person.fullest.core.contains { signs.marked.isAbbreviation($0) },
        ]
    }

    /// What a person does and what is done to him, up to three times each.
    private static func deeds(_ told: [Range<Int>], _ signs: AttendanceSigns) -> [Int] {
        let parts = told.map { signs.part(of: $0) }
        return [
            told.count { signs.speaks($0) }, parts.count { $0 == .subject },
            parts.count { $0 == .doer }, parts.count { $0 == .governed },
            told.count { signs.acts($0) }, told.count { signs.isTask($0) },
        ].map { min(3, $0) }
    }

    /// What his sentences are about.
    private static func scene(_ told: [Range<Int>], _ signs: AttendanceSigns) -> [Bool] {
        [
            told.contains { signs.meets($0) }, told.contains { signs.isAsked($0) },
            told.contains { signs.isVisited($0) }, told.contains { signs.comments($0) },
            told.contains { signs.isAfterMeeting($0) },
            told.contains { signs.isInSentence($0, of: .meetingNoun) },
            told.contains { signs.isInSentence($0, of: .venue) },
            told.contains { signs.isSeparate($0) }, told.contains { signs.isAway($0) },
            told.contains { signs.isNotComing($0) }, told.contains { signs.isSome($0) },
            !told.isEmpty && told.allSatisfy { signs.isOfEarlier($0) },
            !told.isEmpty && told.allSatisfy { signs.isOfPlan($0) },
        ]
    }

    /// Where he is brought up.
    private static func position(of person: Person, _ signs: AttendanceSigns) -> [Bool] {
        guard let first = person.mentions.first, let last = person.mentions.last else {
            return [false, false, false, false]
        }
        let marked = signs.marked
        let sentence = Int(marked.text.sentenceIndex[first.lowerBound])
        let count = marked.text.sentences.count
        return [
            sentence < 3, 3 * sentence > 2 * count, 7 * sentence > 6 * count,
            marked.paragraphIndex[last.lowerBound] > marked.paragraphIndex[first.lowerBound] + 1,
        ]
    }
}
