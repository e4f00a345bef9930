// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        699, 1517, -680, -714, -1434, 165, -194, 1844, -69, -1251, -468, -497, 883, -1418, 959,
        -988, 277, -326, -347, 127, -140, 343, -375, 440, -352, -187, -1106, -423, -567, -232,
        1063, -225, -2031, -903, -1299, 16, 181, -164, -534, -1545, -237, 166, 212, 263, 267,
    ]
    static let threshold = 200
}
