// lint: table
/// Short forms written with a stop that does not end a sentence.
enum Abbreviations {
    /// They stand before a name or number.
    static let beforeNames: WordSet = WordSet(
        """
        dr drs dra drg drh ir prof kh tgh hj st rr jl jln gg gd no nr kec kab kel prov ds rt rw hlm
        tgl bpk sdr sdri tn ny mr mrs ms capt kapt letjen mayjen brigjen irjen kombes akbp akp ipda
        iptu muh moh mohd muhd abd dg pdm rd ing letkol kol mayor serka ust pdt rm cq pt cv ud fa
        yth a.n s.d u.p al ns apt
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordKey(String($0)) })
}
