import Testing

@testable import MeetingClustering

@Suite("Which articles have a word")
struct PostingsTests {
    @Test("a list keeps its order, also where numbers wrap round")
    func wrapping() {
        var list = PostingList()
        let births = (0..<20).map { UInt32.max &- 9 &+ UInt32($0) }
        for birth in births where birth != 3 { list.insert(birth) }
        list.insert(3)
        #expect(Array(list.newest(.max)) == births)
        list.remove(births[0])
        list.remove(births[10])
        #expect(list.count == 18)
        #expect(Array(list.newest(3)) == Array(births.suffix(3)))
    }

    @Test("the table counts and lists as a dictionary would", arguments: 1...6)
    func asModelled(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        var postings = Postings(
            background: Background(permille: [:], documents: 100), longest: 6)
        var articles: [Int: [Term]] = [:]
        for birth in 0..<600 {
            let keys = Set(
                (0..<12).map { _ in
                    Term(hash: UInt32(Int.random(in: 0..<90, using: &random) * 64))
                }
            ).sorted()
            articles[birth] = keys
            postings.add(birth, keys: keys)
            if birth > 40, let old = articles.keys.randomElement(using: &random),
                let keys = articles.removeValue(forKey: old)
            {
                postings.remove(old, keys: keys)
                while let term = postings.unlisted.last {
                    postings.list(articles.filter { $0.value.contains(term) }.map(\.key))
                }
            }
        }
        for word in 0..<90 {
            let term = Term(hash: UInt32(word * 64))
            let births = articles.filter { $0.value.contains(term) }.map(\.key).sorted()
            let found = postings.searched([term])
            #expect(
                found.map(\.count) == (births.isEmpty || births.count > 6 ? [] : [births.count]))
            if births.count <= 6 {
                #expect(postings.newest(of: term, 10).map(Int.init) == births)
            }
        }
    }
}
