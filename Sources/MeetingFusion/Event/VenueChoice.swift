import Article
import IndonesianText

/// A meeting's venue in its fullest form: a room from one article, its building from another.
struct VenueChoice {
    private let claims: [(text: String, words: [WordKey])]

    init(_ claims: [MeetingClaim]) {
        self.claims = claims.map { claim in
            let tokens = TokenizedText(Array(claim.value.utf8)).tokens
            return (
                claim.value, tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.key)
            )
        }
    }

    /// The best supported venue, or a longer one that holds it, with the building where it lacks one.
    var fullest: String? {
        guard let best = claims.first else { return nil }
        let holders = claims.filter { Set($0.words).isSuperset(of: best.words) }
        let chosen = holders.max { $0.words.count < $1.words.count } ?? best
        guard isRoom(chosen.words), !chosen.words.contains(where: Self.buildings.contains) else {
            return withRoom(chosen)
        }
        let building = claims.first { claim in
            claim.words.first.map(Self.buildings.contains) ?? false
        }
        return building.map { "\(chosen.text), \($0.text)" } ?? chosen.text
    }

    /// A building alone takes the best supported room that lies in no other building.
    private func withRoom(_ chosen: (text: String, words: [WordKey])) -> String {
        guard !isRoom(chosen.words) else { return chosen.text }
        let room = claims.first { claim in
            guard isRoom(claim.words) else { return false }
            let rest = claim.words.filter(Self.buildings.contains)
            return rest.isEmpty || Set(claim.words).isSuperset(of: chosen.words)
        }
        guard let room else { return chosen.text }
        return Set(room.words).isSuperset(of: chosen.words)
            ? room.text : "\(room.text), \(chosen.text)"
    }

    private func isRoom(_ words: [WordKey]) -> Bool {
        words.first.map(Self.rooms.contains) ?? false
    }

    private static let rooms: Set<WordKey> = [
        "ruang", "ruangan", "aula", "ballroom", "lantai", "auditorium", "lobi", "studio",
    ]
    private static let buildings: Set<WordKey> = [
        "kantor", "gedung", "hotel", "balai", "balaikota", "pendopo", "kompleks", "kampus",
        "rumah", "mapolda", "mapolres", "makodam", "bandara", "pelabuhan", "istana", "masjid",
    ]
}
