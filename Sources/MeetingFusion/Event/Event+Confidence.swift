import Article

extension Event {
    /// How sure a reading of a field is, in hundredths; a middle value where the reader gives none.
    func confidence(_ field: String) -> Int { evidence[field]?.confidence ?? 70 }
}
