import Console
import JSON
import MeetingStore

/// What `list` and `search` print: a line for each meeting that a filter lets through.
struct MeetingLines {
    let database: DatabaseChoice
    let filter: MeetingFilter
    /// Whether the records themselves are printed, as JSON.
    let json: Bool

    func print() async throws {
        try await database.asking { store in
            for meeting in try await store.meetings(filter) {
                Streams.print(json ? meeting.json.text : MeetingText.line(meeting))
            }
        }
    }
}
