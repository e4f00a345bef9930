// lint: table
/// Words that people in Indonesia are called by and that hardly mean anything else.
enum KnownNames {
    static let words = """
        aan abah abdul abdullah abdulrahman abdurahman abdurrahim abdurrahman abeng abidin
        achmad acil adam adang ade adelia adi adie adnan adrian adriana afandi affandi afrizal
        agam agnes agus agustin agustina agustinus ahmad ahmed ahok ahsan aini airlangga aisyah
        ajeng aji akbar akhmad akib akiong akira alamsyah albert albertus aldi alex alexander
        alfian alfons alfred alfredo ali alif alimuddin aliyah alwi amalia amanda amang amat
        ambar ambo ambrosius amelia amin aminah aminuddin amir amiruddin amran amrullah anand
        ananda anang andang anderson andersson andhika andi andika andre andreas andri andriani
        andriyani anggi anggraini anggun aniek anis anisa anita anjar anna annisa ansar ansari
        anselmus ansori anton antonius anwar anye apriadi aprilia apriliani apui apuy aqil
        arbain arbani arbayah ardhi ardi ardian ardiansyah arfan arham ari arie arief arif
        arifin arifuddin aris aristo ariyanto arman armand arnawa arnold arpan arsad arsyad
        artana artha arya aryani aryanto asep ashari asmawati asmuni asnawi aspian aspihani asri
        asriadi asrul astawa astrid astuti atek atika aulia avun awaluddin ayu azhar azis aziz
        azizah azwar bachtiar baco badaruddin badriansyah badrun bagas baharuddin bahri bahrudin
        bahruni bahtiar bakker bakri bambang bana bang basir basirun baskara baskoro baso basri
        basuki batara bayau bayu becce becker beddu bejo belare belareq bella benedictus beni
        benny berlian bernadus bernard bernardus besse betty bilung bima bimo bit blawing bobby
        boby bonar boni bonifasius boy brandt bria brouwer brown budi budianto budiarto
        budihardjo budiman budiono budiyanto bungan bunyamin burhan burhanuddin buring busman
        busyro cahya cahyadi cahyani cahyo cahyono candra catur cecep cecilia cenning chaidir
        chairil chairul chandra chandrawinata chen chih cho choi chou christian christina claire
        cokorda cokro cornelius dacosta dadang daeng dahlan dahlia dalle dalung damanik
        damayanti damianus danang dani dania daniel danny danu darmawan darmawati darmin darto
        darwin darwis daud david debora deddy dede dedi dedy defri delia demas deni dennis denny
        desi deswita desy devi devung dewa dewi dg dhani diah dian diana dicky didi didin dikdik
        dimas dina ding dirga djamaluddin djawa djoko doddy dodi dody dominikus doni donny dono
        duc dudi dul dwi dyah eddy edi edward edwin edy efendi effendi effendy efrem ejang eka
        ekawati eko elfrida eli elia elisa elisabeth elita ella elly elmi elok elsa elvira emang
        emil emilia emma encuk endah endang endri endro enggar eni entin erik erika erlangga
        erlina ermawati erna ernawati ernest erni erwan erwin ery esther esti euis eva evi evita
        fachri fachrul fadhil fadil fadillah fadli fahmi fahmiansyah fahri fahrizal fahrudin
        fahrurazi faisal faizal fandi farah farhan farid farida faridah fatah fathur fatimah
        fatmawati fauzan fauzi fauziah febri febriana febrianti febrianto felix feng ferdi
        ferdian ferdinand fernandez ferry fery fidelis firda firdaus firman firmansyah fischer
        fitra fitri fitria fitriani fitriyah florensia franky frans fransisca fransiska
        fransiskus freddy frederik fredy fuad furqan gabriel galib galih galuh gamas gani gantar
        gazali gde geby gede gerald gerardus ghazali ghofur gilang gina ginanjar ginting girsang
        gito glen gloria goenawan gozali gregorius gufran gultom gunadi gunarso gunawan gusnadi
        gusti habib habibah habibi hadi hadianto hadijah hadiyanto hafid hafiz haidar haikal
        hairani hairiah hairil hairiyadi hairuddin hairul hajang halim halimah halimawan
        hamberan hamdan hamdani hamid hamidah hamka hamsani hamsyah hamzah hanafi handayani
        handoko handoyo hangin hani hanif hanna hans hansen hao hapsari harahap hariadi hariani
        harianto haris harisman hariyadi hariyanti hariyanto harjo harjono harmoko harry harsono
        hartanto hartati hartawan hartini hartono haruki haryadi haryanti haryanto haryono hasan
        hasanah hasanuddin hasanul hasbi hasbullah hasibuan hasim hasna hasnah hasnawiah hasniah
        hasrul hasyim hatta hayati helda helena helmi helmy hendarto hendra hendrawan hendri
        hendrik hendro heni henny henri henry herawati heri herlambang herlina herman hermans
        hermansyah hermanto hermawan hermin hernawati heru herwin hery hesti hibau hidayah
        hidayat hidayati hidayatullah hilda hilman hilmi himang hirano hironimus hiroshi hoang
        hoffmann hsu hua huang husain husein husin husna husni hussein hutabarat hutagalung
        hutapea hutomo huvang hyun ibau ibnu ibrahim ida idham idris idrisiah idrus ignasius
        ihsan iis ika ikhsan ikhwan ikin ikram ilham ilyas imam iman imanuel imelda impai imran
        ina inayah indra indrawan indrawati indri indriani ineke inggrid ipansyah ipoy iqbal ira
        irang irawan irawati irfan irhamna irma irmawati irsan irsyad irvan irwan irwansyah isa
        isabela iskak iskandar ismail ismawan ismoyo isnaini istiqomah iswandi ito iwan iyan
        izhar jaang jaelani jafar jahrani jaka jaki jalung jamal jamaluddin james jamhari jamil
        jamilah jan jang jansen januar jarkasi jasman jati jau jayadi jeffry jefri jenny jeremia
        jerry jessica ji jihan jimmy jin jing johan johanes johannes johansson johansyah john
        johnny johnson jok joko jonathan joni jono joost josef joseph joshua juan juanda
        juhriansyah juk julia juliana julianto julius jumadi jumardi jumberi jumiati jun junaedi
        junaidi jung jupri justina juwita kadek kaharu kaharuddin kajan kalalembang kalalo kamal
        kamaruddin kamil kamilah kamrani kang karamoy karim karina karl karlina kartika kartini
        kartono karyadi kasim kasman kasmiati kaspiannor kaspul katarina kato kawilarang kazuo
        kejin kenji ketut kezia khadijah khaerul khairil khairuddin khairul khalid khalil khan
        khoirul khotimah kiki kim kirana klaus kleden kobayashi komang komar komarudin korhonen
        kris krisna krisnawati kristanto kristian kristiani kristina kuleh kumaat kumar kuncoro
        kurnia kurniadi kurniasih kurniati kurniawan kurniawati kusnadi kusno kusuma kusumawati
        kusumo labolong lado laila laing lamran lantara larsen lasah lasmini lasut latang latief
        latif latifah latuconsina laura laurensius lauw lawa lawing leatemia leba lee legau
        leimena lejau lejo leni lenjau lenny leo leonard leonardo lesmana lestaluhu lewar lia
        liana lidem lidia lidya liem liliana lilik lilis lim limbong lin lina linda ling liong
        lirung lisa lisna lita liu lolita lubis lukas lukman luluk lumanauw lumban lumbanraja
        lumbantobing lungu lusi lusia lusiana lutfi luthfi lydia madang made maemunah magdalena
        mahardika mahendra mahfud mahmud mahmudin mahyudin mahyuni malik mamahit manaf manalu
        mandagi mandey manggau mangindaan manoppo mansur mansyur manullang manuputty manurung
        mappa mappangara maramis marbun marcel marcelina marcus mardani mardi mardiana mardianto
        mardiyah margaretha maria mariam mariana mariani marina mario marlina marlinda marni
        marpaung marsel marselina marselinus martha marthen martin martina martini martinus
        maruf marwah marwan marwati maryam maryani maryati maryono mas masdar masdiana mashudi
        masitah maskur masnah masrani masruri massere mastora mastur masykur matandung mathius
        matinro matius matondang mattoreang matulessy maulana maulida mawardi maya megawati
        meilani melani meli melinda meo meri merry meta michael mifta miftah miftahul mila ming
        minh mira mirna misbah misnawati misran misransyah mochamad mochammad mohamad mohammad
        mohammed mokodompit monika morioka muchlis muchtar mueller muhaimin muhajir muhamad
        muhammad muhidin muhlis muhran muhtamar muhtar mujiati mujiono mukhlis mukhtar muliadi
        muliani mulyadi mulyani mulyanto mulyati mulyono munawar munawaroh munir murad murdani
        murhansyah murjani murniati mursidi murtini musa musdalifah muslim muslimin mustafa
        mustakim mustamin mustari mustofa muzakir muzammil naba nababan nabila nadeak nadia
        nadya nafsiah nahak nai naibaho nainggolan najib nakamura nanang nanda nani nannu
        nanulaitta naoko napitupulu narti nashir nasir nasrul nasrullah nasrun nasution natalia
        nathan naufal neneng nengah ngadiman ngatno ngau ngo ngurah nguyen nia nicholas nielsen
        nieminen niken nikolaus nila nina ningsih nining nirmala nisa nita njau nono noor
        noorhayati nor norbaiti nordiansyah norhasanah norhayati norma norman nova novan novi
        novia noviansyah novianti novita noviyanti nugraha nugroho nunung nur nuraeni nuraini
        nurbaiti nurdiansyah nurdin nurdinsyah nurhadi nurhaliza nurhasanah nurhayati nuri
        nurjanah nurlaila nurlela nurmala nursiah nurul nurwahid nyampa nyoman nyurai oei oka
        oki oktavia oktaviani oktavianus olivia olsen omar ong opu oscar otto paddu pakpahan
        palimbong palinggi pallawa palullungan pangaribuan pangemanan panggabean panjaitan panji
        paramita parani pardede pareira park parman parmin parningotan pasande pasaribu pasha
        pasolong passa patarai patel patricia patta pattiasina pattimura paula paulina paulus
        payang pebit pelenjau pello pelupessy permadi permana permatasari peter petrus petta
        phan philip pieter ping pipit pohan pongtiku pontoh prabowo pradana pradipta prakoso
        pramono pramudya pranata pranoto prasetya prasetyo prastowo pratama pratiwi pratomo
        prayitno prayoga prihandono prihatin priyanto priyono puji purba purnama purnamasari
        purnomo purwanti purwanto purwasih puspa puspita puspitasari puspitawati putu qomar
        qomariah quoc rabiatul raden radit raditya rafael rafi rafii rafiq rahardian raharjo
        rahayu rahim rahma rahmad rahmadani rahmadi rahmadiansyah rahman rahmaniah rahmat
        rahmawati rahmi raihan raj raja rajagukguk rama ramadhan ramadhani ramdan ramdani ramli
        randi rangga ranggas rani rano rante rasid rasidi rasyid ratih ratna ratnasari ratulangi
        raudah ravi rendi rendra rendy reni renny retno rewa reynaldi reza rezky rian riana
        rianto riany ribka ricky rida ridho ridwan rifai rifki rifqi rika riko rima rina rini
        rinto rio risa riska riski risma rismawati rita ritonga riwu riyadi riyanti riyanto
        rizal rizka rizki rizky robby robert robertus robi rochmad rohani rohmah rohman roland
        roma romi rondonuwu roni ronny rorimpandey roro rosa rosalia rosalina rosdiana rose
        rosihan rosita roslina rosmala rosmawati rosmiati rosnah rosyid roy rudi rudiansyah
        rudianto rudolf rudy rukmana rumahorbo rumengan rusdi rusdiana rusdiansyah ruslan rusli
        rusmadi rusman rusmiati rusmini rusnani rustam ruth saad sabhan sabir sabirin sabran
        sabri sabrina sadikin sadli saefudin safitri safri safrudin sagala sahar sahetapy sahid
        sahrul said saifuddin saiful saifullah salahuddin salama salampessy salasiah saleh salim
        salma salman salmiah samad samiun samosir sampe samsiah samsidar samsir samsu samsuddin
        samsudin samsul samuel sandra sandy sangaji sangkala santi santika santo santosa santoso
        sappe sapri sapriadi sapto sapuani sara saragih sarah saras sarbaini sarif saripuddin
        sarira sarjono sarkawi sarmin sartika sarwono sato satoshi satria satrio satya saut
        sayid sayuti schmidt sebastian selamet selvi sembiring seno seo septian septiana
        septiani seran serli sessu setiabudi setiadharma setiadi setiawan setiawati setiono
        setyawan setyono sharma sherly shinta siagian siahaan sianipar sianturi sibarani sibuea
        sidabutar siddiq sidik sigit sihombing sihotang sikki silaban silalahi silitonga
        silvester silvia simamora simanjuntak simanungkalit simarmata simatupang simbolon simon
        simson sinaga sinambela singh sinta sinurat sirait sirajuddin siregar siska siswadi
        siswanto siswoyo sitanggang siti sitinjak sitohang sitompul sitorus sitti situmorang
        slamet smith sofian sofyan soleh soleman solihin sombolinggi sompa sondakh soni sonny
        soo sophie sopian sri stefan stefani stefanus stephanus steven suardana suartana subagio
        subagyo subandi subarkah subhan subroto sucipto sudarman sudarmin sudarmono sudarno
        sudarsono sudarta sudarto sudding sudibyo sudirman sugeng sugianto sugiarto sugiharto
        sugito sugiyanto sugiyono suhardi suharjo suharno suharti suharto suharyono suhendra
        suherman sujarwo sujono sukadana sukardi sukarman sukarni sukarno sukarta sukirman sukma
        sukri sulaiman sulastri suleman sulis sulistiani sulistyo sulistyowati sulle sultan
        sumampouw sumardi sumarni sumarno sumarsono sumaryono sumiati suminto sumitro sumiyati
        sun sunardi sunarti sunarto sunarya sunaryo supardi suparjo suparlan suparman suparmin
        suparno suparta supit supratman supriadi supriyadi supriyanto supriyono suriansyah
        suroso suroto suryadi suryana suryani suryanto suryati susan susana susanti susanto susi
        susiana susilawati susilo susmita sutanto sutarja sutarno sutejo sutikno sutini sutisna
        sutomo sutopo sutrisno suwandi suwarni suwarno suwito suyadi suyanto suyatno suyono
        suzuki swandi syafaruddin syafii syafruddin syafrudin syahbana syahdan syahid syahrani
        syahrial syahril syahrir syahruddin syahrudin syahrul syaiful syakir syam syamsiah
        syamsir syamsu syamsuddin syamsul syamsuni syamsuriati syarif syarifah syarifuddin
        syukri syukron taberani tabrani tajuddin takashi tallo tambayong tambunan tampubolon
        tamrin tan tanaka tandi tandiarrang tandilintin tandiono tangdilintin tania tanoto
        tantri tappa tarigan tarmiji tatang tati tatik taufan taufik taufiq taylor teddy tedi
        tedja tefa tekwan tengku tenri teresia teten thamrin thanh theo theresia thi thomas
        thompson thu tiara tika tina tingai tingang titin titis tito tjahjadi tjan tjandra
        tjokro tobing toding togatorop toha tohari tolleng tomasoa tomi tommy toni tono tony
        toto tran tresia tri triana triono trisna trisnawati triyono tsai tuasikal tumanggor
        tumbelaka turnip tutik ubang ubung udin ujang ulau ulfa umar umi unyang ursula usat
        usman utami utomo uus valentina valentinus vera veronika vicky victor viktor vina
        vincentius virtanen visser vita vivi vivian wagner wahab wahid wahidah wahidin wahyono
        wahyu wahyudi wahyuni walangitan waluyo wan wandi wang warsito warsono wasis watanabe
        wati wattimena wawan waworuntu wayan wea weber wellang wenas wening wenny wiati wibawa
        wibisono wibowo widada widi widiastuti widjaja widodo widya widyastuti wijana wijaya
        wijayanti wijayanto wilda wilhelmus willem william willy wilson winarno winarsih winarti
        winata winaya winda windy wira wiranto wirata wirawan wirjawan wisnu wiwik wiwin wiyono
        wolfgang wongso woo wowor wu wulan wulandari xu yamada yamamoto yamani yani yanti yanto
        yap yasin yayan yayat yayuk yeni yenni yeremia yohana yohanes yohanis yoko yolanda
        yonathan yong yoon yopi yosef yoseph yoshida yosias young yuda yudha yudhi yudhistira
        yudi yudianto yuki yulia yuliana yulianti yulianto yuliati yulita yulius yuni yuniar
        yuniarti yunita yunus yuri yurni yusran yusri yustina yustinus yusuf zaenal zahra zahrah
        zain zainab zainal zaini zainuddin zainudin zairin zakaria zaki zakiyah zamroni zhang
        zhao zhou zhu zubaidah zul zulfa zulfan zulfikar zulhadi zulkarnain zulkifli zuraida
        zuraidah
        """
}
