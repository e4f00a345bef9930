/// Follows which elements the parser will have open, by the rules of the HTML standard.
///
/// Counting open minus closed tags is not enough: `<li><dd>` repeated nests without end although
/// both close by themselves, and an end tag behind a border such as `<object>` closes nothing. Where
/// the rules depend on what is not followed here, the greater depth is assumed.
struct HTMLNesting {
    /// Whether a table ends the paragraph it stands in; it depends on the document type.
    enum TablesEndParagraphs { case yes, no, unknown }

    var open: [HTMLOpenElement] = []
    /// Formatting elements that the parser opens again wherever it closed them too early.
    var formatting: [HTMLFormatting] = []
    /// Elements and attributes that the parser made by opening again.
    var repeated = 0
    let tablesEndParagraphs: TablesEndParagraphs
    /// The page, for what the tags say in detail.
    let page: HTMLTagScanner
    /// How often the rules depend on what is not followed here.
    ///
    /// Each time the depth may be taken for less than it is, by what is open then.
    var doubts = 0
    /// The form that is open: its serial, or 0 if it is not among the open elements.
    var form: Int?
    /// Whether the head is over for certain.
    var isInBody = false
    private var serial = 0

    init(page: HTMLTagScanner, tablesEndParagraphs: TablesEndParagraphs) {
        self.page = page
        self.tablesEndParagraphs = tablesEndParagraphs
    }

    /// How many elements lie in each other.
    var depth: Int { open.count }

    /// Whether `<![CDATA[` is text here.
    var isForeign: Bool { open.last.map { !$0.isHTML } ?? false }

    /// What the element opened last is called in lists.
    var lastSerial: Int { serial }

    // MARK: The stack

    mutating func push(
        _ name: HTMLName, _ space: HTMLOpenElement.Space = .html, holdsHTML: Bool = false
    ) {
        serial += 1
        open.append(
            HTMLOpenElement(name: name, space: space, holdsHTML: holdsHTML, serial: serial))
    }

    /// An element that the parser opens perhaps.
    mutating func pushGhost(_ name: HTMLName) {
        doubts += 1
        push(name)
        open[open.count - 1].isGhost = true
    }

    /// Forgets elements that ended before what was open inside.
    mutating func dropGone() {
        while open.last?.isGone == true { open.removeLast() }
    }

    /// Ends an element while what is open inside stays open, and so stays deep.
    mutating func leave(_ index: Int) {
        open[index].isGone = true
        dropGone()
    }

    /// Closes the element at the index and all inside.
    mutating func pop(through index: Int) {
        open.removeSubrange(index...)
        dropGone()
    }

    mutating func popLast() { pop(through: open.count - 1) }

    /// The innermost open element of the name, unless a border lies before it.
    func indexInScope(_ name: HTMLName, alsoBorders: HTMLTraits = []) -> Int? {
        for index in open.indices.reversed() {
            if open[index].isHTML(name) { return index }
            if open[index].bordersScope(alsoBorders) { return nil }
        }
        return nil
    }

    /// Closes everything up to an element, if it is in scope.
    mutating func closeInScope(_ name: HTMLName, alsoBorders: HTMLTraits = []) {
        if let index = indexInScope(name, alsoBorders: alsoBorders) { pop(through: index) }
    }

    mutating func closeParagraph() { closeInScope(.p, alsoBorders: .button) }

    mutating func closeImplied(but exception: HTMLName? = nil) {
        while let last = open.last, last.isHTML(HTMLTraits.implied),
            exception.map({ last.name == $0 }) != true
        {
            if last.name.traits.contains(.disputedImplied) { doubts += 1 }
            open.removeLast()
            dropGone()
        }
    }

    var isInTemplate: Bool { open.contains { $0.isHTML(HTMLName.template) } }

    /// Where the open list of choices begins, if nothing but choices is open inside.
    var openSelect: Int? {
        for index in open.indices.reversed() {
            if open[index].isHTML(HTMLName.select) { return index }
            guard open[index].isHTML(HTMLName.option) || open[index].isHTML(HTMLName.optgroup)
            else { return nil }
        }
        return nil
    }
}
