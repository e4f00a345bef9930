import Hashing
import IndonesianText

/// A line at the head of an article that holds nothing but the names of its authors.
///
/// They stand without a label, right above or below the line with the day.
struct SignedLine {
    /// So far above the title outlets sign.
    private static let above = 2
    /// Two authors with their towns.
    private static let mostWords = 8
    /// A line with the day holds little else.
    private static let mostWordsOfDay = 14

    let found: MainTextReader.Result

    /// The names, as written; nil where no line is one of names alone.
    func name(above first: Int, title: Int) -> String? {
        let head = max(0, title - Self.above)..<max(title, min(first, found.lines.count))
        for index in head {
            let line = found.lines[index].range
            let isBesideDay = [index - 1, index + 1].contains { head.contains($0) && isDay($0) }
            // `Rina Wulandari - Metro`.
            if isBesideDay, isOther(index), let name = nameBeforeMark(line) {
                return found.page.text(name)
            }
            if isBesideDay, isNames(index) { return found.page.text(line) }
            if isBesideDay, let name = nameAndTown(line) { return found.page.text(name) }
            if isDay(index), let name = nameBeforeMark(line) ?? dayAndName(line) {
                return found.page.text(name)
            }
        }
        return nil
    }

    /// `RINA WULANDARI`: a name alone, right below the text.
    func name(below last: Int) -> String? {
        guard last + 1 < found.lines.count else { return nil }
        let line = found.lines[last + 1]
        guard isOther(last + 1), isPlain(line.range),
            isPerson(line.range, leastLikeness: -5)
        else { return nil }
        return found.page.text(line.range)
    }

    /// `Rina Wulandari | 19 Agustus 2026`: the name before a mark, and the day or a section.
    private func nameBeforeMark(_ line: Range<Int>) -> Range<Int>? {
        let parts = BylineParts(found.page).parts(of: line)
        guard parts.count > 1, let first = parts.first, isPerson(first),
            !parts.dropFirst().contains(where: { isPerson($0) })
        else { return nil }
        return first
    }

    /// `Jumat, 5/12/2025 10:00 WITA | Riska`.
    private func dayAndName(_ line: Range<Int>) -> Range<Int>? {
        let parts = BylineParts(found.page).parts(of: line)
        guard parts.count == 2, isPerson(parts[1], fewestWords: 1) else { return nil }
        return parts[1]
    }

    /// `Rina Wulandari, Samarinda`.
    private func nameAndTown(_ line: Range<Int>) -> Range<Int>? {
        guard let comma = line.first(where: { found.page.bytes[$0] == UInt8(ascii: ",") }) else {
            return nil
        }
        let town = LineWords.hashes(of: comma + 1..<line.upperBound, in: found.page, limit: 4)
        guard (1...3).contains(town.count), town.allSatisfy({ Self.sections.contains($0) }),
            isPerson(line.lowerBound..<comma)
        else { return nil }
        return line.lowerBound..<comma
    }

    /// Whether a stretch is the name of one person, by how it looks.
    ///
    /// `leastLikeness`, for each word and in tenths, says how much like names they must look.
    private func isPerson(
        _ part: Range<Int>, fewestWords: Int = 2, leastLikeness: Int = 5
    ) -> Bool {
        let shape = LineShape(found.page, part)
        let words = LineWords.hashes(of: part, in: found.page, limit: 6)
        guard (fewestWords...4).contains(shape.words), shape.capitals == shape.words,
            shape.numbers == 0,
            !shape.hasColon, words.allSatisfy({ !Self.sections.contains($0) })
        else { return false }
        let text = TokenizedText(Array(found.page.bytes[part]))
        let marked = MarkedText(text, matches: [])
        return NameLikeness.tenths(0..<text.tokens.count, in: marked) >= leastLikeness * shape.words
    }

    private func isDay(_ index: Int) -> Bool {
        let line = found.lines[index]
        guard line.shape.numbers > 0, line.shape.words <= Self.mostWordsOfDay, line.role != .title
        else { return false }
        let text = TokenizedText(Array(found.page.bytes[line.range]))
        return DateScanner(text, publishedOn: nil).expressions().contains {
            $0.hasYear && $0.date != nil
        }
    }

    /// Whether a line is neither the title nor anything that is known.
    private func isOther(_ index: Int) -> Bool {
        switch found.lines[index].role {
        case .other, .repeated, .prose: true
        default: false
        }
    }

    private func isNames(_ index: Int) -> Bool {
        let (line, shape) = (found.lines[index], found.lines[index].shape)
        guard isOther(index) else { return false }
        let words = LineWords.hashes(of: line.range, in: found.page, limit: Self.mostWords + 4)
        guard (2...Self.mostWords).contains(shape.words), shape.numbers == 0, !shape.hasColon,
            !shape.isQuoting, !shape.isEnded || shape.words <= 4, isPlain(line.range)
        else { return false }
        let joined = words.count { Self.joiners.contains($0) }
        return shape.capitals + joined >= shape.words
            && words.allSatisfy { !Self.sections.contains($0) }
    }

    /// Whether no mark of menus and breadcrumbs is in it.
    private func isPlain(_ range: Range<Int>) -> Bool {
        !found.page.bytes[range].contains {
            Self.marksOfMenus.contains($0) || $0 >= 0xE2 || $0 == 0xC2
        }
    }

    private static let marksOfMenus = Set("|<>#[]@+*=".utf8)
    private static let joiners = BylineLabels.table("dan and serta")

    /// Words of menus, sections, places and offices: no name of a person has them.
    private static let sections = BylineLabels.table(
        "berita kabar warta info daerah utama nasional regional internasional hukum kriminal politik ekonomi bisnis"
            + " olahraga sport pendidikan kesehatan pemerintahan pemerintah pemkab pemkot pemprov dprd dpr parlemen"
            + " advertorial opini sosok profil ragam wisata pariwisata budaya lingkungan energi tambang industri"
            + " peristiwa umum kota kabupaten provinsi kecamatan desa kelurahan kampung kutai timur barat kartanegara"
            + " utara selatan tengah berau paser penajam samarinda balikpapan bontang tenggarong sangatta sendawar"
            + " mahakam hulu kubar kukar kutim mahulu kaltim kaltara kalimantan borneo indonesia ikn nusantara sepaku"
            + " home beranda tentang kami indeks terkini terbaru populer terpopuler trending headline news live video"
            + " foto galeri bagikan share komentar cetak print baca juga dibaca menit rilis siaran pers press release"
            + " humas diskominfo dinas badan kantor universitas yayasan serikat pt cv gaya hidup lifestyle teknologi"
            + " tekno otomotif hiburan viral editorial tajuk kolom resensi feature khusus laporan analisis"
            + " pasar harga loker lowongan jadwal cuaca hari ini dengan untuk yang dari di ke oleh skip content menu"
            + " cari search login daftar masuk hubungi redaksi pedoman media siber post pos harian koran portal com id"
    )
}
