/// The members of a JSON object in the order in which they were written; no key is there twice.
public struct JSONObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// A key and its value.
    ///
    /// No tuple: arrays of those are copied and destroyed by way of the runtime.
    public struct Member: Sendable, Equatable {
        /// What the value is called.
        public let key: String
        /// The value.
        public fileprivate(set) var value: JSON
    }

    /// Keys and values, in order.
    public private(set) var members: [Member]
    /// Whether all keys are small letters, digits and `_`: no other text is canonically equal to
    /// one of those, so that keys are told apart by their lengths and bytes.
    private var keysArePlain = true

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
            case (nil, let value?):
                appendUnchecked(key, isPlain: key.utf8.allSatisfy(Self.isPlain), value)
            case (nil, nil): break
            }
        }
    }

    /// Whether a key is there.
    func has(_ key: String) -> Bool { place(of: key) != nil }

    private func place(of key: String) -> Int? {
        guard keysArePlain else { return members.firstIndex { $0.key == key } }
        let count = key.utf8.count
        return members.firstIndex { $0.key.utf8.count == count && $0.key == key }
    }

    /// Whether a byte is a small letter, a digit or `_`.
    static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// Appends a member whose key is known to be new, and plain or not: the parser has looked.
    mutating func appendUnchecked(_ key: String, isPlain: Bool, _ value: JSON) {
        keysArePlain = keysArePlain && isPlain
        members.append(Member(key: key, value: value))
    }

    /// Two objects are equal when they have the same members in the same order.
    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.members == b.members
    }
}
