public import Tracing

extension Message {
    /// The step of the trace that wrote this record; nil without a valid `traceparent`.
    public var traceParent: TraceParent? {
        header(TraceParent.headerName)?.text.flatMap { TraceParent($0) }
    }

    /// What other tracing systems note beside it, as the header `tracestate` has it.
    ///
    /// Headers that repeat are one list; without a valid `traceparent` there is none.
    public var traceState: String? {
        if traceParent == nil { return nil }
        let lists = headers.filter { $0.name == Header.traceStateName }.compactMap(\.text)
        return lists.isEmpty ? nil : lists.joined(separator: ",")
    }
}

extension ProducerRecord {
    /// Puts a step of a trace on the record, in place of one that was there.
    ///
    /// - Parameters:
    ///   - parent: The step that writes the record.
    ///   - state: What other tracing systems noted on the record that this one follows.
    public mutating func setTrace(_ parent: TraceParent, state: String? = nil) {
        removeTrace()
        headers.append(Header(name: TraceParent.headerName, text: parent.description))
        if let state { headers.append(Header(name: Header.traceStateName, text: state)) }
    }

    /// Carries a message's trace on as a new step of it; begins none where there is none.
    ///
    /// - Returns: The new step, for the caller's own spans and logs.
    @discardableResult
    public mutating func continueTrace(of message: Message) -> TraceParent? {
        guard let parent = message.traceParent else { return nil }
        let child = parent.child()
        setTrace(child, state: message.traceState)
        return child
    }

    private mutating func removeTrace() {
        headers.removeAll {
            $0.name == TraceParent.headerName || $0.name == Header.traceStateName
        }
    }
}

extension Header {
    fileprivate static let traceStateName = "tracestate"
}
