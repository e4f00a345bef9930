/// An entry in the parser's list of formatting elements.
enum HTMLFormatting {
    /// Nothing before it is opened again inside the cell or object that it stands for.
    case marker
    /// A formatting element: which of the opened ones it is now, and what it costs to repeat.
    case element(name: HTMLName, serial: Int, fingerprint: [UInt8], cost: Int)

    var serial: Int? {
        if case .element(_, let serial, _, _) = self { return serial }
        return nil
    }

    var name: HTMLName? {
        if case .element(let name, _, _, _) = self { return name }
        return nil
    }
}
