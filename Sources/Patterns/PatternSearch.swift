import CPCRE2

/// One run of a pattern over one text, with scratch memory of its own.
struct PatternSearch {
    let compiled: CompiledCode
    let names: [String: [Int]]

    /// Hands each match to `visit` until that says no more.
    func run(
        _ bytes: [UInt8], from start: Int, to end: Int, _ visit: (Match) -> Bool
    ) {
        guard let data = pcre2_match_data_create_from_pattern_8(compiled.code, nil) else { return }
        defer { pcre2_match_data_free_8(data) }
        bytes.withUnsafeBufferPointer { text in
            var offset = start
            var options: UInt32 = 0
            while offset <= end {
                let outcome = match(text, end, offset, options, data)
                if outcome == PCRE2_ERROR_NOMATCH, options != 0 {
                    // Nothing but the empty match here, and that was reported: one character on.
                    offset = next(text, end, offset)
                    options = 0
                    continue
                }
                guard outcome > 0 else { return }
                let found = read(data)
                guard visit(found) else { return }
                offset = found.range.upperBound
                options = found.range.isEmpty ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0
            }
        }
    }

    private func match(
        _ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ offset: Int, _ options: UInt32,
        _ data: OpaquePointer
    ) -> Int32 {
        let options = options | PCRE2_NO_UTF_CHECK
        let outcome = pcre2_match_8(
            compiled.code, text.baseAddress, end, offset, options, data, compiled.context)
        guard outcome == PCRE2_ERROR_JIT_STACKLIMIT else { return outcome }
        // Machine code has 32 KB of stack only; the interpreter backtracks on the heap.
        return pcre2_match_8(
            compiled.code, text.baseAddress, end, offset, options | PCRE2_NO_JIT, data,
            compiled.context)
    }

    private func next(_ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ offset: Int) -> Int {
        var next = offset + 1
        while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private func read(_ data: OpaquePointer) -> Match {
        let pairs = 2 * Int(pcre2_get_ovector_count_8(data))
        guard let vector = pcre2_get_ovector_pointer_8(data) else {
            return Match(bounds: [0, 0], names: names)
        }
        // Groups that took no part hold the largest size, which is -1 as a signed number.
        // A group that took no part has the largest size, which reads as -1.
        var bounds = Array(UnsafeBufferPointer(start: vector, count: pairs))
        // \K in a look-behind can put the start behind the end; a range cannot.
        bounds[0] = min(bounds[0], bounds[1])
        return Match(bounds: bounds, names: names)
    }
}
