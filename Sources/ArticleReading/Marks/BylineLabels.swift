// lint: table
import Hashing

/// The words that say who wrote an article, and where in a line they may stand.
enum BylineLabels {
    /// Words that are a label in front of a name, with a colon or without.
    static let all = table(
        "penulis reporter pewarta oleh by laporan wartawan jurnalis kontributor ditulis pen peliput"
            + " koresponden pelapor dilaporkan reportase rep pengirim disusun diliput diceritakan"
            + " diwartakan lap author penyusun notulis pewara penyiar wartawati pewawancara")

    /// Words that are one only with a colon or `oleh` behind: `Naskah: …`, `Teks dan foto oleh …`.
    static let weak = table(
        "naskah catatan cerita teks kiriman liputan tulisan penulisan written words esai posted published"
            + " dicatat dirangkum diketik dihimpun dikisahkan dituturkan disarikan notulen narator"
            + " text txt wrt dari juru warta"
    )

    /// People who are named in front of their label: `Rina Wulandari, kontributor Melak`.
    static let writers = table("reporter kontributor wartawan jurnalis pewarta koresponden")

    /// What those people do: `Rina Wulandari melaporkan dari Melak`.
    static let reporting = table("melaporkan mewartakan menuliskan")

    /// Signs that stand for a label, a pen in all its forms: `✍ Rina Wulandari`.
    private static let pens = ["✍", "🖊", "🖋", "✒", "✏", "📝"].map { Array($0.utf8) }

    /// Whether a line's bytes begin with the sign of a pen.
    static func beginsWithPen(_ bytes: some Collection<UInt8>) -> Bool {
        pens.contains { bytes.starts(with: $0) }
    }

    /// What stands behind `Laporan` where it is the head of a section.
    static let sections = table(
        "utama khusus keuangan tahunan langsung pembaca warga harian mingguan bulanan akhir")

    private static let colon = WordHash.of(Array(":".utf8))
    private static let makers = table("oleh by")

    static func table(_ words: String) -> FingerprintSet {
        FingerprintSet(words.split(separator: " ").map { WordHash.of(Array($0.utf8)) })
    }

    /// Whether a line that begins with a word may be labelled.
    static func begins(with word: UInt64) -> Bool { all.contains(word) || weak.contains(word) }

    /// Whether words begin with a label: `Penulis`, `Penyiar/Naskah:`, `Teks dan foto oleh`.
    static func isLabelled(_ words: [UInt64]) -> Bool {
        guard let first = words.first else { return false }
        if all.contains(first) {
            // `Laporan utama` is a section, `Dilaporkan langsung: Aco` is signed.
            let isSection = words.count > 1 && sections.contains(words[1])
            return !isSection || words.count > 2 && words[2] == colon
        }
        let head = words.prefix(5)
        guard let end = head.firstIndex(where: { $0 == colon || makers.contains($0) }), end > 0,
            words.count > end + 1
        else { return false }
        return words[..<end].contains { all.contains($0) || weak.contains($0) }
    }

    /// Whether nothing but a label stands on a line: the name is on the next.
    static func isBare(_ words: [UInt64]) -> Bool {
        guard let first = words.first, all.contains(first) else { return false }
        return words.count == 1 || words.count == 2 && words[1] == colon
    }
}
