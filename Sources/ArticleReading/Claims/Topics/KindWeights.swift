// lint: table
/// The weights of the features of `KindFeatures`, written by `scripts/train-reading`.
enum KindWeights {
    static let thousandths = [
        -2722, 1187, -324, 243, 107, 836, -142, 43, 1327, 493, 762, -231, 699, 2304, -875, 1073,
        1095, -1396, -257, 450, 900, 710, 67, 732, 1099, -779, 1110, 856,
    ]
}
