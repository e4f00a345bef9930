/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 0
    case tuesday, wednesday, thursday, friday, saturday, sunday
}
