// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1410, 2023, 1810, 1563, 883, -593, 1241, 68, 873, -485, -546, 584, 845, -41, 131, 778,
        -1198, 92, -1800, -1487, -580, 935, 374, 935, -355, -980, 340, -1322, 229, -2241, 1229,
    ]
    static let threshold = -500
}
