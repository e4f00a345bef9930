// lint: table
/// What three letters in a row say for a name, in tenths, written by `scripts/train-names`;
/// a dot is a word's beginning or end, a hyphen any sign.
enum NameTrigrams {
    static let bias = -5
    static let rows: [(tenths: Int8, trigrams: String)] = [
        (
            -17,
            """
            .di
            """
        ),
        (
            -16,
            """
            .ke ak. pen
            """
        ),
        (
            -15,
            """
            .pe apa at. lay nya si.
            """
        ),
        (
            -14,
            """
            aks dis isi kan
            """
        ),
        (
            -13,
            """
            .bi .fo .me al. kon men oda pol rak uru ya.
            """
        ),
        (
            -12,
            """
            .be .dr .pl .po et. idu mbu os. per pun tok uku
            """
        ),
        (
            -11,
            """
            .se ap. ber kel log mem pro ter und ut.
            """
        ),
        (
            -10,
            """
            .ci .ko .te alo arg as. bu. eha epa erb ins jad jur me. ngk pem pre rko sak saw str
            uar um. ump up. usu
            """
        ),
        (
            -9,
            """
            .cu .ka .ki aca aka anc asa bsi egi enu era gap gon hum ic. nca ndu ok. ol. ora pi.
            pos rua ruh tud uda umu unj
            """
        ),
        (
            -8,
            """
            .bo .co .pi ada agr ahu aku ala alt ara bek buk ci. deo dep dit dur eda eks emb ent
            es. ese eta gel hia ipu itu kab kai kap kes kli kso kun kut lak ler lir ll. lu. mak
            mu. nam ndo nsa nta oad pad pah pan rek rok sua sun tad tem tra tro ubu uh. uju uka
            """
        ),
        (
            -7,
            """
            .ba .lo .ol .or .pr .re .sk am. aru bal car cin cul diu dor ekt ela ema eme ena eny
            epu ers fil gim hat hau iap imp inf iny ju. kin let mdi mpi mpu nat ndi nt. or. ota
            oto pag pin pir por rap sed spo ss. tai toy tus ua. ubs unn waj
            """
        ),
        (
            -6,
            """
            -ma .au .ca .ge .gr .gu .in .sd .st abu adu age ahk ai. ake ane any aun bid bil blo
            can dap dat dio dro du. eb. ege eki emp epo erg erk esa ewe for gai gen gki gni gub
            hlu hub ial ido izi jik jil kat kem kil kit kul lag mai mbi mik mot mpa mul mut nd.
            ne. niu nud oeh om. ont ony pid pla ra- rea rej rel res rhu rit rmu rs. rup sip tas
            tir tua tuh tun ual uga uhu uit umn uni ur. ura wal war wiy zan
            """
        ),
        (
            -5,
            """
            .ay .ce .ga .ia .je .ku .ot .ti .uj .vo adv aft aga ah- ahb amp api are ari asi asj
            auh ave baw bio boh buh bum cak daf das duk ebu edu ek. eka el. emu ene epi erc erh
            erj erp esk esu ewa fis gge gli gra gu. hba he. hon huj ibe ifi iga ik. ikl imi ior
            ipa ir. iri ise isl isu ite iwa jel jen jer jid jut kay kep kis kni kre kti lap leg
            lip lka loa lti lua mea mua nas naz neg ngl nit nom num nyi ob. ode oin oke one ong
            ot. ote otu ov. oyo pab pik pil pim ple ps. puk reb rep rim rip rje rny roa ron sdr
            sek sin sji sny soe sor sos swa tag te. tel tim tny tt. uah udu uk. ukt ulu unt upa
            ve. wab wak wic ws. yar
            """
        ),
        (
            -4,
            """
            -be -la .ap .as .bh .by .hi .lt .mo .ob .uc .uk .ut a-b a-m a-s aam abs abt adm ah.
            aha aju akn akt alh an. ay. ban bes bis boj bru bse btu bul bup cab cap cer cip ck.
            com cur den der dib dih dmi dpr ead ear eca ed. ele elp emo eod eor epe fak fie fot
            gah gaj gak gan gay ggu gig go. gro gsu gut gya haw hip hka hmi hny hun iau ica ice
            ien iin iji ike iku imb ist it. ium jem joi keb kec ket khi kia kmi kny kok kot ks.
            ksi kt. ktu kua kuc kui lah lel lom loy lpi lsu lur lva maj mba mdu mii mni mud muk
            mum nal nfo ng- nib nio non nti ntu ogo ogy oja okt ome ops ord org ort ped pel pij
            pok pul raw riw rji rke rsi rut rve saj sat say seb sid ske ski skr sot sur ta- taw
            ti- tib tih tio tka tru ts. uat ubb ubl ujo umr uno urv uta vie yaw yeq yi. zin
            """
        ),
        (
            -3,
            """
            -an -ha -ka -pa -pu -ra -sa -si .ao .dp .ec .eh .et .go .hj .jl .km .kr .kw .ky .lh
            .mr .mt .ne .od .oj .pj .pu .rp .sp .tl .ua .xx .zo .zw a-r ace adj adp ag. ago agu
            ahl aia aik akl als amu anb anp aob apk apo aq. ark ase asl ata atk atp awe bag bap
            bat bbi bde bie bih bub bur cal cam cle cob con cu. cua dai daw day deg det dif dig
            dip dir dji dos dpi dr. dra dua due duh dul dum dun dv. eba ebs edo eid elt elu enb
            eng ens er. eru eto ews fas fee ga. gad get ghe ght gi- gia gis gka gko gny goy gri
            hah hea heb heo hij hj. huk i-a i-p ibu ide ig. igh igr iha ik- ile ink inm iom ip.
            ipd irk is. ish ith iti iun iur jaj jar jek jl. jud k-a kao kav ked kid kla km. kod
            koo ksa kta lai lan laz lho lig low lt. lta luc lui lyo ma- mac mag maq mbl mbr mes
            mew mig min miy mod mon mou mp. mpo mr. mto mus nba nbi ncu nda nem neo ner ngn nha
            niq nka nma nna no- not npa ntr o-h oa. obo obr oci ock oek oi. oku ola on. op. orw
            osu our out ove pac pam pd. pda pis pj. pom pr. pua raa rev rgi rgu ri- riu riv rja
            rki rop rp. rug rwe sa. sah seh sej sem sen sis soc sok sp. sre sub teb ten tip tis
            tiv tla tor tre tte tu. tub uam ucu ude udr ue. ukk ukn ula ulm upi ure urj usa utl
            uto utu uyu vai vei vol wed wes wif wis xxx yag yal zwo
            """
        ),
        (
            -2,
            """
            -ad -ap -bo -ko -mu -na -ny -ru -ti .at .bl .cr .cz .du .e- .hm .it .jh .my .nd .nz
            .og .om .op .ow .pp .sw .tr .tw .vs .wh a-p a-t aaf aai ab. acu ags aih aiw aja aki
            akr alk aly am- amd amf amz an- ana anf ank anm ant aoh aop ape apl aqa ar. ary asu
            atg ats aub auk aup aw. awa aye ayj bad baj baq beb beg bij bik ble boc boo bor bos
            bot bu- but cai ce. ceb cet ch. cic cit cuc cum czi da- dak dao ddr deh dem des di-
            doi dok ds. dut eal eav ebo ece eet ei. eip eje ekb ekn eko eku eln elo enp equ erd
            eri esm etd eti etk etw eum ext eya faa fab faj fes fib fol gat ge. geo gi. giw gju
            gku goo gop gos got gs. gsa gua gug gum gun h-a h-n h-r hag hek hew hk. hms hsi hts
            i-t ia- iak ici ico ier igi ih. ihi ikb ilk ilv imt ind ing ini inj inv iol ipe ipi
            ipm ipt ipz isa isd itb its iwe ja. jab jat jaz jeb jho jia jiw jlo jol jon jug jul
            ka- kaf kbi kbu kda keh kek ken khu kip kir kku klu kng koh kom kop kru ksp kuk kup
            kur laa laj lds lek lew lic lih lni lny lob lok los lot ls. ltd lte ltu lud mau med
            mej mfi mla mob mpl ms. muj mza n-k na- nav nci net nex nfa ngj ngr nia nih njl nju
            nmu noh nol npo nru nsm nsp nst nun nus nve nye nz. oal oco odu og. ogi ogl ogr ohs
            oje ojo oka olr omb onc oog ooi ook oom ope opi ork orm oti owa paj par pas pat pay
            pek pey phk pio pli plt pmi pot pow pp. ppu prd pt. ptu pup pzi qa. qui rah ras ray
            rbo rdp rer rg. rga rgo rlu rod rof rot rov rpe rsl ruc ruk rum sam sas sav sde sef
            seu sew sh. sle spe ssa stu su. suy sys taa tak tba td. tda teo tga thi tid tig tko
            tld toa tol tpo tug tuj twa ubd ube uci ugi ugu uh- uha ui. umd uml urg use usk uso
            ute uty vem vok vs. wau weg wet wew wha wit wne x-. xt. xx- xx. yaa yje yor you yst
            zam zi. zig zim
            """
        ),
        (
            -1,
            """
            -al -ar -bu -ib -ki -no -po -su -ta -ua .bp .bu .bw .dk .do .es .ho .hr .ht .iu .kn
            .rh .rl .sb .us .wk a-a a-k a-l aal act af. afe ahe ahw aji ajo ak- aky aln ama amk
            amt ang aos ap- atl av. ava awl aze bar bb. big bli bma bog bok bpn bre bws caa cas
            ced ceg coa coc cop cru cut dag dan dca dim dkk dlo dn. dny doa dug dui dvi e-b e-k
            eam eci eh. ely eni eol epl ero esd eso eve eze fe. fik fo. fog fon ft- g-g gaa gag
            geg ges gin giz goh gru gud hin his hko hm. hod hos hrs htt hui hul i-u iag ibm idn
            ije ijo ikn ili inn ios ipr ire irm iuh jaf jal jaw jed jus k-m kaw kea kew ki- kk.
            klo kse ksk kud kuo kwh kwk kya lac lao lat lep lin lli loc lop lri lyc m-j mb. mek
            mka mnu mny mog mte mti neb neh new nf. nga ngg nk. nke nuo nwi odc odo ofo okd oll
            olo ons opl opo os- ow. ows oya p-m paa pak paw peg pes ph. pka pki plo plu ply pn.
            pod ppe pte pu- puh pus ram rch rcu rec rge rhm rku rls rnu rog rom roy rpo rte ru.
            s-k sbb sdn sea ser sia sik sk. slo sme soa sob st. sum t-n taf tau te- til tiw tl.
            tle toc tod tpa tps tsa ttp tu- u-i u-n u-s uan uas uay uck uho uls uns uot upo usi
            vak ver vid vig viu waf wh. wk. wkw wse yca yek yet yiu yog zek zer zod zoo
            """
        ),
        (
            1,
            """
            .ac .ja .ju .on .pa .ru .sl .ts .um ade aef ahd ahj aib alg aok asy atm aty azh bia
            bka def dik diy dom don efa efu ega eke eld eno gna gol gso h-h hda hik hja hns hwa
            ibk idr idw iew ifl ign igu ika ikk imr in- int irj irn iro iru isy jag jah jak jan
            jir kak kau kha kif kim kor kto lam le. lik lim meg mmi mpe nao nau nce ndh ndy nel
            nip nky nry nsh nsy nup odd omi osm otj ou. pau pia po. pon pou pto qin raf ran rav
            raz rbu ria rij rin rta rti ruf rwo sae sep she shu suk suw ta. taq teg tik tma ton
            top tow uch uco urm urt uwa uy. ven viy wig yas yer yok zka
            """
        ),
        (
            2,
            """
            -wo .aa .ag .ah .aw .da .dw .dy .ek .ev .ij .iz .ly .sc .so .sr ady ae- agn agy aim
            amh anj ann anu apr aps apt arf aro ati atu au. aur awi ayi bak bau bha bla bon bow
            bua che co. cos cus dac dae dam dav dea dic die diq djo dud e-w ea. eas eat edi efe
            egu ein eir en. enc eon ery ewi exa eyn fae fel ffe ffm fin fit fiz fki fma fqi fua
            fwa gab ger gho gir glo goz guk gur gus gyo haj haz hfi hie hih hn. hok hol hud hyo
            idd idj idt iek ies ifk ifq ikh imm ims ine inr irf irv irw isn isw itt ix. izh jaa
            jim joo kad kah kam kar kej kht kol kro ku. lab lbi lei les lf. lgu li. liv lix lke
            lmy lsa lso lut lyd mal mer mha mij mme mmo moc mps mso n-j ndt ngi ngo nhu nic nja
            nji nn. nno nro ns. nug obu och ody ofa off ofi ofw ole omo oos oph opp ori oro oru
            osa osk oza phe poh ppo psa pso pub qi. rab rdh rdu rey rle rly rne rst rtu rus rva
            sai sbi sdi sha sic sit smo sno spa sta sty suc sud tab tam the thf tjo tof tri tum
            tup uad ub. uba ubi ud. udh udo uhl uht ukm ule ulf unu urd url usd usy utr uzi vic
            wai wia wij wik woo xan ydi yim yna yom zho zki
            """
        ),
        (
            3,
            """
            .ad .af .aq .av .cl .fi .fl .gd .hy .ih .ik .iy .nj .no .ok .qo .sm .tu .ve .vi aad
            aan aat abh abl acs add adh adi adl agd ahf ahs aht ain ait aj. ako alv alw aml anw
            arb arn arr att avu ayo bac bai bay bea bel bnu boi bri bue chl chm chr cht cia cil
            cs. cto cuk dew did dij diw dod dub dwa eak ean ebr edy els erm ern ert esy evu ew.
            ex. ezk fer ffr fga fii flo fry fya gam gaz gde gdi ggr haa hab han hfu hi. him hir
            hle hni ho. hoi hom hra i-l iab ibn ie. iem if. ihs ii. iki ikt inu iok iqo isb isc
            iss iye izz jam jes ji. jos jup juw kaj keg kgu kho khs khw kib kki kob kov kwa law
            ldi lev lfg lio liy llu lly lor lus lwi ly. mae mah mel miu miz mli mma moh mos msy
            mur nco nde ng. nif nne nni nnu nor nso nu. nuj nuw oc. oed ofu ofy oga ohm ohn ois
            omp ono orb orl ors osi pae pet pip poy ppi pur qan qil quo rat rba rce reg rei rma
            rob roh rqa rra rse rso rss rsu rth sab sag set sir ska sla sli snu sop sra ssi sso
            sth syr tap tat tfi tho tie tna tos tuc tuw ubh udi uea uir uis ukg umi uo. uoc uro
            urq us. usn usr utf utt uwo uwu uye vac var ves vin vit viv way wea web wen wer wn.
            wow woy yap yem yro yur yut zhu zis ziz zza
            """
        ),
        (
            4,
            """
            -li -ye .am .dg .em .eu .gh .ha .ib .il .iv .li .lu .to .uu .xu .ye adn ais akb alm
            alu ame amo anr apy arc art asn ast ath atn aul ayl azi azu bby bed ben boy bra bro
            byo cah cat cep cha chi cik cor dad dah dg. dhi dil dli dna dqv dwi e-y eby ede edj
            edw eff ei- ejo emm eq. erl esi est eth eui eva evi eza fiq fir fri fta fud gaf gal
            geb ggo git goe gor gsi guf ha. hay het hme hmu hoa hoo hot hou hri hut iad iby ief
            iho ild im. ime imu ira irt ita ivi iyo iz. izk jau jin joh jua juk kaz kh. kio kos
            lar lee leh lfo liu luh lun luy lve mab man map mid mil mmy mok muc mui mun muz my.
            nar ndq ned nik nse oan obb obe oby oen okr ond osh owo pap pdt pea pta pui puy py.
            qu. qvi rac rfa rib ric riz rna rno rsa saf sap sau se- seo sig sku sol soo spu sug
            swo syk tav tet tit tno tob tuk ty. uf. ufr uhr uja ukr ul. upr upu usw uus uwe uwi
            uyo vat wag xu. yak yan yku ylo yoh yol yun za. zky zuo
            """
        ),
        (
            5,
            """
            .dj .ef .ej .fe .fu .gl .he .hs .ii .is .iw .ji .kh .mb .mu .ng .ns .oe .os .ph .ra
            abo ach aci ado aen aif ale ami ao. aqi ars asb asm aso asp auw auz awo bej bib bo.
            bol bud cce cec cke cla cok ctu daa dab ddy dey dia duc ecc eck ekw eli elk elv enj
            ep. ept ey. ezi fad fau fi. fid ful gh. guh ham hel hli hof hsu hta hti hur hus iaj
            iar ias iba idh iet ifa ifu iis iko ilh ilm ily ird irl isr iya jai jef jih kba kez
            ki. kke kle kma ko. las lau lex lfr lif lla lma lse lto maa mia mir msu nis nov nul
            nwa obi oei olf ols onn opu osc ouw pa. pal pie pti puj qom rd. rda rho ri. rif rjo
            rl. rol rpa rt. rur rwi ry. sba sca sch smu son ssu swi syu tar thu tot tr. tty uc.
            uel ufa ult una uny urb ust va. wiw won yau ye. yop zia
            """
        ),
        (
            6,
            """
            .an .hu .iq .ms .ni .sa .va aem akm akp and ani aol apu arm arw avi bir bob cky ded
            din edd efr eim eji fa. far fia fur gao gau giy gob hao hap hil huv hya ian ib. ich
            ick idi idy ihu iju ikr ilu imo in. inh ion iqb irs ism jok jun kee kmu kpa la. ld.
            lej lki lle lmi lvi meo mra nah nay nes nge nra nri oli ona oni oo. oor ovi qba rad
            req rez rid rie ris riy rk. rla ror ros rwa sda se. sih sim siu som sru ssy ted tev
            th. tja tyo udy ufi ugr ukh upe urh urw uva uw. vik vun waw wid win wor wul yad yud
            zae zai zha
            """
        ),
        (
            7,
            """
            .ar .id .ir .nu .qu .si .tj .ub .ya abd abe abr aco ad. ae. ael afi ahr alf amm ans
            app arp asd asr ato bam bim by. dru dt. ee. elm enr eph ete fra gti has hen hru hyu
            ift ikd ina iza ka. kas kdi kik kri lal lbe lda len lia llo luk lya mam mue naf nap
            ngt nh. nie oma oon orh ova pai phi ppa raj sar smi so. spi ste sup sut tay ti. tiu
            tog tto tut uki ull usp uth uza via wib wil wo. yah yay yo. yon zah zak
            """
        ),
        (
            8,
            """
            .ab .fr .na .ri .ro .th adr afa aid akk ano bdu cho de. dri dus ef. eo. fai gne hua
            ia. iah iaw ida iel isk ito ity iwi lie lo. lol mad maw mbo mda mif nir oha oko peb
            rai rih ro. rya sma sof tia tin tta tti umo van wu. yeo yu. zul
            """
        ),
        (
            9,
            """
            .aj .im .sy .wi .zh ahm alb ald arl bec dha eil ell err ety fen har hid id. irg ky.
            mas mbe met msi naw noo nto pe. pha ra. rha rio rud sna sya tef tha toh tom ubo urn
            usm wan yat
            """
        ),
        (
            10,
            """
            .az .ch .er .fa .ny .wo .wu .yo .zu aho amr ash bas dja fre hai her hsa ict ima jae
            jo. lil mar moy na. nab nad ni. oy. rry sy. wat wir
            """
        ),
        (
            11,
            """
            .we ddi ddu dya kus mei mo. nen rli rmi rul shi sri sse usl wi.
            """
        ),
        (
            12,
            """
            .en ams auf di. ess ett fan hma ius muh udd
            """
        ),
        (
            13,
            """
            ahy jay ny. pit rni yam zal
            """
        ),
        (
            14,
            """
            .el .jo .su ard enn nur to. tya vi.
            """
        ),
        (
            15,
            """
            .yu .za
            """
        ),
        (
            16,
            """
            dy.
            """
        ),
        (
            17,
            """
            ndr pra
            """
        ),
        (
            19,
            """
            no.
            """
        ),
    ]
}
