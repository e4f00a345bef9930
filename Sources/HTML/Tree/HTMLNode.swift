/// One node of a page: the document, an element, or a piece of text.
public struct HTMLNode: Sendable, Hashable {
    /// What a node is.
    public enum Kind: Sendable { case document, element, text }

    let tree: HTMLTree
    /// The node's place in document order; the document itself has 0.
    public let index: Int

    private var record: HTMLTree.Record { tree.records[index] }

    /// What the node is.
    public var kind: Kind { record.kind }

    /// The element's name in lower case; empty for what is no element.
    public var name: String { record.name }

    /// The index behind the last node below this one: `index..<endIndex` is the subtree.
    public var endIndex: Int { record.end }

    /// The element or document that holds the node; nil for the document.
    public var parent: HTMLNode? {
        record.parent < 0 ? nil : HTMLNode(tree: tree, index: record.parent)
    }

    /// The nodes directly below, in order.
    public var children: [HTMLNode] {
        var found: [HTMLNode] = []
        var next = index + 1
        while next < record.end {
            found.append(HTMLNode(tree: tree, index: next))
            next = tree.records[next].end
        }
        return found
    }

    /// All nodes below, in document order.
    public var descendants: some RandomAccessCollection<HTMLNode> & Sendable {
        HTMLNodeRange(tree: tree, startIndex: index + 1, endIndex: record.end)
    }

    /// The element's attributes in the order they were written.
    public var attributes: [HTMLAttribute] { Array(tree.attributes[record.attributes]) }

    /// The value of the attribute of this name, given in lower case.
    public func attribute(_ name: String) -> String? {
        for index in record.attributes where tree.attributes[index].name == name {
            return tree.attributes[index].value
        }
        return nil
    }

    /// Whether the `class` attribute lists this name.
    public func hasClass(_ name: String) -> Bool {
        guard let list = attribute("class") else { return false }
        return list.utf8.split(whereSeparator: { $0 <= 0x20 }).contains {
            $0.elementsEqual(name.utf8)
        }
    }

    /// The bytes of a piece of text, character references resolved; none for other nodes.
    public var textBytes: [UInt8] { Array(tree.text[record.text]) }

    /// A piece of text, character references resolved; empty for other nodes.
    public var text: String { String(decoding: tree.text[record.text], as: UTF8.self) }

    /// The text of the node and of all below it, as written, but for the elements left out.
    public func textContent(
        without skipped: Set<String> = ["script", "style", "template"]
    ) -> [UInt8] {
        var content: [UInt8] = []
        var next = index
        while next < record.end {
            let node = tree.records[next]
            if node.kind == .text { content += tree.text[node.text] }
            next = node.kind == .element && skipped.contains(node.name) ? node.end : next + 1
        }
        return content
    }

    /// The elements below that bear this name, in document order.
    public func elements(named name: String) -> [HTMLNode] {
        (index + 1..<record.end).filter { tree.records[$0].name == name }
            .map { HTMLNode(tree: tree, index: $0) }
    }

    /// The first element below that bears this name.
    public func first(named name: String) -> HTMLNode? {
        (index + 1..<record.end).first { tree.records[$0].name == name }
            .map { HTMLNode(tree: tree, index: $0) }
    }

    /// Two nodes are one if they are the same place of the same parsed page.
    public static func == (a: HTMLNode, b: HTMLNode) -> Bool {
        a.tree === b.tree && a.index == b.index
    }

    /// Hashes the place in the page.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(tree))
        hasher.combine(index)
    }
}
