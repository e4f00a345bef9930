internal import Settings

/// The files of a pack, with a hash of all that was read of them.
struct PackSource {
    /// The folder, as errors name it.
    let folder: String
    private let read: (String) throws(SettingsError) -> [UInt8]
    /// FNV-1a over the names and bytes read so far, so that two packs that differ show it.
    private(set) var hash: UInt64

    /// The files of a folder, or of anything that yields bytes for a path.
    init(
        folder: String, hash: UInt64 = 0xcbf2_9ce4_8422_2325,
        read: @escaping (String) throws(SettingsError) -> [UInt8] = { path throws(SettingsError) in
            try SettingsFile.read(path)
        }
    ) {
        self.folder = folder
        self.read = read
        self.hash = hash
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// The bytes of a file, taken into the hash.
    mutating func bytes(_ name: String) throws(SettingsError) -> [UInt8] {
        let bytes = try read(path(name))
        for byte in Array(name.utf8) + [0] + bytes + [0] {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return bytes
    }

    /// The tree of a YAML file.
    mutating func tree(_ name: String) throws(SettingsError) -> SettingsNode {
        try SettingsDocument.parse(bytes(name), file: path(name))
    }

    /// The rows of a file of columns parted by tabs.
    mutating func table(_ name: String, columns: [String]) throws(SettingsError) -> [TableRow] {
        try TableRow.rows(of: bytes(name), file: path(name), columns: columns)
    }
}
