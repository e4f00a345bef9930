// lint: table
/// The weights of the features of `TopicFeatures`, written by `scripts/train-reading`.
enum TopicWeights {
    static let thousandths = [
        1328, 714, 858, 145, 330, 88, 425, 80, 116, 1310, 739, 464,
    ]
    static let biases = [
        -1929, -2652, -2481, -3338, -3112, -2798, -3526, -3018, -1900, -2083, -2590, -3215,
        -2648, -2791, -3467, -2372, -3208, -2925, -2814, -2887, -2625, -2648, -2772, -2484,
        -3753,
    ]
    static let threshold = -800
}
