/// Who and what there is to write about.
struct NewsWorld {
    struct Host {
        let office: String
        let name: String
    }

    let words: NewsWords
    let hosts: [Host]
    let organizations: [String]
    let venues: [String]
    let outlets: [String]
    private let given: [String]
    private let family: [String]

    init(_ random: inout SteadyRandom) {
        let words = NewsWords(count: 50_000, &random)
        func names(_ count: Int, _ random: inout SteadyRandom) -> [String] {
            (0..<count).map { _ in NewsWords.word(random.within(2...3), &random).capitalized }
        }
        let (given, family) = (names(600, &random), names(1_500, &random))
        let offices = ["Gubernur", "Wali Kota", "Bupati", "Kepala Dinas", "Ketua DPRD", "Direktur"]
        hosts = (0..<400).map { _ in
            Host(
                office: "\(random.pick(offices)) \(random.pick(family))",
                name: "\(random.pick(given)) \(random.pick(family))")
        }
        organizations = (0..<4_000).map { _ in
            "PT \(random.pick(family)) \(words.telling(&random).capitalized)"
        }
        venues = (0..<900).map { _ in
            "Ruang \(random.pick(family)), Kantor \(random.pick(given))"
        }
        outlets = (0..<120).map { "\(words.words[2_000 + $0])\($0).example" }
        (self.words, self.given, self.family) = (words, given, family)
    }

    func person(_ random: inout SteadyRandom) -> String {
        "\(random.pick(given)) \(random.pick(family))"
    }

    /// A sentence about a matter: its own words among those of everyday.
    func sentence(_ matter: [String], _ random: inout SteadyRandom) -> String {
        var parts: [String] = []
        for _ in 0..<random.within(10...20) {
            switch random.below(20) {
            case 0: parts.append(String(random.within(2...9_999)))
            case 1...4 where !matter.isEmpty: parts.append(random.pick(matter))
            default: parts.append(words.draw(&random))
            }
        }
        return parts.joined(separator: " ").capitalized + "."
    }
}

extension String {
    /// With a capital letter at the front.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
