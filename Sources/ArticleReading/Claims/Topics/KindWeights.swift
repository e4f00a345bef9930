// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1624, 731, -314, 154, -272, 534, 71, -209, 1171, 743, 129, 17, 597, 1690, -555, 1145,
        728, -918, -122, 193, 757, 479, -191, 203, 1046, -1432, 1350, 1057, 519,
    ]
}
