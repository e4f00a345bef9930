/// Finds the tags in a page's bytes exactly where the standard's tokenizer finds them.
struct HTMLTagScanner {
    let bytes: [UInt8]
    var position = 0
    private var names = HTMLNames()
    /// Whether `<![CDATA[` begins text, as it does inside `svg` and `math` only.
    var readsCharacterData = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next tag; nil at the end of the page.
    mutating func next() -> HTMLTag? {
        var before = HTMLTag.Text.none
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else {
                noteText(&before)
                continue
            }
            let start = position
            switch bytes[position + 1] {
            case UInt8(ascii: "!"): skipDeclaration()
            case UInt8(ascii: "?"): skip(past: ">")
            case UInt8(ascii: "/"):
                if let tag = endTag(from: start, before) { return tag }
            case let byte where Self.isLetter(byte):
                position += 1
                return tag(from: start, isEnd: false, before)
            default:
                noteText(&before)
            }
        }
        return nil
    }

    private mutating func noteText(_ before: inout HTMLTag.Text) {
        if !Self.isSpace(bytes[position]) {
            before = .words
        } else if before == .none {
            before = .space
        }
        position += 1
    }

    private mutating func endTag(from start: Int, _ before: HTMLTag.Text) -> HTMLTag? {
        guard position + 2 < bytes.count, Self.isLetter(bytes[position + 2]) else {
            skip(past: ">")
            return nil
        }
        position += 2
        return tag(from: start, isEnd: true, before)
    }

    /// A tag whose name begins here; nil if the page ends inside it.
    private mutating func tag(from start: Int, isEnd: Bool, _ before: HTMLTag.Text) -> HTMLTag? {
        let text = lowercased(take { !Self.endsName($0) })
        var tag = HTMLTag(text: text, name: names[text], isEnd: isEnd, before: before)
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: ">"):
                position += 1
                tag.range = start..<position
                return tag
            case UInt8(ascii: "/"):
                position += 1
                tag.closesItself = position < bytes.count && bytes[position] == UInt8(ascii: ">")
            case let byte where Self.isSpace(byte): position += 1
            default: tag.attributes.append(attribute())
            }
        }
        return nil
    }

    private mutating func attribute() -> (name: Range<Int>, value: Range<Int>) {
        let start = position
        position += 1  // Whatever the first byte is, an equals sign too, it belongs to the name.
        _ = take { !Self.endsName($0) && $0 != UInt8(ascii: "=") }
        let name = start..<position
        let behind = position
        _ = take(Self.isSpace)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            position = behind
            return (name, behind..<behind)
        }
        position += 1
        _ = take(Self.isSpace)
        return (name, value())
    }

    private mutating func value() -> Range<Int> {
        guard position < bytes.count else { return position..<position }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
        }
        position += 1
        let value = take { $0 != quote }
        position += 1
        return value
    }

    private mutating func skipDeclaration() {
        if starts(with: "<!--", at: position) {
            skipComment()
        } else if readsCharacterData, starts(with: "<![CDATA[", at: position) {
            position = find("]]>", from: position + 9).map { $0 + 3 } ?? bytes.count
        } else {
            skip(past: ">")
        }
    }

    private mutating func skipComment() {
        let content = position + 4
        if starts(with: ">", at: content) || starts(with: "->", at: content) {
            return skip(past: ">")
        }
        var dashes = find("--", from: content)
        while let found = dashes {
            if starts(with: "-->", at: found) || starts(with: "--!>", at: found) {
                position = found + 2
                return skip(past: ">")
            }
            dashes = find("--", from: found + 1)
        }
        position = bytes.count
    }

    private mutating func skip(past ending: StaticString) {
        position = find(ending, from: position).map { $0 + 1 } ?? bytes.count
    }

    mutating func take(_ belongs: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
        return start..<position
    }
}
