// lint: table
/// The weights of the features of `TopicFeatures`, written by `scripts/train-reading`.
enum TopicWeights {
    static let thousandths = [
        1237, 803, 936, 471, 277, 183, 377, -64, 206, 1102, 1210, 1098, 28,
    ]
    static let biases = [
        -4663, -4733, -5161, -5739, -5554, -5526, -6257, -5136, -3541, -3820, -4228, -5548,
        -5265, -4607, -5331, -4458, -5255, -4661, -5024, -4879, -4417, -4072, -4799, -4679,
        -5331,
    ]
    static let threshold = -1100
}
