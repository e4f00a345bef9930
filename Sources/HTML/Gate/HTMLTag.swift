/// A tag as it stands in the page's bytes.
struct HTMLTag {
    enum Text { case none, space, words }

    /// The name in lower case.
    let text: String
    let name: HTMLName
    var isEnd = false
    /// Whether it is written `<name/>`.
    var closesItself = false
    /// What stands between this tag and the one before.
    var before = Text.none
    /// Where the names and values of the attributes lie.
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    /// Where the tag lies, angle brackets included.
    var range = 0..<0
}
