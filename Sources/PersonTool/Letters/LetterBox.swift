import CommandLine
import Pipeline

/// The dead letters as they lie in their topic, and what is noted there about replays.
struct LetterBox {
    private let scan: TopicScan
    /// All letters without their values, in the order of the topic's partitions and offsets.
    private(set) var letters: [ReceivedLetter] = []
    private var notes: [RecordPosition: Int] = [:]

    /// Reads the heads of all letters.
    ///
    /// - Throws: `KafkaError` where the topic is missing or the broker does not answer.
    init(_ broker: BrokerOptions) async throws {
        scan = TopicScan(broker: broker, topic: .deadLetters)
        var letters: [ReceivedLetter] = []
        var notes: [RecordPosition: Int] = [:]
        try await scan.read { record in
            if let letter = ReceivedLetter(record) {
                letters.append(letter.withoutValue)
            } else if let note = ReplayNote(record) {
                notes[note.letter] = max(notes[note.letter] ?? 0, note.attempt)
            }
            return true
        }
        self.letters = letters.sorted {
            ($0.position.partition, $0.position.offset)
                < ($1.position.partition, $1.position.offset)
        }
        self.notes = notes
    }

    /// How often a letter, or one that it comes from, was sent again.
    func replays(of letter: ReceivedLetter) -> Int {
        max(letter.replays, notes[letter.position] ?? 0)
    }

    /// Whether this very letter was sent again.
    func isReplayed(_ letter: ReceivedLetter) -> Bool { notes[letter.position] != nil }

    /// The letters at these places with their values, in the order of the places.
    ///
    /// - Throws: `ToolFailure` for a place where no letter lies.
    func whole(at places: [RecordPosition]) async throws -> [ReceivedLetter] {
        var starts: [Int32: Int64] = [:]
        for place in places {
            starts[place.partition] = min(starts[place.partition] ?? .max, place.offset)
        }
        var missing = Set(places)
        var found: [RecordPosition: ReceivedLetter] = [:]
        if !places.isEmpty {
            try await scan.read(from: starts) { record in
                guard missing.contains(record.position) else { return true }
                missing.remove(record.position)
                found[record.position] = ReceivedLetter(record)
                return !missing.isEmpty
            }
        }
        return try places.map { place in
            guard let letter = found[place] else {
                throw ToolFailure(
                    .dataError,
                    "no letter lies at \(LetterName.text(of: place)); "
                        + "'mahakam dead-letters list' shows those that do")
            }
            return letter
        }
    }
}
