import CivilTime
import IndonesianText

/// A date of the text with what speaks for its being the day of the meeting.
struct EventDateCandidate: Sendable {
    let expression: DateExpression
    let date: CivilDate
    /// The paragraph it stands in, from 0.
    let paragraph: Int
    /// Cues before it in its sentence, and shortly behind it.
    let cues: EventCue
    /// Cues among the few words just before it.
    let nearCues: EventCue
    /// Whether it is the day on which somebody spoke, going by the word before it.
    let isInterview: Bool
    /// It stands behind the place where somebody says something: `kata X di Sangatta, Kamis`.
    let isOfWire: Bool
    /// How well it fits a meeting that was held.
    var score: Int
}
