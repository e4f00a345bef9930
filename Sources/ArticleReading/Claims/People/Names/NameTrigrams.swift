// lint: table
/// What three letters in a row say for a name, in tenths, written by `scripts/train-names`;
/// a dot is a word's beginning or end, a hyphen any sign.
enum NameTrigrams {
    static let bias = -7
    static let rows: [(tenths: Int8, trigrams: String)] = [
        (
            -18,
            """
            .di
            """
        ),
        (
            -16,
            """
            ak. si.
            """
        ),
        (
            -15,
            """
            .pe nya pen per
            """
        ),
        (
            -14,
            """
            .ke kon lay os.
            """
        ),
        (
            -13,
            """
            .fo ap. kan men oda rak tok und uru ut.
            """
        ),
        (
            -12,
            """
            .bi .me .pl al. apa at. ins isi pol por pro ter ya.
            """
        ),
        (
            -11,
            """
            .be .dr .se .te alo ber bu. dis dit erb es. et. jur log me. mem mu. ndo ol. pem pi.
            str
            """
        ),
        (
            -10,
            """
            .ci .co .po anc arg ci. emp enu era gel hum idu mpi ngk pre pun rko rua ruh saw uh.
            ump up.
            """
        ),
        (
            -9,
            """
            .cu .et .ki .ko .lo aca agr bsi duk egi ema ent epa gap gim jad ju. kab kai kap kli
            ler lir ll. lu. mpu or. pah pos rej sua sun uar ubu uju uka usu
            """
        ),
        (
            -8,
            """
            .ka .or .pi .re ahu alt buk car dap dio ena eny ese gki hia imp inf iny iri kin kun
            lah mau mbu mua ndu nta oad ota oto pan pin pir rel rok rov rup ss. tai tel tem tra
            tro tud tun tus ubs uku um. umu unn wis zan
            """
        ),
        (
            -7,
            """
            .au .gr .ku .sk adv ahk aka ake aks ala als am. any ara as. can cul dat deo dep diu
            du. dur ead ed. eha eks ekt emb erg esa fil fot gig gu. hau hea huk iau ic. ipu itu
            izi jel jil kay kem kep kil kit kut lak let mdi msa mul nat nca neg niu niw nt. oin
            ont otu pla qur rea rhu rim rit rs. rsi sip spo tad tim toy uat ve. waj yi.
            """
        ),
        (
            -6,
            """
            -la -ma .bl .bo .ca .ce .ge .ic .pr .sd .st .zo abu ada adu age ah- aku alh amp asa
            aun bal bat be. bid bih blo con das den eda edu ege ehe el. eng epi epo epu erh erj
            erk ers ewa ewe for ggu gni gon gub hij hlu hon hub ial iap ibe ien ikl imi ior ipa
            ise joi ket kis kmi ksi kti kul lag lka low lua mai mik mpo mut naz ng- nti ob. oeh
            ok. om. ot. pad pid pil ps. puk rek rki rmu rny ron sak sed sin sni sny sot swa tag
            te. ti- tis tny tor tuh ua. ual uda umn uni unj vol wal war yar zam
            """
        ),
        (
            -5,
            """
            -fo .ga .gu .hi .ia .in .ob .uj .uk .vo a-m aft ahb aju akn akt anb ane arz asi asj
            bio boh buh cam cap cer ch. cin ck. cur der dig dih dor dpr ds. dua eba ebu eka eki
            ela elb elu emo emu er. erp esk fak fis ga. gaj gak gya hat hba he. hip hka hny ice
            ido ik. ip. isl it- it. jem jen jik jud jut kec kel kes klu kng kni kok kuk ldo leg
            lm. lom lsu lti lva mni mot mru nam nav nci nd. ndi neo nfo ngl nib nim nit nla nom
            nre nud nyi ogy oke ome one ony ops ora ort ov. pab pel pik pis ple pua ra- rep rgi
            rip riv rke rn. rre rut rzu sek sis sji soe sos ssa t-f taw tih tip ts. tt. tua tug
            uah ug. uit uk. ukt umr upa upi urk uta wak wet yaw you
            """
        ),
        (
            -4,
            """
            -an -be -mu -pa -sa .ba .bh .by .do .go .if .je .jl .lt .of .ol .ot .pu .us .xx .zw
            a-s aam ab. abt adm ai. ak- akr alk amu an. aru ase ata atk atp auh av. ave ban bek
            bes bie boj bru btu bul bum bup cab cip cle com daf dai dak dib dip dmi dos duh dut
            ear ek. eku elo elp eme enb ene eor epe erc ere eta eto etw ews ft. gah gan get gge
            gka gku gli gn. gny gro gt. haw huj i-p ifi ig. ihi iin iji ik- ike iku ink inl iqu
            ir. ist isu ite ith ium jar jed jer k-a kbi keb ked khi kia kny kod kre ks. ksa kse
            kso ktu kua kuc kui lan lap lep lic lip los lpi ls. lsi lte lug lyo mag mak mba mdu
            mig mii mla mob mpa muk mum mus muy nal ne. nem ngn nha nio non not nsa ntr ntu num
            nus nye obo ogo oja onc op. org ork ote owi ped pij pim pli pok raw reb res ri- riw
            rje roa rve saj say sdr seh sil skr sre sur sys ta- taj tas teb tes tib tre tru uam
            uay uci ucu udr uhu ujo ukn ulu ur. ura urr urv usk vie wab wes wiy ws. xxx yst zin
            zon zwo
            """
        ),
        (
            -3,
            """
            -ad -ha -ka -pu -ra -ru -ti -wa .ao .ap .as .br .cl .dp .kl .kr .kw .ky .lh .mt .ne
            .oj .pt .sc .sw .ti .tl .tr .ua .ut .wh a-b a-r abs ace adp ads ago aha ahl aia akl
            aly amz an- anm anp aob ape api apk aq. ar- arh ari asl awa ay. ayt bap baw bbi bis
            bse bub bur but cal cel clo cob cu. cua da- dda deg do. doh dpi dra due dum dv. eca
            eh. eit elt equ erd ero eur fee fie gad gae gai ge. gen ghe ght gi- gi. gju gko gos
            got goy gri gse gsu gug gut h-r hag hah heb hew i-a iak ibu ico icu ide igh ih. ijr
            ilp ilv imb inc ini inm ipe ish iti its iur ive ivo iwa jaj jal jaw jaz joa jri kao
            kav keh kek khu kid kka koo kop kot kt. kta lga lho lny loa lob loy lpa lt. lta ltu
            luc lui ma- may mb. mbi mes mew min mod mp. mpl ms. mto mza nak nda net ngj ngs niq
            nk. nka nma nmu npa nsi nun oci ock oco ogi ogl oi. oje okt oku olg olr on. ons ook
            ool orp orw osu oti our out ove owa pac pam pda pek pom pow pr. ptn raa ram ras rau
            rdp rev rg. rgu rh. riu rja rji rot rr. rrr rug sa. sat scr seb sec sej sem sen seu
            sid sif ski sme soc sok sp. tak tid tif tir tiv tiw tka tla tnh tu. tub tuj tuy tuz
            ty. uan ubb ubl ud. udu ue. uga uml unt urj utl uto uyu uzl vai vei ver vok wed wit
            xx. yai yek yeq yoq yth yus zla zuk
            """
        ),
        (
            -2,
            """
            -ap -ba -bo -ko -na -ny -rt -si -su -ta .ay .bp .cr .cz .du .e- .ec .eg .eh .hj .hm
            .iu .jr .km .lc .mi .mo .mr .my .nd .og .om .ow .pj .pm .pp .rp .rs .un a-a a-p a-t
            aaf aai aal acu af. aga agi ags agt agu ah. ahw aik aiw aki aln am- ama amd anf ank
            aoh apl apo aqa ar. are ark ary at- atg ats aub auk aum aup ava aw. ayj bag baq bar
            baz bde beb beg big bij bik bil bli boc boo bot bou box bun bus bya cad ceb cet chs
            cic cie cit cli cuh cum cy. czi dar ddr dek dem det dge di- dif dim dny doy dr. dro
            dve e-k eal eam eav eb. ebi ebs eet ego ei. eip eja ekb ekn eko eln eni epr eru eso
            etd eti etk etr eum ewi ext eze faa faj fas fes fin fo. fol gaa gag geo gia gin giz
            gje go. gof goo gop gs. gsa gty gua gud gul gum gup h-a h-n hek hem hj. hk. hms hob
            hod hsi ht. hts hun i-t i-w ia- ibo icl idg ied ier igj igr iha ikb ikm ilb ils ims
            imt ing inj inv iol iom ipd ipt ipz irk is. isa isd ism itb iwe iwo jat jeb jiw jl.
            jle jlo jod jon jr. jug jul kad kaf kat kaw kda kea kla km. koh kru ksk ku. kud kup
            laa lai laj lc. lds lek lew lfi lib lih lin liv lni loi lok lop lot ltd lu- lud lur
            mac maq mbl mbr mby mde mej mi. mim mit miy mny mog mou mr. n-k na- nas nbi nbu ncu
            neb nek new nex nfa nga nih njl nli nna no- noh nol nru nsf nsm nst nve o-h oal oek
            of. ogr ohs ojo oki onl oog ooi oom ope opi opt ord osp ou. owe ox. oyo p-. paj pal
            pay pbd peg phk pj. pka plo pmd pod pot pp. ppl ppu prd psi pte ptu pul pup pzi qa.
            que qui r-r rah rap rar rbo rdo rec reh rer rge rgo rnu rod rof roo rop rp. rpe rpr
            rte ru. ruc rwe sam san sav sci sde sea sel ses sew sfe sh. sia sik sio sk. ske sle
            sn. spe st. stu sub taa taf tau tba td. tda teo tga thi tic tig tke tld tle toa tpo
            tte tu- tuo twa two u-l ude ues ugi ugu uh- ui. ukk uks ulm umd umm ure urg ury usa
            usn uso uti utu vak wad wau we. weg weh wer wew wha wif wih wne wol xt. xx- yaa yag
            yal yje zek zi. zig zim zir
            """
        ),
        (
            -1,
            """
            -al -ar -bu -de -go -ib -ki -po -tu .ak .at .bw .cp .dd .dk .ex .ho .jh .jp .kg .kn
            .ln .lp .mm .nk .nz .ou .rh .rl .sb .tw .vs .wk .wp .zi a-k a-n acy afe air aji ajo
            akd akj aky amf amk amt aop aos ap- apb atl atr aty awe awl aye ays ayu aze ba- bb.
            ble blu bma boa boq bos bpn bsc bu- bws caa cai cas ceg coc cop cpo cre cri cro cru
            cuc cut da. dal dao dca dd. deh del df. dii dkk dku dlo doa dob doi dow dpm dui dvi
            e-b eab ec. ece eci ecr eje ekm ekr els emi enp eol epl esd esr etu eya fab fe. fib
            fog fon g-g gay geg gil goh gok gra h-j h-m his hko hku hm. hok hos hte hui i-h iat
            ibm idn ije ijo ika ilk ios iou ipm irm iso iuh iun ize jaf jag jho jia jol jpg k-m
            ka- kbo kbu kde kew kg. kip kji kk. kom ksp kst kuo kwh kwk kya lac lad lel lli ln.
            loc lou lp- lre lri lue lum m-j mat med mek mfi mka mmb mnu mol mte mti muj n-l n-m
            naa nch nel nf. ngg nil niz nke nku nlo nny npo nsp nwi nz. oat odc odu ofo og. oho
            okk old oll olt omu ong onk oop oot opl opo orn os- osi oso oth oul ous ows p-m paa
            pas pdf pes pey pg. ph. pio pki plt plu ply pm. pmi pn. pny poj pop ppo pt. pu- ray
            rdi rhm rka rls rlu rog rpo rra rsl rti sac sbb siq sms soa sob su. suy t-n t-s tah
            te- ten tiz tko tl. toc tol too tpa tsa u-i u-s u-t ubd ube uca uck uet uho ums uns
            uot upo use ute utn vem vig vio vs. waf was wh. wk. wkw wnl wp- wse wud x-. yea yel
            yet yiu ysi zen zer zip zoo
            """
        ),
        (
            1,
            """
            .de .dw .ip .it .oe aan aef ag. ahi ahj akh ali all arj atu aut aza azh bea bla dev
            dez dij dik diy dju ebe edo efu en. esu ez. fal fat fiq fru gar gas gaw gih gle h-h
            hae haj hik hja ich idj ies ifl ile ill irn jaa jah jak jin joc juf juh kak kif lbi
            li. lio ma. mea meg mps mri mub nai nde ndh nin nky nop ns. nsh nte nyu odd ode ofi
            oq. ori otj ott oun pou pso put rav rbu ren ret ria rij row rpi rsy rwo ryo sae she
            shu sie sra tiq tul uba ulk unc ung url uro urs uwa uya uyo ven vic viy wie wij yaf
            yak yid yok zur
            """
        ),
        (
            2,
            """
            -wo .ac .al .am .aw .da .dy .ed .ek .eu .fi .fu .he .is .ju .la .le .ly .no .pa .qo
            .sm .sr .to .tu .uc .ze aar adl adr ae- afn agy aht aib ail aim alg amh anl anr anu
            aok aps apt arf ati awu bac bad baj bay ben bha bka bow bro bua cat che cla co. cor
            cos cus dac dad dav dic diq diw djo dma dud dun e-w ea. eas eat ebo efe egu eht ein
            eir ejo enc eno eof eon eri ery exa fae fel ffe ffm fga fiz fki fma fni fqi ful fwa
            gab gam gat gau gis git giw gor gre gyo han hay haz heo het hfi hie hih hn. hoo hto
            hyo iba ibk ica idd idm idr idw iew if. ifk ifq ikk im. imm imr inr int io. iq. ira
            irf irj irt irw irz isb ita itr itt ix. izh jam jim juk kaj kha kor kra kto kur lao
            lei lfa lfg lgu lid lig lik lim lix liy lke lma lmy lut lyd maj mer mha mic mij mma
            mme mmo moc mor mpe n-j naj nao nau nco ndt nep ngi nhu nic nno nro nry nso nsy nty
            nu. nuj nup oba obu ody ofa off ofw ola omi omo oph orb oro osk osm phe poh psa pur
            qi. qin rab raf ran rat rdu rey ric rin rly rno rol rou rst rt. rta rtu rza sag sbi
            sic sir siu ssi sty suz swi tan tap taq tat thf tie tik tof top tov tta uch udi uhl
            uht ukm uly uo. urd urm urt usy uy. uzu vaa wag wah wai wei wel wia wic wig wik woo
            yad yna yne yoa yom yul zey zka zki
            """
        ),
        (
            3,
            """
            .aa .ah .ev .fl .gd .gl .hy .ib .ih .ij .il .iy .iz .ld .nj .so .ty .vi aad aat abh
            abl add ade adi adj ady aem afs agd agn ait aj. akb ako alm alu alv alw aml aod arb
            aro arr art asn atn att aus azi bed bel bet boi cah cep chl chr cil cuk dae dag dam
            deb did dil dji dub dwa dwi eak ebr edy eld emm err ert esi est esy evu ezk fah ffr
            fi. fii fir flo fry fsa fua fya gaz gde gdi ggr gho gir goz guk haa hab hel hle hoi
            hom hra i-l ias ibn idt ie. ifu igi ign ii. ikh ime iok iqo irv iss iz. izz jek jes
            joo jos jup jus kau keg kej kgu kh. khs kht khw ki. kku kos lat lbe lee lev ley lf.
            lif lly lor lwi mae mel miz moh mso msy ng. nig nip nle nne nni oan obe obi oby oc.
            odi oed ofy oga ohi ohn ois omp onb oos ore orl osa otm oza pap pon poy ppi pta pub
            qan qul quo rag rba rdh rei rie rma rqa rse rss rva sap se. sha ska sku sla sli sno
            som sta sto sud suw syk tam tar tav tfi tho tit tna tos tuc tup tuw uad ub. ubh udh
            udo uir ukg ul. ulf unu uoc upr urq usd usw utf utr uwo uzi vac var vat vin vit viv
            way wow xan yap yas yer yim yku yol yur yut zho zhu zis ziz zza
            """
        ),
        (
            4,
            """
            -li -ye .af .aq .av .bt .dg .ej .ik .kh .li .mu .na .ok .ra .ro .uu .xu .ye acs adn
            ahf ahs ais akm ame ani ano app apr apy asb avu ayl bby bnu bol bon boy bt. bue buy
            byo cau cht cik cs. dah dg. die dli dna dqv dri dug e-y eby edd ede edj edw eff ei-
            eis enj ept eq. erl erm eva evi ew. eyn eza geb ger gky gob gsi gus ha. haf hak hfu
            hi. hli hni ho. hru hur hut iad iar iby iek ifa iho ihs iki iko ikt ily inu ird ire
            iro isn isw ity ivi iye iyo izk jua juw kar kba kho kib kio kki kma kov lar las ldi
            led lex lfo llu lmo lun lus luy ly. maa mab man mid miu mli mmy mos mui ndq ned ner
            nie nif nn. nnu nok nug nuw obb och okr oli ona opp ose owo pa. pdt pea pet pia pip
            ppd pui puy py. qil qu. qvi rce rd. reg req rfa rib riz rk. rl. rna rso rth rum rus
            sai sba sch se- sef seo set sit smu snu sol spp spu sso sth syr ta. tep tet tno ubi
            uea ufi uhr uis ule ult ume uny us. usr utt uus uwu uye wea wn. wor xu. yan yd. yem
            ylo yro yud yun zar zia zky
            """
        ),
        (
            5,
            """
            .ab .an .ef .gh .ha .hs .id .ig .ii .iv .iw .lu .mb .ns .os .sa .si .th .ve abo aci
            adh ado afu ahr ami ans ao. arc arm asd asm aso atm auw awo azu bai bir bo. cce cto
            ctu daa ddy dia dod duc ecc ehm ern eui ezi far fer fid fit fra fri fta fud fur ggo
            goe gru guf him hir hmu hoa hof hol hou hri hsu hus iab ick idh ief iet iis iju ild
            ilm imu in. ion iru isc jef ji. jih kaz kez khm kke kle kmu kwa lfr liw lse lto lve
            map mbe meh mok muc mun muz my. nah nar nse oei ohm olf ols oni oo. osc osh ova pti
            puj qom rez rho ri. rid rif rig rjo rob rpa rur sab spa suf sug til tja tob toq tty
            tuq uc. udy ufa uja uki umi una upu uq. urb urh urn uwe uwi van ves vik wa. web wib
            yau ydi yuk zuo
            """
        ),
        (
            6,
            """
            .ad .ar .fe .fr .iq .ji .ms .va abr aen aet ald alf and anw apu aqi ars ash asr ath
            auz avi bam bas bej bib bra cec chi cho cke cky dab dau dey dhi din dru eck eim eji
            elk elm elv enr eth fau fen fia gh. giy gti guh ham hao hap hil hta hti huv idy ift
            ihu ilh imo iqb isr iya jai joh jok ka. kee ko. kpa kri la. lau law lda le. lej lem
            lia lki lle luh lvi meo mia mil msu nh. nra nul ond onn oor ovi pai pie qba rai ris
            riy rla ro. rsa rud rwi ry. rya saf sar shi so. soo spi ste ted th. thu tjo tog tot
            tr. tto tum ufr umo ust uva uw. va. vun waw wid wil wiw wul yay ye. yop zae
            """
        ),
        (
            7,
            """
            .hu .ng .nu .ny .ph .qu .we abe aco ad. afi aid aif akp amm aol arw asp ast aul ayd
            bim bud by. de. dea ded ee. ef. efa efr ekw eo. ep. eph ete ett fad gal gao gna gtu
            has hen hot hud hya ian ib. ida idi ilu ina inh irl irs iza jun kas kik kob ksm lal
            leh lil liu lya mra mue nad naf nap nes nge nis nov nri nwa oha ono ouw ra. raj rda
            ror sca sda sih smo sru ssu ssy sup tay tef tev tin uco uel ukh upe urw usp uza wi.
            win wo. won woy yat yo. yoh yon za. zah zak zha
            """
        ),
        (
            8,
            """
            .aj .dj .em .im .ir .ni .ri .ub .ya ae. ael ahm ale amr arp ato awi bau bob cay eke
            eli ety fai gaf hid hyu iaw ikd ima jo. kdi len lmi lo. lol mad mas mda mir ngr nir
            oma orh pae pha rio ros rwa sim sof sut swo sya tha ti. tiu tma tyo uf. ugr ull uth
            via wat wen yeo
            """
        ),
        (
            9,
            """
            .er .wi .wu .zh abd afa arl bec dt. dus eil ey. gne har hma hme hsa hua ia. id. irg
            iwi jau lla llo mar mbo met mif ngt nto oko opu pe. peb phi sma smi syu tia tuk tut
            ubo wan yah zai zul
            """
        ),
        (
            10,
            """
            .az .ch .jo .sy .tj aho akk ard bdu cok dha ell fa. her iel ito ius ld. lie luk mam
            maw moy msi na. naw noo oon ppa rih son sy. toh usm wir yu.
            """
        ),
        (
            11,
            """
            .fa .yo .zu alb auf dya ean fre hai ict ikr isk jae kus mei oy. rha rry sna usl wu.
            """
        ),
        (
            12,
            """
            .wo ams ddi ddu dja ess fan iah muh nen rli rmi rul sri sse tom tti udd yam
            """
        ),
        (
            13,
            """
            .en .su .yu .za di. ky. mo. nab pit zal
            """
        ),
        (
            14,
            """
            .el jay ni. nur tya vi.
            """
        ),
        (
            15,
            """
            ahy enn rad to.
            """
        ),
        (
            16,
            """
            ny. rni
            """
        ),
        (
            17,
            """
            dy. pra
            """
        ),
        (
            19,
            """
            no.
            """
        ),
        (
            20,
            """
            ndr
            """
        ),
    ]
}
