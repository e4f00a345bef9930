/// The latest value under each name, in the order in which the names first came.
struct LatestByName<Value> {
    private var places: [String: Int] = [:]
    private(set) var values: [Value] = []

    /// The latest value under a name; it keeps the place of the first.
    subscript(name: String) -> Value? {
        get { places[name].map { values[$0] } }
        set {
            guard let newValue else { return }
            if let place = places[name] {
                values[place] = newValue
            } else {
                places[name] = values.count
                values.append(newValue)
            }
        }
    }
}
