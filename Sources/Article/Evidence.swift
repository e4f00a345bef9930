public import JSON

/// Why a claim is made: where the text says it, how it was found, how sure that is.
public struct Evidence: Sendable, Hashable {
    /// Where `main_text` says it, in UTF-8 bytes.
    public var spans: [TextSpan]
    /// How sure, in hundredths from 0 to 100.
    public var confidence: Int
    /// How it was found: a short stable name of the rule.
    public var method: String

    /// Evidence for a claim; `confidence` is in hundredths and held within 0 to 100.
    public init(spans: [TextSpan], confidence: Int, method: String) {
        self.spans = spans
        self.confidence = min(100, max(0, confidence))
        self.method = method
    }
}

extension Evidence: JSONRecord {
    /// Reads `spans`, `confidence` and `method`.
    public init(reading members: MemberReader) throws(SchemaError) {
        var spans: [TextSpan] = []
        for pair in try members.list("spans") {
            guard let ends = pair.array, ends.count == 2, let start = ends[0].integer,
                let end = ends[1].integer
            else { throw SchemaError(path: "spans", problem: "must be a list of [start, end]") }
            spans.append(TextSpan(start: start, end: end))
        }
        let confidence = try members.double("confidence")
        guard (0...1).contains(confidence) else {
            throw SchemaError(path: "confidence", problem: "must lie between 0 and 1")
        }
        self.init(
            spans: spans, confidence: Int((confidence * 100).rounded()),
            method: try members.string("method"))
    }

    /// `spans`, `confidence` (0 to 1, two decimals) and `method`.
    public func write(to members: inout MemberWriter) {
        members.pairs("spans", spans.map { ($0.start, $0.end) })
        members.value("confidence", .hundredths(confidence))
        members.string("method", method)
    }
}

extension JSON {
    /// A share given in hundredths, written as `0.85`.
    static func hundredths(_ value: Int) -> JSON { .number(shares[min(100, max(0, value))]) }

    private static let shares = (0...100).map {
        $0 >= 100 ? "1" : $0 < 10 ? "0.0\($0)" : "0.\($0)"
    }
}
