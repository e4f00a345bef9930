// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1407, 2016, 1802, 1561, 893, -581, 1234, 51, 872, -493, -548, 587, 831, -30, 143, 775,
        -1199, 105, -1800, -1491, -570, 940, 388, 932, -357, -981, 327, -1322, 224, -2238, 1070,
    ]
    static let threshold = -500
}
