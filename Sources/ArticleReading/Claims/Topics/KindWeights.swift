// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1555, 713, -333, 133, -278, 525, 53, -210, 1142, 730, 136, 3, 593, 1668, -608, 1102,
        747, -929, -77, 188, 751, 502, -387, 186, 1028, -1426, 1344, 1040, 555,
    ]
}
