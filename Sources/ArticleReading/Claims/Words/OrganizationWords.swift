// lint: table
/// Heads of organizations' names, of venues, and things that bear people's names.
enum OrganizationWords {
    static let lists: [(WordClass, String)] = [
        (
            .organization,
            """
            pt cv ud tbk dinas badan biro kantor kementerian kemenko balai bappeda bappenas bpbd bnpb bmkg bps bpn
            dprd dpr dpd mpr komisi fraksi universitas institut politeknik sekolah akademi akademik stie kampus rsud rs
            puskesmas koperasi asosiasi kamar konsorsium yayasan himpunan ikatan forum dewan majelis
            lembaga otorita pemprov pemkab pemkot pemda pemerintah pemdes polda polres polresta polsek kodim
            korem kodam koramil lanal lanud tni polri kejaksaan kejati kejari pengadilan bank perusahaan serikat
            persatuan gerakan partai tim panitia satgas unit sekretariat setda setdaprov setkab setkot
            inspektorat rumah dinkes dishub disbun dishut disdik disdikbud dlh dispar dinsos disnaker
            disnakertrans diskominfo dpmd dpmptsp dpmpt dkp esdm dispora disperindagkop disperindag dpupr
            pupr pu dppkb dp3a dpkh disdukcapil satpol bapenda bpkad bkd bkpsdm kesbangpol kpu bawaslu
            ksop kadin apindo hipmi bumdes perumda perusda bumd bumn pdam pln pertamina pelindo bulog bi ojk kpk
            bpk bpkp kemenag kemenhub kemenkes kemendagri kemenhut kemnaker kementan esdm kpi komnas lpm lsm ormas organisasi
            paguyuban perhimpunan perkumpulan federasi konfederasi gabungan kelompok musyawarah mui nu
            muhammadiyah fkub pmi knpi kni pkk baznas bpjs kedutaan konsulat kedubes korporasi grup group
            redaksi stasiun kanwil bws bwp bbpjn bpjn bpom bksda kph tahura ptn bptd upt uptd upbu
            jsc ltd inc corp corporation company gmbh sdn bhd holdings holding limited llc enterprise office association chamber agency bureau embassy university
            kerukunan perum satlantas polsubsektor pokdarwis gapoktan gapensi gapki iwapi dekranasda tpid tpps
            disdag disperkim dishubkominfo dispendik disperinaker diskop dpu dputr dprkp dpkp disporapar disbudpar disdukcapil disperpusip
            bnn bnnk bnnp basarnas kejagung kemendes kemenpar kemenperin kemendag bkkbn bulog-cabang kppn kanwil-djp
            himpunan-mahasiswa bem senat aliansi jaringan komunitas sanggar gereja keuskupan kementrian
            prefektur keuskupan pemerintahan-kota klub asrama
            manajemen direksi konsultan pengembang investor kontraktor operator
            pengcab pengprov pengda pengkab pengkot poktan posyandu kesultanan keraton dkm osis
            kwarcab kwarran kwarda pmi bpd kua kphp kphl ppi uptb samsat damkar disdamkar damkarmat lapas rutan bapas
            dlhk dpppa dkukmp diskumdag disperkimtan dispusip dkpp dtphp dpp dpw dpc pcnu pwnu ansor
            fatayat muslimat aisyiyah nasyiatul pmii hmi gmni kammi imm gmki pmkri gp banser koni npci perbakin kormi
            apdesi papdesi abpednas ppdi pgri ikapi pwi ijti amsi smsi jmsi pwri ikahi peradi ikadin inkindo gapeknas
            gabpkin organda aptrindo asita phri iwo idi ibi ppni iai hkti ktna sbsi kspsi ksbsi spsi fsp kasbi fpe kahutindo
            walhi jatam wwf tnc gipi gekrafs baguna tagana orari pramuka
            perserikatan persekutuan paroki resort jemaat parpol sinode pgi pgpi bamag walubi phdi matakin kwi
            trust foundation institute council society union initiative alliance college academy ministry authority
            commission board committee consultants consulting secretariat mission
            polda mabes kostrad lantamal posal satgasmar denzipur yonif yonzipur brimob satpolairud ditpolairud
            politani stikes stkip iain uin itk unmul untag uwgm universiti kolej otoritas syarikat
            takmir kud ksu ksp kopkar kub kth kwt lmdh p3a bumdesma lbh ylbhi himpaudi igtki direktorat ditjen
            kedeputian balitbangda bappelitbangda bakesbangpol polairud spbn spbu rukun band
            ombudsman mahkamah kepolisian palang komite laskar nahdlatul bhayangkari persit bea
            brin bkpm bkn bnpt bssn lpsk kompolnas bapanas bp2mi bp3mi bgn sppg skk komdigi kominfo
            apeksi apkasi adkasi adeksi apersi himperra aspekindo abujapi asperindo apjii gapasdap insa hnsi
            apkasindo aspekpir gapkindo ipnu ippnu pergunu bkprmi bkmt lptq ldii dmi icmi peradah permabudhi gow bkow
            ditlantas ditreskrimum ditreskrimsus ditresnarkoba ditintelkam ditsamapta ditbinmas ditpamobvit ditpolair
            satreskrim satresnarkoba satintelkam satbinmas satsamapta satpolair subdit subdirektorat denpom subdenpom
            pepabri lvri fkppi iakmi pafi pdgi igi fgii rri tvri pssi percasi pbsi forki ipsi perpani
            """
        ),
        (
            .namedOrganization,
            """
            pt cv ud universitas institut politeknik koperasi konsorsium yayasan rsud rs bank asosiasi serikat
            perumda perusda partai desa kelurahan kampung kecamatan paguyuban ksop kelompok perkumpulan
            himpunan akademi sekolah grup group smp sma smk sd mts puskesmas perusahaan kamar polsek polres prefektur kerukunan federasi aliansi forum ikatan yayasan komunitas perum
            karang lembaga gerakan jaringan
            gapoktan poktan pokdarwis sanggar bumdes uptd upt uptb pengcab kesultanan persatuan gabungan
            perhimpunan klub kph kphp kphl perserikatan persekutuan gereja keuskupan paroki lsm ormas
            organisasi asrama kud ksu ksp kopkar kub kth kwt lmdh bumdesma rukun band spbn universiti kolej
            """
        ),
        (
            .firmWord,
            """
            rubber energy materials mining resources capital power steel motors motor tech technology
            technologies global international industries industry petroleum oil coal carbon logistics
            shipping agro plantation plantations estate foods pharma telecom airlines hospitality
            development ventures partners minerals metals chemical chemicals cement paper pulp timber
            battery batteries engineering construction solutions services systems investment
            investments properties property media network networks securities insurance
            """
        ),
        (
            .venue,
            """
            ruang ruangan gedung aula kantor pendopo pendapa balai hotel ballroom lamin auditorium graha selasar bpu kedaton keraton
            istana balaikota wisma gor stadion convention hall plaza plenary lobi lobby halaman
            warung kedai saung joglo posko balairung wantilan vihara pura gereja katedral musala pesantren
            perpustakaan galeri rektorat sekretariat-daerah parlemen rumah kediaman mess guesthouse kafe cafe restoran resto masjid islamic sekretariat kampus markas mako
            mapolda mapolres mapolresta mapolsek makodim lapangan taman dermaga pelabuhan bandara terminal museum teater studio
            rsud lounge vip meeting room studio mes basecamp command center command
            rujab rumdin kantin warkop kopitiam sasana padepokan surau langgar mushola musholla mushala kelenteng
            klenteng pelataran teras serambi anjungan villa vila coworking pos
            pusdalops gudang geladak dek tpi hanggar bangsal pondok
            """
        ),
        (
            .namedThing,
            """
            jalan jl jln gang gg simpang jembatan sungai danau gunung bukit pulau teluk selat tanjung
            bendungan waduk pasar perumahan terminal bandara pelabuhan stadion masjid gereja monumen patung taman
            rsud sma smp sd smk smpn sman sdn piala turnamen liga kapal km kilometer blok
            kawasan tol ruas kecamatan kelurahan desa kampung kabupaten kota provinsi dusun rt teluk muara
            hutan pantai riam air plta pltu proyek program aplikasi sistem hotel aula gedung
            bukit lembah selatan utara aliran das universitas gor
            """
        ),
        (
            .group,
            """
            rombongan delegasi perwakilan jajaran pengurus manajemen direksi tim utusan unsur anggota
            perwakilannya pihak wakil kubu pejabat staf pengelola pemegang
            """
        ),
    ]
}
