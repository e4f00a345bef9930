// lint: table
/// Words of saying.
enum SpeechWords {
    static let lists: [(WordClass, String)] = [
        (
            .speechCue,
            """
            ujar kata tutur ucap ungkap jelas sebut papar tegas terang tambah lanjut imbuh pungkas tukas
            cetus sambung timpal seloroh kelakar sindir beber urai pesan harap pinta tandas katanya cerita
            kenang keluh gumam tanya jawab bantah kilah dalih tulis kutip simpul tekan sahut seru teriak canda
            imbau sanggah bebernya rinci aku puji kritik usul saran ajak bisik protes jelaskan ucapkan tegaskan ungkapkan
            sergah balas celetuk semprot desak tuding ingat tutup tegur sapa gugat ancam bilang tampik sentil
            gerutu gurau lontar tantang titip sungut keluh kisah tukas elak janji wanti-wanti ucap seloroh lapor
            katakan sampaikan tuturkan sebutkan klaim
            """
        ),
        (
            .speechVerb,
            """
            mengatakan menyebut menyebutkan menilai menjelaskan menegaskan mengungkapkan menyampaikan
            menambahkan menuturkan memaparkan menerangkan mengaku mengakui menyatakan berharap mengingatkan
            menekankan meminta menginginkan mengimbau menghimbau mengajak mengusulkan menyarankan menyoroti
            mengungkap membeberkan merinci menduga memperkirakan berpendapat berjanji menjanjikan mengklaim
            mencontohkan menyayangkan menyambut mengapresiasi membantah menolak mengeluhkan bercerita
            mengisahkan menceritakan memastikan menyinggung membenarkan mencatat melaporkan menjawab
            mengucapkan berpesan menginstruksikan mendorong menggarisbawahi menandaskan mengutarakan
            mengemukakan berujar berkata bertutur menyindir berkelit berkilah berdalih menanyakan bertanya
            menimpali memprotes mengkritik memuji mengonfirmasi mengkonfirmasi membeber menyimpulkan
            menguraikan menanggapi mengharapkan menerangkan menunjuk menyanggupi mengajukan berterima menitipkan
            mewanti-wanti menawarkan bilang beralasan berkeras bersikeras berdoa bersyukur mendesak menuntut
            mempertanyakan mempersilakan menyesalkan menyarankan mengumumkan membandingkan memprediksi
            menyangkal menampik menuding memaklumi menyetujui menganggap mengira mengusul meyakini
            menjanjikan mewacanakan menyangsikan menyela memotong menyahut membalas mendukung minta
            ngaku ngomong nawar nanya ngeluh
            """
        ),
        (
            .saidPassive,
            """
            disampaikan dikatakan diungkapkan diungkap dijelaskan ditegaskan dituturkan dikemukakan
            dinyatakan diakui dibenarkan dilontarkan dibantah ditimpali dijawab diamini diutarakan
            dipaparkan diterangkan ditekankan disuarakan dikeluhkan diucapkan disebutkan ditandaskan
            diingatkan dilaporkan diusulkan dikuatkan ditanggapi dipotong disela disindir
            """
        ),
        (
            .humanAct,
            """
            tersenyum tertawa menunduk mengangguk menggeleng menangis tersinggung terdiam termenung
            terkekeh menghela berbicara bicara menempuh duduk berdiri membaca menulis mencatat menyimak mendengarkan menatap
            memandang melirik bergegas bercanda geram kecewa terharu menyimpan menghitung menakar
            """
        ),
        (
            .reply,
            """
            jawab timpal balas sahut sela potong menjawab menimpali membalas menyahut menyela
            memotong menyanggah menanggapi memprotes tanya menanyakan interupsi sergah menengahi menambahkan
            mengamini membantah bantah
            """
        ),
        (.pronoun, "ia dia beliau doi"),
        (
            .personNoun,
            """
            lelaki laki-laki pria perempuan wanita politikus politisi legislator ibu bapak ayah pemuda
            tokoh guru mahasiswa sosok doktor dokter alumnus lulusan jenderal perwira pensiunan warga
            mantan orang istri suami putra putri anak nenek kakek pejabat birokrat purnawirawan profesor
            """
        ),
        (.pointer, "itu tersebut ini tadi"),
        (.nameParticle, "bin binti van von de al el da der den dan-mat ad"),
    ]
}
