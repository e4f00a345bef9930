/// A topic by what lies in it; its name on the broker carries a prefix.
public enum Topic: String, Sendable, CaseIterable {
    case pages, outlets, articles, sightings, meetings
    case deadLetters = "dead-letters"
}
