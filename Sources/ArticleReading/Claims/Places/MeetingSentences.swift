import IndonesianText

/// How much each sentence tells of the meeting itself.
struct MeetingSentences: Sendable {
    /// A weight for each sentence; 0 where it tells of something else.
    let weights: [Int]

    private static let elsewhere: WordSet = [
        "sebelumnya", "semula", "dijadwalkan", "rencananya", "direncanakan", "berikutnya",
        "lanjutan", "mendatang", "silam", "selanjutnya", "akan", "serupa", "dilanjutkan",
        "disambung", "melanjutkan",
    ]

    init(_ marked: MarkedText) {
        let (elsewhere, tokens) = (Self.elsewhere, marked.tokens)
        weights = marked.text.sentences.enumerated().map { number, sentence in
            var weight = 0
            var isElsewhere = false
            for token in sentence where !marked.text.isQuoted(token) {
                let classes = marked.classes[token]
                if classes.contains(.meetingNoun) { weight += 2 }
                if classes.contains(.meetingVerb) { weight += 2 }
                if elsewhere.contains(tokens[token].key) { isElsewhere = true }
            }
            weight = min(weight, 6)
            if number < 4 { weight += 2 } else if number < 8 { weight += 1 }
            return isElsewhere ? weight / 2 - 1 : weight
        }
    }
}
