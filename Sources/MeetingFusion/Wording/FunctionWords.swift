import IndonesianText

/// Words that say nothing of what a text is about.
enum FunctionWords {
    static let all: Set<WordKey> = [
        "ada", "agar", "akan", "atas", "atau", "bagi", "bahwa", "belum", "bukan", "dalam", "dan",
        "dari", "dengan", "di", "dua", "hari", "ia", "ini", "itu", "jadi", "jangan", "juga",
        "kalau", "kami", "karena", "kata", "ke", "kini", "kita", "lagi", "lalu", "lebih", "masih",
        "mereka", "oleh", "pada", "para", "saat", "saja", "satu", "saya", "sebagai", "secara",
        "serta", "soal", "sudah", "tak", "telah", "tersebut", "tidak", "tiga", "untuk", "usai",
        "yang",
    ]
}
