// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1441, 1918, 1467, 1632, 934, -331, 1245, -6, 874, -296, -477, 583, 768, 76, -54, 888,
        -1053, -69, -1718, -1637, -686, 1042, 353, 1043, -349, -883, 268, -1358, 538, -2368,
        1501,
    ]
    static let threshold = -500
}
