import JSON

extension JSONObject {
    /// These members, then those.
    func appending(_ other: JSONObject) -> JSONObject {
        var all = self
        for (key, value) in other.members { all[key] = value }
        return all
    }
}
