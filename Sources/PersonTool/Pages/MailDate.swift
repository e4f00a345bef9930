import CivilTime

/// Reads the dates of RSS, which are those of mail (RFC 822, RFC 5322).
enum MailDate {
    /// The moment of `Fri, 16 May 2025 09:12:00 +0800`; nil for another spelling.
    static func timestamp(_ text: String) -> Timestamp? {
        var words = text.split(separator: " ")
        if words.first?.hasSuffix(",") == true { words.removeFirst() }
        guard words.count == 5, let day = Int(words[0]), let month = month(words[1]),
            let year = Int(words[2]), let date = CivilDate(year: year, month: month, day: day),
            let zone = zone(words[4])
        else { return nil }
        let clock = words[3].split(separator: ":").map { Int($0) ?? -1 }
        guard clock.count >= 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else {
            return nil
        }
        let second = clock.count > 2 ? clock[2] : 0
        guard (0...60).contains(second) else { return nil }
        let ofDay = clock[0] * 3600 + clock[1] * 60 + min(second, 59)
        return Timestamp(seconds: date.day * 86_400 + ofDay - zone * 60, offsetMinutes: zone)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func month(_ word: Substring) -> Int? {
        months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
    }

    private static func zone(_ word: Substring) -> Int? {
        if ["GMT", "UT", "UTC", "Z"].contains(word) { return 0 }
        guard word.utf8.count == 5, let number = Int(word.dropFirst()), number % 100 < 60 else {
            return nil
        }
        let minutes = number / 100 * 60 + number % 100
        switch word.first {
        case "+": return minutes
        case "-": return -minutes
        default: return nil
        }
    }
}
