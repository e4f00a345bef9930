// lint: table
/// The plain letter under each accented one of Latin script.
enum FoldedLetters {
    /// For each plain letter the accented ones that fold to it.
    private static let families: [(String, String)] = [
        ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"), ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặª"),
        ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐḌ"), ("d", "ďđðḍ"),
        ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦḤ"), ("h", "ĥħḥ"),
        ("I", "ÌÍÎÏĨĪĬĮİỈỊ"), ("i", "ìíîïĩīĭįıỉị"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"),
        ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"),
        ("O", "ÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ"), ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợº"),
        ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘṢ"), ("s", "śŝşšșṣß"), ("T", "ŢŤŦȚṬ"),
        ("t", "ţťŧțṭ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ"), ("u", "ùúûüũūŭůűųưụủứừửữự"),
        ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸỲỴỶỸ"), ("y", "ýÿŷỳỵỷỹ"), ("Z", "ŹŻŽẒ"), ("z", "źżžẓ"),
    ]

    /// No letter of Latin script lies further up.
    private static let limit = 0x1F00

    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: limit)
        for (plain, accented) in families {
            guard let letter = plain.utf8.first else { continue }
            for scalar in accented.unicodeScalars where scalar.value < limit {
                table[Int(scalar.value)] = letter
            }
        }
        return table
    }()

    /// The plain letter in ASCII, capital for a capital; nil for any other scalar.
    static func plain(_ scalar: UInt32) -> UInt8? {
        guard scalar < limit, table[Int(scalar)] != 0 else { return nil }
        return table[Int(scalar)]
    }
}
