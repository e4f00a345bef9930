import Console
import Glibc

/// A copy of a folder of rules that a test may spoil.
final class RulesCopy {
    let path: String
    private let folders: [String]

    init(of folder: String) throws {
        path = "/tmp/rules-\(UInt64.random(in: 0...UInt64.max))"
        folders =
            ["indonesia"] + (try Folder.names(in: "\(folder)/provinces").map { "provinces/\($0)" })
        for name in folders {
            try Folder.make("\(path)/\(name)")
            for file in try Folder.names(in: "\(folder)/\(name)") {
                try Self.copy("\(folder)/\(name)/\(file)", to: "\(path)/\(name)/\(file)")
            }
        }
        try Self.copy("\(folder)/clustering.yaml", to: "\(path)/clustering.yaml")
    }

    deinit {
        for name in folders + ["provinces", ""] {
            for file in (try? Folder.names(in: "\(path)/\(name)")) ?? [] {
                try? Folder.removeFile("\(path)/\(name)/\(file)")
            }
            rmdir("\(path)/\(name)")
        }
    }

    func append(_ text: String, to file: String) throws {
        let sink = try ByteSink(path: "\(path)/\(file)", appending: true)
        try sink.write(Array(text.utf8))
    }

    func write(_ text: String, to file: String) throws {
        try ByteSink.write(text, to: "\(path)/\(file)")
    }

    private static func copy(_ from: String, to: String) throws {
        try ByteSink(path: to).write(ByteSource(path: from).rest())
    }
}
