// lint: table
/// The weights of the features of `AttendanceFeatures`, written by `scripts/train-reading`.
enum AttendanceWeights {
    static let thousandths = [
        650, 1459, -685, -635, -1437, 161, -190, 1908, -41, -1268, -449, -558, 886, -1424, 990,
        -1001, 248, -293, -348, 145, -100, 151, -369, 395, -523, -267, -1102, -385, -555, -239,
        1092, -288, -2033, -906, -1415, 84, 169, -190, -416, -1540, -265, 182, 169, 248, 214,
    ]
    static let threshold = 100
}
