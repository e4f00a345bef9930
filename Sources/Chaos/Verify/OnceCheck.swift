import Pipeline

/// Every record of `pages` has led to one record in `articles` or `dead-letters`, by the header
/// `source` alone.
enum OnceCheck {
    static func findings(pages: TopicLog, articles: TopicLog, letters: TopicLog) -> [Finding] {
        var once = Finding("every page has one record in `articles` or `dead-letters`")
        var exact = Finding("the dead letters are the poison, bytes and keys untouched")
        var results: [RecordPosition: [InputRecord]] = [:]
        for record in articles.records + letters.records {
            guard let source = record.source else {
                once.complain("\(record.position) has no source")
                continue
            }
            results[source, default: []].append(record)
        }
        for page in pages.records {
            once.seen += 1
            let found = results.removeValue(forKey: page.position) ?? []
            if found.count != 1 {
                let places = found.map { "\($0.position)" }.joined(separator: ", ")
                once.complain(
                    "\(page.named) has \(found.count) records: "
                        + (found.isEmpty ? "it is lost" : "\(places)"),
                    as: found.isEmpty ? .lost : .doubled)
            }
            check(page, found, &exact)
        }
        for (source, found) in results where found.contains(where: { $0.topic == .articles }) {
            once.complain("\(found[0].position) comes from \(source), which nobody has fed")
        }
        for letter in letters.records where letter.source?.topic != .pages {
            exact.complain(
                "\(letter.position) is a letter of \(letter.headers.text(of: "stage") ?? "nobody"), from a record that was no poison: \(letter.headers.text(of: "mahakam-error-code") ?? "")"
            )
        }
        return [once, exact]
    }

    private static func check(
        _ page: InputRecord, _ found: [InputRecord], _ finding: inout Finding
    ) {
        let isPoison = page.label.contains("/poison-")
        if isPoison { finding.seen += 1 }
        for record in found where (record.topic == .deadLetters) != isPoison {
            let code = record.headers.text(of: "mahakam-error-code") ?? "none"
            finding.complain("\(page.named) has become \(record.position), error code \(code)")
        }
        guard isPoison, let letter = found.first, letter.topic == .deadLetters else { return }
        let isCut = letter.headers.text(of: "truncated") != nil
        let hasBytes =
            isCut
            ? page.value?.starts(with: letter.value ?? [0]) ?? false : letter.value == page.value
        if !hasBytes || letter.key != page.key {
            finding.complain("\(letter.position) is not what \(page.named) was")
        }
    }
}

extension InputRecord {
    /// The record that it was decided from.
    var source: RecordPosition? {
        headers.text(of: HeaderName.source).flatMap(RecordPosition.init)
    }

    /// What the feeder called it.
    var label: String { headers.text(of: FedPage.header) ?? "" }

    /// Where it lies and what it is.
    var named: String { "\(position) (page \(label))" }
}
