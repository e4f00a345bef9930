public import Article

extension MeetingFold {
    /// Whether a sighting that comes late still comes next for every meeting that it changes.
    ///
    /// Later versions of them may be out; an earlier one must not follow those.
    public func isNext(_ sighting: SightingOutline) -> Bool {
        let meetings = states[sighting.province]?.meetings ?? [:]
        return sighting.changes.allSatisfy { meetings[$0.meeting]?.version == $0.version - 1 }
    }
}
