import Article
import CivilTime
import IndonesianText

/// Finds the other meetings that an article tells of beside its own.
///
/// Each is known by its day: `Sehari sebelumnya, Selasa (4/8), Wali Kota menerima rombongan yang sama`.
struct AlsoReportReader {
    /// A word of a meeting stands this near before its day, in tokens, or `mostBehind` behind it.
    private static let reach = 24
    private static let mostBehind = 10
    /// More than this an article lists and does not report.
    private static let most = 8

    let marked: MarkedText
    let hosts: HostReader

    /// The meetings on these days that are told in words of a meeting, each day once, in the order of the text.
    func reports(on days: [EventDateCandidate]) -> [AlsoReport] {
        var found: [AlsoReport] = []
        for day in days where !found.contains(where: { $0.date == day.date }) {
            let sentence = marked.text.sentence(of: day.expression.tokens.lowerBound)
            guard isMeeting(day.expression.tokens, in: sentence) else { continue }
            let host = hosts.host(in: sentence).map { marked.text.text($0) }
            found.append(AlsoReport(date: day.date, host: host))
            if found.count == Self.most { break }
        }
        return found
    }

    private func isMeeting(_ day: Range<Int>, in sentence: Range<Int>) -> Bool {
        let low = max(sentence.lowerBound, day.lowerBound - Self.reach)
        let high = min(sentence.upperBound, day.upperBound + Self.mostBehind)
        guard low < high else { return false }
        return (low..<high).contains {
            marked.has($0, [.meetingNoun, .meetingVerb]) && !marked.text.isQuoted($0)
        }
    }
}
