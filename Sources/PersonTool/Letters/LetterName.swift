import Pipeline

/// How a person names a dead letter: its partition and offset, `0/17`, or `17` in partition 0.
enum LetterName {
    /// The letter's place; nil for another spelling.
    static func position(_ text: String) -> RecordPosition? {
        let full = text.contains("/") ? text : "0/\(text)"
        return RecordPosition("\(Topic.deadLetters.rawValue)/\(full)")
    }

    /// The shortest name that `list` prints.
    static func text(of position: RecordPosition) -> String {
        "\(position.partition)/\(position.offset)"
    }
}
