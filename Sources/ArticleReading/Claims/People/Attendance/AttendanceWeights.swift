// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        780, 1492, -523, -665, -1403, 418, 65, 1978, 227, -1435, -704, -164, 673, -1050, 761,
        -548, 221, -382, -155, 115, -222, 87, -408, 327, -668, -525, -1136, -285, -715, -588,
        627, -244, -2065, -894, -1899, -8, 69, -102, -576, -1397, -312, 56, 366, 292, -370,
    ]
    static let threshold = 100
}
