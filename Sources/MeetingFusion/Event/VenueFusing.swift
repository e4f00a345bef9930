import Article
import IndonesianText

/// Decides the venue of a meeting and puts it in its fullest form.
///
/// Forms of one venue are those whose words lie within another's: `Ruang Ruhui Rahayu` and `Kantor
/// Gubernur` within `Ruang Ruhui Rahayu, Kantor Gubernur Kaltim`. A room and a building that no
/// article joins are joined here.
struct VenueFusing {
    private struct Form {
        let text: String
        let bag: WordBag
        var weight: Int
    }

    /// Every venue as an article gives it.
    let claims: [MeetingClaim]
    private let forms: [Form]

    init(_ records: [ArticleRecord]) {
        var votes = Votes<String>()
        let corrections = Corrections(in: records) { $0.venue != nil }
        for record in records {
            guard let event = record.event, let venue = event.venue else { continue }
            let confidence = event.confidence("venue")
            votes.add(
                venue, by: record.key, confidence: confidence,
                weight: corrections.weight(confidence, of: record))
        }
        let ranked = votes.ranked
        claims = ranked.map { MeetingClaim(value: $0.value, support: $0.support) }
        // What was corrected weighs nothing; where all that is said does, it is still said.
        let counted = ranked.filter { $0.weight > 0 }
        forms = (counted.isEmpty ? ranked : counted).map {
            Form(text: $0.value, bag: WordBag($0.value), weight: $0.weight)
        }
    }

    /// The venue in its fullest form.
    var venue: String? {
        guard let best = families.max(by: { Self.isBehind($0, $1) }), let fullest = best.first
        else { return nil }
        guard Self.isRoom(fullest.bag), !Self.isBuilding(fullest.bag) else {
            return joined(building: fullest) ?? fullest.text
        }
        let building = forms.first {
            Self.isBuilding($0.bag) && !Self.isRoom($0.bag) && Self.adds($0.bag, to: fullest.bag)
        }
        return building.map { "\(fullest.text), \($0.text)" } ?? fullest.text
    }

    /// A building alone with the room that others name.
    private func joined(building: Form) -> String? {
        guard Self.isBuilding(building.bag), !Self.isRoom(building.bag) else { return nil }
        let room = forms.first { Self.isRoom($0.bag) && !Self.isBuilding($0.bag) }
        return room.map {
            Self.adds(building.bag, to: $0.bag) ? "\($0.text), \(building.text)" : $0.text
        }
    }

    /// Whether a building's name says more than that of the room does already.
    private static func adds(_ building: WordBag, to room: WordBag) -> Bool {
        !building.set.subtracting(buildings).isSubset(of: room.set)
    }

    /// Groups of forms of one venue, the fullest form first.
    private var families: [[Form]] {
        var families: [[Form]] = []
        let byLength = forms.sorted {
            ($1.bag.set.count, $0.text) < ($0.bag.set.count, $1.text)
        }
        for form in byLength {
            let home = families.firstIndex { family in
                family.contains { $0.bag.set.isSuperset(of: form.bag.set) }
            }
            if let home { families[home].append(form) } else { families.append([form]) }
        }
        return families
    }

    private static func isBehind(_ a: [Form], _ b: [Form]) -> Bool {
        let (one, other) = (weight(a), weight(b))
        if one != other { return one < other }
        return (a.first?.text ?? "") > (b.first?.text ?? "")
    }

    private static func weight(_ family: [Form]) -> Int { family.reduce(0) { $0 + $1.weight } }

    private static let rooms: Set<WordKey> = [
        "ruang", "ruangan", "aula", "lantai", "ballroom", "balairung", "auditorium", "hall",
    ]
    private static let buildings: Set<WordKey> = [
        "kantor", "gedung", "hotel", "balai", "istana", "kompleks", "komplek", "kampus", "rumah",
        "rsud", "sekretariat", "markas", "mapolda", "mapolres", "masjid", "universitas",
    ]

    private static func isRoom(_ bag: WordBag) -> Bool { !rooms.isDisjoint(with: bag.keys) }

    private static func isBuilding(_ bag: WordBag) -> Bool {
        !buildings.isDisjoint(with: bag.keys)
    }
}
