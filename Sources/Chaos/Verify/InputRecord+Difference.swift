import Pipeline

extension InputRecord {
    /// In what the record differs from one that was to be published; nil where in nothing.
    func difference(from expected: OutputRecord) -> String? {
        if key != expected.key {
            return "the key is \(Self.shown(key)), not \(Self.shown(expected.key))"
        }
        if value != expected.value { return Self.difference(value, expected.value) }
        if let partition = expected.partition, partition != self.partition {
            return "it must lie in partition \(partition)"
        }
        if headers == expected.headers { return nil }
        for (header, wanted) in zip(headers, expected.headers) where header != wanted {
            return "header '\(header.name)' is \(Self.shown(header.value)), must be "
                + "'\(wanted.name)' \(Self.shown(wanted.value))"
        }
        return "there are \(headers.count) headers, not \(expected.headers.count)"
    }

    private static func difference(_ found: [UInt8]?, _ expected: [UInt8]?) -> String {
        guard let found, let expected else {
            return "the value is \(shown(found)), must be \(shown(expected))"
        }
        let place = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset
        let at = place ?? min(found.count, expected.count)
        func near(_ bytes: [UInt8]) -> String {
            String(decoding: bytes[max(0, at - 40)..<min(bytes.count, at + 40)], as: UTF8.self)
        }
        return "the values differ from byte \(at) on (\(found.count) bytes, must be "
            + "\(expected.count)): …\(near(found))… must be …\(near(expected))…"
    }

    private static func shown(_ bytes: [UInt8]?) -> String {
        bytes.map { "'\(String(decoding: $0.prefix(80), as: UTF8.self))'" } ?? "null"
    }
}
