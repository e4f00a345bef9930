// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        787, 1477, -541, -516, -1404, 420, 64, 1986, 210, -1429, -695, -177, 667, -1055, 759,
        -512, 223, -374, 288, 116, -227, 74, -400, 325, -589, -519, -1146, -284, -721, -584,
        618, -243, -2055, -895, -1896, -15, 70, -101, -589, -1404, -310, 62, 364, 294, -379,
    ]
    static let threshold = 200
}
