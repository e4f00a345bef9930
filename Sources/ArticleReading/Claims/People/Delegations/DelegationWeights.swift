// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1698, 1829, 1935, 1567, 430, 89, 1139, -64, 846, -613, -329, 708, 519, -128, 413, 1088,
        -882, -94, -2316, -1233, -416, 793, 489, 933, -183, -898, 374, -1149, 424, -2192,
    ]
    static let threshold = -400
}
