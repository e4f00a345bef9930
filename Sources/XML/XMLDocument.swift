import CExpat

/// Reads XML documents with Expat: feeds are small, so the whole document becomes a tree.
public enum XMLDocument {
    /// How deep elements may lie in each other.
    public static let maximumDepth = 64
    /// How many elements a document may have.
    public static let maximumElements = 200_000

    /// The root element of a document.
    ///
    /// Expat itself stops entities that expand without bound; external ones are not read.
    ///
    /// - Throws: `XMLError` with the line where the document is wrong or passes a limit.
    public static func parse(_ bytes: [UInt8]) throws(XMLError) -> XMLElement {
        guard bytes.count <= Int(Int32.max), let parser = XML_ParserCreate(nil) else {
            throw XMLError(line: 0, problem: "the document is too large")
        }
        defer { XML_ParserFree(parser) }
        let tree = XMLTree(parser: parser)
        // The tree outlives the parse: it is used below.
        XML_SetUserData(parser, Unmanaged.passUnretained(tree).toOpaque())
        XML_SetElementHandler(parser, startElement, endElement)
        XML_SetCharacterDataHandler(parser, characters)
        let status = bytes.withUnsafeBytes { raw in
            XML_Parse(parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), 1)
        }
        if let problem = tree.problem { throw XMLError(line: tree.line, problem: problem) }
        guard status == XML_STATUS_OK, let root = tree.root else {
            let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
            throw XMLError(
                line: Int(XML_GetCurrentLineNumber(parser)), problem: reason ?? "not XML")
        }
        return root
    }

    private static func tree(_ data: UnsafeMutableRawPointer?) -> XMLTree? {
        data.map { Unmanaged<XMLTree>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let startElement: XML_StartElementHandler = { data, name, attributes in
        guard let name, let tree = XMLDocument.tree(data) else { return }
        var pairs: [String: String] = [:]
        var at = 0
        while let attributes, let key = attributes[at], let value = attributes[at + 1] {
            pairs[String(cString: key)] = String(cString: value)
            at += 2
        }
        tree.open(XMLElement(name: String(cString: name), attributes: pairs))
    }

    private static let endElement: XML_EndElementHandler = { data, _ in
        XMLDocument.tree(data)?.close()
    }

    private static let characters: XML_CharacterDataHandler = { data, bytes, count in
        guard let bytes else { return }
        let piece = UnsafeRawBufferPointer(start: bytes, count: Int(count))
        XMLDocument.tree(data)?.add(String(decoding: piece, as: UTF8.self))
    }
}
