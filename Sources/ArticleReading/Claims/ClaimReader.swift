public import Article
import IndonesianText
public import Province

/// Reads people, speech, places and subjects in clean text.
///
/// Pure and linear in the length of the text: words are cut and marked once, and everything else
/// goes by them.
public struct ClaimReader: Sendable {
    /// More mentions of people than an article has: each is compared with the persons before it.
    private static let mostMentions = 600

    private let pack: ProvincePack
    private let shortForms: ShortForms

    /// A reader that knows one province and what is around it.
    public init(pack: ProvincePack) {
        self.pack = pack
        shortForms = ShortForms(pack)
    }

    /// What the learned parts decide by.
    func features(of text: CleanText) -> ReadingFeatures {
        let marked = MarkedText(
            text.words, matches: pack.gazetteer.matches(in: text.bytes))
        let (_, book, organizations) = named(in: marked)
        let kind = KindFeatures(marked, book: book, title: text.titleWords)
        let topics = TopicFeatures(marked.text, title: text.titleWords).values
        let delegations = DelegationReader(
            marked: marked, book: book, organizations: organizations,
            known: book.persons.compactMap { organizations.organization(of: $0) })
        let map = MentionMap(book, count: marked.tokens.count)
        let attendance = AttendanceReader(
            signs: AttendanceSigns(marked: marked, book: book, map: map),
            speakers: Set(
                SpeechReader(marked: marked, book: book, map: map).read().quotes
                    .compactMap(\.speaker)))
        return ReadingFeatures(
            kind: Array(zip(KindFeatures.names, kind.values)),
            topics: zip(TopicFeatures.topics, topics).map {
                ($0, Array(zip(TopicFeatures.names, $1)))
            },
            bodies: delegations.candidates.map {
                (
                    marked.text.text($0.mention.tokens),
                    Array(zip(DelegationFeatures.names, $0.features.values))
                )
            },
            people: book.persons.indices.compactMap { index in
                attendance.features(of: index).map {
                    (
                        marked.text.text(book.persons[index].first.tokens),
                        Array(zip(AttendanceFeatures.names, $0.values))
                    )
                }
            })
    }

    /// Whom and what a text names.
    private func named(
        in marked: MarkedText
    ) -> (mentions: [RawMention], book: PersonBook, organizations: OrganizationFinder) {
        let runs = CapitalRuns(marked)
        let offices = OfficeParser(marked: marked, runs: runs)
        let firms = FirmNames(marked, runs: runs, offices: offices)
        let raw = Array(
            MentionScanner.mentions(in: marked, offices: offices, firms: firms)
                .prefix(Self.mostMentions))
        var book = PersonBook(raw, in: marked)
        AliasFinder(marked: marked).read(into: &book)
        book.linkRest(of: raw)
        let organizations = OrganizationFinder(
            marked: marked, runs: runs, offices: raw.compactMap(\.office), firms: firms,
            people: book.persons.indices.flatMap { book.persons[$0].forms.map(\.tokens) },
            shortForms: shortForms)
        return (raw, book, organizations)
    }

    /// What the text claims; `state` says whether its meeting was held, when known to be none.
    ///
    /// `matches` are the pack's names in the text, where they were looked for already.
    public func read(
        _ text: CleanText, state: EventState, matches: [GazetteerMatch]? = nil
    ) -> ArticleClaims {
        read(text, state: state, otherDays: [], matches: matches)
    }

    func read(
        _ text: CleanText, state: EventState, otherDays: [EventDateCandidate],
        matches: [GazetteerMatch]? = nil
    ) -> ArticleClaims {
        read(
            MarkedText(text.words, matches: matches ?? pack.gazetteer.matches(in: text.bytes)),
            title: text.titleWords, state: state, otherDays: otherDays)
    }

    func read(
        _ marked: MarkedText, title: TokenizedText?, state: EventState,
        otherDays: [EventDateCandidate] = []
    ) -> ArticleClaims {
        let (raw, book, organizations) = named(in: marked)
        let (kind, confidence) = KindReader(marked: marked, book: book).read(title: title)
        let map = MentionMap(book, count: marked.tokens.count)
        let (quotes, statements) = SpeechReader(marked: marked, book: book, map: map).read()
        let people = PeopleReader(
            marked: marked, book: book, map: map, organizations: organizations,
            speakers: Set(quotes.compactMap(\.speaker)))
        let (participants, mentioned) = people.read(isHeld: kind == .meeting && state == .held)
        return ArticleClaims(
            kind: kind, kindConfidence: confidence,
            place: kind == .meeting
                ? PlaceReader(marked: marked, pack: pack).read() : PlaceFinding(),
            participants: participants, mentioned: mentioned, quotes: quotes,
            statements: statements,
            alsoReports: kind == .meeting
                ? alsoReports(on: otherDays, in: marked, raw, organizations.mentions) : [],
            topics: TopicReader.topics(of: marked.text, title: title))
    }

    private func alsoReports(
        on days: [EventDateCandidate], in marked: MarkedText, _ mentions: [RawMention],
        _ organizations: [OrganizationMention]
    ) -> [AlsoReport] {
        if days.isEmpty { return [] }
        let named = mentions.filter { $0.strength > .weak }.map(\.tokens)
        let hosts = HostReader(marked: marked, parties: named + organizations.map(\.tokens))
        return AlsoReportReader(marked: marked, hosts: hosts).reports(on: days)
    }
}
