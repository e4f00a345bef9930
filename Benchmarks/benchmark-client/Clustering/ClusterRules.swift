import MeetingClustering
import StageRules

/// The clustering's own settings, with room for as many articles as a measurement wants held.
enum ClusterRules {
    static func settings(
        _ options: ClientOptions, holding count: Int
    ) throws -> ClusteringSettings {
        var settings = try StageRules.load(options.text("rules")).clustering
        settings.mostArticles = max(settings.mostArticles, count)
        settings.keptArticles = max(settings.keptArticles, count)
        return settings
    }
}
