extension ClusteringWeights {
    /// The weights of `config/clustering.yaml`, learned as `docs/clustering.md` says.
    public static let learned: ClusteringWeights = {
        var features = FeatureVector()
        features[.text] = 2.14
        features[.lead] = 1.80
        features[.cover] = 1.95
        features[.people] = 2.02
        features[.peopleApart] = -3.17
        features[.organizations] = 0.56
        features[.venue] = 0.73
        features[.venueApart] = -0.99
        features[.placeApart] = -1.24
        features[.date] = 1.38
        features[.dateApart] = -0.17
        features[.time] = 1.17
        return ClusteringWeights(bias: -2.05, features: features)
    }()
}
