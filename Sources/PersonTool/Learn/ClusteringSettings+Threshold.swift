import MeetingClustering

extension ClusteringSettings {
    /// The settings with another threshold, that for merging as far above it as before.
    func moved(to threshold: Double) -> ClusteringSettings {
        var settings = self
        settings.mergeThreshold += threshold - settings.threshold
        settings.threshold = threshold
        return settings
    }
}
