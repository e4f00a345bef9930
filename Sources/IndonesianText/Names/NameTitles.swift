// lint: table
/// Words before names, and degrees after them.
enum NameTitles {
    private static let words: [(NameTitle, String)] = [
        (
            .honour,
            """
            dr drs dra drg drh ir prof profesor doktor h hj haji hajah kh tgh kiai kyai ustaz ustadz ustadzah
            habib pdt pendeta romo pastor uskup biksu datuk dato datin tengku tuanku raden rr rm kgph gusti-ngurah apt
            capt ns rd ing
            """
        ),
        (
            .rank,
            """
            bripda briptu brigpol bripka aipda aiptu ipda iptu akp kompol akbp kombes kombespol brigjen irjen
            komjen jenderal jendral letjen mayjen kolonel kol letkol mayor kapten kapt lettu letda peltu
            pelda serma serka sertu serda kopka praka pratu prada laksamana laksda laksma marsekal marsda
            marsma pol inf kav arh czi cba cpm
            """
        ),
        (
            .address,
            """
            pak bapak bpk bu ibu mr mrs ms tuan tn nyonya ny nona sdr sdri saudara saudari om tante bang
            mas mbak puang gus suhu abah opung kakak kak nenek kakek mbah almarhum almarhumah alm mendiang kawan bung
            """
        ),
    ]

    static let table: WordMap<NameTitle> = {
        var table: [WordKey: NameTitle] = [:]
        for (title, list) in words {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[WordKey(String(word))] = title
            }
        }
        return WordMap(table)
    }()

    /// Degrees as written without their stops.
    static let degrees: WordSet = WordSet(
        """
        sh se sip ssi ssos spd st skom skm sked skep sp spt spi shut sag shi sei stp sap sikom ssn sth sst
        sakt sfarm sgz spsi shum mh mm msi mt mpd mkes mkom mhum msc ma mba mph mp mak mag map mkn mars
        mppm mikom mipol phd bsc ba beng llm llb ak ca cpa amd spa spog spb spm spjp spkk sppd span spr
        sprad sptht spu spot spkj msn med mtr ipm ipu asean-eng qia crmp cgcae cfr lc
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordKey(String($0)) })
}
