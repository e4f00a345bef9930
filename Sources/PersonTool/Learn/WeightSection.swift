import MeetingClustering

/// The section `weights` of `clustering.yaml`, with what made it.
struct WeightSection {
    private let learning: WeightLearning
    private let seeds: Int

    init(_ learning: WeightLearning, seeds: Int) {
        self.learning = learning
        self.seeds = seeds
    }

    /// The lines, the remark first.
    var lines: [String] { remark + weights }

    private var remark: [String] {
        let parts = learning.parts
        let samples = parts.flatMap(\.groups).flatMap(\.samples)
        let names = parts.map { Self.name($0.path) }.joined(separator: " ")
        let forms = parts.contains { $0.forms.contains(.leads) } ? " --leads" : ""
        var lines = ["Learned, not typed: mahakam learn \(names) --seeds \(seeds)\(forms)"]
        for part in parts {
            let hash = part.hash.prefix(12)
            lines.append("  \(Self.name(part.path)): \(part.articles) articles, hash \(hash)")
        }
        let same = samples.count(where: \.same)
        lines.append(
            "  \(samples.count) comparisons, \(same) within one meeting, as if on one day: "
                + "\(Self.text(WeightLearning.density))")
        lines.append(
            "  held small with \(Self.text(learning.strength)), the best of "
                + "\(learning.folds)-fold cross-validation over meetings: log loss "
                + "\(Self.text(learning.validation.loss)), \(Self.text(learning.validation.right)) "
                + "right")
        for trial in parts.count > 1 ? learning.trials : [] {
            for (form, score) in trial.scores(learning.settings) {
                lines.append(
                    "  on \(Self.name(trial.part.path)), \(form.rawValue), learned without it: "
                        + "BCubed F1 \(Self.text(score.bcubed)), pair F1 "
                        + "\(Self.text(score.pairs))")
            }
        }
        return lines.map { "# \($0)" }
    }

    private var weights: [String] {
        let settings = learning.settings
        let values = Feature.allCases.map { ($0.rawValue, settings.weights.features[$0]) }
        return ["weights:", "  bias: \(Self.text(settings.weights.bias))"]
            + values.map { "  \($0): \(Self.text($1))" } + [
                "  threshold: \(Self.text(settings.threshold))",
                "  merge_threshold: \(Self.text(settings.mergeThreshold))",
            ]
    }

    private static func name(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// A number with three places.
    private static func text(_ value: Double) -> String {
        let thousandths = Int((abs(value) * 1000).rounded())
        let fraction = String(thousandths % 1000)
        let zeros = String(repeating: "0", count: 3 - fraction.utf8.count)
        let sign = value < 0 && thousandths > 0 ? "-" : ""
        return "\(sign)\(thousandths / 1000).\(zeros)\(fraction)"
    }
}
