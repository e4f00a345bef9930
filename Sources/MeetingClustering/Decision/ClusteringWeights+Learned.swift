extension ClusteringWeights {
    /// Weights learned as `docs/clustering.md` says, for where no configuration gives any; those in
    /// use are in `config/clustering.yaml`.
    public static let learned: ClusteringWeights = {
        var features = FeatureVector()
        features[.text] = 4.193
        features[.lead] = 3.081
        features[.cover] = 3.885
        features[.people] = 2.287
        features[.peopleApart] = -3.573
        features[.organizations] = 0.935
        features[.venue] = 0.522
        features[.venueApart] = -0.913
        features[.placeApart] = -1.702
        features[.date] = 2.673
        features[.dateApart] = -0.086
        features[.time] = 2.582
        return ClusteringWeights(bias: -4.104, features: features)
    }()
}
