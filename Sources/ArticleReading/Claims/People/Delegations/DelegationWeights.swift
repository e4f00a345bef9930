// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1409, 1989, 1463, 1615, 930, -344, 1234, -8, 873, -311, -489, 569, 796, 107, -51, 859,
        -1034, -107, -1727, -1639, -722, 1038, 327, 1089, -359, -894, 278, -1362, 537, -2377,
        1529,
    ]
    static let threshold = -400
}
