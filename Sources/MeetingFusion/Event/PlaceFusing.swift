import Article

/// Decides in which regency or city a meeting was.
struct PlaceFusing {
    private let standings: [Votes<String>.Standing]
    private let places: [String: Place]

    init(_ records: [ArticleRecord]) {
        var votes = Votes<String>()
        var places: [String: Place] = [:]
        let corrections = Corrections(in: records) { $0.place != nil }
        for record in records {
            guard let event = record.event, let place = event.place else { continue }
            let value = place.code ?? place.name
            let confidence = event.confidence("place")
            votes.add(
                value, by: record.key, confidence: confidence,
                weight: corrections.weight(confidence, of: record))
            // Of two names under one code the same is kept whatever the order of the articles.
            if let known = places[value], known.name <= place.name { continue }
            places[value] = place
        }
        standings = votes.ranked
        self.places = places
    }

    /// The place the evidence is best for.
    var place: Place? { standings.first.flatMap { places[$0.value] } }

    /// Every place that an article gives, by its code, or by its name where it has none.
    var claims: [MeetingClaim] {
        standings.map { MeetingClaim(value: $0.value, support: $0.support) }
    }
}
