import Testing

@testable import Province

@Suite struct NameTrieTests {
    /// A generator of its own, so that a failure can be seen again.
    private struct Generator {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }

        mutating func letters(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in UInt8(0x61 + next(3)) }
        }
    }

    @Test(arguments: 1...40)
    func findsJustTheKeysThatASearchOfEachFinds(seed: UInt64) {
        var generator = Generator(state: seed)
        let count = generator.next(30)
        let keys = Set((0..<count).map { _ in generator.letters(1 + generator.next(6)) })
            .sorted { $0.lexicographicallyPrecedes($1) }
        let trie = NameTrie(keys.enumerated().map { (bytes: $1, value: $0) })
        let text = generator.letters(60)
        for offset in 0...text.count {
            var found: Set<[Int]> = []
            trie.forEachKey(in: text, at: offset) { found.insert([$0, $1]) }
            var expected: Set<[Int]> = []
            for (value, key) in keys.enumerated() where text[offset...].starts(with: key) {
                expected.insert([offset + key.count, value])
            }
            #expect(found == expected)
        }
    }

    @Test func foldingKeepsTheWayBack() {
        let text = Array("A\u{A0} \tB’C–D é“".utf8)
        let folded = FoldedText(text)
        #expect(String(decoding: folded.bytes, as: UTF8.self) == "a b'c-d é\"")
        let origins = (0...folded.bytes.count).map { folded.origin(of: $0) }
        #expect(origins.last == text.count)
        #expect(zip(origins, origins.dropFirst()).allSatisfy { $0 < $1 })
        #expect(folded.isCapital(0) && folded.isCapital(2) && !folded.isCapital(8))
    }

    @Test(arguments: [
        ("ab", 1, false), ("a b", 1, true), ("aé", 1, false), ("éa", 2, false), ("a”", 1, true),
        ("”a", 1, true), ("a\u{BB}b", 1, true), ("a1", 1, false), ("a-b", 1, true),
        ("日本", 3, false),
    ])
    func bordersLieBetweenWordsAndTheRest(text: String, offset: Int, expected: Bool) {
        #expect(FoldedText(Array(text.utf8)).isBorder(offset) == expected)
    }
}
