// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1664, 2198, 2141, 1658, 903, -521, 1130, 65, 880, -618, -562, 684, 480, -214, 458,
        1145, -1057, -172, -2027, -1281, -339, 876, 421, 977, -318, -1042, 234, -1212, 510,
        -2249,
    ]
    static let threshold = -500
}
