import Article

/// What all mentions of a person together say of having been there.
struct AttendanceAccount: Sendable {
    /// Why a mention says that the person was not there; nil where none does.
    private(set) var absence: Mention.Why?
    /// Whether a word of presence governs a mention.
    private(set) var isPresent = false
    /// Whether the person is asked from afar.
    private(set) var isRemote = false
    /// Whether every mention by name is of a task, an earlier time or a plan.
    private(set) var isAside = true

    init(of person: Person, signs: AttendanceSigns) {
        for mention in person.mentions.prefix(AttendanceSigns.most) {
            // Being there said first outweighs an absence from something else told later.
            if !isPresent, absence == nil { absence = signs.absence(mention) }
            let remote = signs.isRemote(mention)
            isPresent = isPresent || absence == nil && !remote && signs.isPresence(mention)
            isRemote = isRemote || remote
            if isAside, signs.isByName(mention, person) {
                isAside =
                    signs.isTask(mention) || signs.isEarlier(mention) || signs.isPlan(mention)
            }
        }
    }
}
