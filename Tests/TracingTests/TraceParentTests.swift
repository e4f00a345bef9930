import Testing
import Tracing

/// The header `traceparent`, after the W3C's Trace Context.
@Suite struct TraceParentTests {
    private let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test func readsAndWritesWhatTheSpecificationShows() throws {
        let parent = try #require(TraceParent(text))
        #expect(parent.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(parent.spanID == "00f067aa0ba902b7")
        #expect(parent.isSampled)
        #expect(parent.description == text)
    }

    @Test(arguments: [
        "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        // Version ff is no version, and 00 has four fields.
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
        // Zeros are no ids.
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        // Lower case, and as many digits as there must be.
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
        "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00_4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7_01",
    ])
    func ignoresWhatIsNotOne(text: String) { #expect(TraceParent(text) == nil) }

    @Test func aNewerVersionIsReadAsFarAsItIsKnown() throws {
        let parent = try #require(
            TraceParent("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-fd-what-comes"))
        #expect(parent.description == text)
    }

    @Test func aChildIsOfTheSameTraceAndItsOwnStep() throws {
        let parent = try #require(TraceParent(text))
        let child = parent.child()
        #expect(child.traceID == parent.traceID && child.flags == parent.flags)
        #expect(child.spanID != parent.spanID)
        #expect(TraceParent(child.description) == child)
    }

    @Test func whatIsMadeCanBeRead() {
        for isSampled in [true, false] {
            let parent = TraceParent.new(isSampled: isSampled)
            #expect(parent.isSampled == isSampled)
            #expect(TraceParent(parent.description) == parent)
            #expect(TraceParent.new(isSampled: isSampled) != parent)
        }
    }

    @Test func numbersAreFilledUpAndNeverZero() {
        let small = TraceParent(traceID: (0, 0x2a), spanID: 7, flags: 0xff)
        #expect(small.description == "00-0000000000000000000000000000002a-0000000000000007-03")
        #expect(TraceParent(small.description) == small)
        let none = TraceParent(traceID: (0, 0), spanID: 0)
        #expect(TraceParent(none.description) == none)
    }
}
