// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1839, 82, 63, -105, -151, 1363, 612, 635, 1469, 390, 623, -373, 86, 1853, -333, 1137,
        334, -1922, -557, 244, 695, 1149, 399, 694, 798, -540, 1004, 234,
    ]
}
