import Console

/// The input that is being read, in a file: what ends the process can then be looked at.
struct InputUnderTrial {
    private let path: String

    init(folder: String) { path = "\(folder)/current" }

    /// Notes an input: its kind, a newline, its bytes.
    ///
    /// - Throws: `FileError` where the file cannot be written.
    func note(_ input: FuzzInput) throws(FileError) {
        try ByteSink(path: path).write(Array("\(input.kind.rawValue)\n".utf8) + input.bytes)
    }
}
