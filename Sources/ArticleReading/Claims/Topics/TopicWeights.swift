// lint: table
/// The weights of the features of `TopicFeatures`, written by `scripts/train-reading`.
enum TopicWeights {
    static let thousandths = [
        854, 781, 446, 346, 234, 166, 645, 80, 152, 2005, 1226, 627,
    ]
    static let biases = [
        -2618, -3214, -3682, -3675, -3640, -3456, -3840, -3431, -2599, -2710, -3512, -3546,
        -3050, -3097, -3714, -3056, -3625, -3271, -3331, -3307, -3366, -3365, -3256, -2877,
        -4220,
    ]
    static let threshold = -600
}
