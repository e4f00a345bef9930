import Console

/// The rules of a run: the project's own, with synthetic provinces instead of real ones.
enum RulesFolder {
    static func write(
        _ provinces: [SyntheticProvince], from project: String, to folder: String
    ) throws {
        try Folder.make("\(folder)/indonesia")
        try copy("\(project)/config/clustering.yaml", to: "\(folder)/clustering.yaml")
        for name in try Folder.names(in: "\(project)/config/indonesia") {
            try copy("\(project)/config/indonesia/\(name)", to: "\(folder)/indonesia/\(name)")
        }
        for province in provinces {
            let pack = "\(folder)/provinces/\(province.code)"
            try Folder.make(pack)
            for (name, text) in ProvinceFiles(province: province).all {
                try ByteSink.write(text, to: "\(pack)/\(name)")
            }
        }
    }

    private static func copy(_ from: String, to: String) throws {
        try ByteSink(path: to).write(ByteSource(path: from).rest())
    }
}
