/// An element of an XML document with all that lies in it.
public struct XMLElement: Sendable, Equatable {
    /// The name with its prefix as written: `content:encoded`.
    public let name: String
    /// The attributes by name.
    public let attributes: [String: String]
    /// The elements in it, in order.
    public private(set) var children: [XMLElement] = []
    /// The text directly in it, CDATA included.
    public private(set) var text = ""

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The first element in it with a name.
    public func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The elements in it with a name.
    public func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    mutating func append(_ child: XMLElement) { children.append(child) }

    mutating func append(_ piece: String) { text += piece }
}
