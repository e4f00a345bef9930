/// Fits the weights of the decision to samples: logistic regression, held small, each weight with
/// the sign that its feature can have.
///
/// Projected Newton steps (Bertsekas 1982): weights at their border that would cross it stay
/// there, the others move together. The loss is convex, so that where it ends does not depend on
/// where it starts.
public struct LogisticFit {
    /// How strongly weights are held small, a sample counting 1.
    public let regularization: Double
    /// How many steps are made at most; a handful is usual.
    private static let steps = 100
    /// A gain below this share of the loss is the last.
    private static let enough = 1e-10
    private static let halvings = 40

    /// A fit that holds weights small with this strength.
    public init(regularization: Double = 1) { self.regularization = regularization }

    /// The weights that fit best.
    public func weights(for samples: [LearningSample]) -> ClusteringWeights {
        let loss = LogisticLoss(samples, regularization: regularization)
        var current = Array(repeating: 0.0, count: LogisticLoss.width)
        var value = loss.value(current)
        for _ in 0..<Self.steps {
            guard let next = step(from: current, value, loss) else { break }
            let gain = value - next.value
            (current, value) = next
            if gain < Self.enough * value { break }
        }
        return LogisticLoss.weights(current)
    }

    /// The next point on the way down; nil where there is none.
    private func step(
        from current: [Double], _ value: Double, _ loss: LogisticLoss
    ) -> ([Double], value: Double)? {
        let (gradient, curvature) = loss.slope(current)
        let free = current.indices.filter { index in
            current[index] != 0 || gradient[index] * LogisticLoss.sign(index) <= 0
        }
        let system = SymmetricSystem(
            rows: free.map { row in free.map { curvature[row][$0] } })
        guard let solved = system.solution(of: free.map { -gradient[$0] }) else { return nil }
        var share = 1.0
        for _ in 0..<Self.halvings {
            var next = current
            for (place, index) in free.enumerated() {
                next[index] = LogisticLoss.allowed(
                    current[index] + share * solved[place], at: index)
            }
            let nextValue = loss.value(next)
            if nextValue < value { return (next, nextValue) }
            share *= 0.5
        }
        return nil
    }
}
