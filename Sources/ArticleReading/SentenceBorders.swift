/// Cuts a paragraph into sentences.
///
/// A sentence ends with `.`, `?`, `!` or `…`, with closing marks after it, where a blank and
/// something that can begin a sentence follow. It doesn't end after an abbreviation such as
/// `dr.`, after a single capital (`M. Syahrani`), or within an academic title.
enum SentenceBorders {
    private static let abbreviations: Set<[UInt8]> = Set(
        """
        dr drs dra ir prof kh hj h st sh mh se si spd mpd msi mm mt kes pd ph sos hum ag ak jl
        gg no kec kab kel prov ds rt rw hlm tgl pukul ltd inc co jend letjen mayjen brigjen kol
        letkol kapten kompol akp akbp kombes irjen ust tn ny sdr mr mrs ms
        cq dll dsb dst tbk
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    static func sentences(of bytes: [UInt8], in paragraph: Range<Int>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = paragraph.lowerBound
        var at = start
        while at < paragraph.upperBound {
            let end = endOfMark(bytes, at, paragraph.upperBound)
            guard end > at else {
                at += 1
                continue
            }
            if let next = beginning(bytes, after: end, paragraph.upperBound),
                !isAbbreviation(bytes, dot: at, from: start)
            {
                append(start..<end, to: &out, bytes)
                start = next
            }
            at = end
        }
        append(start..<paragraph.upperBound, to: &out, bytes)
        return out
    }

    private static func append(_ range: Range<Int>, to out: inout [Range<Int>], _ bytes: [UInt8]) {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, bytes[low] <= 0x20 { low += 1 }
        while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
        if low < high { out.append(low..<high) }
    }

    /// The end of a mark that can close a sentence and of the quotes and brackets after it; the
    /// place itself where there is no such mark.
    private static func endOfMark(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int {
        var end = at
        switch bytes[at] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): end += 1
        case 0xE2 where at + 2 < limit && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6: end += 3
        default: return at
        }
        while end < limit {
            switch bytes[end] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""),
                UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                end += 1
            case 0xE2
            where end + 2 < limit && bytes[end + 1] == 0x80
                && (bytes[end + 2] == 0x9D || bytes[end + 2] == 0x99):
                end += 3
            default: return end
            }
        }
        return end
    }

    /// Where the next sentence begins, if a blank and a capital, digit, quote or bracket follow.
    private static func beginning(_ bytes: [UInt8], after end: Int, _ limit: Int) -> Int? {
        var next = end
        while next < limit, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        guard next > end, next < limit else { return nil }
        switch bytes[next] {
        case 0x41...0x5A, 0x30...0x39, UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "'"),
            0xC3, 0xE2:
            return next
        default: return nil
        }
    }

    private static func isAbbreviation(_ bytes: [UInt8], dot: Int, from start: Int) -> Bool {
        guard bytes[dot] == UInt8(ascii: ".") else { return false }
        var low = dot
        while low > start, isWord(bytes[low - 1]), dot - low < 12 { low -= 1 }
        let word = bytes[low..<dot]
        guard let first = word.first else { return false }
        if word.count == 1 { return (0x41...0x5A).contains(first) }
        return abbreviations.contains(word.map { $0 | 0x20 })
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
