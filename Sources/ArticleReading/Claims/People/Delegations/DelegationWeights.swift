// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1472, 2078, 1524, 1936, 1214, -496, 1248, -83, 885, -505, -363, 610, 854, 103, -52,
        896, -1200, 28, -1790, -1763, -649, 946, 253, 816, -459, -1017, 40, -1348, 496, -2574,
        1833, -161, 868, 15,
    ]
    static let threshold = -600
}
