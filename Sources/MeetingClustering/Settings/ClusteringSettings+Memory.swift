import CivilTime

extension ClusteringSettings {
    /// Whether what was born at a time is to be forgotten, as the oldest of so many that are held.
    func isOver(bornAt born: Timestamp?, now: Timestamp?, held: Int) -> Bool {
        if held > mostArticles { return true }
        guard held > keptArticles, let now else { return false }
        // The first articles came before any time was known: nothing is older.
        guard let born else { return true }
        return now.seconds - born.seconds > lifeDays * 86_400
    }
}
