internal import JSON

/// What stands in the metadata of a committed offset.
///
/// It tells the next owner of a partition how the last one ended: a worker that was killed by a
/// record could say nothing any more, so it says beforehand what it is about to try.
struct CommitNote: Equatable {
    /// Records of which one has ended workers, or might.
    struct Suspect: Equatable {
        /// The offset of the first of them.
        var from: Int64
        /// The offset after the last of them.
        var to: Int64
        /// How often they were tried.
        var tries: Int
        /// Whether the last try was ended because it took too long.
        var hung = false

        var isSingle: Bool { to == from + 1 }
    }

    /// Whether the last owner finished its work.
    var isClean = false
    /// What was being tried.
    var suspect: Suspect?
    /// Offsets that never reached the stage, for a state that is re-read from the input.
    var skipped: [Int64] = []

    /// The offset after the last record whose dead letter is sent, where a sink is behind it.
    var lettersTo: Int64?

    /// The most offsets that are remembered: a broker takes 4 KB of metadata.
    static let mostSkipped = 150

    init(isClean: Bool = false, suspect: Suspect? = nil, skipped: [Int64] = []) {
        self.isClean = isClean
        self.suspect = suspect
        self.skipped = skipped
    }

    /// The note without the last try: whoever tried lives.
    var survived: CommitNote {
        var note = self
        note.suspect?.tries -= 1
        if let suspect = note.suspect, suspect.tries < 1 { note.suspect = nil }
        return note
    }

    /// Reads the metadata; what nobody of ours wrote says nothing.
    init(metadata: String?) {
        guard let metadata, let json = try? JSONParser.parse(Array(metadata.utf8)),
            let object = json.object
        else { return }
        isClean = object["clean"]?.bool ?? false
        lettersTo = object["letters"]?.integer.map(Int64.init)
        skipped = (object["skipped"]?.array ?? []).compactMap { $0.integer.map(Int64.init) }
        guard let from = object["from"]?.integer, let to = object["to"]?.integer,
            let tries = object["tries"]?.integer, from < to
        else { return }
        suspect = Suspect(
            from: Int64(from), to: Int64(to), tries: tries, hung: object["hung"]?.bool ?? false)
    }

    /// The note as text; nil where there is nothing to say.
    var metadata: String? {
        var object = JSONObject()
        if isClean { object["clean"] = .bool(true) }
        if let suspect {
            object["from"] = .integer(suspect.from)
            object["to"] = .integer(suspect.to)
            object["tries"] = .integer(suspect.tries)
            if suspect.hung { object["hung"] = .bool(true) }
        }
        if let lettersTo { object["letters"] = .integer(lettersTo) }
        if !skipped.isEmpty {
            object["skipped"] = .array(skipped.suffix(Self.mostSkipped).map { .integer($0) })
        }
        return object.members.isEmpty ? nil : JSON.object(object).text
    }
}
