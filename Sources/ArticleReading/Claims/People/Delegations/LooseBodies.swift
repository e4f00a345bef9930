import IndonesianText
import Province

/// Finds names that may be bodies' by nothing but their letters or the word before them:
/// `HNSI`, `AMAN Mahulu`, `pengurus Forguhosma`.
struct LooseBodies {
    let marked: MarkedText
    /// Where persons and organizations are named already.
    let taken: [Range<Int>]

    /// More are not looked at: it bounds the time that a hostile text can take.
    private static let most = 100

    /// The names, in order.
    var mentions: [OrganizationMention] {
        var isTaken = [Bool](repeating: false, count: marked.tokens.count)
        for range in taken {
            for token in range where token < isTaken.count { isTaken[token] = true }
        }
        var found: [OrganizationMention] = []
        for token in marked.tokens.indices where !isTaken[token] && found.count < Self.most {
            guard marked.kind(token) == .word, marked.tokens[token].isCapitalized,
                !marked.text.isQuoted(token), isAbbreviation(token) || isSent(token)
            else { continue }
            let range = token..<end(behind: token)
            if let mention = OrganizationMention(of: range, in: marked) { found.append(mention) }
        }
        return found
    }

    private func isAbbreviation(_ token: Int) -> Bool {
        marked.isAbbreviation(token) && marked.tokens[token].range.count > 2
            && marked.matchKind(at: token)?.isInside != true
            && !NameDegree.isDegree(marked.tokens[token], in: marked.text.bytes)
            && marked.kind(token + 1) != .closeBracket
            && !(marked.areJoined(token) && marked.kind(token - 1) == .word
                && marked.tokens[token - 1].isCapitalized)
    }

    /// One word with a capital behind `pengurus`, `unsur` and the like, that is no place's.
    private func isSent(_ token: Int) -> Bool {
        guard token > 0, marked.areJoined(token), marked.tokens[token - 1].shape == .small,
            let key = marked.key(token - 1), DelegateWords.ofBodies.contains(key)
        else { return false }
        return !marked.isInMatch(token)
            && !marked.has(token, [.title, .office, .officePrefix, .calendar])
    }

    /// With the place behind it.
    private func end(behind token: Int) -> Int {
        let next = token + 1
        guard next < marked.tokens.count, marked.areJoined(next), marked.tokens[next].isCapitalized
        else { return next }
        if let place = marked.matchTokens(at: next), place.lowerBound == next,
            marked.matchKind(at: next)?.isInside == true
        {
            return place.upperBound
        }
        return next
    }
}
