/// How the day of an event is known.
public enum DateBasis: String, Sendable, CaseIterable {
    /// The text gives the date.
    case explicit
    /// The text gives a day relative to the publication ("hari ini", "Jumat kemarin").
    case relative
    /// The text does not say.
    case none
    /// In a meeting: outlets contradict each other.
    case conflict
}
