import IndonesianText

/// An office as the text names it: `Kepala Dinas Kesehatan Bontang`, `wakil direktur`.
struct OfficePhrase: Sendable {
    /// Its tokens.
    let tokens: Range<Int>
    /// The words that say which office it is, short forms spelt out: `wakil`, `gubernur`.
    let head: [WordKey]
    /// The tokens that name the organization, where they do.
    let organization: Range<Int>?
    /// Whether it points back at somebody: `Kepala desa itu`.
    let pointsBack: Bool
    /// Whether it is no office but a calling: `petani`, `pengamat ekonomi`.
    let isCalling: Bool
    /// Whether the office was left or is not yet held: `mantan bupati`.
    let isFormer: Bool

    /// The same office with an organization that is named elsewhere.
    func of(_ organization: Range<Int>?) -> OfficePhrase {
        guard self.organization == nil, let organization else { return self }
        return OfficePhrase(
            tokens: tokens, head: head, organization: organization, pointsBack: pointsBack,
            isCalling: isCalling, isFormer: isFormer)
    }

    /// The same office with more words to it.
    func extended(to end: Int) -> OfficePhrase {
        OfficePhrase(
            tokens: tokens.lowerBound..<end, head: head,
            organization: organization.map { $0.lowerBound..<end }, pointsBack: pointsBack,
            isCalling: isCalling, isFormer: isFormer)
    }
}
