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
            katakan sampaikan tuturkan sebutkan
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
            mewanti-wanti menawarkan
            """
        ),
        (.pronoun, "ia dia beliau"),
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
