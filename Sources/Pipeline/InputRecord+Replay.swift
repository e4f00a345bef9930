extension InputRecord {
    /// Whether it was a dead letter and was sent again.
    public var isReplay: Bool { headers.bytes(of: HeaderName.replayOf) != nil }

    /// Whether it was sent again for another stage than this one, which has had it already.
    public func isReplay(forOtherThan stage: String) -> Bool {
        guard isReplay, let wanted = headers.bytes(of: HeaderName.replayFor) else { return false }
        return !wanted.elementsEqual(stage.utf8)
    }
}
