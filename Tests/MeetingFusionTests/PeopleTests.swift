import Article
import Testing

@Suite("One person under many names becomes one, two persons never do")
struct PeopleTests {
    private func people(_ articles: [[Participant]]) throws -> [MeetingPerson] {
        let records = articles.enumerated().map {
            Telling.article("a\($0.offset)", participants: $0.element)
        }
        return try #require(Telling.content(records)).participants
    }

    @Test(
        "forms of one name",
        arguments: [
            ["Dr. H. Muhammad Syahrani Baharuddin, S.E., M.Si.", "Syahrani Baharuddin"],
            ["Muhammad Syahrani Baharuddin", "M. Syahrani Baharuddin"],
            ["Kang Min-jae", "Kang Minjae"], ["Kang Min-jae", "Kang Min Jae"],
            ["Tran Quoc Vinh", "Trần Quốc Vinh"], ["Tran Quoc Vinh", "Vinh"],
            ["Hasanuddin Mas'ud", "Hasanuddin Mas’ud", "Hasanuddin Masud"],
            ["Zulkifli Anang", "H. Zulkifly Anang"],
        ])
    func forms(names: [String]) throws {
        let people = try people(names.map { [Telling.participant($0)] })
        #expect(people.count == 1)
        #expect(people.first?.forms == names.sorted())
    }

    @Test("a shared surname makes nobody one")
    func surnames() throws {
        let people = try people([
            [Telling.participant("Rudy Mas’ud"), Telling.participant("Hasanuddin Mas’ud")],
            [Telling.participant("Rudy Mas'ud")], [Telling.participant("Satria Wardhana")],
            [Telling.participant("Hendra Wardhana")],
        ])
        #expect(
            people.map(\.name)
                == [
                    "Rudy Mas’ud", "Hasanuddin Mas’ud", "Satria Wardhana", "Hendra Wardhana",
                ].map { $0 == "Rudy Mas’ud" ? people.first?.name : $0 })
        #expect(people.count == 4)
    }

    @Test("a name that could be two persons' is nobody's")
    func ambiguous() throws {
        let people = try people([
            [Telling.participant("Syahrani Baharuddin"), Telling.participant("Taufik Baharuddin")],
            [Telling.participant("Baharuddin")],
        ])
        #expect(people.count == 3)
    }

    @Test("the best supported role leads, the others stay")
    func roles() throws {
        let people = try people([
            [Telling.participant("Seno Aji", "Wakil Gubernur Kaltim", "Pemprov Kaltim")],
            [Telling.participant("Seno Aji", "Wakil Gubernur")],
            [Telling.participant("H. Seno Aji", "Ketua Panitia")],
        ])
        let person = try #require(people.first)
        #expect(person.role == "Wakil Gubernur Kaltim")
        #expect(person.organization == "Pemprov Kaltim")
        #expect(person.roles.map(\.support.articles.count) == [2, 1])
    }

    @Test("whoever took part by one article is no mere mention")
    func mentions() throws {
        var absent = Telling.article("a")
        absent.mentioned = [
            Mention(
                name: "Seno Aji", role: nil, organization: nil, why: .absent,
                evidence: Telling.evidence()),
            Mention(
                name: "Sri Wahyuni", role: nil, organization: nil, why: .invited,
                evidence: Telling.evidence()),
        ]
        let present = Telling.article("b", participants: [Telling.participant("Seno Aji")])
        let content = try #require(Telling.content([absent, present]))
        #expect(content.participants.map(\.name) == ["Seno Aji"])
        #expect(content.mentioned.map(\.name) == ["Sri Wahyuni"])
        #expect(content.mentioned.first?.why == .invited)
        let agreement = content.agreement.first { $0.claim == "participant:Seno Aji" }
        #expect(agreement?.level == .conflict)
    }

    @Test("a delegation without a name stays until somebody of it is named")
    func delegations() throws {
        let alone = try people([[Telling.participant(nil, nil, "Dinas ESDM")]])
        #expect(alone.map(\.organization) == ["Dinas ESDM"] && alone.first?.name == nil)
        let named = try people([
            [Telling.participant(nil, nil, "Dinas ESDM")],
            [Telling.participant("Arifin Sulaiman", "Kepala Dinas", "Dinas ESDM")],
        ])
        #expect(named.map(\.name) == ["Arifin Sulaiman"])
    }
}
