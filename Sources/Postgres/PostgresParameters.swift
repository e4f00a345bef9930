internal import CPostgres

/// The values of a statement in the protocol's binary form, which needs no quoting.
struct PostgresParameters {
    /// Numbers that PostgreSQL's catalogue has for its types, the same in every version.
    private enum TypeNumber {
        static let boolean: Oid = 16
        static let bigint: Oid = 20
        static let text: Oid = 25
        static let booleans: Oid = 1000
        static let texts: Oid = 1009
        static let bigints: Oid = 1016
    }

    // Never empty, so that an empty text has an address: without one it would be null.
    private var bytes: [UInt8] = [0]
    private var ranges: [Range<Int>?] = []
    private var types: [Oid] = []

    init(_ values: [PostgresValue]) {
        for value in values { append(value) }
    }

    var count: Int32 { Int32(clamping: ranges.count) }

    private mutating func append(_ value: PostgresValue) {
        switch value {
        case .text(let text):
            append(TypeNumber.text, text) { $0.append(text: $1) }
        case .integer(let number):
            append(TypeNumber.bigint, number) { $0.append(Int64($1)) }
        case .texts(let texts):
            append(TypeNumber.texts, texts) {
                $0.append(list: $1, of: TypeNumber.text) { $0.append(text: $1) }
            }
        case .integers(let numbers):
            append(TypeNumber.bigints, numbers) {
                $0.append(list: $1, of: TypeNumber.bigint) { $0.append(Int64($1)) }
            }
        case .booleans(let truths):
            append(TypeNumber.booleans, truths) {
                $0.append(list: $1.map(\.self), of: TypeNumber.boolean) {
                    $0.append(UInt8($1 ? 1 : 0))
                }
            }
        }
    }

    private mutating func append<Value>(
        _ type: Oid, _ value: Value?, _ encode: (inout [UInt8], Value) -> Void
    ) {
        types.append(type)
        guard let value else { return ranges.append(nil) }
        let start = bytes.count
        encode(&bytes, value)
        ranges.append(start..<bytes.count)
    }

    /// The arrays that libpq takes, for as long as the body runs: types, values, lengths, formats.
    func withPointers<Answer>(
        _ body: (
            UnsafePointer<Oid>?, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> Answer
    ) -> Answer {
        let lengths = ranges.map { Int32(clamping: $0?.count ?? 0) }
        let binary = [Int32](repeating: 1, count: ranges.count)
        return bytes.withUnsafeBytes { bytes in
            let base = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            let pointers = ranges.map { range in range.flatMap { base?.advanced(by: $0.lowerBound) }
            }
            return body(types, pointers, lengths, binary)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(text: String) { append(contentsOf: text.utf8) }

    fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// A list of one dimension: how many, of what, and each with its length.
    fileprivate mutating func append<Item>(
        list: [Item?], of type: Oid, _ encode: (inout [UInt8], Item) -> Void
    ) {
        append(Int32(list.isEmpty ? 0 : 1))
        append(Int32(list.contains { $0 == nil } ? 1 : 0))
        append(type)
        guard !list.isEmpty else { return }
        append(Int32(clamping: list.count))
        append(Int32(1))
        for item in list {
            guard let item else {
                append(Int32(-1))
                continue
            }
            let start = count
            append(Int32(0))
            encode(&self, item)
            let length = UInt32(clamping: count - start - 4)
            for place in 0..<4 {
                self[start + place] = UInt8(truncatingIfNeeded: length >> (24 - 8 * place))
            }
        }
    }
}
