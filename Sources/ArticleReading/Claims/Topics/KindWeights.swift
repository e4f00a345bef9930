// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1665, 740, -306, 161, -272, 523, 75, -207, 1163, 748, 146, 45, 586, 1699, -593, 1155,
        725, -905, -128, 182, 791, 476, -154, 204, 1075, -1439, 1353, 1064, 494,
    ]
}
