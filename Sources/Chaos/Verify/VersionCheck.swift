import Article
import Pipeline

/// The versions of every meeting begin at 1 and have no gap and no repeat.
enum VersionCheck {
    static func finding(meetings: TopicLog) -> Finding {
        var finding = Finding("the versions of every meeting have no gap and no repeat")
        var last: [MeetingID: (version: Int, position: RecordPosition)] = [:]
        for record in meetings.records {
            guard let meeting = record.decoded(Meeting.self) else {
                finding.complain("\(record.position) is no meeting")
                continue
            }
            finding.seen += 1
            let before = last[meeting.id]
            if meeting.version != (before?.version ?? 0) + 1 {
                finding.complain(
                    "\(record.position): meeting \(meeting.id.text) has version "
                        + "\(meeting.version) after "
                        + (before.map { "\($0.version) at \($0.position)" } ?? "nothing"),
                    as: before.map { meeting.version <= $0.version } == true ? .doubled : nil)
            }
            if record.key != Array(meeting.id.text.utf8) {
                finding.complain("\(record.position): the key is not the meeting's id")
            }
            last[meeting.id] = (meeting.version, record.position)
        }
        return finding
    }
}
