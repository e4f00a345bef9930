// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1466, 2079, 1545, 1935, 1213, -497, 1246, -84, 884, -507, -364, 608, 853, 99, -54, 893,
        -1200, 27, -1792, -1764, -645, 942, 250, 814, -442, -1019, 37, -1351, 496, -2574, 1832,
        -161, 869, 16,
    ]
    static let threshold = -600
}
