/// Counts of what was found rightly, found wrongly, and missed.
struct Tally {
    var right = 0
    var wrong = 0
    var missed = 0

    /// Counts one claim against one label; either may be absent.
    mutating func count<Value: Equatable>(found: Value?, labelled: Value?) {
        if let found, found == labelled {
            right += 1
        } else {
            wrong += found == nil ? 0 : 1
            missed += labelled == nil ? 0 : 1
        }
    }

    /// The harmonic mean of precision and recall; 1 where there was nothing to find or miss.
    var f1: Double {
        let all = 2 * right + wrong + missed
        return all == 0 ? 1 : 2 * Double(right) / Double(all)
    }
}
