import MeetingClustering

/// The weights that fit labelled files best, and what they are worth on files they have not seen.
struct WeightLearning {
    /// How much a comparison counts that is noted as if on one day.
    static let density = 0.1
    private static let strengths = [0.03, 0.1, 0.3, 1, 3, 10, 30]

    let parts: [LearnedPart]
    let folds: Int
    /// How strongly weights are held small.
    let strength: Double
    /// What cross-validation said of that.
    let validation: CrossValidation.Result
    /// Each file with the weights of the others.
    let trials: [HeldOut]
    /// Quality against threshold, on files that the weights have not seen.
    let curve: ThresholdCurve
    /// The settings with the weights of all files and the threshold that was chosen.
    let settings: ClusteringSettings

    init(_ parts: [LearnedPart], settings: ClusteringSettings, folds: Int) {
        self.parts = parts
        self.folds = folds
        let groups = parts.flatMap(\.groups)
        let validation = CrossValidation(groups, folds: folds)
        let results = Self.strengths.map { strength in
            (strength, validation.result(LogisticFit(regularization: strength)))
        }
        let best = results.min { $0.1.loss < $1.1.loss } ?? results[0]
        (strength, self.validation) = best
        let fit = LogisticFit(regularization: best.0)
        trials = HeldOut.all(parts, fit)
        curve = ThresholdCurve(trials, settings: settings)
        // Half way from even odds to where labelled files are placed best: they say little of what
        // must not be joined, in one week too.
        var learned = settings.moved(to: curve.best.map { $0 / 2 } ?? settings.threshold)
        learned.weights = fit.weights(for: groups.flatMap(\.samples))
        self.settings = learned
    }
}
