// lint: table
import IndonesianText

/// Short forms of offices spelt out.
enum OfficeForms {
    private static let forms: [(String, String)] = [
        ("gub", "gubernur"), ("wagub", "wakil gubernur"), ("wabup", "wakil bupati"),
        ("wawali", "wakil wali kota"),
        ("wawalkot", "wakil wali kota"), ("walikota", "wali kota"), ("walkot", "wali kota"),
        ("sekda", "sekretaris daerah"), ("sekdaprov", "sekretaris daerah"),
        ("sekprov", "sekretaris daerah"), ("sekdakab", "sekretaris daerah"),
        ("sekdakot", "sekretaris daerah"), ("sekkot", "sekretaris daerah"),
        ("sekkab", "sekretaris daerah"), ("sekwan", "sekretaris dewan"),
        ("dirut", "direktur utama"), ("dirops", "direktur operasional"),
        ("dirjen", "direktur jenderal"), ("kades", "kepala desa"), ("petinggi", "kepala desa"),
        ("kadis", "kepala dinas"), ("kabid", "kepala bidang"), ("kabag", "kepala bagian"),
        ("kasi", "kepala seksi"), ("kaban", "kepala badan"), ("kabiro", "kepala biro"),
        ("karo", "kepala biro"), ("kapolda", "kepala polda"), ("kapolres", "kepala polres"),
        ("kapolresta", "kepala polresta"), ("kapolsek", "kepala polsek"),
        ("kajati", "kepala kejati"), ("kajari", "kepala kejari"), ("dandim", "komandan kodim"),
        ("danrem", "komandan korem"), ("danramil", "komandan koramil"),
        ("danlanal", "komandan lanal"), ("pangdam", "panglima kodam"), ("dubes", "duta besar"),
        ("konjen", "konsul jenderal"), ("sekjen", "sekretaris jenderal"), ("jubir", "juru bicara"),
        ("warek", "wakil rektor"), ("wadek", "wakil dekan"), ("waket", "wakil ketua"),
        ("wamen", "wakil menteri"), ("kadishub", "kepala dishub"), ("kadisbun", "kepala disbun"),
        ("kadinkes", "kepala dinkes"), ("kadisdik", "kepala disdik"),
        ("kadisdikbud", "kepala disdikbud"), ("kadishut", "kepala dishut"),
        ("kadispar", "kepala dispar"), ("kadinsos", "kepala dinsos"),
        ("kadiskominfo", "kepala diskominfo"), ("kadisnaker", "kepala disnaker"),
        ("kadisnakertrans", "kepala disnakertrans"),
    ]

    private static let table: WordMap<[WordKey]> = WordMap(
        Dictionary(
            uniqueKeysWithValues: forms.map { short, long in
                (WordKey(short), long.split(separator: " ").map { WordKey(String($0)) })
            }))

    /// Words for whoever fills an office for a time, one for all their forms.
    static let actings: WordSet = ["penjabat", "pelaksana"]

    /// `penjabat` for `Pj`, `pelaksana` for `Plt`; any other word itself.
    static func acting(_ key: WordKey) -> WordKey {
        switch key {
        case "pj", "pjs", "penjabat": "penjabat"
        case "plt", "plh", "pelaksana": "pelaksana"
        default: key
        }
    }

    /// The words that an office's word stands for.
    static func spelt(_ key: WordKey) -> [WordKey] { table[key] ?? [key] }
}
