import IndonesianText

/// What a word near a date says about it.
struct EventCue: OptionSet, Sendable {
    let rawValue: Int

    /// A meeting, or what is done at one.
    static let meeting = EventCue(rawValue: 1)
    /// Somebody says something: the date beside it may be that of the interview.
    static let speech = EventCue(rawValue: 2)
    /// It lies before what the article is about, or is of an election.
    static let background = EventCue(rawValue: 4)
    /// An end or a beginning, not a day on which something was.
    static let bound = EventCue(rawValue: 8)
    /// It is intended.
    static let plan = EventCue(rawValue: 16)
    /// It gets another day.
    static let move = EventCue(rawValue: 32)
    /// It doesn't take place.
    static let cancel = EventCue(rawValue: 64)
    /// The day it was first meant for.
    static let original = EventCue(rawValue: 128)
    /// The one after this.
    static let next = EventCue(rawValue: 256)
    /// Opens a clause about what was before: `Usai …`.
    static let after = EventCue(rawValue: 512)

    static func of(_ key: WordKey) -> EventCue { table[key] ?? [] }

    static let table: WordMap<EventCue> = {
        var table: [WordKey: EventCue] = [:]
        for (cue, words) in lists {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[WordKey(String(word)), default: []].insert(cue)
            }
        }
        return WordMap(table)
    }()

    private static let lists: [(EventCue, String)] = [
        (
            .meeting,
            """
            rapat pertemuan audiensi kunjungan silaturahmi silaturahim rakor rakorda rakornas rdp
            rdpu musrenbang pra-musrenbang musyawarah forum dialog diskusi sidang paripurna rembuk
            rembug ekspose penandatanganan mediasi konsultasi acara kegiatan agenda perundingan
            seminar lokakarya fgd upacara pelantikan peresmian temu mou kesepakatan kerja-sama
            deklarasi konferensi sosialisasi bimtek pelatihan raker rakerda pembahasan koordinasi
            menerima bertemu menemui bertamu digelar menggelar berlangsung dipimpin memimpin dibuka
            membuka menghadiri dihadiri mengunjungi berkunjung dilaksanakan melaksanakan
            diselenggarakan menyelenggarakan diterima menyambut disambut hadir memfasilitasi
            difasilitasi diundang mendampingi disepakati dicapai ditandatangani menandatangani
            diteken meneken membahas dibahas bertempat mengumpulkan menjamu duduk bertandang
            beraudiensi menyambangi bersua berunding bersidang rapat-rapat giliran hearing
            sidang bersidang musyawarah duduk-bersama debat perdebatan perbincangan berbincang jamuan tamu berembuk
            dipertemukan mempertemukan mempertemukannya dijamu kedatangan ketemu ditemui mengundang undangan
            makan-malam dikumpulkan berkumpul terlaksana dihelat menghadap memanggil dipanggil menghadirkan
            bersilaturahmi berdialog berdiskusi berbincang mengadukan dikukuhkan dilantik melantik mengukuhkan curhat mengadu ngopi hearing dengar-pendapat
            sambutan sambutannya sambutan-nya hadapan menjawab kedatangan delegasi rombongan mendatangi
            didatangi memediasi dimediasi salaman bersalaman pembicaraan membicarakan dibicarakan
            """
        ),
        (
            .speech,
            """
            kata ujar tutur ucap jelas papar tegas ungkap terang sebut tambah lanjut imbuh katanya
            ujarnya tuturnya ucapnya jelasnya paparnya tegasnya ungkapnya terangnya sebutnya
            tambahnya lanjutnya imbuhnya pungkas pungkasnya dihubungi ditemui dikonfirmasi
            wawancara keluh sindir kepada
            """
        ),
        (
            .background,
            """
            sebelumnya pernah dulu dahulu awalnya lampau menyusul mulanya terakhir pertama
            pilkades pilkada pemilu pilpres pemilihan pemungutan pencoblosan
            """
        ),
        (
            .bound,
            """
            sejak hingga sampai mulai sebelum lambat selambat-lambatnya tenggat target
            ditargetkan akhir awal pertengahan per jelang menjelang terhitung rampung selesai
            tuntas berlaku keputusan dibayar ditutup
            """
        ),
        (
            .plan,
            """
            akan dijadwalkan rencananya direncanakan berencana bakal hendak diagendakan
            menjadwalkan mengagendakan segera
            """
        ),
        (
            .move,
            """
            diundur diundurkan ditunda digeser dimajukan memindahkan memindahkannya dipindahkan
            dipindah mengundurkan menunda menggeser dialihkan penundaan penjadwalan diubah
            reschedule memajukan
            """
        ),
        (
            .cancel,
            "batal dibatalkan urung membatalkan pembatalan ditiadakan urungkan dibatalkannya"
        ),
        (.original, "sedianya semula seharusnya rencana semestinya mestinya awalnya"),
        (.next, "berikutnya lanjutan selanjutnya kelak lanjut melanjutkan"),
        (.after, "usai seusai setelah sesudah sehari selepas"),
    ]
}
