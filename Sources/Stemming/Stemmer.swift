import CStemmer
import Synchronization

/// Cuts words to their stems, so that the forms of one word are found to be one (Snowball).
///
/// Any thread may use it; threads that stem much at once each make their own, which takes less
/// than a microsecond.
public final class Stemmer: Sendable {
    /// The library's stemmer, which keeps the last result inside itself.
    ///
    /// `@unchecked Sendable`: it is only reached with the lock held.
    private struct Handle: ~Copyable, @unchecked Sendable {
        let pointer: OpaquePointer

        deinit { sb_stemmer_delete(pointer) }
    }

    private let handle: Mutex<Handle>

    /// A stemmer for a language by its English name.
    public init(language: String = "indonesian") throws(StemmerError) {
        guard let pointer = sb_stemmer_new(language, "UTF_8") else {
            throw StemmerError(language: language)
        }
        handle = Mutex(Handle(pointer: pointer))
    }

    /// The stem of a word in lower case; the word itself if it is not UTF-8 or has none.
    public func stem(_ word: [UInt8]) -> [UInt8] {
        // A word longer than any word is not looked at: the library counts in 32 bits.
        guard word.count <= Self.longestWord, (try? UTF8Span(validating: word.span)) != nil else {
            return word
        }
        return handle.withLock { handle in
            guard let stem = sb_stemmer_stem(handle.pointer, word, Int32(word.count)) else {
                return word
            }
            let length = Int(sb_stemmer_length(handle.pointer))
            return Array(UnsafeBufferPointer(start: stem, count: length))
        }
    }

    /// The stem of a word in lower case.
    public func stem(_ word: String) -> String {
        String(decoding: stem(Array(word.utf8)), as: UTF8.self)
    }

    private static let longestWord = 1_000
}
