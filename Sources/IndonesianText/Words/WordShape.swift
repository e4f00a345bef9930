/// How the letters of a word are written.
public enum WordShape: UInt8, Sendable {
    /// `rapat`.
    case small
    /// `Rapat`, `Mas’ud`, `Min-jae`.
    case capitalized
    /// `DPRD`, `II`: two capitals or more and nothing small.
    case upper
    /// `DPMPTSPs`, `McKinsey`, `RSUDs`: capitals inside.
    case mixed
    /// `M`: one capital alone.
    case initial
    /// `S.E`, `M.Si`: an abbreviation with stops inside.
    case dotted
}
