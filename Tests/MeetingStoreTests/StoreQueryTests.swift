import Article
import CivilTime
import MeetingStore
import Testing

@Suite struct StoreQueryTests {
    private func filled(_ database: Database) async throws -> (StorePlace, any MeetingStore) {
        let place = try await database.fresh()
        let store = try await place.open()
        let bontang = Place(name: "Kota Bontang", code: "64.74")
        var port = Samples.meeting(
            "m1", date: "2025-05-16", title: "Pelabuhan baru dibahas",
            articles: [Samples.article("a1", outlet: Outlet(name: "Kabar Muara", domain: nil))],
            people: ["Rudy Mas’ud", "Budi Hartono"])
        port.content?.topics = [Samples.claim("Investasi")]
        var water = Samples.meeting(
            "m2", date: "2025-05-18", title: "Air bersih", place: bontang,
            articles: [
                Samples.article("a2", outlet: Outlet(name: "Warta", domain: "warta-hilir.example")),
                Samples.article("a3", outlet: Outlet(name: "Kabar Muara", domain: nil)),
            ], people: ["Neni Moerniaeni"])
        water.content?.topics = [Samples.claim("lingkungan"), Samples.claim("investasi")]
        water.content?.mentioned = [Samples.person("Rudy Hartono", forms: ["Rudy H."])]
        water.content?.quotes = [Samples.quote("Sumur bor dan pelabuhan menyusul")]
        let ended = Samples.ended("m3", version: 2)
        try await store.apply(StoreBatch(meetings: [port, water, ended]))
        return (place, store)
    }

    private func ids(
        _ store: any MeetingStore, _ filter: MeetingFilter
    ) async throws -> [String] {
        try await store.meetings(filter).map(\.id.text)
    }

    @Test(arguments: Database.installed)
    func byPerson(_ database: Database) async throws {
        let (_, store) = try await filled(database)
        #expect(try await ids(store, MeetingFilter(person: "masud")) == ["m1"])
        #expect(try await ids(store, MeetingFilter(person: "RUDY MAS'UD")) == ["m1"])
        #expect(try await ids(store, MeetingFilter(person: "rudy")) == ["m2", "m1"])
        // Words of two people make no third.
        #expect(try await ids(store, MeetingFilter(person: "Rudy Hartono")) == ["m2"])
        #expect(try await ids(store, MeetingFilter(person: "Budi Masud")) == [])
        #expect(try await ids(store, MeetingFilter(person: "moer*")) == ["m2"])
        #expect(try await ids(store, MeetingFilter(person: "moer")) == [])
        #expect(try await ids(store, MeetingFilter(person: "’")) == [])
    }

    @Test(arguments: Database.installed)
    func byPlace(_ database: Database) async throws {
        let (_, store) = try await filled(database)
        #expect(try await ids(store, MeetingFilter(place: "Samarinda")) == ["m1"])
        #expect(try await ids(store, MeetingFilter(place: "kota")) == ["m2", "m1"])
        #expect(try await ids(store, MeetingFilter(place: "64.7")) == [])
        // The venue is no place, and a title is none either.
        #expect(try await ids(store, MeetingFilter(place: "Kantor")) == [])
        #expect(try await ids(store, MeetingFilter(place: "Pelabuhan")) == [])
    }

    @Test(arguments: Database.installed)
    func byTopicAndOutlet(_ database: Database) async throws {
        let (_, store) = try await filled(database)
        #expect(try await ids(store, MeetingFilter(topic: "investasi")) == ["m2", "m1"])
        #expect(try await ids(store, MeetingFilter(topic: "Lingkungan")) == ["m2"])
        #expect(try await ids(store, MeetingFilter(topic: "lingk")) == [])
        #expect(try await ids(store, MeetingFilter(outlet: "kabar muara")) == ["m2", "m1"])
        #expect(try await ids(store, MeetingFilter(outlet: "warta-hilir.example")) == ["m2"])
        #expect(try await ids(store, MeetingFilter(outlet: "Kabar")) == [])
    }

    @Test(arguments: Database.installed)
    func byWordsTheBestFirst(_ database: Database) async throws {
        let (_, store) = try await filled(database)
        #expect(try await ids(store, MeetingFilter(words: "pelabuhan")) == ["m2", "m1"])
        // A title weighs more than what somebody said.
        #expect(
            try await ids(store, MeetingFilter(words: "pelabuhan", order: .best)) == ["m1", "m2"])
        #expect(try await ids(store, MeetingFilter(words: "sumur BOR")) == ["m2"])
        #expect(try await ids(store, MeetingFilter(words: "pelab* baru")) == ["m1"])
        #expect(try await ids(store, MeetingFilter(words: "pelab")) == [])
        #expect(try await ids(store, MeetingFilter(words: "\"'")) == [])
        #expect(try await ids(store, MeetingFilter(words: "lingkungan")) == ["m2"])
    }

    @Test(arguments: Database.installed)
    func byAllAtOnce(_ database: Database) async throws {
        let (_, store) = try await filled(database)
        var filter = MeetingFilter(
            from: CivilDate("2025-05-01"), to: CivilDate("2025-05-31"), place: "64",
            person: "rudy", topic: "investasi", outlet: "Kabar Muara", words: "pelabuhan")
        #expect(try await ids(store, filter) == ["m2", "m1"])
        filter.limit = 1
        filter.order = .best
        #expect(try await ids(store, filter) == ["m1"])
        filter.to = CivilDate("2025-05-15")
        #expect(try await ids(store, filter) == [])
    }

    @Test(arguments: Database.installed)
    func aReaderSeesWhatAWriterWrote(_ database: Database) async throws {
        let (place, _) = try await filled(database)
        let reader = try await place.open(for: .reading)
        #expect(try await reader.meetings(MeetingFilter()).count == 2)
        let described = try await reader.describe()
        #expect(described.lowercased().contains(database.rawValue))
        await reader.close()
        let error = await #expect(throws: StoreError.self) { try await reader.describe() }
        #expect(error?.code == .unavailable)
    }
}
