/// The header `traceparent` of the W3C's Trace Context: which trace, and which step of it.
///
/// ```swift
/// let parent = TraceParent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
/// ```
public struct TraceParent: Hashable, Sendable, CustomStringConvertible {
    /// The name of the header.
    public static let headerName = "traceparent"

    private let high: UInt64
    private let low: UInt64
    private let span: UInt64
    /// The flags that have a meaning: 1 is sampled, 2 is that the trace's id is random.
    public let flags: UInt8

    /// Names a step by numbers; an id of 0, which there is not, becomes 1.
    public init(traceID: (high: UInt64, low: UInt64), spanID: UInt64, flags: UInt8 = 0) {
        high = traceID.high
        low = traceID.high | traceID.low == 0 ? 1 : traceID.low
        span = spanID == 0 ? 1 : spanID
        self.flags = flags & 3
    }

    /// The trace: 32 hexadecimal digits.
    public var traceID: String { String(decoding: bytes[3..<35], as: UTF8.self) }
    /// The step: 16 hexadecimal digits.
    public var spanID: String { String(decoding: bytes[36..<52], as: UTF8.self) }
    /// Whether somebody up the line keeps this trace.
    public var isSampled: Bool { flags & 1 != 0 }
    /// The header's text, in version 00.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The header's text as it is sent: 55 bytes.
    public var bytes: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(55)
        text += [0x30, 0x30, Self.dash]
        Self.write(high, to: &text)
        Self.write(low, to: &text)
        text.append(Self.dash)
        Self.write(span, to: &text)
        text += [Self.dash, 0x30, 0x30 + flags]
        return text
    }

    /// The next step of the same trace, under a given id.
    public func child(spanID: UInt64) -> TraceParent {
        TraceParent(traceID: (high, low), spanID: spanID, flags: flags)
    }

    /// The next step of the same trace, under a random id.
    public func child() -> TraceParent { child(spanID: .random(in: 1...UInt64.max)) }

    /// Begins a trace under random ids.
    public static func new(isSampled: Bool) -> TraceParent {
        TraceParent(
            traceID: (.random(in: 0...UInt64.max), .random(in: 1...UInt64.max)),
            spanID: .random(in: 1...UInt64.max), flags: isSampled ? 3 : 2)
    }

    private static let dash: UInt8 = 0x2d

    /// Sixteen digits.
    private static func write(_ number: UInt64, to text: inout [UInt8]) {
        var number = number
        for _ in 0..<16 {
            number = number << 4 | number >> 60
            let digit = UInt8(truncatingIfNeeded: number) & 0xf
            text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}

extension TraceParent {
    /// Reads the header; nil where the specification says that it is to be ignored.
    ///
    /// A version that is newer than this one may have more fields, which are dropped.
    public init?(_ header: String) {
        let parts = header.utf8.split(separator: 0x2d, omittingEmptySubsequences: false)
        guard parts.count >= 4, let version = Self.number(parts[0], digits: 2), version != 0xff,
            parts.count == 4 || version != 0, parts[1].count == 32,
            let high = Self.number(parts[1].prefix(16), digits: 16),
            let low = Self.number(parts[1].suffix(16), digits: 16), high | low != 0,
            let span = Self.number(parts[2], digits: 16), span != 0,
            let flags = Self.number(parts[3], digits: 2)
        else { return nil }
        self.init(traceID: (high, low), spanID: span, flags: UInt8(flags))
    }

    /// A number of exactly so many digits in lower case.
    private static func number(_ text: Substring.UTF8View, digits: Int) -> UInt64? {
        if text.count != digits { return nil }
        var value: UInt64 = 0
        for byte in text {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
            default: return nil
            }
        }
        return value
    }
}
