/// All nodes of a page in document order, so that a subtree is a range and nothing is nested.
///
/// Freeing it frees a few arrays: no page is deep enough to overflow a stack.
final class HTMLTree: Sendable {
    struct Record {
        var kind: HTMLNode.Kind
        /// The element's name in lower case.
        var name = ""
        /// The index of the parent, -1 for the document.
        var parent: Int
        /// The index behind the last node of this subtree.
        var end = 0
        /// Where the node's own text lies in `text`.
        var text = 0..<0
        /// Where the element's attributes lie in `attributes`.
        var attributes = 0..<0
    }

    let records: [Record]
    let text: [UInt8]
    let attributes: [HTMLAttribute]

    init(records: [Record], text: [UInt8], attributes: [HTMLAttribute]) {
        self.records = records
        self.text = text
        self.attributes = attributes
    }
}
