// lint: table
/// The weights of the features of `TopicFeatures`, written by `scripts/train-reading`.
enum TopicWeights {
    static let thousandths = [
        980, 628, 838, 319, 419, 227, 373, 7, 180, 1130, 1009, 495,
    ]
    static let biases = [
        -2011, -2798, -2259, -3699, -3402, -3150, -4080, -3430, -2335, -2811, -3009, -3512,
        -3043, -3451, -3958, -2833, -3673, -3360, -2847, -3515, -2911, -3269, -3006, -2981,
        -4473,
    ]
    static let threshold = -800
}
