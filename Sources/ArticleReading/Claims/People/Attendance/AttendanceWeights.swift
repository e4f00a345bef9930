// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        641, 1536, -678, -642, -1440, 160, -196, 1907, -42, -1273, -451, -527, 877, -1423, 996,
        -1008, 243, -285, -366, 146, -100, 142, -379, 393, -519, -302, -1102, -395, -555, -240,
        1079, -294, -2031, -906, -1296, 90, 171, -194, -420, -1545, -232, 182, 171, 251, 270,
    ]
    static let threshold = 100
}
