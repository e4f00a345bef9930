import CGumbo

/// The names that occur in a page, each known by a number.
struct HTMLNames {
    private var others: [String: HTMLName] = [:]

    subscript(text: String) -> HTMLName {
        mutating get {
            if let name = Self.known[text] ?? others[text] { return name }
            let name = Self.name(text, id: Self.known.count + others.count)
            others[text] = name
            return name
        }
    }

    /// All names that some rule speaks of.
    static let known: [String: HTMLName] = {
        let texts = Set(HTMLStartRule.rules.keys).union(HTMLTraits.lists.keys)
        var names: [String: HTMLName] = [:]
        for (id, text) in texts.sorted().enumerated() { names[text] = name(text, id: id) }
        return names
    }()

    private static func name(_ text: String, id: Int) -> HTMLName {
        var traits = HTMLTraits.lists[text] ?? []
        if gumbo_tag_enum(text) == GUMBO_TAG_UNKNOWN { traits.insert(.unknown) }
        return HTMLName(id: id, rule: HTMLStartRule.rules[text] ?? .plain, traits: traits)
    }
}
