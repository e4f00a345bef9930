public import Province
internal import Settings

/// Reads a province pack from its folder.
public enum ProvinceFolder {
    /// The pack of a folder such as `config/provinces/kaltim`.
    ///
    /// What is true in every province is read from `nation`, by default the folder `indonesia`
    /// two levels up.
    ///
    /// - Throws: `ConfigurationError` with file, line and column of what is wrong.
    public static func load(
        _ path: String, nation: String? = nil
    ) throws(ConfigurationError) -> ProvincePack {
        let nation = NationFolder(
            source: PackSource(folder: nation ?? "\(path)/../../indonesia"))
        return try load(PackSource(folder: path), nation: nation)
    }

    /// The pack of any source of files.
    static func load(
        _ source: PackSource, nation: NationFolder
    ) throws(ConfigurationError) -> ProvincePack {
        do {
            var nation = nation
            let known = try nation.load()
            var reading = PackReading(source: source, nation: known, hash: nation.source.hash)
            return try reading.pack()
        } catch {
            throw ConfigurationError(error)
        }
    }
}
