import Hashing

/// A word in one of the fields that are compared, as a number.
///
/// 32 bits: of a hundred thousand words about one pair shares a number, which moves a likeness by
/// less than it is rounded to.
struct Term: Hashable, Comparable {
    /// Which field a word was read in: `rudy` in a name is not `rudy` in the text.
    enum Field: UInt64 {
        case text, person, organization, venue, day
    }

    let hash: UInt32

    init(hash: UInt32) { self.hash = hash }

    /// The term of a folded word.
    init(_ field: Field, _ bytes: [UInt8], _ range: Range<Int>) {
        self.init(field, wordHash: WordHash.of(bytes, in: range))
    }

    /// The term of a folded word that is hashed already.
    init(_ field: Field, wordHash: UInt64) {
        var hash = wordHash
        if field != .text { hash = (hash ^ field.rawValue) &* 0x100_0000_01b3 }
        self.hash = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    /// The term of a number, such as a day.
    init(_ field: Field, _ number: Int) {
        let bytes = Array(String(number).utf8)
        self.init(field, bytes, 0..<bytes.count)
    }

    static func < (a: Term, b: Term) -> Bool { a.hash < b.hash }

    /// The terms of a text's words, in order.
    static func all(_ field: Field, of text: String, limit: Int = .max) -> [Term] {
        var reader = TermReader(field, limit: limit)
        reader.read(Array(text.utf8))
        return reader.terms
    }
}
