import JSON

/// Reads librdkafka's statistics: what is not there is none, so that every version can be read.
struct StatisticsReader {
    let members: MemberReader

    init(_ members: MemberReader) { self.members = members }

    func text(_ key: String) -> String { members.object[key]?.string ?? "" }

    func flag(_ key: String) -> Bool { members.object[key]?.bool ?? false }

    func count(_ key: String) -> Int { members.object[key]?.integer ?? 0 }

    /// A number whose absence librdkafka writes as a negative one, such as an offset of -1001.
    func natural(_ key: String) -> Int64? {
        guard let value = members.object[key]?.integer, value >= 0 else { return nil }
        return Int64(value)
    }

    func microseconds(_ key: String) -> Duration { .microseconds(count(key)) }

    func milliseconds(_ key: String) -> Duration { .milliseconds(count(key)) }

    func child(_ key: String) throws(SchemaError) -> StatisticsReader? {
        guard let member = try members.member(key) else { return nil }
        return StatisticsReader(member)
    }

    func window(_ key: String) throws(SchemaError) -> Statistics.Window {
        Statistics.Window(try child(key))
    }

    /// The members of a member, whose names repeat what is in them.
    func children(_ key: String) throws(SchemaError) -> [StatisticsReader] {
        guard let all = try child(key) else { return [] }
        var children: [StatisticsReader] = []
        for name in all.members.object.members.map(\.key) {
            if let one = try all.child(name) { children.append(one) }
        }
        return children
    }

    func children<T>(
        _ key: String, _ make: (StatisticsReader) throws(SchemaError) -> T
    ) throws(SchemaError) -> [T] {
        var made: [T] = []
        for child in try children(key) { made.append(try make(child)) }
        return made
    }
}
