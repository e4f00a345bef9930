import ArticleReading
import Testing

@Suite struct TopicClaimTests {
    @Test(arguments: [
        ("Bupati membahas sawah, gabah dan pupuk bersama petani padi.", "pertanian"),
        ("Rapat membahas stunting, gizi balita dan puskesmas.", "kesehatan"),
        ("Wali kota membahas banjir, genangan dan BPBD.", "bencana"),
        ("Pertemuan membahas upah buruh, serikat pekerja dan UMP.", "ketenagakerjaan"),
    ])
    func namesTheSubject(_ text: String, _ topic: String) throws {
        #expect(try ClaimSample.read(text).topics.first == topic)
    }

    @Test func namesFourAtMostAndNoneForNothing() throws {
        let all =
            "sawah padi gizi dokter banjir longsor upah buruh sekolah siswa tambang batubara hotel wisata"
        #expect(try ClaimSample.read(all).topics.count == 4)
        #expect(try ClaimSample.read("Ia pulang lalu tidur.").topics.isEmpty)
    }

    /// What is learned of subjects among each other: who speaks of the budget speaks of governing.
    @Test func aSubjectSpeaksForAnother() throws {
        let budget = "Bupati membahas APBD, anggaran, pajak daerah dan pelayanan publik."
        #expect(try ClaimSample.read(budget).topics == ["keuangan", "pemerintahan"])
    }
}
