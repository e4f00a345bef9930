import Pipeline
import Testing

@testable import PersonTool

@Suite("Dead letters as a person names and reads them")
struct LetterNameTests {
    @Test(
        "a name is a partition and an offset",
        arguments: [("0/17", 0, 17), ("2/3", 2, 3), ("17", 0, 17)] as [(String, Int32, Int64)])
    func names(text: String, partition: Int32, offset: Int64) {
        let place = RecordPosition(topic: .deadLetters, partition: partition, offset: offset)
        #expect(LetterName.position(text) == place)
        #expect(LetterName.position(LetterName.text(of: place)) == place)
    }

    @Test("anything else is none", arguments: ["", "x", "1/", "/1", "1/2/3", "-1", "0/-4"])
    func others(text: String) { #expect(LetterName.position(text) == nil) }

    @Test("what a stranger sent cannot steer a terminal")
    func controls() {
        let shown = LetterText.shown(Array("a\u{1B}[2Jb\u{9B}c\nd".utf8))
        #expect(shown == "a\u{FFFD}[2Jb\u{FFFD}c\nd")
    }
}
