import JSON

/// What a measurement prints: how much was done in which time.
struct Measured {
    let records: Int
    let seconds: Double
    let processorSeconds: Double
    var more: JSONObject = [:]

    init(_ records: Int, by watch: Stopwatch) {
        self.records = records
        seconds = watch.seconds
        processorSeconds = watch.processorSeconds
    }

    var text: String {
        var object: JSONObject = [
            "records": .integer(records), "seconds": .number(Self.plain(seconds)),
            "processor_seconds": .number(Self.plain(processorSeconds)),
        ]
        for member in more.members { object[member.key] = member.value }
        return JSON.object(object).text
    }

    /// A number with six places, as JSON writes it.
    static func plain(_ value: Double) -> String {
        let millionths = Int((max(0, value) * 1e6).rounded())
        let rest = String(millionths % 1_000_000)
        return "\(millionths / 1_000_000).\(String(repeating: "0", count: 6 - rest.count))\(rest)"
    }
}
