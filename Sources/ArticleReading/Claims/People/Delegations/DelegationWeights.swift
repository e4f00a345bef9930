// lint: table
/// The weights of the features of `DelegationFeatures`, written by `scripts/train-reading`.
enum DelegationWeights {
    static let thousandths = [
        -1734, 2381, 1900, 1302, 951, -669, 957, 242, 725, -506, -919, 631, 364, -131, 519,
        1181, -1218, -308, -1401, -1047, 167, 1040, 188, 939, -255, -855, -235, -993, 594,
        -1951,
    ]
    static let threshold = -300
}
