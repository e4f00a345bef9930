// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1503, 842, -559, 405, -684, 426, -19, -43, 1071, 787, 4, 119, 577, 1755, -1129, 1547,
        669, -1024, -191, -180, 739, 517, 175, 794, 1107, -674, 1115, 134, 328, -1516, -973, 32,
        -683, -872, -1159, -722, -71, -114, -516, -85,
    ]
}
