// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        819, 1468, -535, -521, -1404, 416, 66, 1976, 204, -1422, -696, -170, 689, -1044, 760,
        -490, 179, -385, 285, 124, -232, 63, -410, 318, -595, -517, -1148, -282, -713, -580,
        621, -245, -2050, -896, -1893, -13, 64, -102, -601, -1412, -309, 61, 374, 296, -387,
    ]
    static let threshold = 200
}
