import Glibc

/// The files of a folder.
public enum Folder {
    /// Whether a path names a folder.
    public static func exists(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is anything at a path, whoever may read it.
    public static func holds(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether files may be made in a folder.
    public static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// The names in a folder, hidden ones left out, sorted by their bytes.
    ///
    /// - Throws: `FileError` where it cannot be read.
    public static func names(in path: String) throws(FileError) -> [String] {
        guard let stream = opendir(path) else { throw FileError(path: path, number: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Makes a folder and those above it, where they are not there.
    ///
    /// - Throws: `FileError` where the system refuses.
    public static func make(_ path: String) throws(FileError) {
        if exists(path) || path.isEmpty { return }
        if let end = path.lastIndex(of: "/") { try make(String(path[..<end])) }
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw FileError(path: path, number: errno) }
    }

    /// Removes a file; one that is not there is removed already.
    ///
    /// - Throws: `FileError` where the system refuses.
    public static func removeFile(_ path: String) throws(FileError) {
        guard unlink(path) != 0, errno != ENOENT else { return }
        throw FileError(path: path, number: errno)
    }
}
