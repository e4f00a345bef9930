// lint: table
/// What three letters in a row say for a name, in tenths, written by `scripts/train-names`;
/// a dot is a word's beginning or end, a hyphen any sign.
enum NameTrigrams {
    static let bias = -6
    static let rows: [(tenths: Int8, trigrams: String)] = [
        (
            -18,
            """
            .di
            """
        ),
        (
            -17,
            """
            ak.
            """
        ),
        (
            -16,
            """
            .ke
            """
        ),
        (
            -15,
            """
            .pe lay nya pen si.
            """
        ),
        (
            -14,
            """
            .bi apa kon pol
            """
        ),
        (
            -13,
            """
            .fo .me at. kan oda os. per rak tok ya.
            """
        ),
        (
            -12,
            """
            al. ap. isi men pro ter uru ut.
            """
        ),
        (
            -11,
            """
            .be .dr .pl .se aks anc ber dis eha epa erb me. mem ndo ngk ol. pem sak und
            """
        ),
        (
            -10,
            """
            .po .te agr alo arg asa dit et. gel gon idu ins jur log mpi ndu pos pre rko saw str
            uar uda uh. uku ump umu up.
            """
        ),
        (
            -9,
            """
            .ci .co .cu .ki aca bsi bu. dur egi emp ena enu era es. gap hum itu jad kai kes kli
            ler ll. lu. mpu mu. nca pi. por pun rej rua ruh sua tra ubu unj usu
            """
        ),
        (
            -8,
            """
            .ka .ko .lo .or .pi aka ala alt bal buk car ci. dap dep duk eks ema eny ese gki hat
            hia ic. imp ju. kab kap kun let lir nat nsa ok. ont or. pah pan pin rok rov ss. tad
            tai tem tro tud ubs uju uka um. zan
            """
        ),
        (
            -7,
            """
            .ba .bo .et .gr .gu .in .pr .re .sk ahk ahu aku am. any ara as. auh ay. bid can cul
            deo dio diu du. ead eb. ekt el. epo fil gim gu. hau hea ial inf iny izi jil kil kin
            kso kut lah lap mai mbu mdi niw nta oad oin ora ota oto pid pil pir rel rim rit rs.
            rsi rup spo sun tel tim toy tus ua. uat uhu uni unn waj wis yar
            """
        ),
        (
            -6,
            """
            -la -ma .au .ge .ic .sd .st .zo abu ada adv age ah- ake amp api bil con dat dro eda
            ege ela emb ene ent epu erg erh erk ers esa ewa ewe for ggu gig gni hlu hon huk iap
            ibe ido ikl ipu ise jel joi kay kem kep kit kul lag lak lka lua mik mpo mul mut ndi
            ne. neg niu nt. ob. oeh om. pad pla rap rea rmu rny ron sed sek sny swa tag tas ti-
            tny tt. tua tun ual umn wal war yi. zam
            """
        ),
        (
            -5,
            """
            -an .ay .ca .ce .ga .hi .je .ku .ot .uj .uk .vo adu ahb ai. aju akn anb ane aru asi
            asj aun ave bat blo boh buh cab cap cer cin com cur das den der dor ds. dua eba ebu
            ed. edu ek. eka eki emo emu epi erj erp esu fak fis gaj gak gen gge gub gya haw hba
            he. hip hka hny hub huj hun ien imi ior ip. iri isl isu it. jem jik joa jut kis klu
            kni kre ksi kti kua leg lip loa lom ls. lsu lti lva mak mau mea mni mot mru mua nam
            naz nd. nfo ng- ngl nti nud num nyi ogo ogy oke ome one ony ort ot. otu ov. pab pam
            ped pik ple ps. pua puk ra- rek rep res rhu rip rje rke rki rn. sdr sip sji soe sos
            te. tor tuh uah uam uit ukt umr unt urk uta uyu ve. wab wak yaw you
            """
        ),
        (
            -4,
            """
            -be -pa -sa .ap .as .bh .bl .by .go .ia .if .lt .ob .of .ol .pu .ti .uc .us .ut a-b
            a-m a-s aam abs abt adj adm aft aha ak- akt alh alk ari asl ata atk bag baw bek bes
            bie bih bio boj bru bse btu bum bup cam ch. cip ck. cle cob daf dib dig dih dip dir
            dji dmi dpr elo elp elu eng eor epe er. erc eru esk etw ews fot ga. gah gan ge. get
            gli gn. gny gro i-p iau ifi ig. iin iji ik- ik. ike iku inc ini ink inl ipa ir. ist
            ite ium jen jer k-a kat keb kec kel ket khi kia kmi kng kny kok koo kot ks. ktu ku.
            kuc kui kuk los loy lpi mag mdu mes mii ms. muk nal nci net ngn nib nio nit nla nom
            not ntu nye ode oja op. ops ord ork ote out pel pij pim pis pli pok pow reb riv riw
            rji roa rre rve say sis skr sor sot ssa ta- teb tih tio tka tla tre tru ts. ubb ubl
            ucu ujo uk. ulu upa upi ur. ura urj urv vie wes wiy ws. yub zin zon
            """
        ),
        (
            -3,
            """
            -ad -ka -mu -na -pu -ra -ru -ti -wa .ao .br .dp .ec .eh .jl .kl .ky .lh .mt .pt .sc
            .sp .tl .tr .ua .xx .zw a-r ace adp ads ago agu ah. aia akl als amu amz an. anp aob
            apo aq. arh atp awa baj ban bap bbi be. bis bub bul but cal ce. chs clo cu. cua da-
            dai day deg dos dpi due duh dum ear ebs eca ehe eid eit eku elt eme emi enb eni ens
            ero eta eur fas fee fie ft. gad gai ghe ght gi- gis gju gko gku goy gri gsu gut h-r
            hah heb hew hij hmi i-a iak ibu ice ico icu ide ied igh ilb ile ilv imb inm ipd isa
            ish ith iur iwe jaj jar jaz jud kao kav ked kek khu kid kod koh kop kt. kta lan leb
            lek lew lho lig lm. lny lob lok low lt. lta lte lui lyo ma- mac maq may mb. mba mew
            mig min mla mob mod mp. mpa mpl mto mud mum mus mza nas nav nba nda nem neo ngj nha
            niq nka nma no- npa ntr nun nus o-h oa. obo oci ock oco oek oi. okt oku on. ool ope
            opt org orw osm osu oti our ove owa owe pac pd. pda pom ppl pr. ptn pul raa ras raw
            rbo rdp rev rg. rgi rgo rgu rh. ri- riu rja rod rop rot rr. rrr rug rut sa. sah saj
            scr seb seh sem sen seu sid sif sil sin ski soc sok sp. sre sum sur taw tib tip tir
            tis tiv tnh tub tug tuj tuz ty. udr udu ue. uga ukk ukn usk utl uto uzl vai vei ver
            vol wed weh wet wit wne xxx yag yek yeq yor zla zwo
            """
        ),
        (
            -2,
            """
            -ba -bo -bu -ha -ko -ny -si .ak .at .bu .cl .cr .cz .do .e- .hj .hm .iu .km .kr .kw
            .lc .mo .mr .my .nd .ne .od .og .oj .om .ow .pj .pm .pp .rp .tw .un .wh a-a a-p a-t
            aaf aai aal acu af. ags ahl aik aiw aja aki akr aln aly am- amd amf an- ana anf ank
            anm aoh aop ape apk apl ar. are ark ary ase atg ats aub auk aup aw. ayj bar bde beb
            beg bij bik blu boc boo bor bot bou box bsc bu- bur bus bya cad cai cak ceb cet cic
            cie cit cri cuc cuh cum cy. czi dak dao dar ddr deh dem des dge di- dif dim doi dr.
            dra dui dut dv. dve e-k eal eav ece eet ego eh. ei. eip eja ekb ekn eko eln enp epr
            equ erd esm etd eti etk eto etr eum ext faa faj fes fib fin fo. fol g-g gaa gag geo
            gi. gia gil gka goo gop gos got gs. gsa gse gua gug gul gum gun h-a h-n hag hek hem
            hj. hk. hms hod hsi hts i-t i-w ia- icl idg igr ih. iha ihi imt ing inj inv io. iol
            iom ipt ipz irk is. isd itb iti its iwa iwo jab jal jat jaw jek jia jiw jl. jlo jon
            jug jul ka- kad kaf kaw kbi kda kea keh kla km. kom kru laa lai laj lc. lds lep lfi
            lic lih lin lni loi lop lot ltd ltu lu- luc lue lug mbi mbl mbr mby mde mej mfi mim
            miy mka mny mog mou mr. muj muy n-k na- nak nbi nbu ncu nek new nex nfa nga ngs nih
            nim njl nju nmu nna noh nol npo nru nsf nsp nst nve nwi oal odu of. og. ogi ogl ogr
            ohs oje ojo oll olo olr onc ong oog ooi ook oom oot opi oth ou. ox. pak par pas pat
            pay peg pek phk pj. plo plt pmd pod pot pp. ppu prd psi pt. pte ptu pup pzi qui rah
            ram rec reh rer rge rka rof rp. rpe rsl rte ru. ruc ruk rwe sac sam sas sat sav sci
            sde sef sej ser sew sfe sh. sia sle sms spe stu su. sub suy sys taa taf tak tba td.
            tda ten teo tga thi tic tid tig tiw tke tld toa too tpo tte tu- tu. tur twa two u-l
            u-s uan ubd uci ud. ude uet ugi ugu uha ui. ulm umd uml uns upo ure urg use uso ute
            utu vak vok wad wau we. weg wew wha wic wif wud xt. xx- xx. yaa yal yje yst zi. zig
            zim
            """
        ),
        (
            -1,
            """
            -al -ap -ar -ga -go -ib -ki -no -po -su -ta -ua .bp .bw .dk .ex .jh .jp .kg .kn .mm
            .nz .ou .rh .rl .sb .sw .vs .wk .wp .zi a-g a-k a-n ab. act acy afe aga ahw ajo akd
            akh aky ama amb amk amt ang ant aos ap- aqa at- atl aty aua av. ava awe awl aye ayu
            aze baq bb. big ble bma bos bpn bun bws cas ced ceg cis cop cro cru cut dca det df.
            dii dkk dlo dny doa dob dpm dul dvi e-b eam ebo eci eje ekm eol epl esd eso esp esr
            etu eus eya eze fab fe. fog fon gaw gay geg gem gin goh gok gra gty gud hin his hko
            hku hm. ht. hte hui i-b i-u iay ibi ibm ica idn ier iga igi ije ijo ikb ilk ind inn
            ios ipe ipi ipm ipr isy iuh ja. jaf jeb jed jho jid jle jol jpg jus k-m kal kbu kde
            ker kew kg. ki- kip kir kk. kka klo kse ksk ksp kst ktr kuo kup kwh kwk kya lac lao
            leo loc lre lri lud lup lur m-j maj med mek mi. mit mmb mnu mte mti n-l n-m nec neh
            nel nf. nia nil niz nk. nkr nku nsm nte nuo nz. odc ofo okd omu onk ons opl opo opy
            orm os- oul ow. oyo p-. p-m paa paj pdf pes pey pg. ph. pio pka pki plu ply pm. pmi
            pn. poj pop ppe pu- pu. pyr qa. ray rch re. rhm ril rku rls rlu rnu rog rpo run s-k
            san sbb sea sio siq sk. sko sob st. syi tau te- tif tko tl. tle toc tol tpa tsa twe
            u-i u-n uay ube uck uh- ula uot usa utn vem vid vig viu vs. waf wee wh. wih wk. wkw
            wol wp- x-. yet yiu yri zek zer zip zoo
            """
        ),
        (
            1,
            """
            .ac .ag .da .ed .ip .oe .on .ru .sl aef ahj aib ail anu aps apt arn atm aut aya azh
            bak bi. bok bri bro cek che dan def dev dez dij dik dju don dud eas ebe efa efu ele
            els eon ez. fru gar gol gre gur h-h haj hes hik hja hns hwa ifl igu ill imr irn itr
            juf juh kak kam khm kif kku kol lab lbi lei les lim lul mic mmi mro nau nay ndh ndy
            nik nky nor nsh odd odo oen oru osn osy oun po. rab raf ran rav rdo rju rne rta ruf
            rwo sae she shu sib sie sig sra sto suf suz tik tiq uco uly uma url urm uro urs urt
            uwa uy. uya uzu vic vis viy wah was wig yas yok yul zka zuk
            """
        ),
        (
            2,
            """
            -wo .aa .ah .ai .al .aw .dy .ek .eu .ev .he .ju .ly .no .pa .qo .so .sr .to .tu .ze
            aan aar ach adr ae- afn agn agy ahi aht aim alg all alw amh aml aok arf arj ati atu
            aza bac bad bay bea bel bet bha bka bow bua cat cla co. cus dav die diq djo dom e-w
            eak eat efe eht eir ejo eld en. enc eno ery ewi exa fae fat fel ffe ffm fga fiz fki
            fma fni fqi ful fwa gab gas gat gau gho gir giw glo gru gus gyo ha. hae han haz het
            hfi hie hih hn. hok hoo hra hto hud hyo ibk ich idd idj idr idw ie. iew if. ifk ifq
            ifu ign ikk ime imm ims inr iok irf irj iru irw ism itt ix. izh jaa jah jak jan jim
            jir kha kht kor kto lar lfg lgu li. lid lik lio liv lix lke lmy lsa lso luh lut lwi
            lyd mah mal meg mel mha mij mme mmo moc mon mos mpe mps n-j nao nco ndt nep ner ngi
            nhu nic nin nja nn. nro nry nso nsy nu. nuj nup oba obu ody ofa off ofu ofw oh. ohi
            omi omo omp oph opp orb ori osk otj phe pia poh pou ppi ppo psa pso pur qan qi. qin
            rbu rdh rem ret rey ria ric rin rly row rqa rst rt. rum sag sal sbi sha sic smo sno
            sty suc suw tap taq tat thf tie tof top tov tri tul tup ubi uch udi uhl uht ukm ule
            urd urq usy utr uzi vaa wa. wai way wel wer wia wij wik woo yer yim yna yne yom yos
            zey zki
            """
        ),
        (
            3,
            """
            .aq .av .ej .fl .gd .hy .ib .ih .ij .iy .iz .le .li .sm .vi aad aat abh abl add adl
            ady ag. agd ahd ahf aj. ako alm alu alv apr aro arr asn atn aus avu bai bed ben boi
            chl chr cil cor cos cuk dac dad dae dag dam dau dic did dil diw dub dwa dwi ebr edy
            egu ein erm ert esy eth evu ezk ffr fi. fii flo fry fua fya gam gaz gde gdi ger ggr
            git gor goz guk haa hab hay hda hel hfu hi. hle hom i-l iab ias ibn idt iek ii. ikh
            iki iko im. ine iqo ira irt irv isn iss iye iz. izz jau jes joo jua juk jup juw kah
            kaj keg kej kgu khs khw kki kos ldi le. lee lev lf. lif liy llu lma lmo lus mae miu
            miz mma moh mso msy nde ng. nip nni nno nnu oc. och odi ofy oga ohn ois oos orl oro
            otm oza pet pip pon poy pta pub qil quo rag rat rba rce rei rib rie rma rol rra rss
            rsu rth rtu rus rva sch sir sit ska sku sla sli sop spa ssi sso sth syk syr ta. tal
            tam tet tfi tho tit tjo tna tos tuc tuw uad uba ubh udh udo uir ukg ul. umi unu uo.
            uoc us. usd usn usr usw utf uwo uye vac var vat vit viv wea wow xan yak yan yap yem
            yku yro yud yun yur yut zho zhu zis ziz zza
            """
        ),
        (
            4,
            """
            -li -ye .ad .am .bt .dg .fi .gh .ik .il .is .kh .ld .lu .nj .ok .ra .ro .uu .xu acs
            adh adi adn aem afu ahs ais ait amo anr apy arb art asb asd aso ath ayl azi azu bby
            bnu bo. bol bt. bue cah cep chm cht cik cs. cto dah dew dg. dli dna dod dqv dri duc
            e-y eby edj edw ei- eis emm enj eq. erl ern err est eva evi ew. eyn fer fiq fir fit
            fta geb gob gsi guf hak him hni ho. hoi hri hus hut iad iaj iba ihs ikt ild ily imu
            ino inu ird iro isb isc ita ivi iyo izk jam ji. jos kar kau kaz kh. kho ki. kib kio
            kmu kov kra kwa las led lem lex lfo lly lor luy lve ly. mab mbe mid mli mmy mok muc
            mui muz my. nar ndq ned nie nif nok nse nug nuw obb obe obi oby oed ohm okr ona ond
            ono osa osh osi owo pap pdt pea py. qu. qvi rac reg rfa rho rid riz rk. rna rsa rse
            sai se- se. seo set snu sol som tar tav th. tma tno tta tum tuq uc. uea uf. uhr uis
            upr uq. utt uus uwi uwu uyo ves vin wag web wn. wor xu. ylo yol yuk zar zia zky zuo
            """
        ),
        (
            5,
            """
            .af .ef .fe .fu .gl .ha .hs .ig .ii .iv .iw .ji .mb .mu .ns .os .sa .si .ve .ye abo
            aci ade ado akb ale ame and ani ans anw ao. app aqi arc arm ars asp ast att aul auw
            auz bej bir bon boy byo cce chi cke cok ctu daa dab ddy dhi dia dug ecc eck ede eff
            ehm elv esi eui eza ezi fad fau fid fri fud goe ham hen hli hmu hoa hof hol hou hsu
            hur iar iby idh ief iet ifa ift iho iis iju ilh ilm imo in. isw ity jai jef jih kba
            kez kke kle ko. law leh lfr liw lse lto lun maa man map meh mil mir msu mun nh. nul
            oei olf oli ols oo. osc ova pti pui puj puy qom rd. rda rjo rl. rno rob rpa rso rur
            sab sap sba siu smi smu spu sud sug swi thu til tob tot tty ufa ufi uja uki ult uny
            upu urb uwe van yd. ydi za.
            """
        ),
        (
            6,
            """
            .ar .dj .em .hu .ms .na .ng .ni .ph .th .va abr aen aet aif akm alf ami apu asr ato
            avi awi awo bib bra bud cec dey edd efr eim ekw elk ep. ept ey. far fen fia gal ggo
            gh. giy gti guh hao hap hta hti huv ian iaw ib. idy ihu ilu ion irl isr joh jok kas
            kma kob kpa kri la. lau lbe lej lia liu lki lle meo mia nge ngr nis nov nra nri oha
            oni onn oor ouw ovi pa. pai pie req rez ri. rif rig ris riy rla ros rud rwi saf sca
            soo ssu ssy sup tja tog tr. tto tuk udy uel ufr ukh una upe urh urn ust uva uw. va.
            vik vun wen wib wid wil wiw won woy wul yad yau ye. yo. yon yop zae
            """
        ),
        (
            7,
            """
            .ab .an .iq .nu .qu .tj .ya abd abe ad. afi ahr akp amm amr ano aol arw asm ayd bam
            cho cky de. dea ded din dru ean ee. eji eke eli elm enr ett fa. fai gaf gao gna gtu
            hir hot hru hya ick idi ina inh iqb irs iya iza jun ka. kee kik lal len llo lmi luk
            lvi lya mra mue nah nap nes nwa oma orh qba rai ro. ror ry. sih so. son sru ste sut
            swo tay ted tev ti. tyo urw usp uza waw wo. yat yay yoh zah zak zha
            """
        ),
        (
            8,
            """
            .aj .fr .id .ir .ny .ri .ub .wi aco ae. ael ald arl arp bau bdu bim bob by. cay dt.
            eo. eph ete ety fra gne har has hid hil hsa hyu ia. ida ikd kdi lda lol mad mda mif
            nad naf nir oko pae phi raj rwa sar sda sim sma spi sya tia tin tiu ull umo uth via
            wan win yeo zai
            """
        ),
        (
            9,
            """
            .ch .im .we .wu .yo .zh aho bec dus ef. eil fur hme hua ikr ima irg ito iwi jo. ky.
            ld. lie lil lla lo. mas maw met moy msi noo nto oon opu pe. peb pha ppa ra. rih rio
            rya sof syu tef tut ubo ugr wu. yah
            """
        ),
        (
            10,
            """
            .az .er .fa afa ahm alb ash bas dha dja ell fre ict iel isk mam na. naw rha shi sna
            sy. tha usm wat zul
            """
        ),
        (
            11,
            """
            .en .jo .zu aid akk ddi ddu ess hai her iah id. jae mar mbo ngt oy. rli rry rul toh
            tom tti usl wi. wir yu.
            """
        ),
        (
            12,
            """
            .sy auf dya fan ius mei mo. muh nab nen ni. rad rmi sri sse udd yam
            """
        ),
        (
            13,
            """
            .su .wo .za ams di. enn hma jay kus pit tya zal
            """
        ),
        (
            14,
            """
            .yu ahy ard nur rni vi.
            """
        ),
        (
            15,
            """
            .el
            """
        ),
        (
            16,
            """
            ny. pra
            """
        ),
        (
            17,
            """
            dy. to.
            """
        ),
        (
            18,
            """
            ndr
            """
        ),
        (
            21,
            """
            no.
            """
        ),
    ]
}
