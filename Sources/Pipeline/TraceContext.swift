import Hashing

/// The W3C trace context of a record: which trace it belongs to, and the step before it.
struct TraceContext: Sendable, Equatable {
    /// 32 hexadecimal digits.
    let trace: String
    /// 16 hexadecimal digits: the step that published the record.
    let step: String
    /// Two hexadecimal digits.
    let flags: String

    private init(trace: String, step: String, flags: String) {
        self.trace = trace
        self.step = step
        self.flags = flags
    }

    /// Reads the header `traceparent`; nil where the specification says to ignore it.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, Self.isHex(parts[0], 2), parts[0] != "ff",
            parts.count == 4 || parts[0] != "00", Self.isHex(parts[1], 32),
            parts[1].contains(where: { $0 != "0" }), Self.isHex(parts[2], 16),
            parts[2].contains(where: { $0 != "0" }), Self.isHex(parts[3], 2)
        else { return nil }
        self.init(trace: String(parts[1]), step: String(parts[2]), flags: String(parts[3]))
    }

    /// A trace that begins with a record: always the same one for the same place.
    init(beginningAt position: RecordPosition) {
        self.init(
            trace: ContentHash("trace \(position)").hex,
            step: Self.digits(XXH3.hash(Array("record \(position)".utf8))), flags: "00")
    }

    /// The step of a stage over a record of this context: always the same one.
    func step(of stage: String, over position: RecordPosition) -> TraceContext {
        let name = "\(trace)-\(step) \(stage) \(position)"
        return TraceContext(
            trace: trace, step: Self.digits(XXH3.hash(Array(name.utf8))), flags: flags)
    }

    private static func isHex(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy {
                0x30...0x39 ~= $0 || 0x61...0x66 ~= $0
            }
    }

    private static func digits(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.utf8.count) + text
    }

    /// As in the header.
    var text: String { "00-\(trace)-\(step)-\(flags)" }
}
