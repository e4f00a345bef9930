/// How many words of a text Indonesian and Malay share, and which of the two the others speak for.
struct WordCount {
    private var words = 0
    private var both = 0
    private var indonesian = 0
    private var malay = 0
    private let known = KnownWords.all

    /// Counts the runs of ASCII letters in a text.
    init(_ text: [UInt8]) {
        var hash = KnownWords.start
        var length = 0
        for byte in text {
            let small = byte | 0x20
            if (0x61...0x7A).contains(small) {
                hash = KnownWords.adding(small, to: hash)
                length += 1
            } else if length > 0 {
                take(hash, length)
                hash = KnownWords.start
                length = 0
            }
        }
        if length > 0 { take(hash, length) }
    }

    private mutating func take(_ hash: UInt64, _ length: Int) {
        words += 1
        switch known.kind(of: hash, length: length) {
        case .both: both += 1
        case .indonesian: indonesian += 1
        case .malay: malay += 1
        case nil: break
        }
    }

    /// The one of the two languages that its own words speak for.
    var nearer: String? {
        indonesian > malay ? "id" : malay > indonesian ? "ms" : nil
    }

    /// The language, where so many words are known ones that it can be no third.
    var sure: String? {
        both >= 12 && (both + indonesian + malay) * 6 >= words ? nearer : nil
    }
}
