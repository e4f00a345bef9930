import Testing

@testable import MeetingClustering

@Suite("Which articles have a word")
struct PostingsTests {
    @Test("a list keeps its order, also where numbers wrap round")
    func wrapping() {
        var (list, blocks) = (PostingList(), PostingBlocks())
        let births = (0..<20).map { UInt32.max &- 9 &+ UInt32($0) }
        for birth in births where birth != 3 { list.insert(birth, longest: 100, &blocks) }
        list.insert(3, longest: 100, &blocks)
        #expect(Array(blocks[list.newest(.max)]) == births)
        list.remove(births[0], &blocks)
        list.remove(births[10], &blocks)
        #expect(list.count == 18)
        #expect(Array(blocks[list.newest(3)]) == Array(births.suffix(3)))
    }

    @Test("lists that share blocks never mix, and give all they took back", arguments: 1...6)
    func sharing(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        var (lists, blocks) = (Array(repeating: PostingList(), count: 12), PostingBlocks())
        var models = Array(repeating: Set<UInt32>(), count: lists.count)
        func turn() {
            for birth in UInt32(0)..<900 {
                let index = Int.random(in: lists.indices, using: &random)
                lists[index].insert(birth, longest: 60, &blocks)
                models[index].insert(birth)
                let other = Int.random(in: lists.indices, using: &random)
                let oldest = Bool.random(using: &random)
                guard models[other].count > index * 5 else { continue }
                let gone =
                    oldest ? models[other].min() : models[other].randomElement(using: &random)
                if let gone, models[other].remove(gone) != nil {
                    lists[other].remove(gone, &blocks)
                }
            }
            for (list, model) in zip(lists, models) {
                #expect(Int(list.count) == model.count)
                if list.isListed { #expect(Array(blocks[list.newest(.max)]) == model.sorted()) }
            }
            for index in lists.indices { lists[index].clear(&blocks) }
            models = models.map { _ in [] }
        }
        turn()
        let room = blocks.count
        for _ in 0..<8 { turn() }
        #expect(blocks.count < room * 2)
    }

    @Test("a list that has become short takes little room, one that moves on takes no more")
    func room() {
        var (list, other, blocks) = (PostingList(), PostingList(), PostingBlocks())
        for birth in UInt32(0)..<64 { list.insert(birth, longest: 100, &blocks) }
        for birth in UInt32(0)..<63 { list.remove(birth, &blocks) }
        let room = blocks.count
        for birth in UInt32(0)..<64 { other.insert(birth, longest: 100, &blocks) }
        #expect(blocks.count <= room + 2)
        for birth in UInt32(64)..<900 {
            other.remove(birth - 64, &blocks)
            other.insert(birth, longest: 100, &blocks)
        }
        #expect(Array(blocks[other.newest(.max)]) == Array(836..<900))
        #expect(blocks.count <= room + 130)
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
            #expect(
                found.map { postings.newest(of: $0, 10).map(Int.init) }
                    == (births.isEmpty || births.count > 6 ? [] : [births]))
        }
    }

    @Test("words are searched in one order, in whatever order the articles came", arguments: 1...4)
    func order(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        let articles = (0..<200).map { _ in
            Set((0..<8).map { _ in Term(hash: UInt32.random(in: 0..<400, using: &random)) })
                .sorted()
        }
        var (one, other) = (
            Postings(background: Background(permille: [:], documents: 100), longest: 50),
            Postings(background: Background(permille: [:], documents: 100), longest: 50)
        )
        for (birth, keys) in articles.enumerated() { one.add(birth, keys: keys) }
        for (birth, keys) in articles.enumerated().reversed() {
            other.add(birth, keys: keys.reversed())
        }
        let all = (0..<400).map { Term(hash: UInt32($0)) }
        let found = one.searched(all)
        #expect(found.map(\.count) == other.searched(all).map(\.count))
        for (a, b) in zip(found, other.searched(all)) {
            #expect(Array(one.newest(of: a, 50)) == Array(other.newest(of: b, 50)))
        }
        #expect(found.count > 200)
        let counts = one.searched(all).map(\.count)
        #expect(counts == counts.sorted())
    }

    @Test("the best of many are those a sort would put first", arguments: 1...6)
    func best(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        let scores = (0..<500).map { _ in Float(Int.random(in: 1...60, using: &random)) }
        var best = BestBirths(limit: 40)
        for age in scores.indices.shuffled(using: &random) where scores[age] >= best.least {
            best.add(age, score: scores[age])
        }
        let sorted = scores.indices.sorted { (scores[$0], $0) > (scores[$1], $1) }
        #expect(best.ages == Array(sorted.prefix(40)))
    }
}
