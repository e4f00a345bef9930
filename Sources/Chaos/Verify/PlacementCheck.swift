import Article
import JSON
import Pipeline

/// Every article key has one placement, and numbered moves after it.
enum PlacementCheck {
    static func finding(sightings: TopicLog) -> Finding {
        var finding = Finding("every article has one placement and numbered moves")
        var last: [ArticleKey: (move: Int, position: RecordPosition)] = [:]
        for record in sightings.records {
            guard let sighting = record.decoded(Sighting.self) else {
                finding.complain("\(record.position) is no sighting")
                continue
            }
            let key = sighting.article.key
            let before = last[key]
            if (sighting.move == 0) != (before == nil) || sighting.move != (before?.move ?? -1) + 1
            {
                finding.complain(
                    "\(record.position): article \(key) is \(sighting.kind.rawValue) with move "
                        + "\(sighting.move), after "
                        + (before.map { "move \($0.move) at \($0.position)" } ?? "nothing"),
                    as: before.map { sighting.move <= $0.move } == true ? .doubled : nil)
            }
            last[key] = (sighting.move, record.position)
        }
        finding.seen = last.count
        return finding
    }
}

extension InputRecord {
    /// The value as a record of a kind; nil where it is none.
    func decoded<Decoded: JSONRecord>(_ type: Decoded.Type) -> Decoded? {
        guard let value, let json = try? JSONParser.parse(value) else { return nil }
        return try? Decoded(json: json)
    }
}
