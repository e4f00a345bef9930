import Article
import CivilTime
import Testing

@Suite("When and where a meeting was")
struct EventTests {
    private func event(_ events: [Event], corrected: Int? = nil) throws -> MeetingEvent {
        let records = events.enumerated().map { index, event in
            var article = Telling.article("a\(index)", event: event)
            article.correction = index == corrected
            return article
        }
        return try #require(Telling.content(records)).event
    }

    @Test("the day most articles print, the others kept as a conflict")
    func dates() throws {
        let event = try event([
            Telling.event("2025-05-16"), Telling.event("2025-05-15"), Telling.event("2025-05-16"),
        ])
        #expect(event.date == CivilDate("2025-05-16") && event.basis == .conflict)
        #expect(event.claims["date"]?.map(\.value) == ["2025-05-16", "2025-05-15"])
        #expect(event.claims["date"]?.map(\.support.articles.count) == [2, 1])
    }

    @Test("a reckoned day gives way to a printed one without a conflict")
    func reckoned() throws {
        let event = try event([
            Telling.event("2025-05-15", basis: .relative), Telling.event("2025-05-16"),
        ])
        #expect(event.date == CivilDate("2025-05-16") && event.basis == .explicit)
    }

    @Test("a correction weighs more than what it corrects")
    func correction() throws {
        let event = try event(
            [Telling.event("2025-05-15"), Telling.event("2025-05-16")], corrected: 1)
        #expect(event.date == CivilDate("2025-05-16"))
    }

    @Test("what an outlet has corrected counts no more, what others say does", arguments: [0, 1])
    func correctedByItself(position: Int) throws {
        var records = [
            Telling.article(
                "wrong", outlet: "kabar.example",
                event: Telling.event("2025-05-15", venue: "Aula Dinas Sosial")),
            Telling.article("other", outlet: "suara.example", event: Telling.event("2025-05-16")),
        ]
        var right = Telling.article(
            "ralat", outlet: "kabar.example",
            event: Telling.event("2025-05-16", venue: "Gedung Kesenian"))
        right.correction = true
        records.insert(right, at: position * records.count)
        let fused = try #require(Telling.content(records)).event
        #expect(fused.date == CivilDate("2025-05-16") && fused.basis == .explicit)
        #expect(fused.venue == "Gedung Kesenian")
        // Nothing is hidden: the claim stands with its source.
        #expect(fused.claims["date"]?.map(\.value) == ["2025-05-16", "2025-05-15"])
        // Against what another outlet says, it is one voice of two.
        records.removeAll { $0.key == right.key }
        #expect(try #require(Telling.content(records)).event.basis == .conflict)
    }

    @Test("a venue that nobody is sure of is better than none")
    func unsureVenue() throws {
        var unsure = Telling.event("2025-05-16", venue: "Aula Dinas Sosial")
        unsure.evidence["venue"] = Evidence(spans: [], confidence: 0, method: "guess")
        #expect(try event([unsure]).venue == "Aula Dinas Sosial")
    }

    @Test("the day a meeting was moved from is no contradiction")
    func moved() throws {
        var moved = Telling.event("2025-03-11", state: .moved)
        moved.movedFrom = CivilDate("2025-03-04")
        let event = try event([
            Telling.event("2025-03-04", state: .planned), moved,
            Telling.event("2025-03-11", basis: .relative),
        ])
        #expect(event.date == CivilDate("2025-03-11") && event.basis == .explicit)
        #expect(event.movedFrom == CivilDate("2025-03-04") && event.state == .held)
    }

    @Test("nothing said, nothing known")
    func unknown() throws {
        let event = try event([Telling.event(nil, place: nil)])
        #expect(event.date == nil && event.basis == .none && event.place == nil)
        #expect(event.venue == nil && event.claims["date"] == nil)
    }

    @Test(
        "the venue in its fullest form",
        arguments: [
            (
                ["Kantor Gubernur", "Ruang Ruhui Rahayu, Kantor Gubernur Kaltim"],
                "Ruang Ruhui Rahayu, Kantor Gubernur Kaltim"
            ),
            (["Kantor Gubernur", "Ruang Ruhui Rahayu"], "Ruang Ruhui Rahayu, Kantor Gubernur"),
            (["Ruang Rapat Utama Bappeda", "Kantor Bappeda"], "Ruang Rapat Utama Bappeda"),
            (["Hotel Grand Manggar"], "Hotel Grand Manggar"),
        ])
    func venues(written: [String], fullest: String) throws {
        let one = try event(written.map { Telling.event("2025-05-16", venue: $0) })
        #expect(one.venue == fullest)
        let other = try event(written.reversed().map { Telling.event("2025-05-16", venue: $0) })
        #expect(other.venue == fullest)
    }

    @Test("the place most articles give")
    func places() throws {
        let event = try event([
            Telling.event(nil, place: "64.71"), Telling.event(nil, place: "64.72"),
            Telling.event(nil, place: "64.72"),
        ])
        #expect(event.place?.code == "64.72")
        #expect(event.claims["place"]?.map(\.value) == ["64.72", "64.71"])
    }
}
