/// Chance that repeats itself: the same seed draws the same numbers (SplitMix64).
public struct FuzzGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator for a seed.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number from nought to one below the limit; nought where the limit is.
    mutating func below(_ limit: Int) -> Int {
        limit > 0 ? Int(truncatingIfNeeded: next() >> 1) % limit : 0
    }
}
