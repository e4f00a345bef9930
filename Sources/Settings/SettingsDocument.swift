/// Reads settings files.
public enum SettingsDocument {
    /// The tree of a document given as bytes; an empty document is an empty map.
    ///
    /// - Throws: `SettingsError` for anything that is not one plain YAML document within the
    ///   limits.
    public static func parse(
        _ bytes: [UInt8], file: String, limits: SettingsLimits = SettingsLimits()
    ) throws(SettingsError) -> SettingsNode {
        guard bytes.count <= limits.bytes else {
            throw SettingsError(
                SettingsPosition(source: file), "is larger than \(limits.bytes) bytes")
        }
        var builder = try SettingsBuilder(bytes, file: file, limits: limits)
        return try builder.document()
    }

    /// The tree of a file.
    ///
    /// - Throws: `SettingsError` where the file cannot be read or is not what `parse` takes.
    public static func load(
        _ path: String, limits: SettingsLimits = SettingsLimits()
    ) throws(SettingsError) -> SettingsNode {
        try parse(SettingsFile.read(path, limit: limits.bytes), file: path, limits: limits)
    }
}
