import CTextCat
import Glibc

/// The list of profiles as the library wants it, a file, which exists only as long as this does.
struct ProfileList: ~Copyable {
    private let descriptor: Int32

    init?(_ profiles: [(file: String, language: String)]) {
        descriptor = mahakam_memory_file("language-profiles")
        guard descriptor >= 0 else { return nil }
        let text = profiles.map { "\($0.file).lm \($0.language)\n" }.joined()
        let written = text.utf8CString.withUnsafeBytes {
            write(descriptor, $0.baseAddress, text.utf8.count)
        }
        guard written == text.utf8.count else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Opening it reads from the start, whatever was written before.
    var path: String { "/proc/self/fd/\(descriptor)" }
}
