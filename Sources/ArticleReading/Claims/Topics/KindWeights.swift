// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1830, 5, 79, 85, -156, 1332, 597, 632, 1477, 377, 413, -169, 242, 1278, 281, 533, 218,
        -2119, -368, -115, 470, 1153, 394, 593, 788, -377, 982, 293,
    ]
}
