/// What is wrong with a record that becomes a dead letter.
enum Poison: String, CaseIterable, Sendable {
    case badUTF8 = "bad-utf8"
    case empty
    case null
    case tooLarge = "too-large"
    case deep
    case array
    case noName = "no-name"
    case noBody = "no-body"
    case wrongType = "wrong-type"
    case cutShort = "cut-short"
    case doubleKey = "double-key"
    case loneSurrogate = "lone-surrogate"
    case noText = "no-text"
    case neverSeen = "never-seen"

    /// The value of such a record for an outlet.
    func value(_ outlet: SyntheticProvince.Outlet, number: Int) -> [UInt8]? {
        let url = "\"url\": \"https://\(outlet.domain)/racun/\(number)\""
        return switch self {
        case .badUTF8: Array("{\(url), \"page\": \"".utf8) + [0xC3, 0x28, 0xFF] + Array("\"}".utf8)
        case .empty: []
        case .null: nil
        case .tooLarge: Self.large(url)
        case .deep:
            Array("{\(url), \"page\": \"teks\", \"more\": ".utf8)
                + Array(repeating: UInt8(ascii: "["), count: 100)
                + Array(repeating: UInt8(ascii: "]"), count: 100) + Array("}".utf8)
        case .array: Array("[{\(url), \"page\": \"teks\"}]".utf8)
        case .noName: Array("{\"page\": \"Pertemuan nomor \(number) tanpa alamat.\"}".utf8)
        case .noBody: Array("{\(url), \"title\": \"Tanpa isi\"}".utf8)
        case .wrongType: Array("{\(url), \"page\": \(number)}".utf8)
        case .cutShort: Array("{\(url), \"page\": \"Rapat di".utf8)
        case .doubleKey: Array("{\(url), \(url), \"page\": \"teks\"}".utf8)
        case .loneSurrogate: Array("{\(url), \"page\": \"teks \\ud800 teks\"}".utf8)
        case .noText: Array("{\(url), \"page\": \"  \\n \"}".utf8)
        case .neverSeen: Array("{\(url), \"withdrawn\": true}".utf8)
        }
    }

    /// A page over the limit of a record, which the topic takes all the same.
    private static func large(_ url: String) -> [UInt8] {
        var bytes = Array("{\(url), \"page\": \"".utf8)
        let line = Array("Rapat ini tidak selesai juga.\\n".utf8)
        while bytes.count <= 2 << 20 { bytes += line }
        return bytes + Array("\"}".utf8)
    }

    /// One kind; the large one is rare.
    static func draw(_ random: inout ChaosRandom) -> Poison {
        let kind = random.pick(allCases)
        return kind == .tooLarge && !random.chance(300) ? .badUTF8 : kind
    }
}
