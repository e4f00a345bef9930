import CGumbo

/// Has the library parse a page and copies its tree into ours, without recursion.
struct GumboReader {
    private var records: [HTMLTree.Record] = []
    private var text: [UInt8] = []
    private var attributes: [HTMLAttribute] = []

    /// The tree of a page that passed the gate: beyond it the library is quadratic, and frees its
    /// own tree by recursion.
    static func tree(of page: [UInt8]) -> HTMLTree {
        page.withUnsafeBytes { bytes in
            var reader = GumboReader()
            let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            guard let output = mahakam_gumbo_parse(start, bytes.count) else {
                reader.records = [HTMLTree.Record(kind: .document, parent: -1, end: 1)]
                return reader.finish()
            }
            defer { mahakam_gumbo_destroy(output) }
            reader.copy(output.pointee.document)
            return reader.finish()
        }
    }

    private func finish() -> HTMLTree {
        HTMLTree(records: records, text: text, attributes: attributes)
    }

    /// An element whose children are being copied.
    private struct Open {
        let children: GumboVector
        let record: Int
        var next = 0
    }

    private mutating func copy(_ document: UnsafeMutablePointer<GumboNode>) {
        records.append(HTMLTree.Record(kind: .document, parent: -1))
        var open = [Open(children: document.pointee.v.document.children, record: 0)]
        while let top = open.last {
            guard top.next < Int(top.children.length) else {
                records[top.record].end = records.count
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            guard let raw = top.children.data[top.next] else { continue }
            let node = raw.assumingMemoryBound(to: GumboNode.self)
            if let element = add(node, under: top.record) { open.append(element) }
        }
    }

    /// Copies the node itself; an element is returned, since its children are still to be copied.
    private mutating func add(_ node: UnsafeMutablePointer<GumboNode>, under parent: Int) -> Open? {
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let element = node.pointee.v.element
            var record = HTMLTree.Record(kind: .element, name: name(of: element), parent: parent)
            record.attributes = add(element.attributes)
            records.append(record)
            return Open(children: element.children, record: records.count - 1)
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            guard let bytes = node.pointee.v.text.text else { return nil }
            let start = text.count
            text.append(
                contentsOf: UnsafeRawBufferPointer(start: bytes, count: Self.length(of: bytes)))
            var record = HTMLTree.Record(kind: .text, parent: parent, end: records.count + 1)
            record.text = start..<text.count
            records.append(record)
        default: break
        }
        return nil
    }

    private mutating func add(_ vector: GumboVector) -> Range<Int> {
        let start = attributes.count
        for index in 0..<Int(vector.length) {
            guard let raw = vector.data[index] else { continue }
            let attribute = raw.assumingMemoryBound(to: GumboAttribute.self).pointee
            attributes.append(
                HTMLAttribute(
                    name: String(cString: attribute.name), value: String(cString: attribute.value)))
        }
        return start..<attributes.count
    }

    private func name(of element: GumboElement) -> String {
        if element.tag != GUMBO_TAG_UNKNOWN {
            return String(cString: gumbo_normalized_tagname(element.tag))
        }
        var piece = element.original_tag
        gumbo_tag_from_original_text(&piece)
        guard let start = piece.data else { return "" }
        let bytes = UnsafeRawBufferPointer(start: start, count: piece.length)
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }

    private static func length(of text: UnsafePointer<CChar>) -> Int {
        var length = 0
        while text[length] != 0 { length += 1 }
        return length
    }
}
