import CPCRE2

/// A compiled pattern and the limits of a search, for as long as somebody holds them.
///
/// `@unchecked Sendable`: the library reads both and writes neither once they are made (the JIT
/// compilation happens in `init`), which its documentation states as safe for any number of threads.
final class CompiledCode: @unchecked Sendable {
    /// Steps of backtracking that one search may take: some tenths of a second at the very worst.
    static let matchLimit: UInt32 = 1_000_000
    /// Kilobytes of backtracking memory that one search may take.
    static let heapLimit: UInt32 = 16_384

    let code: OpaquePointer
    let context: OpaquePointer
    /// Whether the processor runs the pattern itself; otherwise an interpreter does.
    let isJIT: Bool

    init(_ source: String, _ options: PatternOptions) throws(PatternError) {
        code = try Self.compile(source, options)
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            throw PatternError(source: source, offset: 0, problem: "there is no memory left")
        }
        pcre2_set_match_limit_8(context, Self.matchLimit)
        pcre2_set_depth_limit_8(context, Self.matchLimit)
        pcre2_set_heap_limit_8(context, Self.heapLimit)
        self.context = context
        isJIT = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) == 0
    }

    deinit {
        pcre2_match_context_free_8(context)
        pcre2_code_free_8(code)
    }

    private static func compile(
        _ source: String, _ options: PatternOptions
    ) throws(PatternError) -> OpaquePointer {
        let settings = pcre2_compile_context_create_8(nil)
        defer { pcre2_compile_context_free_8(settings) }
        // What a new line is must not depend on how the system's library was built.
        if let settings { pcre2_set_newline_8(settings, UInt32(PCRE2_NEWLINE_LF)) }
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(source.utf8)
        let code = bytes.withUnsafeBufferPointer {
            pcre2_compile_8($0.baseAddress, $0.count, bits(options), &number, &offset, settings)
        }
        guard let code else {
            throw PatternError(source: source, offset: offset, problem: message(number))
        }
        return code
    }

    private static func bits(_ options: PatternOptions) -> UInt32 {
        // \C could match half a character, and the next search would begin inside one.
        var bits = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C
        if !options.contains(.asciiClasses) { bits |= PCRE2_UCP }
        if options.contains(.caseless) { bits |= PCRE2_CASELESS }
        if options.contains(.multiline) { bits |= PCRE2_MULTILINE }
        if options.contains(.dotAll) { bits |= PCRE2_DOTALL }
        if options.contains(.extended) { bits |= PCRE2_EXTENDED }
        if options.contains(.anchored) { bits |= PCRE2_ANCHORED }
        if options.contains(.duplicateNames) { bits |= PCRE2_DUPNAMES }
        return bits
    }

    private static func message(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
        return length > 0
            ? String(decoding: buffer[..<Int(length)], as: UTF8.self) : "error \(number)"
    }
}
