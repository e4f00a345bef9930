import Console

/// Where a database is to come that is not there yet.
struct DatabasePlace {
    let path: String

    /// Whether it can be made there.
    var finding: CheckFinding {
        let end = path.lastIndex(of: "/")
        let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        if Folder.holds(path) {
            return .wrong(
                "database", "\(path) cannot be read: give it to the user that the store runs as")
        }
        if !Folder.exists(folder) {
            return .wrong(
                "database",
                "the folder \(folder) is not there: make it, or name another file with "
                    + "store.database, --database or MAHAKAM_DATABASE")
        }
        if !Folder.isWritable(folder) {
            return .wrong(
                "database",
                "nothing can be written in \(folder): give it to the user that the store runs as, or "
                    + "name another file with store.database, --database or MAHAKAM_DATABASE")
        }
        return .well("database", "\(path) is not there yet")
    }
}
