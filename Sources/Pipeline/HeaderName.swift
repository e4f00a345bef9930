/// The headers that the runtime writes and reads.
public enum HeaderName {
    /// The stage that published the record.
    public static let stage = "stage"
    /// The record from which it was decided: `pages/0/17`.
    public static let source = "source"
    /// The version of the record: `1.0`.
    public static let schema = "schema"
    /// The fingerprint of the rules by which it was decided: weights and province pack.
    public static let rules = "rules"
    /// The W3C trace context.
    public static let traceParent = "traceparent"
    /// What tracing systems add to the trace context.
    public static let traceState = "tracestate"
    /// When what the record tells of happened: a page was fetched or published.
    public static let time = "ce_time"
    /// When a broker took the page that the record comes from, in milliseconds since 1970: tells
    /// how long it took from there.
    public static let fedAt = "fed-at"
    /// The media type of the value.
    public static let contentType = "content-type"
    /// The first part of the name of every header that tells why a letter is dead.
    public static let errorPrefix = "mahakam-error-"

    /// The letter of which the record is a replay: `dead-letters/0/17`.
    public static let replayOf = "replay-of"
    /// The how-manieth replay it is.
    public static let replayAttempts = "replay-attempts"
    /// The stage that could not take it; others have had it, and leave a replay out.
    public static let replayFor = "replay-for"

    /// Those that tell of a replay.
    public static let ofReplay: Set<String> = [replayOf, replayAttempts, replayFor]

    /// The names that only the runtime gives.
    static let reserved: Set<String> = [
        stage, source, schema, rules, traceParent, traceState, contentType, "ce_specversion",
        "ce_id", "ce_source", "ce_type", time, fedAt, replayOf, replayAttempts, replayFor,
    ]
}

extension [RecordHeader] {
    /// The value of a header as text: of several with one name the last counts.
    public func text(of name: String) -> String? {
        bytes(of: name).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The value of a header as it is: of several with one name the last counts.
    func bytes(of name: String) -> [UInt8]? {
        var index = count
        while index > 0 {
            index -= 1
            if self[index].name == name { return self[index].value }
        }
        return nil
    }
}
