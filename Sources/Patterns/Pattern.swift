/// A regular expression over UTF-8 bytes, in Perl's notation, compiled once and used by any thread.
///
/// No text makes a search run away: each search may take a million backtracking steps and 16 MB.
/// A search that would need more gives up and counts as finding nothing from there on; the same
/// pattern and text always give the same answer on one build of the library.
///
/// A text that is not UTF-8 has no match. The check costs about a third of a plain search; hold
/// the text as `PatternText` if many patterns search it.
public struct Pattern: Sendable {
    /// The expression as it was written.
    public let source: String
    /// Why the expression could not be compiled; only a pattern made by `init(known:)` can have it.
    public let failure: PatternError?
    private let compiled: CompiledCode?
    private let names: [String: [Int]]

    /// A pattern from its source.
    public init(_ source: String, options: PatternOptions = []) throws(PatternError) {
        let compiled = try CompiledCode(source, options)
        self.source = source
        self.failure = nil
        self.compiled = compiled
        names = GroupNames.of(compiled.code)
    }

    /// A pattern written in the program itself, for constants.
    ///
    /// One that does not compile matches nothing and says why in `failure`, which the test of the
    /// constant looks at.
    public init(known source: StaticString, options: PatternOptions = []) {
        do {
            self = try Pattern(source.description, options: options)
        } catch {
            self.source = source.description
            failure = error
            compiled = nil
            names = [:]
        }
    }

    /// Whether the processor runs the pattern itself rather than an interpreter.
    public var isCompiledToMachineCode: Bool { compiled?.isJIT ?? false }

    /// The names of the groups.
    public var groupNames: [String] { names.keys.sorted() }

    /// All matches in order, none overlapping another, that begin at `start` or later.
    ///
    /// `end`, if given, hides what lies behind it; what lies before `start` is seen by
    /// look-behinds and `\b`. Both are moved to the border of a character.
    public func matches(in text: PatternText, from start: Int = 0, to end: Int? = nil) -> [Match] {
        var found: [Match] = []
        search(text, start, end) {
            found.append($0)
            return true
        }
        return found
    }

    /// The first match that begins at `start` or later.
    public func firstMatch(
        in text: PatternText, from start: Int = 0, to end: Int? = nil
    ) -> Match? {
        var found: Match?
        search(text, start, end) {
            found = $0
            return false
        }
        return found
    }

    /// Whether the pattern fits anywhere in the text.
    public func isFound(in text: PatternText) -> Bool { firstMatch(in: text) != nil }

    /// All matches in bytes, of which nothing is known yet; none if they are not UTF-8.
    public func matches(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> [Match] {
        PatternText(bytes).map { matches(in: $0, from: start, to: end) } ?? []
    }

    /// The first match in bytes of which nothing is known yet; nil if they are not UTF-8.
    public func firstMatch(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> Match? {
        PatternText(bytes).flatMap { firstMatch(in: $0, from: start, to: end) }
    }

    /// Whether the pattern fits anywhere in the bytes.
    public func isFound(in bytes: [UInt8]) -> Bool { firstMatch(in: bytes) != nil }

    /// The source of a pattern that matches exactly this text.
    public static func quoted(_ literal: String) -> String {
        var source = ""
        for scalar in literal.unicodeScalars {
            let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            if scalar.isASCII, !isWord, scalar != "_", scalar != "\0" { source += "\\" }
            source += scalar == "\0" ? "\\x00" : String(scalar)
        }
        return source
    }

    private func search(
        _ text: PatternText, _ start: Int, _ end: Int?, _ visit: (Match) -> Bool
    ) {
        guard let compiled else { return }
        let end = text.border(atOrBefore: end ?? text.bytes.count)
        let start = text.border(atOrAfter: start)
        guard start <= end else { return }
        PatternSearch(compiled: compiled, names: names)
            .run(text.bytes, from: start, to: end, visit)
    }
}
