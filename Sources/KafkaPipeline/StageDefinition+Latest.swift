internal import Pipeline

extension StageDefinition {
    /// What of the outputs of one batch and partition goes to the topics.
    ///
    /// Where only the latest of each key is state, one that the same transaction replaces would be
    /// read by nobody.
    func published(_ outputs: [OutputRecord]) -> [OutputRecord] {
        guard stateIsLatest, case .ownOutput(let topic) = state else { return outputs }
        var seen: Set<[UInt8]> = []
        let newestFirst = outputs.reversed().filter { output in
            guard output.topic == topic, let key = output.key else { return true }
            return seen.insert(key).inserted
        }
        return newestFirst.reversed()
    }
}
