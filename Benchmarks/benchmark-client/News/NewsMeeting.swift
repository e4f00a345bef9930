import CivilTime

/// A meeting that was held, and what can be said of it.
struct NewsMeeting {
    let number: Int
    /// When it began, in seconds since 1970.
    let begin: Int
    let host: NewsWorld.Host
    let guests: [String]
    let organization: String
    let venue: String
    let place: Int
    let matter: [String]
    let facts: [String]

    init(number: Int, begin: Int, world: NewsWorld, _ random: inout SteadyRandom) {
        self.number = number
        self.begin = begin
        host = random.pick(world.hosts)
        guests = (0..<random.within(1...4)).map { _ in world.person(&random) }
        organization = random.pick(world.organizations)
        venue = random.pick(world.venues)
        place = random.within(1...10)
        let matter = (0..<25).map { _ in world.words.telling(&random) }
        facts = (0..<16).map { _ in world.sentence(matter, &random) }
        self.matter = matter
    }

    var date: CivilDate { Timestamp(seconds: begin).date(offsetMinutes: 480) }

    /// How many articles report it: most meetings few.
    static func articles(_ random: inout SteadyRandom) -> Int {
        switch random.below(100) {
        case 0..<45: 1
        case 45..<68: 2
        case 68..<83: 3
        case 83..<96: random.within(4...8)
        default: random.within(9...16)
        }
    }
}
