import IndonesianText

/// What the words of a sentence tell of the scene in which a person is named.
struct SceneSign: OptionSet, Sendable {
    let rawValue: UInt16

    /// Somebody is asked by the outlet: `yang dimintai komentar`, `ketika ditelepon`.
    static let asked = SceneSign(rawValue: 1 << 0)
    /// Reporters went to see somebody: `ditemui di kantornya`, `dicegat di tangga`.
    static let visited = SceneSign(rawValue: 1 << 1)
    /// Somebody comments on what others did.
    static let commenting = SceneSign(rawValue: 1 << 2)
    /// `secara terpisah`, `di tempat terpisah`.
    static let separate = SceneSign(rawValue: 1 << 3)
    /// It was before.
    static let earlier = SceneSign(rawValue: 1 << 4)
    /// It is yet to come.
    static let planned = SceneSign(rawValue: 1 << 5)
    /// `seusai rapat`.
    static let afterMeeting = SceneSign(rawValue: 1 << 6)
    /// A meeting is named.
    static let meeting = SceneSign(rawValue: 1 << 7)
    /// A room or building is named.
    static let room = SceneSign(rawValue: 1 << 8)

    /// What single words tell.
    static let words: WordMap<SceneSign> = {
        var signs: [WordKey: SceneSign] = [:]
        for (sign, list) in lists {
            for word in list.split(separator: " ") {
                signs[WordKey(String(word)), default: []].insert(sign)
            }
        }
        return WordMap(signs)
    }()

    private static let lists: [(SceneSign, String)] = [
        (
            .asked,
            "dimintai ditelepon dihubungi dikonfirmasi dikontak telepon komentar komentarnya"
                + " tanggapan tanggapannya hubungi konfirmasi wawancara"
        ),
        (.visited, "ditemui dijumpai dicegat ditodong ditanya ditanyai"),
        (
            .commenting,
            "menanggapi mengomentari berpendapat menilai mengapresiasi menyoroti mengkritik"
                + " memandang menyayangkan merespons merespon menduga"
        ),
        (.separate, "terpisah"), (.earlier, "sebelumnya dulu silam dahulu"),
        (.planned, "akan rencananya dijadwalkan bakal besok diagendakan"),
    ]
}
