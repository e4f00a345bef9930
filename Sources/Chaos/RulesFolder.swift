import Console

/// The rules of a run: the project's own, with synthetic provinces instead of real ones.
enum RulesFolder {
    static func write(
        _ provinces: [SyntheticProvince], from project: String, to folder: String
    ) throws {
        try Folder.make("\(folder)/indonesia")
        let weights = try ByteSource(path: "\(project)/config/clustering.yaml").rest()
        try ByteSink.write(
            hurried(String(decoding: weights, as: UTF8.self)), to: "\(folder)/clustering.yaml")
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

    /// The weights with a shorter memory: two months of news pass in a quarter of an hour.
    static func hurried(_ weights: String) -> String {
        weights.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let words = line.split(separator: " ")
            guard let name = words.first, let value = limits[String(name)] else {
                return String(line)
            }
            return "  \(name) \(value)"
        }.joined(separator: "\n")
    }

    /// What of it a report tells.
    static var memory: String {
        "\(limits["life_days:"] ?? 0) of the 60 days that pass, at least "
            + "\(limits["kept_articles:"] ?? 0) articles a province"
    }

    // Longer than articles come late or again: a forgotten one would be placed anew.
    private static let limits = [
        "window_days:": 2, "life_days:": 8, "kept_articles:": 200,
        "candidates:": 4, "representatives:": 3,
    ]

    private static func copy(_ from: String, to: String) throws {
        try ByteSink(path: to).write(ByteSource(path: from).rest())
    }
}
