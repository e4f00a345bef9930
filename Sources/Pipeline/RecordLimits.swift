/// How large records may be, so that no broker with usual settings refuses one.
public enum RecordLimits {
    /// The most that a record of a stage may take with key and headers.
    public static let output = 900_000
    /// The most that the original parts of a dead letter may take before they are cut.
    public static let letter = 1_000_000
    /// What is left of a value that was cut; also the most of a key, and of all headers together.
    public static let cut = 65_536
    /// What a producer must be able to send: a letter with the headers that tell why.
    public static let sent = 1_048_000

    static func size(of headers: [RecordHeader]) -> Int {
        headers.reduce(0) { $0 + $1.name.utf8.count + ($1.value?.count ?? 0) + 8 }
    }
}

extension OutputRecord {
    /// What it takes, about: key, value and headers.
    public var size: Int {
        (key?.count ?? 0) + (value?.count ?? 0) + RecordLimits.size(of: headers)
    }
}
