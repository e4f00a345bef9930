extension HTMLTagScanner {
    /// Moves to the end tag of an element whose content is text only, or to the page's end.
    mutating func skipRawText(of name: String) {
        if name == "script" { return skipScript() }
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), isTag(name, atEndTag: true) { return }
            position += 1
        }
    }

    /// In a script, `<!--` hides a whole `<script>…</script>`; the text of the outer one goes on.
    private mutating func skipScript() {
        var isEscaped = false
        var isDoublyEscaped = false
        while position < bytes.count {
            if starts(with: "-->", at: position) {
                (isEscaped, isDoublyEscaped) = (false, false)
            } else if starts(with: "<!--", at: position) {
                isEscaped = true
                position += 1  // Its dashes may already belong to `-->`.
            } else if isTag("script", atEndTag: true) {
                guard isDoublyEscaped else { return }
                isDoublyEscaped = false
            } else if isEscaped, isTag("script", atEndTag: false) {
                isDoublyEscaped = true
            }
            position += 1
        }
    }

    /// Whether a start or end tag of this name begins here.
    private func isTag(_ name: String, atEndTag isEnd: Bool) -> Bool {
        guard starts(with: isEnd ? "</" : "<", at: position) else { return false }
        let start = position + (isEnd ? 2 : 1)
        let end = start + name.utf8.count
        guard end < bytes.count, Self.endsName(bytes[end]) else { return false }
        return lowercased(start..<end) == name
    }
}
