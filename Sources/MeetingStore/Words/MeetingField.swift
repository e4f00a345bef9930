/// The parts of a meeting in which words are searched, the weightiest first.
///
/// The raw value is SQLite's column.
enum MeetingField: String, CaseIterable {
    case title, names, place, text

    /// The label that PostgreSQL's `tsvector` has for it.
    var weight: String {
        switch self {
        case .title: "A"
        case .names: "B"
        case .place: "C"
        case .text: "D"
        }
    }
}
