import Article
import IndonesianText

/// Reads who took part in a meeting, and who else is named.
struct PeopleReader: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap
    let organizations: OrganizationFinder
    /// Who speaks in the article's quotations, by name.
    let speakers: Set<String>

    /// The people of an article; nobody took part in what is yet to come or reports no meeting.
    func read(isHeld: Bool) -> (participants: [Participant], mentioned: [Mention]) {
        var participants: [Participant] = []
        var mentioned: [Mention] = []
        let signs = AttendanceSigns(marked: marked, book: book, map: map)
        let attendance = AttendanceReader(signs: signs, speakers: speakers)
        // By index, here and elsewhere: a person is not to be copied for a look at it.
        let bodies = book.persons.indices.map { organizations.organization(of: book.persons[$0]) }
        let standing = RepresentationReader(marked: marked, book: book, map: map)
        for index in book.persons.indices {
            switch isHeld
                ? attendance.presence(of: index)
                : .mentioned(signs.isInvited(index) ? .invited : .other)
            {
            case .tookPart(let confidence):
                participants.append(
                    participant(
                        book.persons[index], of: bodies[index], confidence,
                        for: standing.represented(by: index))
                )
            case .mentioned(let why):
                mentioned.append(mention(book.persons[index], of: bodies[index], why))
            }
        }
        if isHeld {
            let delegations = DelegationReader(
                marked: marked, book: book, organizations: organizations,
                known: bodies.compactMap(\.self))
            participants += delegations.delegations.map { delegation($0) }
        }
        return (participants, mentioned)
    }

    /// An organization that took part unnamed.
    private func delegation(_ mention: OrganizationMention) -> Participant {
        let bytes = marked.text.bytes(of: mention.tokens)
        return Participant(
            name: nil, role: nil, organization: marked.text.string(bytes),
            evidence: Evidence(
                spans: [TextSpan(start: bytes.lowerBound, end: bytes.upperBound)],
                confidence: 65, method: "delegation"))
    }

    private func participant(
        _ person: Person, of body: Range<Int>?, _ confidence: Int, for represented: Range<Int>?
    ) -> Participant {
        Participant(
            name: marked.text.text(person.first.tokens), role: role(of: person),
            organization: body.map { marked.text.text($0) },
            represents: represented.map { marked.text.text($0) },
            evidence: evidence(person, confidence, "attendance-model"))
    }

    private func mention(_ person: Person, of body: Range<Int>?, _ why: Mention.Why) -> Mention {
        Mention(
            name: marked.text.text(person.first.tokens), role: role(of: person),
            organization: body.map { marked.text.text($0) },
            why: why, evidence: evidence(person, 60, "named"))
    }

    /// The office as first written beside the name.
    private func role(of person: Person) -> String? {
        person.offices.first.map { marked.text.text($0.tokens) }
    }

    private func evidence(_ person: Person, _ confidence: Int, _ method: String) -> Evidence {
        let spans = person.mentions.prefix(4).map { marked.text.bytes(of: $0) }
        return Evidence(
            spans: spans.map { TextSpan(start: $0.lowerBound, end: $0.upperBound) },
            confidence: confidence, method: method)
    }
}
