import CivilTime
import Pipeline

extension ClusteringSettings {
    /// How long articles are held.
    var retention: Retention {
        Retention(lifeDays: lifeDays, kept: keptArticles, most: mostArticles)
    }

    /// Whether what was born at a time is to be forgotten, as the oldest of so many that are held.
    func isOver(bornAt born: Timestamp?, now: Timestamp?, held: Int) -> Bool {
        retention.isOver(bornAt: born?.seconds, now: now?.seconds, held: held)
    }
}
