/// What the parser does with a start tag, as far as nesting is concerned.
enum HTMLStartRule {
    /// Nothing is opened.
    case ignored, head
    /// An element without content; in text, or between blocks.
    case empty, ruler
    /// An element whose content is text up to its end tag.
    case rawText, example
    /// Elements with rules of their own.
    case block, heading, listItem, definition, button, anchor, formatting, noBreak, marked
    case option, optionGroup, ruby, select, template, foreign, search, noScript
    case form, menuItem
    /// Parts of tables.
    case table, caption, column, rowGroup, row, cell
    /// Whatever else: it opens, and only its end tag or a parent's closes it.
    case plain

    /// The rule of each name that has one.
    static let rules: [String: HTMLStartRule] = {
        var rules: [String: HTMLStartRule] = [:]
        func add(_ rule: HTMLStartRule, _ names: String) {
            for name in names.split(separator: " ") { rules[String(name)] = rule }
        }
        add(.ignored, "html body head frame frameset param source track")
        add(.head, "base basefont bgsound link meta")
        add(.empty, "area br embed img image keygen wbr input")
        add(.ruler, "hr")
        add(.rawText, "script style title textarea noframes iframe noembed")
        add(.example, "xmp")
        add(
            .block,
            "address article aside blockquote center details dir div dl fieldset figcaption figure"
                + " footer header hgroup main menu nav ol p section summary ul pre listing"
                + " plaintext")
        add(.heading, "h1 h2 h3 h4 h5 h6")
        add(.listItem, "li")
        add(.definition, "dd dt")
        add(.button, "button")
        add(.anchor, "a")
        add(.formatting, "b big code em font i s small strike strong tt u")
        add(.noBreak, "nobr")
        add(.marked, "applet marquee object")
        add(.option, "option")
        add(.optionGroup, "optgroup")
        add(.ruby, "rb rp rt rtc")
        add(.form, "form")
        add(.search, "isindex")
        add(.menuItem, "menuitem")
        add(.noScript, "noscript")
        add(.select, "select")
        add(.template, "template")
        add(.foreign, "svg math")
        add(.table, "table")
        add(.caption, "caption")
        add(.column, "col colgroup")
        add(.rowGroup, "tbody tfoot thead")
        add(.row, "tr")
        add(.cell, "td th")
        return rules
    }()
}
