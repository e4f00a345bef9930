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

    /// A trace that begins with a record: always the same one for the same place.
    init(beginningAt position: RecordPosition) {
        let trace = ContentHash("trace \(position)")
        self.init(
            TraceParent(
                traceID: (trace.high, trace.low),
                spanID: XXH3.hash(Array("record \(position)".utf8))))
    }

    /// The step of a stage over a record of this context: always the same one.
    func step(of stage: String, over position: RecordPosition) -> TraceContext {
        let name = "\(parent.traceID)-\(parent.spanID) \(stage) \(position)"
        return TraceContext(parent.child(spanID: XXH3.hash(Array(name.utf8))))
    }

    /// As in the header.
    var text: String { parent.description }
}
