// lint: table
/// The weights of the features of `TopicFeatures`, written by `scripts/train-reading`.
enum TopicWeights {
    static let thousandths = [
        276, 290, 621, 356, 297, 272, 291, 87, 218, 1426, 1322, 621,
    ]
    static let biases = [
        -2035, -3238, -2294, -3819, -3475, -3578, -4642, -3686, -2821, -3344, -3352, -3828,
        -3288, -3756, -4090, -3187, -4048, -3770, -3077, -3992, -3185, -3625, -3148, -2965,
        -4551,
    ]
    static let threshold = -500
}
