import Article
import IndonesianText

/// What a text shows of a person having been at the meeting, as small numbers that are weighed.
struct AttendanceFeatures: Sendable {
    /// The features by name, in the order of their values.
    static let names = [
        "bias", "present", "remote", "tasked", "before", "invited", "reply", "office", "calling",
        "commenter", "commoner", "sole", "title", "one-word", "like-name", "unlike-name", "quoted",
        "titled-speaker", "body", "speaks", "subject", "doer", "governed", "act", "tasks", "meets",
        "asked", "visited", "comments", "after", "meeting", "room", "separately", "away",
        "not-coming", "some", "earlier", "coming", "lead", "late", "last", "spread", "again",
        "alone", "crowd",
    ]

    /// The values, by the order of `names`.
    let values: [Int]
}

extension AttendanceFeatures {
    /// The features of a person; `isQuoted` says that a quotation of the article is his.
    init(
        of index: Int, isQuoted: Bool, account: AttendanceAccount, signs: AttendanceSigns
    ) {
        let person = signs.book.persons[index]
        let mentions = person.mentions.prefix(AttendanceSigns.most)
        let told = mentions.filter { !signs.marked.text.isQuoted($0.lowerBound) }
        let people = signs.book.persons.count
        var values = [1]
        values.reserveCapacity(Self.names.count)
        func take(_ flags: [Bool]) { for flag in flags { values.append(flag ? 1 : 0) } }
        take(Self.part(of: person, index, account, signs))
        take(Self.standing(of: person, isQuoted, signs))
        values += Self.deeds(told, signs)
        take(Self.scene(told, signs))
        take(Self.position(of: person, signs))
        values.append(min(3, mentions.count - 1))
        take([people == 1, people > 6])
        self.values = values
    }

    /// What is said of being there.
    private static func part(
        of person: Person, _ index: Int, _ account: AttendanceAccount,
        _ signs: AttendanceSigns
    ) -> [Bool] {
        [
            account.isPresent, account.isRemote, account.isTasked, account.isEarlier,
            signs.isInvited(index),
            person.mentions.prefix(AttendanceSigns.most).contains { signs.isReply($0) },
        ]
    }

    private static let commenters: WordSet = [
        "pengamat", "akademisi", "peneliti", "pakar", "dosen", "ekonom", "analis", "ahli",
        "epidemiolog", "psikolog", "pemerhati", "profesor", "sosiolog", "arkeolog",
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
            signs.isCommoner(person),
            offices.contains { signs.marked.has($0.tokens.lowerBound, .soleOffice) },
            hasTitle, words == 1, likeness >= 10 * words, likeness < 0, isQuoted,
            isQuoted && hasTitle && offices.isEmpty,
            signs.isInName(person, [.organization, .officeNoun, .venue, .meetingNoun]),
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
        let scenes = told.map { signs.scene(around: $0) }
        let accounts = told.map { signs.account(of: $0) }
        let any = scenes.reduce(SceneSign()) { $0.union($1) }
        let all = scenes.dropFirst().reduce(scenes.first ?? []) { $0.intersection($1) }
        return [
            told.contains { signs.meets($0) }, any.contains(.asked), any.contains(.visited),
            any.contains(.commenting), any.contains(.afterMeeting), any.contains(.meeting),
            any.contains(.room), any.contains(.separate), accounts.contains { signs.isAway($0) },
            accounts.contains { signs.isNotComing($0) }, told.contains { signs.isSome($0) },
            all.contains(.earlier), all.contains(.planned),
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
