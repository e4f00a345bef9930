import Article

/// What all mentions of a person together say of having been there.
struct AttendanceAccount: Sendable {
    /// Why a mention says that the person was not there; nil where none does.
    private(set) var absence: Mention.Why?
    /// Whether a name is that of somebody dead.
    private(set) var isDead = false
    /// Whether a word of presence governs a mention.
    private(set) var isPresent = false
    /// Whether the person is asked from afar.
    private(set) var isRemote = false
    /// Whether every mention by name is of a task that somebody is given.
    private(set) var isTasked = false
    /// Whether every mention by name is of an earlier time.
    private(set) var isEarlier = false
    /// Whether every mention by name is of what is yet to come.
    private(set) var isPlanned = false

    /// Whether somebody is dead, said not to be there, or only expected.
    var isRuledOut: Bool { isDead || absence != nil || isPlanned && !isPresent }

    init(of index: Int, signs: AttendanceSigns) {
        let forms = signs.book.persons[index].forms
        let mentions = signs.book.persons[index].mentions.prefix(AttendanceSigns.most)
        isDead = signs.isDead(forms)
        for mention in mentions {
            // Being there said first outweighs an absence from something else told later.
            if !isPresent, absence == nil { absence = signs.absence(mention) }
            let remote = signs.isRemote(mention)
            isPresent = isPresent || absence == nil && !remote && signs.isPresence(mention)
            isRemote = isRemote || remote
        }
        let named = mentions.filter { signs.isByName($0, forms) }
        if named.isEmpty { return }
        isTasked = named.allSatisfy { signs.isTask($0) }
        isEarlier = named.allSatisfy { signs.isEarlier($0) }
        isPlanned = named.allSatisfy { signs.isPlan($0) }
    }
}
