import IndonesianText
import Testing

@Suite struct PersonNameTests {
    @Test func takesTitlesAndDegreesOff() {
        let name = PersonName("Dr. H. Muhammad Arif Basri, S.E., M.Si.")
        #expect(name.titles == ["Dr.", "H."])
        #expect(name.core == "Muhammad Arif Basri")
        #expect(name.degrees == ["S.E.", "M.Si."])
        #expect(PersonName("Dr H Arif Basri SE MSi").core == "Arif Basri")
    }

    @Test(arguments: [
        ("Kang Min-jae", "Kang Min Jae", NameRelation.same),
        ("Trần Quốc Vinh", "Tran Quoc Vinh", .same),
        ("M. Arif Basri", "Muhammad Arif Basri", .same),
        ("Aji Sofyan R.", "Aji Sofyan Ridha", .same),
        ("Kang Minjae", "Kang Min-jae", .same), ("Arif", "Muhammad Arif Basri", .part),
        ("Zulkifly Anang", "Zulkifli Anang", .spelling), ("Rachmani", "Rahmat", .different),
        ("Taufik Rachmani", "Taufik Rahmani", .spelling),
        ("Rudy Mas’ud", "Hasanuddin Mas’ud", .different),
        ("Siti Aminah", "Siti Rahmah", .different),
        ("Rudy Mas'ud", "Rudy Mas’ud", .same),
    ])
    func relatesNames(_ first: String, _ second: String, _ relation: NameRelation) {
        #expect(PersonName(first).relation(to: PersonName(second)) == relation)
        #expect(PersonName(second).relation(to: PersonName(first)) == relation)
    }
}
