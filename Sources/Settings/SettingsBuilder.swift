/// Makes a tree of a document's events, refusing what a settings file has no need of.
struct SettingsBuilder {
    private let events: YAMLEventStream
    private let limits: SettingsLimits
    private let file: String
    private var nodes = 0

    init(_ bytes: [UInt8], file: String, limits: SettingsLimits) throws(SettingsError) {
        self.file = file
        self.limits = limits
        events = try YAMLEventStream(bytes, file: file)
    }

    mutating func document() throws(SettingsError) -> SettingsNode {
        _ = try events.next()
        let start = try events.next()
        if start.kind == .streamEnd {
            return SettingsNode(.map([]), at: SettingsPosition(file: file, line: 1, column: 1))
        }
        let root = try node(try events.next(), depth: 0)
        _ = try events.next()
        let after = try events.next()
        guard after.kind == .streamEnd else {
            throw SettingsError(after.position, "a second document is not read; take out the '---'")
        }
        return root
    }

    private mutating func node(
        _ event: YAMLEvent, depth: Int
    ) throws(SettingsError) -> SettingsNode {
        nodes += 1
        guard nodes <= limits.nodes else {
            throw SettingsError(event.position, "more than \(limits.nodes) values in one file")
        }
        guard depth <= limits.depth else {
            throw SettingsError(event.position, "nested more than \(limits.depth) levels deep")
        }
        switch event.kind {
        case .scalar(_, _, tagged: true), .listStart(tagged: true), .mapStart(tagged: true):
            throw SettingsError(event.position, "tags are not read; write the value alone")
        case .scalar(let text, let quoted, _):
            return SettingsNode(.scalar(text, quoted: quoted), at: event.position)
        case .listStart:
            return SettingsNode(.list(try list(depth: depth + 1)), at: event.position)
        case .mapStart:
            return SettingsNode(.map(try map(depth: depth + 1)), at: event.position)
        default:
            throw SettingsError(event.position, "aliases are not read; write the value again")
        }
    }

    private mutating func list(depth: Int) throws(SettingsError) -> [SettingsNode] {
        var elements: [SettingsNode] = []
        while true {
            let event = try events.next()
            if event.kind == .listEnd { return elements }
            elements.append(try node(event, depth: depth))
        }
    }

    private mutating func map(depth: Int) throws(SettingsError) -> [SettingsEntry] {
        var entries: [SettingsEntry] = []
        var lines: [String: Int] = [:]
        while true {
            let event = try events.next()
            if event.kind == .mapEnd { return entries }
            guard case .scalar(let key, _, _) = event.kind else {
                throw SettingsError(event.position, "a key must be a word, not a list or a map")
            }
            if let first = lines.updateValue(event.position.line, forKey: key) {
                throw SettingsError(
                    event.position, "'\(key)' is given twice, first in line \(first)")
            }
            let value = try node(try events.next(), depth: depth)
            entries.append(SettingsEntry(key: key, position: event.position, value: value))
        }
    }
}
