import CTextCat
import Glibc

/// The library's classifier over some profiles, which keeps its last answer inside itself.
///
/// `@unchecked Sendable`: it may go from thread to thread, and its owner lets one at a time call.
final class TextClassifier: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer

    init(
        _ profiles: [(file: String, language: String)], in folder: String
    ) throws(LanguageGuessError) {
        // The library writes to standard error about a file that is missing.
        let isThere = profiles.allSatisfy { access("\(folder)/\($0.file).lm", R_OK) == 0 }
        guard isThere, let list = ProfileList(profiles),
            let handle = special_textcat_Init(list.path, folder + "/")
        else { throw LanguageGuessError(folder: folder) }
        self.handle = handle
    }

    deinit { textcat_Done(handle) }

    /// The languages that fit about equally well, best first; none if the library cannot tell.
    func candidates(_ text: [UInt8]) -> [String] {
        // Version 3.4.5 reads a byte behind the text, as valgrind shows.
        let padded = text + [0, 0, 0, 0]
        let answer = padded.withUnsafeBytes { bytes in
            let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            return textcat_Classify(handle, start, text.count).map { String(cString: $0) } ?? ""
        }
        guard answer.utf8.first == UInt8(ascii: "[") else { return [] }
        return answer.utf8.split { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
