internal import Settings

/// Reads codes of regencies and cities.
enum RegencyCode {
    /// A code that exists; nil where none is given.
    static func read(
        _ node: SettingsNode?, of known: Set<String>
    ) throws(SettingsError) -> String? {
        guard let node else { return nil }
        let code = try node.string()
        guard known.contains(code) else {
            throw SettingsError(node.position, "'\(code)' is the code of no regency or city")
        }
        return code
    }
}
