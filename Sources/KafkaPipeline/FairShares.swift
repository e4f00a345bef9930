/// Divides what goes at once among those that wait.
///
/// Nobody gets less than another who does not get all that he has, give or take one: the max-min
/// fair division (Bertsekas and Gallager, Data Networks, section 6.5.2).
enum FairShares {
    /// How much of `most` each of the waiting gets; what does not divide goes to the first.
    static func of(_ most: Int, among waiting: [Int]) -> [Int] {
        // Whoever has no more than his part gets all of it, and what he leaves is the others'.
        var (level, left) = (Int.max, most)
        for (served, count) in waiting.sorted().enumerated() where level == .max {
            let part = left / (waiting.count - served)
            if count > part { level = part } else { left -= count }
        }
        var shares = waiting.map { min($0, level) }
        left = most - shares.reduce(0, +)
        for index in waiting.indices where left > 0 && shares[index] < waiting[index] {
            shares[index] += 1
            left -= 1
        }
        return shares
    }
}
