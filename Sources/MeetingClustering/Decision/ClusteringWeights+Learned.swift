extension ClusteringWeights {
    /// The weights of `config/clustering.yaml`, learned as `docs/clustering.md` says.
    public static let learned: ClusteringWeights = {
        var features = FeatureVector()
        features[.text] = 2.35
        features[.lead] = 1.74
        features[.copy] = 0.00
        features[.people] = 2.05
        features[.peopleApart] = -3.15
        features[.organizations] = 1.27
        features[.venue] = 0.87
        features[.venueApart] = -1.08
        features[.placeApart] = -2.13
        features[.date] = 1.30
        features[.dateApart] = -0.30
        features[.time] = 1.27
        return ClusteringWeights(bias: -2.28, features: features)
    }()
}
