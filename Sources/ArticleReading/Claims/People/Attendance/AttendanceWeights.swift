// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        863, 0, -1017, -1805, 1651, -929, -1742, -710, -170, 1950, 183, -157, -828, 0, -607,
        980, -1136, 643, -1169, 481, -375, -617, -124, 0, 108, -41, 993, -536, 261, 261, -524,
        -580, 199, 538, -590, 869, -306, -1842, 7, -2396, 533, 387, -611, -859, -1662, -226, 46,
        305, 0, 322, 683,
    ]
    static let threshold = 200
}
