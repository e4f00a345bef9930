import Synchronization

/// Says in which language a text is written, by its words and by how often letters follow each
/// other.
///
/// Any thread may use it; only one at a time guesses. The answer depends on the text alone.
public final class LanguageGuesser: Sendable {
    /// Where Debian and Ubuntu put the profiles.
    public static let systemFolder = "/usr/share/libexttextcat"

    /// The languages that are asked first, by the files of their profiles.
    private static let wide = [
        ("id", "id"), ("ms", "ms"), ("en", "en"), ("nl", "nl"), ("zh-Hans", "zh"),
        ("zh-Hant", "zh"), ("ja", "ja"), ("ko", "ko"), ("ban", "ban"), ("ace", "ace"),
        ("tl", "tl"), ("tet", "tet"), ("pt", "pt"), ("es", "es"), ("fr", "fr"), ("de", "de"),
        ("it", "it"), ("ar", "ar"), ("ru", "ru"), ("hi", "hi"), ("th", "th"), ("vi", "vi"),
        ("tr", "tr"),
    ]

    /// The languages asked next: of a text that is like more than five others the library says
    /// nothing, and short Indonesian texts are.
    private static let narrow = [("id", "id"), ("ms", "ms"), ("en", "en"), ("nl", "nl")]

    /// Text beyond this adds nothing but time.
    private static let longestText = 2_048
    /// Letters a text must have: fewer say nothing.
    private static let fewestLetters = 25

    private let classifiers: Mutex<[TextClassifier]>

    /// A guesser over the profiles in a folder.
    public init(folder: String = LanguageGuesser.systemFolder) throws(LanguageGuessError) {
        let wide = try TextClassifier(Self.wide, in: folder)
        let narrow = try TextClassifier(Self.narrow, in: folder)
        classifiers = Mutex([wide, narrow])
    }

    /// The ISO 639 code of the text's language; nil if the text says too little or is in none of
    /// the languages that are asked.
    ///
    /// Indonesian and Malay look alike: the words decide that only one of them uses. A text full
    /// of their words is told at once; all others are told by how often letters follow each other.
    public func guess(_ text: [UInt8]) -> String? {
        guard let sample = LanguageSample(text, longest: Self.longestText),
            sample.hasLetters(Self.fewestLetters)
        else { return nil }
        let words = WordCount(sample.bytes)
        if let sure = words.sure { return sure }
        let found = classifiers.withLock { classifiers in
            classifiers.lazy.map { $0.candidates(sample.bytes) }.first { !$0.isEmpty } ?? []
        }
        guard found.contains("id") || found.contains("ms") else { return found.first }
        return words.nearer ?? (found.contains("id") ? "id" : "ms")
    }
}
