/// Finds where sentences end, by tokens.
struct SentenceSplitter {
    /// No sentence of prose has more words and marks.
    ///
    /// What runs on is cut, so that looking through a sentence for each of its words never takes
    /// long.
    private static let mostTokens = 400

    let tokens: [Token]
    let quotationIndex: [Int32]

    func sentences(in paragraphs: [Range<Int>]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        for paragraph in paragraphs {
            var start = paragraph.lowerBound
            // A quotation that runs on from the paragraph before stays one sentence with it.
            if isInsideQuotation(across: start), let last = sentences.popLast() {
                start = last.lowerBound
            }
            for index in paragraph where endsSentence(index, in: paragraph) {
                sentences.append(start..<index + 1)
                start = index + 1
            }
            if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
        }
        guard sentences.contains(where: { $0.count > Self.mostTokens }) else { return sentences }
        return sentences.flatMap(pieces)
    }

    private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        stride(from: sentence.lowerBound, to: sentence.upperBound, by: Self.mostTokens).map {
            $0..<min($0 + Self.mostTokens, sentence.upperBound)
        }
    }

    private func isInsideQuotation(across token: Int) -> Bool {
        token > 0 && quotationIndex[token] >= 0
            && quotationIndex[token] == quotationIndex[token - 1]
    }

    private func endsSentence(_ index: Int, in paragraph: Range<Int>) -> Bool {
        // Most tokens are words, and no word ends a sentence.
        if tokens[index].kind == .word, quotationIndex[index] < 0 { return false }
        let next = index + 1
        guard next < paragraph.upperBound, tokens[next].followsBlank, beginsSentence(next) else {
            return false
        }
        if quotationIndex[index] >= 0 {
            let closes = quotationIndex[next] != quotationIndex[index]
            return closes && index > 0 && tokens[index - 1].kind.isTerminal
        }
        if tokens[index].kind == .closeBracket {
            return index > 0 && tokens[index - 1].kind.isTerminal
        }
        guard tokens[index].kind.isTerminal else { return false }
        return tokens[index].kind != .stop || !isAbbreviation(before: index)
    }

    private func beginsSentence(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .word: tokens[index].shape != .small
        case .number, .openQuote, .straightQuote, .openBracket, .dash: true
        default: false
        }
    }

    /// Whether the stop at an index belongs to the word before it.
    private func isAbbreviation(before index: Int) -> Bool {
        guard index > 0, !tokens[index].followsBlank else { return false }
        let word = tokens[index - 1]
        guard word.kind == .word else { return false }
        switch word.shape {
        case .initial: return true
        case .dotted:
            // A degree after a comma may end the sentence: `Latif, S.H. Rapat …`.
            return !(index > 1 && tokens[index - 2].kind == .comma)
        default: return Abbreviations.beforeNames.contains(word.key)
        }
    }
}
