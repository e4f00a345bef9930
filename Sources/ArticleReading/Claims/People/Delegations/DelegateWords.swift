// lint: table
import IndonesianText

/// Words for the people whom a body sends, in front of its name: `perwakilan`, `petugas`.
enum DelegateWords {
    /// Whatever name stands behind one of them is that of a body.
    static let ofBodies: WordSet = [
        "pengurus", "perwakilan", "manajemen", "jajaran", "delegasi", "rombongan", "utusan",
        "komunitas", "anggota", "direksi", "pihak", "aktivis", "relawan", "petugas", "personel",
        "pejabat", "staf", "unsur", "pegawai", "karyawan", "kader", "punggawa", "kontingen",
        "perwakilannya", "pengelola", "tim", "fungsionaris", "penyuluh", "teknisi", "pentolan",
        "orang",
    ]

    /// They send somebody where the name behind them is known to be a body's.
    static let senders: WordSet = [
        "perwakilan", "wakil", "utusan", "unsur", "jajaran", "direksi", "manajemen", "rombongan",
        "delegasi", "pengurus", "pihak", "perwakilannya", "anggota", "pimpinan", "wakil-wakil",
        "kontingen", "fungsionaris", "orang-orang", "seseorang", "anak-anak", "kawan-kawan",
    ]

    /// They stand in a list of those who came; alone they may be anybody: `seorang staf Dinas X`.
    static let members: WordSet = [
        "petugas", "personel", "pejabat", "staf", "pegawai", "karyawan", "kader", "akademisi",
        "mahasiswa", "dosen", "peneliti", "aktivis", "relawan", "tokoh", "prajurit", "punggawa",
        "pengelola", "penyuluh", "teknisi", "siswa", "pelajar", "guru", "pekerja", "pentolan",
        "wartawan", "jurnalis", "tenaga", "ahli", "pakar", "auditor", "surveyor", "penyidik",
        "pengawas", "pendamping", "pengacara", "advokat", "mediator",
        "perwira", "ibu-ibu", "bapak-bapak",
    ]
}
