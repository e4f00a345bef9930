import Configuration
import Console
import Hashing
import Settings

/// The files that the stages decide by.
enum RuleFiles {
    /// The names in a folder, sorted.
    static func names(in folder: String) throws(ConfigurationError) -> [String] {
        do throws(FileError) {
            return try Folder.names(in: folder)
        } catch {
            throw unreadable(folder, error)
        }
    }

    /// One hash of the names and contents of all files under `provinces` and `indonesia`, and of
    /// the weights.
    static func fingerprint(of folder: String) throws(ConfigurationError) -> String {
        var paths = ["clustering.yaml"]
        for name in try names(in: "\(folder)/indonesia") { paths.append("indonesia/\(name)") }
        for pack in try names(in: "\(folder)/provinces") {
            for name in try names(in: "\(folder)/provinces/\(pack)") {
                paths.append("provinces/\(pack)/\(name)")
            }
        }
        var all: [UInt8] = []
        for path in paths.sorted() {
            all += Array("\(path)\n\(ContentHash(try bytes("\(folder)/\(path)")).hex)\n".utf8)
        }
        return ContentHash(all).hex
    }

    private static func bytes(_ path: String) throws(ConfigurationError) -> [UInt8] {
        do throws(FileError) {
            return try ByteSource(path: path).rest()
        } catch {
            throw unreadable(path, error)
        }
    }

    private static func unreadable(_ path: String, _ error: FileError) -> ConfigurationError {
        ConfigurationError(SettingsPosition(source: path), "cannot be read: \(error.reason)")
    }
}
