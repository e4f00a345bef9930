// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1694, 755, -306, 160, -273, 536, 20, -189, 1162, 747, 172, 57, 594, 1674, -579, 1208,
        710, -908, -142, 180, 793, 378, -167, 205, 1098, -1427, 1356, 1081, 610,
    ]
}
