import CivilTime

/// The words of which the news is made.
enum NewsWords {
    static let hosts = [
        "Kepala Dinas Kesehatan", "Kepala Dinas Pendidikan", "Kepala Dinas Perhubungan",
        "Kepala Dinas Pertanian", "Kepala Dinas Sosial", "Ketua DPRD", "Sekretaris Daerah",
    ]
    static let guests = ["Ketua", "Direktur", "Sekretaris", "Wakil Ketua", "Kepala"]
    static let topics = [
        "pembangunan jembatan gantung", "pasokan air bersih", "layanan puskesmas keliling",
        "harga pupuk bersubsidi", "perbaikan jalan desa", "beasiswa anak nelayan",
        "pengelolaan sampah pasar", "irigasi sawah tadah hujan", "pelabuhan rakyat",
        "rehabilitasi hutan bakau", "pelatihan tenaga kerja muda", "listrik dusun terpencil",
        "bibit kakao unggul", "pencegahan kebakaran lahan", "angkutan sungai antardesa",
    ]
    static let quotes = [
        "Kami tidak ingin rencana ini berhenti di atas kertas",
        "Warga sudah menunggu terlalu lama, jadi harus ada jadwal yang pasti",
        "Anggarannya terbatas, maka kita dahulukan yang paling mendesak",
        "Data lapangan akan kami serahkan pekan depan supaya bisa diperiksa bersama",
        "Kalau semua pihak jujur soal kebutuhannya, kesepakatan bisa cepat tercapai",
        "Pekerjaan dimulai dari wilayah yang aksesnya paling sulit",
        "Kami minta laporan dibuka untuk umum setiap bulan",
        "Kerja sama ini diuji dulu setahun sebelum diperluas",
    ]
    private static let given = [
        "Abdul", "Agus", "Bambang", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Hendra", "Indah",
        "Joko", "Kartini", "Lukman", "Maya", "Nurul", "Oktavia", "Rahmat", "Ratna", "Slamet", "Sri",
        "Taufik", "Umar", "Wahyu", "Yusuf", "Zainal",
    ]
    private static let family = [
        "Hidayat", "Santoso", "Wibowo", "Saputra", "Lestari", "Siregar", "Nasution", "Rahman",
        "Setiawan", "Kurniawan", "Pratama", "Susanto", "Hakim", "Maulana", "Firmansyah", "Utami",
        "Handayani", "Gunawan", "Permana", "Ramadhan",
    ]
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
    ]

    static func person(_ random: inout ChaosRandom) -> String {
        "\(random.pick(given)) \(random.pick(family))"
    }

    static func weekday(_ date: CivilDate) -> String {
        switch date.weekday {
        case .monday: "Senin"
        case .tuesday: "Selasa"
        case .wednesday: "Rabu"
        case .thursday: "Kamis"
        case .friday: "Jumat"
        case .saturday: "Sabtu"
        case .sunday: "Minggu"
        }
    }

    /// `Selasa (14/1/2025)`.
    static func shortDate(_ date: CivilDate) -> String {
        let (year, month, day) = date.components
        return "\(weekday(date)) (\(day)/\(month)/\(year))"
    }

    /// `Selasa, 14 Januari 2025`.
    static func longDate(_ date: CivilDate) -> String {
        let (year, month, day) = date.components
        return "\(weekday(date)), \(day) \(months[month - 1]) \(year)"
    }
}
