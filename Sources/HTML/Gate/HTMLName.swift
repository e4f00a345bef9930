/// An element's name with all that the rules ask of it, so that no rule compares texts.
struct HTMLName: Equatable {
    /// The same for equal names, within one page.
    let id: Int
    let rule: HTMLStartRule
    let traits: HTMLTraits

    static func == (a: HTMLName, b: HTMLName) -> Bool { a.id == b.id }

    static func ~= (pattern: HTMLName, name: HTMLName) -> Bool { pattern.id == name.id }

    static let a = known("a")
    static let annotation = known("annotation-xml")
    static let body = known("body")
    static let br = known("br")
    static let button = known("button")
    static let caption = known("caption")
    static let col = known("col")
    static let colgroup = known("colgroup")
    static let font = known("font")
    static let form = known("form")
    static let glyph = known("mglyph")
    static let head = known("head")
    static let html = known("html")
    static let li = known("li")
    static let main = known("main")
    static let malignMark = known("malignmark")
    static let nobr = known("nobr")
    static let noscript = known("noscript")
    static let optgroup = known("optgroup")
    static let option = known("option")
    static let p = known("p")
    static let rt = known("rt")
    static let rtc = known("rtc")
    static let ruby = known("ruby")
    static let script = known("script")
    static let select = known("select")
    static let svg = known("svg")
    static let table = known("table")
    static let tbody = known("tbody")
    static let template = known("template")
    static let tr = known("tr")

    private static func known(_ text: String) -> HTMLName {
        HTMLNames.known[text] ?? HTMLName(id: -1, rule: .plain, traits: [])
    }
}
