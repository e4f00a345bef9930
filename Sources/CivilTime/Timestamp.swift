/// A moment as RFC 3339 writes it, to the second, with the offset it was written in.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int
    /// The offset from UTC in which it was written, in minutes.
    public let offsetMinutes: Int

    /// A moment, to be written with an offset from UTC in minutes.
    public init(seconds: Int, offsetMinutes: Int = 0) {
        self.seconds = seconds
        self.offsetMinutes = offsetMinutes
    }

    /// Midnight at the start of a day in a zone.
    public init(startOf date: CivilDate, offsetMinutes: Int) {
        self.init(seconds: date.day * 86_400 - offsetMinutes * 60, offsetMinutes: offsetMinutes)
    }

    /// Reads RFC 3339, as in `2025-05-16T09:12:00+08:00`.
    ///
    /// Fractions of a second are dropped; a leap second counts as the second before it.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20,
            let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == 0x20,
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = Digits.value(bytes[11..<13]), hour < 24,
            let minute = Digits.value(bytes[14..<16]), minute < 60,
            let second = Digits.value(bytes[17..<19]), second < 61
        else { return nil }
        var at = 19
        if bytes[at] == UInt8(ascii: ".") {
            at += 1
            let start = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
            guard at > start else { return nil }
        }
        guard let offset = Self.offset(bytes[at...]) else { return nil }
        let ofDay = hour * 3600 + minute * 60 + min(second, 59)
        self.init(seconds: date.day * 86_400 + ofDay - offset * 60, offsetMinutes: offset)
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(bytes)
        if bytes.count == 1 { return bytes[0] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
            bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            let hours = Digits.value(bytes[1..<3]), hours < 24,
            let minutes = Digits.value(bytes[4..<6]), minutes < 60
        else { return nil }
        return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    /// The hour it is, in a zone with this offset from UTC in minutes.
    public func hour(offsetMinutes: Int) -> Int {
        let local = seconds + offsetMinutes * 60
        return (local - date(offsetMinutes: offsetMinutes).day * 86_400) / 3600
    }

    /// The day it is, in a zone with this offset from UTC in minutes.
    public func date(offsetMinutes: Int) -> CivilDate {
        let local = seconds + offsetMinutes * 60
        return CivilDate(day: (local >= 0 ? local : local - 86_399) / 86_400)
    }

    /// `2025-05-16T09:12:00+08:00`, or with `Z` where the offset is zero.
    public var description: String {
        let local = seconds + offsetMinutes * 60
        let date = self.date(offsetMinutes: offsetMinutes)
        let ofDay = local - date.day * 86_400
        var text: [UInt8] = []
        text.reserveCapacity(25)
        date.write(to: &text)
        text.append(UInt8(ascii: "T"))
        Digits.write(ofDay / 3600, 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Digits.write(ofDay / 60 % 60, 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Digits.write(ofDay % 60, 2, to: &text)
        writeZone(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func writeZone(to text: inout [UInt8]) {
        guard offsetMinutes != 0 else { return text.append(UInt8(ascii: "Z")) }
        let minutes = abs(offsetMinutes)
        text.append(UInt8(ascii: offsetMinutes < 0 ? "-" : "+"))
        Digits.write(minutes / 60, 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Digits.write(minutes % 60, 2, to: &text)
    }
}
