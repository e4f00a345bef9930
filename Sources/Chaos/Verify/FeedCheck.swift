import Pipeline

/// Every page that was fed lies once in the log, where the broker said.
enum FeedCheck {
    static func findings(
        pages: TopicLog, fed: [PageFeed.Fed], refused: [String]
    ) -> Finding {
        var finding = Finding("every fed page lies once in `pages`, where the broker said")
        for reason in refused { finding.complain("refused: \(reason)") }
        var places: [Int: [RecordPosition]] = [:]
        for record in pages.records {
            guard let label = record.headers.text(of: FedPage.header),
                let number = label.split(separator: "/").first.flatMap({ Int($0) })
            else {
                finding.complain("\(record.position) has no label: nobody has fed it")
                continue
            }
            places[number, default: []].append(record.position)
        }
        for page in fed {
            finding.seen += 1
            let said = RecordPosition(
                topic: .pages, partition: page.partition, offset: page.offset)
            let found = places.removeValue(forKey: page.page) ?? []
            if found != [said] {
                finding.complain("page \(page.page), said to be at \(said), lies at \(found)")
            }
        }
        for (number, found) in places.sorted(by: { $0.key < $1.key }) {
            finding.complain("page \(number) lies at \(found), and the broker never said so")
        }
        return finding
    }
}
