// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -1486, 720, -451, 258, -486, 508, 32, -68, 1144, 767, 124, 69, 592, 1708, -947, 1411,
        613, -1005, -224, -42, 723, 447, 113, 579, 1047, -967, 1182, 323, 286, -1373, -853, 70,
        -649, -786, -1137, -775, -17, -222, -351, -427,
    ]
    static let threshold = -1300
}
