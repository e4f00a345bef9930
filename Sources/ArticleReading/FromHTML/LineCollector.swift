import HTML

/// Walks a page in document order and collects what stands on a line of its own.
struct LineCollector {
    /// A line as a reader would see it.
    struct Line: Sendable, Equatable {
        let text: String
        /// Whether all of it is one or more links.
        let isLink: Bool
        /// Whether it stands in a menu, a side bar or the foot of the page.
        let isAside: Bool
    }

    private static let invisible: Set<String> = [
        "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object",
        "select", "textarea", "button", "canvas", "audio", "video", "map", "dialog",
    ]
    /// Elements that stand within a line; any other one begins and ends lines.
    private static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
        "em",
        "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "nobr", "amp-img",
    ]
    private static let asides: Set<String> = ["nav", "aside", "footer", "menu", "amp-sidebar"]

    private(set) var lines: [Line] = []
    private var line: [UInt8] = []
    private var hasPlainText = false
    private var linkUntil = 0
    private var asideUntil = 0

    /// Takes all text below a node; loops, never recurses.
    mutating func take(_ root: HTMLNode) {
        var open: [Int] = []
        var skipUntil = 0
        for node in root.descendants where node.index >= skipUntil {
            while let end = open.last, node.index >= end {
                endLine(at: node.index)
                open.removeLast()
            }
            switch node.kind {
            case .text: append(node.textBytes, at: node.index)
            case .element:
                if Self.invisible.contains(node.name) {
                    skipUntil = node.endIndex
                } else {
                    enter(node, &open)
                }
            case .document: break
            }
        }
        endLine(at: root.endIndex)
    }

    private mutating func enter(_ node: HTMLNode, _ open: inout [Int]) {
        if node.name == "a" {
            linkUntil = max(linkUntil, node.endIndex)
        } else if !Self.inline.contains(node.name) {
            endLine(at: node.index)
            open.append(node.endIndex)
            if Self.asides.contains(node.name) { asideUntil = max(asideUntil, node.endIndex) }
        }
    }

    /// Adds text; any run of blanks is one space, as browsers show it.
    private mutating func append(_ bytes: [UInt8], at index: Int) {
        for byte in bytes {
            if byte <= 0x20 {
                if let last = line.last, last != 0x20 { line.append(0x20) }
            } else {
                line.append(byte)
                if index >= linkUntil { hasPlainText = true }
            }
        }
    }

    private mutating func endLine(at index: Int) {
        let trimmed = PageText.trimmed(0..<line.count, of: line)
        if !trimmed.isEmpty {
            lines.append(
                Line(
                    text: String(decoding: line[trimmed], as: UTF8.self), isLink: !hasPlainText,
                    isAside: index - 1 < asideUntil))
        }
        line.removeAll(keepingCapacity: true)
        hasPlainText = false
    }
}
