/// A set of 64-bit fingerprints that is filled once and asked often.
public struct FingerprintSet: Sendable {
    /// The members where their probes end; zero, which is never one, where there is none.
    @usableFromInline let keys: [UInt64]

    /// A set of these; zero is left out.
    public init(_ members: some Sequence<UInt64>) {
        let members = Set(members)
        var size = 8
        while size < 4 * members.count { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        for member in members where member != 0 {
            var at = Int(truncatingIfNeeded: member) & (size - 1)
            while keys[at] != 0 { at = (at + 1) & (size - 1) }
            keys[at] = member
        }
        self.keys = keys
    }

    /// Whether a fingerprint is one of them.
    @inlinable
    public func contains(_ member: UInt64) -> Bool {
        let last = keys.count - 1
        var at = Int(truncatingIfNeeded: member) & last
        while keys[at] != 0 {
            if keys[at] == member { return true }
            at = (at + 1) & last
        }
        return false
    }
}
