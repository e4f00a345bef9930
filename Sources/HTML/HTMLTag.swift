/// A tag as it stands in the page's bytes.
struct HTMLTag {
    /// The name in lower case.
    var name = ""
    var isEnd = false
    /// Whether it is written `<name/>`.
    var closesItself = false
    /// Whether anything stands between this tag and the one before.
    var followsText = false
    /// Where the names and values of the attributes lie.
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    /// Where the tag lies, angle brackets included.
    var range = 0..<0
}
