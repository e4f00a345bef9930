// lint: table
/// The weights of the features of `TopicFeatures`, written by `scripts/train-reading`.
enum TopicWeights {
    static let thousandths = [
        1026, 923, 537, 324, 341, 161, 626, 158, 116, 2142, 998, 198,
    ]
    static let biases = [
        -2485, -3025, -3375, -3494, -3290, -3327, -3688, -3082, -2356, -2533, -3194, -3375,
        -2776, -2685, -3544, -2822, -3325, -3004, -3104, -3017, -3058, -3053, -2958, -2599,
        -3624,
    ]
    static let threshold = -1100
}
