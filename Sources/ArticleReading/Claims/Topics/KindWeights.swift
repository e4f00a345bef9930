// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1695, 752, -306, 160, -272, 536, 24, -186, 1161, 753, 167, 58, 592, 1679, -584, 1180,
        712, -903, -134, 178, 791, 413, -167, 205, 1086, -1429, 1355, 1080, 601,
    ]
}
