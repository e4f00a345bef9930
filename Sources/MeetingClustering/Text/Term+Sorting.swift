extension [Term] {
    /// The terms sorted, each once.
    func sortedOnce() -> [Term] {
        var kept: [Term] = []
        kept.reserveCapacity(count)
        for term in sorted() where kept.last != term { kept.append(term) }
        return kept
    }
}
