import HTML

/// Walks a page in document order and collects what stands on a line of its own.
struct LineCollector {
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

    private(set) var lines: [String] = []
    private var line: [UInt8] = []

    /// Takes all text below a node; loops, never recurses.
    mutating func take(_ root: HTMLNode) {
        var open: [Int] = []
        var skipUntil = 0
        for node in root.descendants where node.index >= skipUntil {
            while let end = open.last, node.index >= end {
                endLine()
                open.removeLast()
            }
            switch node.kind {
            case .text: append(node.textBytes)
            case .element:
                if Self.invisible.contains(node.name) {
                    skipUntil = node.endIndex
                } else if !Self.inline.contains(node.name) {
                    endLine()
                    open.append(node.endIndex)
                }
            case .document: break
            }
        }
        endLine()
    }

    /// Adds text; any run of blanks is one space, as browsers show it.
    private mutating func append(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte <= 0x20 {
                if let last = line.last, last != 0x20 { line.append(0x20) }
            } else {
                line.append(byte)
            }
        }
    }

    private mutating func endLine() {
        let trimmed = PageText.trimmed(0..<line.count, of: line)
        if !trimmed.isEmpty { lines.append(String(decoding: line[trimmed], as: UTF8.self)) }
        line.removeAll(keepingCapacity: true)
    }
}
