import Article
import IndonesianText
import Province

/// Reads where the meeting took place: venue, and the regency or city with its official code.
struct PlaceReader: Sendable {
    let marked: MarkedText
    let pack: ProvincePack

    /// What the text says.
    func read() -> PlaceFinding {
        let sentences = MeetingSentences(marked)
        var finding = PlaceFinding()
        let venue = VenueReader(marked: marked, sentences: sentences).venue()
        if let venue {
            let bytes = marked.text.bytes(of: venue.phrase.tokens)
            finding.venue = marked.text.string(bytes)
            finding.evidence["venue"] = Evidence(
                spans: [TextSpan(start: bytes.lowerBound, end: bytes.upperBound)],
                confidence: min(95, 55 + 3 * venue.score), method: "venue-phrase")
        }
        let votes = PlaceVotes(marked: marked, pack: pack, sentences: sentences)
        if let winner = votes.winner(venue: venue?.phrase) {
            finding.place = place(of: winner)
            finding.evidence["place"] = Evidence(
                spans: [winner.span], confidence: winner.confidence, method: winner.method)
        }
        return finding
    }

    private func place(of winner: PlaceVotes.Winner) -> Article.Place? {
        switch winner.key {
        case .regency(let code):
            return pack.place(code: code).map { Article.Place(name: $0.fullName, code: code) }
        case .country(let country):
            let name = marked.text.string(winner.span.start..<winner.span.end)
            return Article.Place(name: name, code: nil, country: country)
        }
    }
}
