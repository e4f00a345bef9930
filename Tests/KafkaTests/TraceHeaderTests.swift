import Kafka
import Testing
import Tracing

/// W3C trace headers on records.
@Suite("Kafka trace headers")
struct TraceHeaderTests {
    private let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    private func message(_ headers: [Header]) -> Message {
        Message(topic: "t", partition: 0, offset: 0, value: [], headers: headers)
    }

    @Test func aMessagesTraceIsRead() {
        let traced = message([
            Header(name: "tracestate", text: "a=1"), Header(name: "traceparent", text: text),
            Header(name: "tracestate", text: "b=2"),
        ])
        #expect(traced.traceParent?.description == text)
        #expect(traced.traceState == "a=1,b=2")
        #expect(message([]).traceParent == nil && message([]).traceState == nil)
        // A state without a valid parent is nobody's.
        let broken = message([
            Header(name: "traceparent", text: "x"), Header(name: "tracestate", text: "a=1"),
        ])
        #expect(broken.traceParent == nil && broken.traceState == nil)
        #expect(message([Header(name: "traceparent", value: [0xff])]).traceParent == nil)
    }

    @Test func aRecordCarriesATraceOnAsANewStep() throws {
        let before = message([
            Header(name: "traceparent", text: text), Header(name: "tracestate", text: "a=1"),
        ])
        var record = ProducerRecord(
            topic: "t", value: [], headers: [Header(name: "kept", text: "k")])
        let continued = record.continueTrace(of: before)
        let step = try #require(continued)
        #expect(record.headers.map(\.name) == ["kept", "traceparent", "tracestate"])
        let after = message(record.headers)
        #expect(after.traceParent == step && after.traceState == "a=1")
        #expect(step.traceID == before.traceParent?.traceID)
        #expect(step.spanID != before.traceParent?.spanID && step.isSampled)
        // Again: the second step takes the first one's place.
        record.continueTrace(of: after)
        #expect(record.headers.count == 3)
        #expect(message(record.headers).traceParent != step)
    }

    @Test func whereThereIsNoTraceNoneBegins() {
        var record = ProducerRecord(topic: "t", value: [])
        #expect(record.continueTrace(of: message([])) == nil)
        #expect(record.headers.isEmpty)
        let parent = TraceParent.new(isSampled: false)
        record.setTrace(parent)
        #expect(record.headers == [Header(name: "traceparent", text: parent.description)])
    }
}
