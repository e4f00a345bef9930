/// A room or building as the text names it.
struct VenuePhrase: Sendable {
    /// Its tokens, room and building together.
    let tokens: Range<Int>
    /// Whether a word such as `ruang`, `aula` or `gedung` says that people meet in it.
    let hasRoom: Bool
    /// Whether a preposition of place stands before it.
    let followsPreposition: Bool
}
