/// Names of places that sound well and exist nowhere that the packs know.
struct PlaceNames: Sendable {
    private static let first = [
        "Ba", "Bu", "Da", "Ga", "Ja", "Ka", "Ku", "La", "Lo", "Ma", "Me", "Mo", "Na", "Pa", "Pe",
        "Ra", "Ri", "Sa", "Se", "Su", "Ta", "Te", "Tu", "Wa",
    ]
    private static let middle = [
        "lang", "ri", "mbu", "ntu", "ka", "ro", "li", "nda", "ngka", "su", "tu", "wi", "ba", "ra",
    ]
    private static let last = [
        "ta", "ran", "yu", "las", "mon", "sik", "bar", "tong", "ling", "wai",
    ]

    private var random: ChaosRandom
    private var used: Set<String> = []

    init(_ random: ChaosRandom) { self.random = random }

    /// A name that was not given before.
    mutating func next() -> String {
        while true {
            let name = random.pick(Self.first) + random.pick(Self.middle) + random.pick(Self.last)
            if used.insert(name).inserted { return name }
        }
    }
}
