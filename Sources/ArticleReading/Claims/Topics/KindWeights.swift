// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1696, 752, -308, 161, -274, 536, 18, -188, 1163, 748, 170, 57, 593, 1674, -584, 1210,
        712, -910, -139, 180, 792, 400, -167, 202, 1089, -1430, 1356, 1077, 607,
    ]
}
