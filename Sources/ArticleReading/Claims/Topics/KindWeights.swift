// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1625, 731, -313, 153, -272, 535, 71, -208, 1173, 742, 129, 18, 596, 1691, -556, 1144,
        728, -919, -122, 192, 757, 479, -188, 203, 1046, -1432, 1350, 1057, 516,
    ]
}
