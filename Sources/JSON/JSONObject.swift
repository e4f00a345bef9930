/// The members of a JSON object in the order in which they were written; no key is there twice.
public struct JSONObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// Keys and values, in order.
    public private(set) var members: [(key: String, value: JSON)]

    /// An object without members.
    public init() { members = [] }

    /// An object with these members, in this order; of a key given twice the last value counts.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        members = []
        members.reserveCapacity(elements.count)
        for (key, value) in elements { self[key] = value }
    }

    /// The value of a member; setting nil removes it, setting a new one appends it.
    public subscript(key: String) -> JSON? {
        get { place(of: key).map { members[$0].value } }
        set {
            let index = place(of: key)
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    /// Where a key is.
    ///
    /// No other text is canonically equal to one of small letters, digits and `_`, so a key of
    /// those is told from others by its length and bytes.
    private func place(of key: String) -> Int? {
        guard key.utf8.allSatisfy(Self.isPlain) else {
            return members.firstIndex { $0.key == key }
        }
        let count = key.utf8.count
        return members.firstIndex { $0.key.utf8.count == count && $0.key == key }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// Appends a member whose key is known to be new: the parser has checked it.
    mutating func appendUnchecked(_ key: String, _ value: JSON) { members.append((key, value)) }

    /// Two objects are equal when they have the same members in the same order.
    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.members.elementsEqual(b.members) { $0.key == $1.key && $0.value == $1.value }
    }
}
