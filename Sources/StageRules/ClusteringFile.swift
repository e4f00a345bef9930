import Configuration
import MeetingClustering
import Settings

/// Reads the weights and limits of the clustering from their file.
enum ClusteringFile {
    /// - Throws: `ConfigurationError` with file, line and column of what is wrong.
    static func load(_ path: String) throws(ConfigurationError) -> ClusteringSettings {
        do throws(SettingsError) {
            return try settings(of: SettingsDocument.load(path))
        } catch {
            throw ConfigurationError(error)
        }
    }

    private static func settings(
        of root: SettingsNode
    ) throws(SettingsError) -> ClusteringSettings {
        var values: [String: String] = [:]
        var positions: [String: SettingsPosition] = [:]
        let reader = try SettingsReader(root, known: ["limits", "weights", "background"])
        for section in ["limits", "weights", "background"] {
            for entry in try reader.pairs(section) {
                let key = "\(section).\(entry.key)"
                values[key] = try entry.value.string()
                positions[key] = entry.position
            }
        }
        do throws(ClusteringSettingsError) {
            return try ClusteringSettings(values: values)
        } catch {
            throw SettingsError(
                positions[error.key] ?? root.position, "'\(error.key)' \(error.problem)")
        }
    }
}
