/// What is learned of a word letter by letter.
struct WordLetters {
    private(set) var hasDigit = false
    private(set) var startsCapital = false
    private(set) var countSinceStop = 0
    private(set) var lastIsSmall = false
    private var startsDigit = false
    private var count = 0
    private var capitals = 0
    private var smalls = 0
    private var hasStop = false
    private var isAfterJoint = false
    private var innerCapitals = 0

    mutating func take(_ letter: LetterFolding.Letter) {
        let isDigit = (0x30...0x39).contains(letter.folded)
        if count == 0 {
            startsCapital = letter.isCapital
            startsDigit = isDigit
        }
        count += 1
        countSinceStop += 1
        hasDigit = hasDigit || isDigit
        lastIsSmall = !letter.isCapital && !isDigit
        if letter.isCapital {
            capitals += 1
            if count > 1 && !isAfterJoint { innerCapitals += 1 }
        } else if !isDigit {
            smalls += 1
        }
        isAfterJoint = false
    }

    /// Takes so many small letters of ASCII.
    mutating func take(smalls more: Int) {
        guard more > 0 else { return }
        count += more
        countSinceStop += more
        smalls += more
        lastIsSmall = true
        isAfterJoint = false
    }

    mutating func join(_ byte: UInt8) {
        isAfterJoint = true
        if byte == UInt8(ascii: ".") && !hasDigit {
            hasStop = true
            countSinceStop = 0
        }
    }

    /// Whether it is a number, or an amount of money: `Rp9`, `USD85`; `DKP3` is a word.
    var isNumber: Bool {
        if startsDigit { return true }
        guard hasDigit, startsCapital, smalls <= 1, count > 2 else { return false }
        return smalls == 1 || count - capitals - smalls >= 2
    }

    /// Whether it has four letters or more, all of them capitals.
    var isShouted: Bool { capitals >= 4 && smalls == 0 && !hasDigit }

    var shape: WordShape {
        if hasStop && capitals > 0 { return .dotted }
        if capitals == 0 { return .small }
        if smalls == 0 { return count == 1 ? .initial : .upper }
        return startsCapital && innerCapitals == 0 ? .capitalized : startsCapital ? .mixed : .small
    }
}
