import CExpat

/// The tree while it is built; one parser has it, in one call, on one thread.
final class XMLTree {
    private let parser: XML_Parser
    private var open: [XMLElement] = []
    private var elements = 0
    private(set) var root: XMLElement?
    private(set) var problem: String?
    private(set) var line = 0

    init(parser: XML_Parser) { self.parser = parser }

    func open(_ element: XMLElement) {
        elements += 1
        open.append(element)
        if open.count > XMLDocument.maximumDepth {
            stop("elements lie over \(XMLDocument.maximumDepth) deep")
        } else if elements > XMLDocument.maximumElements {
            stop("there are over \(XMLDocument.maximumElements) elements")
        }
    }

    func add(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].append(text)
    }

    func close() {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].append(element) }
    }

    private func stop(_ problem: String) {
        guard self.problem == nil else { return }
        self.problem = problem
        line = Int(XML_GetCurrentLineNumber(parser))
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
}
