// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1452, 1971, 1803, 1521, 866, -684, 1182, 186, 874, -526, -625, 614, 768, 15, 177, 818,
        -896, 155, -1791, -1475, -469, 847, 457, 947, -354, -980, 308, -1306, 184, -2232,
    ]
    static let threshold = -500
}
