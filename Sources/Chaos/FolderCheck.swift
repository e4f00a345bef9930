import Console

/// Whether a run may take a folder.
enum FolderCheck {
    static func isFree(_ path: String) throws -> Bool {
        try !Folder.exists(path) || Folder.names(in: path).isEmpty
    }
}
