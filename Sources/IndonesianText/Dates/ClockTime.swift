/// A time of day as a text writes it: `pukul 09.30 Wita`, `14:00 WIB`.
public struct ClockTime: Sendable, Hashable {
    /// The tokens it is written with.
    public let tokens: Range<Int>
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// How far the zone named with it is ahead of UTC, in minutes.
    public let utcOffsetMinutes: Int?

    /// `09:30`.
    public var text: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

    private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    private static let heads = CalendarWords.keys("pukul jam pkl")
    private static let zones: WordMap<Int> = ["wib": 420, "wita": 480, "wit": 540]

    /// All times of a text that `pukul`, `jam` or a zone marks as such, in order.
    public static func all(in text: TokenizedText) -> [ClockTime] {
        var times: [ClockTime] = []
        for index in text.tokens.indices where text.tokens[index].kind == .number {
            if let time = time(at: index, in: text, isMarked: false) { times.append(time) }
        }
        return times
    }

    /// The first time in a line that tells when something was printed: `08:40` needs no mark there.
    public static func any(in line: TokenizedText) -> ClockTime? {
        all(in: line).first
            ?? line.tokens.indices.lazy.compactMap { time(at: $0, in: line, isMarked: true) }.first
    }

    /// The time whose number is this token; `isMarked` says that only a time can stand here.
    static func time(at index: Int, in text: TokenizedText, isMarked: Bool) -> ClockTime? {
        guard text.tokens[index].kind == .number,
            let number = DateNumber(text.bytes, beginning(of: text.tokens[index].range, text))
        else { return nil }
        let hour = number.values[0]
        let minute = number.values.count > 1 ? number.values[1] : 0
        guard hour < 24, minute < 60, number.values.count == 1 || number.widths[1] == 2 else {
            return nil
        }
        let head = word(index - 1, in: text).map { heads.contains($0) } ?? false
        let zone = word(index + 1, in: text).flatMap { zones[$0] }
        guard head || zone != nil || (isMarked && number.values.count > 1) else { return nil }
        return ClockTime(
            tokens: (head ? index - 1 : index)..<(zone == nil ? index + 1 : index + 2),
            hour: hour, minute: minute, utcOffsetMinutes: zone)
    }

    /// A range of times up to its hyphen: `09.00-11.00` begins at 09.00.
    private static func beginning(of range: Range<Int>, _ text: TokenizedText) -> Range<Int> {
        let hyphen = range.first { text.bytes[$0] == UInt8(ascii: "-") }
        return range.lowerBound..<(hyphen ?? range.upperBound)
    }

    private static func word(_ index: Int, in text: TokenizedText) -> WordKey? {
        index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
            ? text.tokens[index].key : nil
    }
}
