import Hashing
import Tracing

/// The trace of a record, with steps whose ids follow from what they work on.
struct TraceContext: Sendable, Equatable {
    private let parent: TraceParent

    private init(_ parent: TraceParent) { self.parent = parent }

    /// Reads the header `traceparent`; nil where the specification says to ignore it.
    init?(_ text: String) {
        guard let parent = TraceParent(text) else { return nil }
        self.init(parent)
    }

    /// A trace that begins with a record: always the same one for the same position.
    init(beginningAt position: [UInt8]) {
        let trace = ContentHash(Array("trace ".utf8) + position)
        self.init(
            TraceParent(
                traceID: (trace.high, trace.low),
                spanID: XXH3.hash(Array("record ".utf8) + position)))
    }

    /// The step of a stage over a record of this context: always the same one.
    func step(of stage: [UInt8], over position: [UInt8]) -> TraceContext {
        // The ids of trace and step, without version and flags.
        let name = parent.bytes[3..<52] + [0x20] + stage + [0x20] + position
        return TraceContext(parent.child(spanID: XXH3.hash(Array(name))))
    }

    /// As in the header.
    var bytes: [UInt8] { parent.bytes }
}
