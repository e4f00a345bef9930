import JSON

/// A line of a worker's log.
struct LogLine: Sendable {
    let level: String
    let message: String
    private let fields: JSONObject

    /// Reads a line; nil for one that no worker writes, such as the last words of a crash.
    init?(_ bytes: [UInt8]) {
        guard let object = (try? JSONParser.parse(bytes))?.object,
            let message = object["message"]?.string
        else { return nil }
        self.message = message
        level = object["level"]?.string ?? ""
        fields = object
    }

    /// A field as text; empty where it is missing.
    func text(_ name: String) -> String { fields[name]?.string ?? "" }

    /// Whether a transaction holds records; one without them only notes something.
    var hasRecords: Bool { text("records") != "0" }

    /// The partitions of a field such as `pages/0,pages/1` or `pages/0=17,pages/1=4`.
    func partitions(_ name: String) -> [String] {
        text(name).split(separator: ",").compactMap { part in
            part.split(separator: "=").first.map(String.init)
        }
    }
}
