import Glibc
import Province
import Settings
import Synchronization
import Testing

@testable import Configuration

/// The names in a folder, without those of the folder itself and its parent.
private func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
}

/// What is shipped is read, all of it: a file that nothing reads would rot.
@Suite struct ShippedFilesTests {
    @Test func everyPackIsReadWithAllItsFiles() throws {
        let config = Shipped.config
        let packs = names(in: "\(config)/provinces")
        #expect(packs.contains("kaltim"))
        for pack in packs {
            let log = Mutex<Set<String>>([])
            let read: (String) throws(SettingsError) -> [UInt8] = { path throws(SettingsError) in
                log.withLock { _ = $0.insert(path) }
                return try SettingsFile.read(path)
            }
            let folder = "\(config)/provinces/\(pack)"
            let loaded = try ProvinceFolder.load(
                PackSource(folder: folder, read: read),
                nation: NationFolder(
                    source: PackSource(folder: "\(config)/indonesia", read: read)))
            #expect(loaded.code == pack, "the folder is named by the province's code")
            for folder in [folder, "\(config)/indonesia"] {
                for name in names(in: folder) {
                    #expect(log.withLock { $0.contains("\(folder)/\(name)") }, "\(name)")
                }
            }
        }
    }

    @Test func everyYAMLFileIsOneDocumentWithinTheLimits() throws {
        for name in names(in: Shipped.config) where name.hasSuffix(".yaml") {
            let root = try SettingsDocument.load("\(Shipped.config)/\(name)")
            #expect(root.entries?.isEmpty == false, "\(name)")
        }
    }

    /// Every variable and option stands in the documented file beside its setting.
    @Test func theDocumentedFileNamesEveryVariable() throws {
        let bytes = try SettingsFile.read("\(Shipped.config)/mahakam.yaml")
        let text = String(decoding: bytes, as: UTF8.self)
        for setting in ServiceSetting.all {
            #expect(text.contains(setting.variable), "\(setting.variable)")
        }
    }
}
