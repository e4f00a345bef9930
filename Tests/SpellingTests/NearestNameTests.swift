import Spelling
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("gruop", "group", 1), ("kitten", "sitting", 3),
        ("ca", "abc", 3), ("abcd", "abcd", 0), ("ab", "ba", 1),
    ])
    func distanceOfKnownPairs(from: String, to: String, expected: Int) {
        #expect(NearestName.distance(Array(from.utf8), Array(to.utf8)) == expected)
        #expect(NearestName.distance(Array(to.utf8), Array(from.utf8)) == expected)
    }

    @Test func suggestsOnlyWhatIsNear() {
        let known = ["group", "path", "bootstrap_servers"]
        #expect(NearestName.suggestion(for: "gruop", among: known) == "group")
        #expect(NearestName.suggestion(for: "boostrap_server", among: known) == "bootstrap_servers")
        #expect(NearestName.suggestion(for: "port", among: known) == nil)
        #expect(NearestName.suggestion(for: "GROUP", among: known) == "group")
        #expect(NearestName.suggestion(for: "", among: known) == nil)
    }

    @Test func theNearerOfTwoWins() {
        #expect(NearestName.suggestion(for: "recrods", among: ["record", "records"]) == "records")
    }
}
