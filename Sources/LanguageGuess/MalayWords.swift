/// Words that Indonesian or Malay news prose uses and the other does not.
enum MalayWords {
    enum Verdict { case indonesian, malay, open }

    private static let indonesian = words(
        "bahwa karena yaitu yakni provinsi kabupaten kantor rapat wartawan polisi saja bisa"
            + " rumah sakit mobil jumat selasa rabu kamis minggu")
    private static let malay = words(
        "bahawa kerana iaitu ialah mesyuarat pemberita polis sahaja hadapan manakala seramai"
            + " pejabat jawatankuasa isnin khamis ahad jumaat syarikat kereta hospital")

    static func verdict(on text: [UInt8]) -> Verdict {
        var balance = 0
        for word in text.split(whereSeparator: { !(0x61...0x7A).contains($0 | 0x20) }) {
            let lower = word.map { $0 | 0x20 }
            if indonesian.contains(lower) { balance += 1 }
            if malay.contains(lower) { balance -= 1 }
        }
        return balance > 0 ? .indonesian : balance < 0 ? .malay : .open
    }

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
    }
}
