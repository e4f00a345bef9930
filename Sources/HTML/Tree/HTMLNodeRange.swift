/// Neighbouring nodes of a page in document order.
struct HTMLNodeRange: RandomAccessCollection, Sendable {
    let tree: HTMLTree
    let startIndex: Int
    let endIndex: Int

    subscript(index: Int) -> HTMLNode { HTMLNode(tree: tree, index: index) }
}
