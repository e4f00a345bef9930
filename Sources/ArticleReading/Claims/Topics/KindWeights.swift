// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1590, 720, -331, 149, -275, 521, 57, -214, 1153, 738, 122, 10, 592, 1664, -586, 1130,
        735, -914, -116, 195, 753, 513, -180, 179, 1044, -1442, 1345, 1044, 524,
    ]
}
