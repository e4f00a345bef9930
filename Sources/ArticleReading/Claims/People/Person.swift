import IndonesianText

/// A person of an article with all places where it is named.
struct Person: Sendable {
    /// The forms of the name in the text, in order.
    var forms: [NamePhrase] = []
    /// The fullest form, titles and degrees taken off.
    var name: PersonName
    /// Where the fullest form stands.
    var fullest: NamePhrase
    /// Names it goes by: `akrab disapa Batu`.
    var aliases: [PersonName] = []
    /// The offices said of it, in order.
    var offices: [OfficePhrase] = []
    /// Tokens of every mention, by name, office or pointer, in order.
    var mentions: [Range<Int>] = []

    /// Bits for the words of all its names: a name without any of them is not this person's.
    var mask: UInt64 = 0

    /// The first form as written.
    var first: NamePhrase { forms.first ?? fullest }

    /// The heads of its offices.
    var heads: [[WordKey]] { offices.map(\.head) }
}
