import Article

extension ClusteringWeights {
    /// What weighed in a comparison, the heaviest first.
    func reasons(_ vector: FeatureVector, nearest: ArticleKey) -> [Reason] {
        Feature.allCases.map { feature in
            Reason(
                field: feature.rawValue, article: nearest.text,
                weight: Int((features[feature] * vector[feature] * 100).rounded()))
        }.filter { $0.weight != 0 }.sorted {
            (abs($1.weight), $0.field) < (abs($0.weight), $1.field)
        }
    }
}
