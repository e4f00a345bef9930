import Article
import CivilTime

@testable import MeetingClustering

/// A made-up meeting that outlets report in words of their own.
struct MadeMeeting {
    let number: Int
    let day: Int
    let host: String
    let guest: String
    let venue: String

    init(_ number: Int, on day: Int, host: String = "Rudi Hartawan") {
        self.number = number
        self.day = day
        self.host = host
        venue = "Ruang \(number % 7) Kantor Gubernur"
        guest = "Tamu\(number) Keluarga\(number)"
    }

    /// What one outlet writes of it.
    func article(_ outlet: Int, dated: Bool = true) -> ArticleRecord {
        let topic = (0..<45).map { "perihal\(number)x\(($0 + outlet * 5) % 60)" }
        var article = BriefArticle.make(
            "m\(number)o\(outlet)",
            "Gubernur \(host) menerima \(guest) di \(venue). " + topic.joined(separator: " "),
            on: dated ? "\(CivilDate(day: day))" : nil, published: "\(CivilDate(day: day))",
            outlet: "o\(outlet).example", people: [host, guest], venue: venue, place: "64.72")
        article.title = "Gubernur \(host) bahas \(topic[0]) \(topic[1])"
        return article
    }
}
