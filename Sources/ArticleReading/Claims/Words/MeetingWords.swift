// lint: table
/// Words of meeting and being there.
enum MeetingWords {
    static let lists: [(WordClass, String)] = [
        (
            .meetingNoun,
            """
            pertemuan rapat audiensi audensi rakor rakorda rakornas rakerda raker rdp rdpu kunjungan
            silaturahmi silaturahim musrenbang pra-musrenbang musyawarah rembuk rembug lokakarya seminar
            workshop ekspose mediasi perundingan diskusi dialog fgd forum sidang paripurna konsultasi
            koordinasi sosialisasi musda musdes konferensi simposium pembahasan ratas jamuan perbincangan hearing
            kunker kuliah-umum penandatanganan mou rakorkesda rakornis evaluasi briefing bimtek
            munas muscab rakernas retret gathering dinner fgd ramah-tamah studi-banding group-discussion musrenbangnas
            muscam rembuk-stunting kongres muktamar negosiasi muswil muskab rapim temu tatap-muka coffee-morning pelantikan pengukuhan peresmian
            """
        ),
        (
            .meetingVerb,
            """
            menerima bertemu menemui menggelar digelar menghadiri dihadiri memimpin dipimpin membuka dibuka
            menjamu bertamu beraudiensi berkunjung mengunjungi berdialog berdiskusi membahas
            mempertemukan menandatangani diteken meneken menghadap rapat bertatap disepakati menyepakati
            memfasilitasi menyambut berlangsung menyelenggarakan diselenggarakan mengumpulkan mendatangi diterima disambut dikunjungi dihelat menghelat mengadakan
            diadakan dilantik melantik mengukuhkan dikukuhkan dikumpulkan dipertemukan diselenggarakan
            """
        ),
        (
            .presence,
            """
            hadir dihadiri menghadiri didampingi mendampingi dipimpin memimpin dibuka membuka diikuti
            mengikuti bersama beserta disaksikan menyaksikan ditutup menutup menerima diterima bertemu menemui
            ditemui menjamu menyambut disambut berdialog mempertemukan duduk peserta sambutan sambutannya arahannya
            mewakili tiba ikut rombongan menandatangani ditandatangani diteken meneken memandu dipandu paparannya
            laporannya
            """
        ),
    ]
}
