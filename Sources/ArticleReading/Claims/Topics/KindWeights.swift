// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1452, 670, -279, 105, -237, 563, 69, -188, 1137, 756, 151, -78, 564, 1635, -598, 1129,
        674, -910, -90, 321, 691, 494, -233, 125, 1020, -1376, 1302, 994,
    ]
}
