import Testing

@testable import MeetingClustering

@Suite("How often words stand in a text")
struct CountedWordTests {
    private func terms(_ hashes: [UInt32]) -> [Term] { hashes.map(Term.init(hash:)) }

    @Test("each word once, as they come; title and first words count for the lead")
    func counted() {
        let words = CountedWord.count(title: terms([7, 3]), body: terms([3, 9, 3, 7, 0]), lead: 2)
        #expect(words.map(\.term.hash) == [7, 3, 9, 0])
        #expect(words.map(\.inText) == [2, 3, 1, 1])
        #expect(words.map(\.inLead) == [1, 2, 1, 0])
    }

    @Test("a table of words finds what was put in and nothing else", arguments: 1...4)
    func places(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        let hashes = Set((0..<500).map { _ in UInt32.random(in: 0..<4000, using: &random) << 20 })
        var places = TermPlaces(room: hashes.count)
        var model: [UInt32: Int] = [:]
        for (place, hash) in hashes.sorted().enumerated() {
            places.insert(hash, place)
            model[hash] = place
        }
        for hash in (0..<UInt32(4000)).map({ $0 << 20 }) {
            #expect(places.place(of: hash) == model[hash] ?? -1)
        }
    }
}
