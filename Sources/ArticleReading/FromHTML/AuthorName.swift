import JSON

/// Reads who wrote an article from what its page tells machines.
enum AuthorName {
    /// The names of the people in a JSON-LD `author`: a text, an object, or a list of either.
    static func all(in author: JSON?) -> String? {
        let people = author?.array ?? author.map { [$0] } ?? []
        let names = people.prefix(4).compactMap(name)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func name(_ author: JSON) -> String? {
        if author.object?["@type"]?.string?.hasSuffix("Organization") == true { return nil }
        let name = author.string ?? author.object?["name"]?.string
        return PageMetadata.clean(name).flatMap { cleaned($0, outlet: nil) }
    }

    /// A name, unless it is an address, the outlet's own or the desk's: those sign for everybody.
    static func cleaned(_ name: String, outlet: String?) -> String? {
        let small = name.lowercased()
        guard name.utf8.count <= 120, !small.contains("://"), !small.contains("@"),
            small != outlet?.lowercased()
        else { return nil }
        let first = small.prefix { $0 != " " && $0 != "_" && $0 != "-" }
        return desks.contains(String(first)) ? nil : name
    }

    private static let desks: Set<String> = [
        "admin", "administrator", "superadmin", "redaksi", "redaktur", "editor", "tim", "team",
        "humas", "webmaster", "user", "root",
    ]
}
