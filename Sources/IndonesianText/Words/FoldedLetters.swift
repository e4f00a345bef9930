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

    /// The plain letter in ASCII, capital for a capital, by scalar.
    static let table: [UInt32: UInt8] = {
        var table: [UInt32: UInt8] = [:]
        for (plain, accented) in families {
            guard let letter = plain.utf8.first else { continue }
            for scalar in accented.unicodeScalars { table[scalar.value] = letter }
        }
        return table
    }()
}
