internal import Province
internal import Settings

/// Reads short forms and their words from a map.
enum Abbreviations {
    static func read(_ tree: SettingsNode) throws(SettingsError) -> [Abbreviation] {
        var abbreviations: [Abbreviation] = []
        for entry in tree.entries ?? [] {
            abbreviations.append(Abbreviation(short: entry.key, long: try entry.value.string()))
        }
        return abbreviations
    }
}
