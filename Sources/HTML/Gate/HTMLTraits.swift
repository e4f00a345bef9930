/// Sets of elements that the HTML standard names, and some that the rules here need.
struct HTMLTraits: OptionSet {
    let rawValue: Int

    /// Elements that an end tag of another kind does not close.
    static let special = HTMLTraits(rawValue: 1)
    /// Elements behind which a search for an open element does not look.
    static let scope = HTMLTraits(rawValue: 1 << 1)
    /// Elements that end by themselves when their parent does.
    static let implied = HTMLTraits(rawValue: 1 << 2)
    /// Those of them that versions of the library treat differently.
    static let disputedImplied = HTMLTraits(rawValue: 1 << 3)
    /// Start tags that leave `svg` and `math`.
    static let leavingForeign = HTMLTraits(rawValue: 1 << 4)
    /// Foreign elements that hold HTML.
    static let svgHoldingHTML = HTMLTraits(rawValue: 1 << 5)
    static let mathHoldingHTML = HTMLTraits(rawValue: 1 << 6)
    /// End tags that close everything up to their element, if that is in scope.
    static let closedInScope = HTMLTraits(rawValue: 1 << 7)
    static let heading = HTMLTraits(rawValue: 1 << 8)
    /// Elements that an item of a list looks through.
    static let transparent = HTMLTraits(rawValue: 1 << 9)
    static let list = HTMLTraits(rawValue: 1 << 10)
    static let button = HTMLTraits(rawValue: 1 << 11)
    static let cell = HTMLTraits(rawValue: 1 << 12)
    static let rowGroup = HTMLTraits(rawValue: 1 << 13)
    /// Parts of tables that end a list of choices inside the table.
    static let endsSelect = HTMLTraits(rawValue: 1 << 14)
    static let allowedInHead = HTMLTraits(rawValue: 1 << 15)
    /// Items of definition lists.
    static let definition = HTMLTraits(rawValue: 1 << 16)
    /// What begins a new context for the parts of tables.
    static let tableContext = HTMLTraits(rawValue: 1 << 17)
    /// Names that the library does not know, which it takes for one.
    static let unknown = HTMLTraits(rawValue: 1 << 18)

    static let ignoredInNoScript = HTMLTraits(rawValue: 1 << 19)
    static let allowedInNoScript = HTMLTraits(rawValue: 1 << 20)
    /// Start tags that end a list of choices and are then followed.
    static let leavesSelect = HTMLTraits(rawValue: 1 << 21)

    static let none: HTMLTraits = []

    /// The traits of each name that has any.
    static let lists: [String: HTMLTraits] = {
        var lists: [String: HTMLTraits] = [:]
        for (trait, names) in members {
            for name in names.split(separator: " ") {
                lists[String(name), default: []].insert(trait)
            }
        }
        return lists
    }()

    private static let members: [(HTMLTraits, String)] = [
        (
            special,
            "address applet area article aside base basefont bgsound blockquote body br button"
                + " caption center col colgroup dd details dir div dl dt embed fieldset figcaption"
                + " figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
                + " iframe img input isindex li link listing marquee menu menuitem meta nav noembed"
                + " noframes noscript object ol p param plaintext pre script section select source"
                + " style summary table tbody td template textarea tfoot th thead title tr track ul"
                + " wbr xmp"
        ),
        (scope, "applet caption html table td th marquee object template"),
        (implied, "dd dt li option optgroup p rb rp rt rtc"),
        (disputedImplied, "rb rtc"),
        (
            leavingForeign,
            "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
                + " img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup"
                + " table tt u ul var"
        ),
        (svgHoldingHTML, "foreignobject desc title"),
        (mathHoldingHTML, "mi mo mn ms mtext"),
        (
            closedInScope,
            "address article aside blockquote button center details dir div dl fieldset figcaption"
                + " figure footer header hgroup listing main menu nav ol pre section summary ul dd"
                + " dt"
        ),
        (heading, "h1 h2 h3 h4 h5 h6"),
        (transparent, "address div p"),
        (list, "ol ul"),
        (button, "button"),
        (cell, "td th caption"),
        (rowGroup, "tbody thead tfoot"),
        (endsSelect, "caption table tbody tfoot thead tr td th"),
        (
            allowedInHead,
            "html head base basefont bgsound link meta noframes style script title noscript template"
        ),
        (ignoredInNoScript, "noscript html head"),
        (allowedInNoScript, "basefont bgsound link meta noframes style"),
        (leavesSelect, "input keygen textarea"),
        (definition, "dd dt"),
        (tableContext, "table template"),
        (none, "annotation-xml font form main mglyph malignmark nobr rt ruby select svg"),
    ]
}
