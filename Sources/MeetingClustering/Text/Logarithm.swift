/// A logarithm that is the same to the last bit on every machine.
enum Logarithm {
    /// The binary logarithm of a positive number, exact at powers of two and straight in between.
    static func base2(_ value: Double) -> Double {
        Double(value.exponent) + value.significand - 1
    }
}
