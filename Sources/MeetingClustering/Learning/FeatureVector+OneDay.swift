extension FeatureVector {
    /// The same comparison, had both been on one day.
    var onOneDay: FeatureVector {
        var vector = self
        if vector[.date] + vector[.dateApart] > 0 {
            vector[.date] = 1
            vector[.dateApart] = 0
        } else {
            vector[.time] = max(vector[.time], 1)
        }
        return vector
    }
}
