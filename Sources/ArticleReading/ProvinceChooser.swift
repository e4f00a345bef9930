import Article
import Province

/// Says which province pack reads an article, and to which province it belongs.
struct ProvinceChooser: Sendable {
    /// Fewer names of a province's places in a text that names others' too may be by the way.
    private static let fewestNames = 2

    /// The packs, the one that knows most first: it reads what names no province's places.
    let packs: [ProvincePack]

    init(packs: [ProvincePack]) {
        self.packs = packs.enumerated().sorted { one, other in
            let (a, b) = (one.element.placeCount, other.element.placeCount)
            return a != b ? a > b : one.offset < other.offset
        }.map(\.element)
    }

    /// What a text and its outlet say about the province.
    struct Choice: Sendable {
        /// The pack that reads the text; nil only where there is none at all.
        let pack: ProvincePack?
        /// Whether the text itself names places of the pack often enough.
        let isNamed: Bool
        /// Whether the beginning of the text names a well-known place of the pack, and the text
        /// none of any other pack.
        let isNamedFirst: Bool
        /// The pack of the outlet's home.
        let home: ProvincePack?
        /// The names of the pack that reads the text, where they stand in it.
        let matches: [GazetteerMatch]
    }

    /// The pack whose places a text names most often, else that of the outlet's home.
    func choice(for text: [UInt8], outlet domain: String) -> Choice {
        let home = packs.first { $0.identity.isHome(ofOutlet: domain) }
        let folded = FoldedText(text)
        let matches = packs.map { $0.gazetteer.matches(in: folded) }
        let counts = matches.map { Self.insideCount($0) }
        let most = counts.max() ?? 0
        let isNamed = most >= Self.fewestNames || Self.isNamedAlone(matches)
        let atHome = packs.firstIndex { $0.code == home?.code }
        let named = counts.firstIndex(of: most)
        let isHomeNamed = atHome.map { !isNamed || counts[$0] == most } ?? false
        let chosen = isHomeNamed ? atHome : named
        return Choice(
            pack: chosen.map { packs[$0] }, isNamed: isNamed,
            isNamedFirst: counts.count { $0 > 0 } == 1 && Self.isNamedFirst(in: matches),
            home: home,
            matches: chosen.map { matches[$0] } ?? [])
    }

    /// How many names are of places inside, without a copy of each match.
    private static func insideCount(_ matches: [GazetteerMatch]) -> Int {
        matches.indices.count { matches[$0].entry.kind.isInside }
    }

    /// Whether a text names well-known places of one pack, and to that pack none elsewhere: all
    /// that the lead of a report may have.
    private static func isNamedAlone(_ matches: [[GazetteerMatch]]) -> Bool {
        let naming = matches.filter { $0.contains { $0.entry.kind.isInside } }
        guard naming.count == 1 else { return false }
        return naming[0].allSatisfy { match in
            let kind = match.entry.kind
            return kind.isInside ? isWellKnown(kind) : !kind.isOutside
        }
    }

    /// As far as the lead of a report goes, in bytes.
    private static let lead = 400

    private static func isNamedFirst(in matches: [[GazetteerMatch]]) -> Bool {
        matches.contains { $0.contains { $0.start < lead && isWellKnown($0.entry.kind) } }
    }

    private static func isWellKnown(_ kind: GazetteerKind) -> Bool {
        kind == .province || kind == .regency || kind == .town
    }

    /// How much of a page is looked through for places beside the article.
    private static let mostOfPage = 16_384

    /// The province that a page as a whole speaks of, its outlet's name and its other lines
    /// included; nil where it names as many places elsewhere.
    ///
    /// Local outlets bear the names of their towns, and of their towns' their menus are full.
    func province(around page: [UInt8], outlet name: String?) -> String? {
        let text = Array((name ?? "").utf8) + [0x0A] + page.prefix(Self.mostOfPage)
        let folded = FoldedText(text)
        let matches = packs.map { $0.gazetteer.matches(in: folded) }
        let counts = matches.map { Self.insideCount($0) }
        guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1,
            let index = counts.firstIndex(of: most),
            most > matches[index].count(where: { $0.entry.kind.isOutside })
        else { return nil }
        return packs[index].code
    }

    /// The province of an article: where its meeting took place, else whose places it names,
    /// else whose people met, else where its outlet is at home, as the packs say, or by what it
    /// writes of, else of whose places it speaks first.
    func province(
        _ choice: Choice, of article: ArticleRecord, usual: @autoclosure () -> String?
    ) -> String {
        if let code = article.event?.place?.code,
            let pack = packs.first(where: { $0.contains(code: code) })
        {
            return pack.code
        }
        let named = choice.isNamed ? choice.pack : nil
        let known = (named ?? pack(of: article.participants) ?? choice.home)?.code ?? usual()
        return known ?? (choice.isNamedFirst ? choice.pack?.code : nil) ?? PageReader.noProvince
    }

    /// The one pack whose places stand in the offices and bodies of those who met: a governor who
    /// is received in the capital is still his province's.
    private func pack(of participants: [Participant]) -> ProvincePack? {
        let bodies = participants.flatMap { [$0.role, $0.organization] }.compactMap { $0 }
        let folded = FoldedText(Array(bodies.joined(separator: "\n").utf8))
        let naming = packs.filter { pack in
            pack.gazetteer.matches(in: folded).contains { Self.isWellKnown($0.entry.kind) }
        }
        return naming.count == 1 ? naming[0] : nil
    }
}
