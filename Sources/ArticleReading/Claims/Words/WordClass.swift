/// What a word can be in a report of a meeting; a word may be several things.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    /// The head of an office: `gubernur`, `kepala`, `direktur`.
    static let office = WordClass(rawValue: 1 << 0)
    /// Stands before the head: `wakil`, `plt`, `mantan`.
    static let officePrefix = WordClass(rawValue: 1 << 1)
    /// A noun that an office or organization is named with: `bidang`, `umum`, `perhubungan`.
    static let officeNoun = WordClass(rawValue: 1 << 2)
    /// The head of an organization's name: `dinas`, `PT`, `koperasi`.
    static let organization = WordClass(rawValue: 1 << 3)
    /// An organization's head after which a name of its own follows: `PT`, `universitas`.
    static let namedOrganization = WordClass(rawValue: 1 << 4)
    /// An office in a firm or association, which may be followed by the firm's name alone.
    static let firmOffice = WordClass(rawValue: 1 << 5)
    /// An office that one person in an area holds and papers use in place of the name.
    static let soleOffice = WordClass(rawValue: 1 << 6)
    /// Who speaks for no office: `warga`, `petani`, `pengamat`.
    static let callingOnly = WordClass(rawValue: 1 << 7)
    /// Stands at a quotation: `ujar`, `kata`, `tutur`.
    static let speechCue = WordClass(rawValue: 1 << 8)
    /// Reports speech: `mengatakan`, `menilai`, `menyebut`.
    static let speechVerb = WordClass(rawValue: 1 << 9)
    /// `ia`, `dia`, `beliau`.
    static let pronoun = WordClass(rawValue: 1 << 10)
    /// A room or building where people meet.
    static let venue = WordClass(rawValue: 1 << 11)
    /// A street or a thing named after somebody, where nobody meets.
    static let namedThing = WordClass(rawValue: 1 << 12)
    /// A meeting: `rapat`, `audiensi`.
    static let meetingNoun = WordClass(rawValue: 1 << 13)
    /// To hold, visit or receive: `menerima`, `menggelar`.
    static let meetingVerb = WordClass(rawValue: 1 << 14)
    /// To be there: `hadir`, `dihadiri`, `didampingi`.
    static let presence = WordClass(rawValue: 1 << 15)
    /// Days and months.
    static let calendar = WordClass(rawValue: 1 << 16)
    /// Common words that begin a sentence and are no name.
    static let common = WordClass(rawValue: 1 << 17)
    /// Particles inside a name: `bin`, `van`.
    static let nameParticle = WordClass(rawValue: 1 << 18)
    /// Points back at somebody: `itu`, `tersebut`.
    static let pointer = WordClass(rawValue: 1 << 19)
    /// A word for a person: `lelaki`, `perempuan`, `politikus`.
    static let personNoun = WordClass(rawValue: 1 << 20)
    /// A group of people: `rombongan`, `delegasi`, `perwakilan`.
    static let group = WordClass(rawValue: 1 << 21)
    /// A title, rank or address before a name.
    static let title = WordClass(rawValue: 1 << 22)
    /// Ends the name of a firm: `Rubber`, `Energy`.
    static let firmWord = WordClass(rawValue: 1 << 24)
    /// Says that somebody said it: `disampaikan`, `diungkapkan`.
    static let saidPassive = WordClass(rawValue: 1 << 25)
    /// What only people do: `tersenyum`, `menunduk`.
    static let humanAct = WordClass(rawValue: 1 << 26)
    /// Answers somebody in the same room: `jawab`, `timpal`.
    static let reply = WordClass(rawValue: 1 << 27)
    /// A preposition of place or time.
    static let preposition = WordClass(rawValue: 1 << 23)
}
