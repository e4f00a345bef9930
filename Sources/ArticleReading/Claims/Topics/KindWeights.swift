// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1666, 740, -306, 161, -272, 528, 74, -209, 1162, 747, 143, 36, 586, 1701, -582, 1155,
        724, -904, -128, 184, 791, 480, -155, 203, 1065, -1439, 1353, 1064, 508,
    ]
}
