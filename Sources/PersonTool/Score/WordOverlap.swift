/// How much two texts share, white space and case aside.
enum WordOverlap {
    /// The lines of a text that are not empty, folded.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { words(String($0)).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// The words of a text, lower case, without marks around them.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Twice what both have, by what they have together (Dice 1945), counting repeats; 1 where both
    /// are empty.
    static func dice(_ a: [String], _ b: [String]) -> Double {
        guard !a.isEmpty || !b.isEmpty else { return 1 }
        var left: [String: Int] = [:]
        for word in a { left[word, default: 0] += 1 }
        var shared = 0
        for word in b where left[word, default: 0] > 0 {
            left[word, default: 0] -= 1
            shared += 1
        }
        return 2 * Double(shared) / Double(a.count + b.count)
    }
}
