/// Makes inputs of others: bytes turned, stretches cut, doubled, moved and mixed, and words put in
/// that the readers look for.
struct Mutator {
    /// What is made is not longer; a page may be, but then it is slow to no purpose.
    private static let longest = 24_000

    private static let words = FuzzWords.all.map { Array($0.utf8) }

    var chance: FuzzGenerator

    /// An input made from one or two of a corpus.
    mutating func input(from corpus: [FuzzInput]) -> FuzzInput {
        guard !corpus.isEmpty else { return FuzzInput(kind: .text, bytes: []) }
        var input = corpus[chance.below(corpus.count)]
        if chance.below(10) == 0 {
            input.kind = FuzzInput.Kind.allCases[chance.below(FuzzInput.Kind.allCases.count)]
        }
        for _ in 0...chance.below(6) {
            change(&input.bytes, corpus[chance.below(corpus.count)].bytes)
        }
        if input.bytes.count > Self.longest {
            input.bytes.removeLast(input.bytes.count - Self.longest)
        }
        return input
    }

    private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
        switch chance.below(9) {
        case 0: turnByte(&bytes)
        case 1: bytes.removeSubrange(stretch(of: bytes))
        case 2: double(&bytes)
        case 3: put(Array(other[stretch(of: other)]), into: &bytes)
        case 4: bytes.replaceSubrange(stretch(of: bytes), with: Self.words[word()])
        case 5: repeatWord(&bytes)
        case 6: swapLines(&bytes)
        default: put(Self.words[word()], into: &bytes)
        }
    }

    private mutating func word() -> Int { chance.below(Self.words.count) }

    private mutating func put(_ piece: [UInt8], into bytes: inout [UInt8]) {
        bytes.insert(contentsOf: piece, at: chance.below(bytes.count + 1))
    }

    /// A stretch, mostly a short one.
    private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
        let start = chance.below(bytes.count + 1)
        let most = chance.below(4) == 0 ? bytes.count : 40
        return start..<min(bytes.count, start + chance.below(most + 1))
    }

    private mutating func turnByte(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let place = chance.below(bytes.count)
        bytes[place] =
            chance.below(2) == 0
            ? bytes[place] ^ 1 << UInt8(chance.below(8)) : UInt8(chance.below(256))
    }

    private mutating func double(_ bytes: inout [UInt8]) {
        let piece = Array(bytes[stretch(of: bytes)])
        put(piece, into: &bytes)
    }

    /// What stands many times is what makes readers slow.
    private mutating func repeatWord(_ bytes: inout [UInt8]) {
        guard chance.below(6) == 0 else { return put(Self.words[word()], into: &bytes) }
        let piece = Self.words[word()] + (chance.below(2) == 0 ? [0x20] : [])
        put(
            Array(repeatElement(piece, count: 1 + chance.below(800)).joined()), into: &bytes)
    }

    private mutating func swapLines(_ bytes: inout [UInt8]) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.swapAt(chance.below(lines.count), chance.below(lines.count))
        bytes = Array(lines.joined(separator: [0x0A]))
    }
}
