/// A way to write the name of an entry.
///
/// A capital of the name must be a capital in the text; a small letter may be either. So `Kaltim`
/// finds `KALTIM` but not `kaltim`, and `kantor Bupati` finds `Kantor Bupati`.
struct GazetteerName {
    /// The folded bytes of the name.
    let bytes: [UInt8]
    /// The places of its capitals among them.
    let capitals: [Int]

    init(_ name: String) {
        let folded = FoldedText(Array(name.utf8))
        bytes = folded.bytes
        capitals = folded.bytes.indices.filter(folded.isCapital)
    }
}
