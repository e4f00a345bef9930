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
    private(set) var isTasked = true
    /// Whether every mention by name is of an earlier time.
    private(set) var isEarlier = true
    /// Whether every mention by name is of what is yet to come.
    private(set) var isPlanned = true

    /// Whether somebody is dead, said not to be there, or only expected.
    var isRuledOut: Bool { isDead || absence != nil || isPlanned }

    init(of person: Person, signs: AttendanceSigns) {
        isDead = signs.isDead(person)
        for mention in person.mentions.prefix(AttendanceSigns.most) {
            // Being there said first outweighs an absence from something else told later.
            if !isPresent, absence == nil { absence = signs.absence(mention) }
            let remote = signs.isRemote(mention)
            isPresent = isPresent || absence == nil && !remote && signs.isPresence(mention)
            isRemote = isRemote || remote
            guard signs.isByName(mention, person) else { continue }
            isTasked = isTasked && signs.isTask(mention)
            isEarlier = isEarlier && signs.isEarlier(mention)
            isPlanned = isPlanned && signs.isPlan(mention)
        }
    }
}
