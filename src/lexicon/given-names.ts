/** Given names by culture, written in the Latin alphabet, where the packages that the word list is built from have few. */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  african: `
    abdoulaye abebe abiola abiy abubakar achille adama addis ade adebayo adekunle adeola adewale agathon ahmadou
    aimé akinwumi akufo alassane alhaji alioune alpha amadou amara amos andry angela ansumane arap asrat assimi
    atiku augustin awa ayodele aziza babacar babajide babatunde bah bakary bingu birahim birhanu blaise bola
    boubacar bukola cellou chidi chidiebere chika chimamanda chinua chinwe chioma chukwu chukwuemeka cyprien cyril
    daouda dapo demeke desalegn didier dlamini domitien ebele ebenezer emeka emeke emmerson etienne eyasu fana fatou
    faure felicien femi fikile folake folarin gebre getachew gnassingbe godfrey goodluck habtamu hage haile
    hailemariam haruna hifikepunye ibrahima idriss ike ikechukwu isaias isatou ismaila issoufou jakaya jomo juvenal
    kaba kabiru kagiso kayode kgalema kgosi kizza kofi kojo kwabena kwaku kwame kwasi kweku kwesi lamine lansana
    laurent lazarus lekota lindiwe lungisa macky mahamadou mahamat makhosini malusi mamadi mamadou mamady mandla
    mangosuthu mariama mathieu maxwell mbali mekonnen melaku meles mengistu mesfin modibo moise mokgweetsi morgan
    moussa mswati muhammadu mulatu mwai mwangi naledi nana nangolo ndaba ndidi ngozi nii njoroge nkosazana
    nkosinathi nnamdi nomvula nonso nosiviwe obi obiageli ode odinga ogbonna okechukwu olabisi olumide olusegun
    oluwaseun omoyele ousmane oyinkan pakalitha panyaza patrice paul-henri penda phumzile pravin raila roch rochas
    sahle sahra salif salva samia sani segun sekou seretse seyni shehu sibusiso sidi siphiwe sipho sizwe souleymane
    soumana taban tadesse tedros temitope tendai tesfaye tewolde thabo thandi themba thokozani tidjane tito tolu
    toumani trevor tsegaye tshepo tumelo uche uhuru umaru wairimu wambui wangari wole workneh yahya yakubu yaya yemi
    yewande yoweri zainab zanele zenawi zewdie zodwa zola zweli`,
  albanian: `
    agim agron ajkuna albin arben ardian arjan atifete avni bajram bamir behgjet besnik bujar dritan edi edmond
    enver erion fadil fatmir fatos gjergj hashim ibrahim ilir isa ismail jakup kadri lulzim monika nexhmije pandeli
    ramush rexhep rinat sali shkelzen shpend skender taulant vjosa xhafer xherdan ylli`,
  arabic: `
    abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelkarim abdellah abdelmadjid abdelmalek
    abdelrahman abderrahmane abdo abdou abdul abdulaziz abdulfattah abdulhamid abdulkarim abdulla abdullah
    abdulmalik abdulrahman abdulsalam abdurrahman abu adel adham adnan ahmad ahmed aisha akram ala alaa ali alia
    amal amani amer amin amina amine amir amira ammar amr anas anwar arwa asaad asad ashraf asim asma asmaa atef
    awad ayman aymen ayoub aziz azzam badr baha bahaa baher bahgat bashar bashir basil basim basma bassam bassem
    bilal boutros bushra camille dalal dalia daoud diaa dina ehab eid emad eman esam essam fadel fadhil fadi fadia
    fahad fahd fahmi faisal faiz fakhri farah farid farida faris farouk farouq fathi fatima fatma fayez faysal firas
    fouad fuad ghada ghaleb ghassan ghazi habib hadi hafez hafiz hafsa haidar haider haifa haitham hajar hakim hala
    halima hamad hamada hamdan hamdi hamed hamid hamza hana hanadi hanan hani hanna hasan hassan hassane hatem haya
    haytham hazem heba hend hicham hilal hind hisham hoda hosni hossam houda huda husam huseyin hussam hussein
    ibrahim ibtisam idris ihab imad iman imane intisar isa ismail issa issam iyad izz jaafar jabbar jaber jabir
    jafar jalal jamal jamil jamila jassim jawad jihad jumana kadhim kamal kamel karam karim karima kassem khadija
    khairi khaled khalid khalifa khalil khamis khayri lamia latifa layla leila lina loubna luay lubna lujain maan
    maha mahdi maher mahmoud mahmud majed majid malak malik manal manar mansour mansur marwa marwan maryam mazen
    medhat mehdi moath mohamad mohamed mohammad mohammed mokhtar moncef monzer mostafa mouaz mourad moussa muammar
    muawiya mubarak muhammad muhammed muhannad mukhtar munir munira muntadhar muqtada musa mustafa mustapha nabih
    nabil nada nader nadia nadim nael nahed nahla naif najah najat naji najib najla najwa nasim nasreen nasrin
    nasser nawaf nawal nayef nazih nermin nidal nizar noor nouf nour noura nouri nuri omar omer omran osama othman
    oussama qais qasem qasim qassem qusay rabab rabie rachid raed rafik rafiq raghad rahma raja ramadan ramez rami
    ramy rana rania ranya rasha rashad rashed rasheed rashid rashida rayan reem riad rifaat rima riyad rola ruba
    rula saad sabah saber sabri sadiq saeb saeed safa safaa safwan sahar said saif sajida salah salam saleh salem
    salim salima salma salman salwa sameera sameh samer sami samia samir samira sana sanaa sara sarah saud sawsan
    sayed sayyed seif shaden shadi shaher shahira shaima shaimaa sharif shatha shawki shawqi shereen sherif shireen
    shukri siham sirine souad soumaya suad suha suhail suhair sulaiman suleiman sultan sumaya taha tahani taher
    tahseen talal taleb tamer tamim tarek tareq tariq tawfik tawfiq tayeb thamer turki umar umm usama uthman wael
    wafa wafaa wahid waleed walid wassim widad wissam yahia yahya yara yasin yasir yasmin yasmine yasser yassin
    yassine yazan yazid younes younis yousef youssef yousuf yunus yusuf zaid zain zainab zakaria zaki zayd zayed
    zeid zeina ziad zine ziyad zuhair`,
  armenian: `
    anahit ani ara aram ararat armen armine arpi arsen artak arthur artsvik ashot davit edmon gagik garegin garik
    gevorg hakob hayk henrikh hovhannes hovik hrant karapet karen levon lusine manuk mher nairi narek nikol ruben
    samvel sargis sarkis serzh sona suren tigran vahagn vahan vahe vardan vartan vazgen vigen zareh zaruhi zori`,
  baltic: `
    aivars algirdas andris andrus artis arturas artūras arvydas audrius dainis dalia darius edgars egils egle eglė
    gintaras gintautas gitanas guntis indrek inga ingrida jaak janis juri juris jüri jānis kaja kalle kestutis
    krisjanis laimdota lauri linas maris mart mindaugas paavo peeter raimonds raivis ramunas rimantas rimas rokas
    saulius siim taavi tarmo toomas uldis urmas vaidas vaira valdas valdemaras valdis vidas vilija vilis vytautas
    zigmantas zydrunas`,
  bangladeshi: `
    abdur anisul ataur delwar fakhrul ghulam hasina iajuddin kamrul khaleda matiur mirza moudud muhith mujibur
    nazrul nurul obaidul rezaul rowshan saiful sajeeb salahuddin shafiqul shafiur shahabuddin shahidul sirajul tamim
    tarique tofail zahirul ziaur`,
  british: `
    alasdair alastair aled alistair aneurin angharad bethan bronwen callum carwyn carys catrin cedric ceri cerys
    clive crispin dafydd deiniol delyth eluned emyr euan ewan ffion gareth geoff geraint gethin giles glenys gwilym
    gwyneth gwynfor hamish heulwen huw hywel iain idris ieuan ifor imogen iolo jemima jolyon jonty keir kirsty
    leighton lindsay llinos llyr lowri mair mairi malcolm mared mhairi morag morwenna myfanwy nerys nia olwen owain
    philippa piers priti rhian rhiannon rhianydd rhodri rhun rhydian rhys rishi rob rupert ruth shona sian sioned
    steffan tarquin tegid tudor wyn`,
  burmese: `
    aung hla hlaing hnin htet htin htun htut khaing khant khin khine kyaw kyi lwin maung min moe myat myint naing
    nanda nay nyan nyein nyunt phyo phyu pyae sandar soe suu swe thant thaung thein thet thida thiha thura thuza tun
    wai wut yadanar yin zaw zeya zin`,
  chinese: `
    chenchen feifei guang hao ing-wen jianguo jing jinping juan kai-shek keqiang lei meng min ming qiang qing shan
    wei weiwei wenjie xi xia xiang xiaobo xiaoming xiaoping xin xiu xuan xue yan yang yi ying yong yu yuan yue
    zedong zhen zheng zhiqiang zhong`,
  georgian: `
    bidzina davit eduard eka gela giga giorgi giorgia grigol guram ilia irakli kakha kakhaber ketevan khatia khvicha
    koba lasha levan mamuka mikheil nana nata nika nikoloz nino nodar noe rezo salome sandro shalva shota tamar
    tamaz tea temur tornike vakhtang vano zaza zurab zviad`,
  greek: `
    achilleas adonis afroditi alekos alexandros alexis anastasios andreas angeliki antonis apostolos argyro aris
    aristotelis athanasios chara charalambos charis christos constantine constantinos costas despina dimitra
    dimitrios dimitris dionysis dora efstathios eirini eleftherios eleni emmanouil euclid evangelos evripidis fofi
    fotis georgios gerasimos giannis gikas giorgos glafcos haris ilias ioanna ioannis kalliope katerina kiriakos
    konstantina konstantinos kostas kostis kyriakos lefteris leonidas loukas makis manolis manos maria marios
    michalis mikis miltiadis nicos nikolaos nikos odysseas olympia panagiotis panayiotis panos pantelis paraskevi
    pavlos petros prokopis sofia sotiris spyridon spyros stavros stefanos stelios stratos takis tassos thanasis
    thanos theodora theodoros thodoris vangelis vasilis vassiliki vassilis xenia yanis yannis yiannis yiorgos zoe`,
  hebrew: `
    aharon alon amir amit amnon amos anat arieh ariel arik arnon aryeh asaf avi avichai avichay aviel avigail
    avigdor aviv aviva avner avraham ayala ayelet azriel baruch benayahu benjamin benny benzi bezalel binyamin boaz
    chaim chana dafna dalia dan daphna dov dror dudi efraim ehud eitan elad elazar eli eliezer elisha eliyahu elor
    elyakim ephraim esther eyal ezer gabi gad gadi gal galia galit gideon gil gilad gili guy hadar hadas hagai hagit
    haim hanan hanoch hila idan ido ilan ilana inbal iris isaac itai itamar itzhak lior liora maayan matan mayan
    meir meirav menachem merav michal miki miri moran mordechai moshe motti nachman nadav naftali naomi natan nathan
    nehemia neta nir nissim nitzan noa noam nurit oded ofer ofir ofra omri or oren orit orly orna osnat pinchas
    rachel rafael rafi ran reuven rina rivka roi ron ronen ronit rotem roy sagi shai shalom sharon shaul shelly
    shimon shira shirel shlomi shlomit shlomo shmuel shoshana shulamit tal tali talia tamar tamir tzachi tzipi
    tzipora tzvi uri uriel uzi yaakov yael yaffa yair yakov yaniv yariv yaron yechiel yedidia yehoshua yehuda
    yehudit yigal yisrael yitzhak yoav yochanan yoel yogev yona yonatan yoni yosef yossi yotam yuli yuval zeev
    zehava zev ziv zvi`,
  icelandic: `
    alfheidur anna arna arnar arnor asgeir aslaug asta atli audur baldur benedikt berglind bergthora bergur birgir
    birgitta birkir bjarkey bjarni bjorgvin bjork bogi brynja brynjar dagny dagur davíð ebba eidur einar eirikur elin
    emil eyglo finnur fridrik geir gisli gudlaugur gudmundur gudni gudrun gunnar gunnlaugur gylfi hafthor halla
    halldor halldora hannes haraldur heida heidar helga hjalti hjordis hordur hrafn hreinn hulda ingibjorg isleifur
    jakob johanna johannes jokull jon kari katrin kjartan kolbeinn kolbrun kristjan kristrun lilja logi magnus
    margret oddny ogmundur olafur orri ossur pall petur ragna ragnar ragnheidur rosa runar sigmundur sigridur sigrun
    sigurdur sigurjon sindri snorri solveig stefania steingrimur steinunn sunna svandis sveinn thor thora thorarinn
    thordis thorgerdur thorhildur thorir thorolfur thorsteinn thorvaldur throstur tomas valgerdur vigdis vilhjalmur`,
  indian: `
    aamir abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akhilesh akshay alok amar amarinder amartya
    amit amitabh amol anand ananya anil anish anita anjali ankit ankita anupam anurag aparna aravind archana arjun
    arnab arun aruna arundhati arvind asaduddin asha ashish ashok ashwin atal atishi azim babu bal balakrishna
    bhagwant bharat bhupesh bhupinder bihari bipin biren chandan chandra chandrababu chandrika chirag deepa deepak
    deepika devendra dharmendra digvijay dilip dinesh divya droupadi eknath farooq ganesh gaurav gautam geeta girish
    gopal gotabaya govind gulzar gurmeet hamid harbhajan hardik hari haris harish harsh harsha hema hemant himanta
    indira indrani irfan ishaan ishan jagan jagdish jairam jasprit jaswant jawaharlal jaya jayant jayanti jayaram
    jitendra jyoti kailash kalpana kamala kamalnath kanchan kapil karan karthik kavita kiran kiren kishore komal
    krishna kumari kunal lakshmi lalit lalu lata laxman laxmi madan madhav madhavi madhuri mahendra mahesh mahinda
    maithripala mallikarjun mamata manish manisha manmohan manohar manoj mayank mayawati meena meenakshi megha
    mithali mohan mohandas mohit mukesh mukul mulayam murali nagendra nalini nandini narayan narendra naresh natwar
    naveen navjot neeraj neha nikhil nirav nirmala nirupama nitin nitish padma pankaj parvati pawan pinarayi piyush
    pooja prabhat prabhu pradeep prakash pramod pranab pranav prasad prasanna prashant pratap pratibha praveen
    preeti prem prithviraj priya priyanka punit purnima pushpa raghav raghuram rahul raj raja rajan rajat rajdeep
    rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rajya rakesh ram rama ramachandra raman ramesh
    ramnath rani ranil ranjan ranjit rashmi ratan rav ravi ravichandran ravinder ravindra ravish rekha renu ritu
    rohan rohit roshan rupa sachin sadhguru sagar sajith sandeep sandhya sangeeta sanjay sanjeev sanjiv santosh
    sarojini satish satya satyajit satyendar saurabh savita seema shailesh shankar shantanu sharad shashi sheikh
    shikhar shilpa shiva shivraj shobha shreya shubhman shweta siddaramaiah siddharth sirimavo smita smriti sneha
    sonali sonia sri srinivas srinivasan subhas subhash subrahmanyam subramanian sudha sudhir sujata sukhbir suman
    sumit sunil sunita surendra suresh surya sushil sushma swapna swati tejashwi uday uddhav udhav uma umesh usha
    vaibhav vandana varun vasundhara venkaiah venkat venkatesh vidya vijay vijaya vikas vikram vinay vinayak vineet
    vinod vipin virat vishal vishnu vishwanath vivek yash yashwant yogesh yogi yuvraj`,
  irish: `
    aine aisling aoife bairbre blathnaid brendan brid brigid caoimhe cathal catherine cian ciara ciaran colm conall
    cormac dara darragh deirdre dermot diarmuid donal donncha eamon eamonn eileen eimear enda eoghan eoin fearghal
    feargus fergal fergus fiachra fidelma finbar finbarr fintan fionn fionnuala garret grainne holly ita jarlath
    kieran lorcan maeve mairead majella malachy maolsheachlann micheal muireann naoise neasa niall niamh noirin
    nollaig nuala oisin orla orlaith padraic padraig paschal peadar phelim proinsias roisin ronan rory ruairi ruairí
    saoirse seamus sean sinead siobhan sorcha tadhg taidhg tomas turlough una`,
  japanese: `
    ai aiko akihiko akihiro akihito akiko akio akira aoi asami asuka atsuko atsushi aya ayaka ayako ayumi chie
    chieko chiharu chika daichi daiki daisuke eiji eiko eisaku emi emiko eri eriko etsuko fujio fumie fumihiro
    fumiko fumio genki goro hajime haruhiko haruka haruki haruko haruto hayao hayato hideaki hideki hideko hideo
    hideto hidetoshi hikaru hina hinata hirofumi hirohito hirokazu hiroki hiroko hiromi hiroshi hiroto hiroyuki
    hisako hisashi ichiro isamu isao issei itsuki izumi jiro jun junichi junichiro junko kaho kaito kana kanako
    kaori kaoru katsuhiko katsuko katsumi katsuo katsuya kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo
    kazuya kazuyoshi kazuyuki kei keigo keiichi keiji keiko keisuke keizo ken kenichi kenji kenjiro kenta kentaro
    kenzo kiichi kimiko kiyoko kiyoshi koichi koichiro koji kosei kosuke kota kotaro kumi kumiko kunihiko kyoko mai
    maki makiko makoto mami mamoru manabu mao mariko masaaki masaharu masahiko masahiro masahito masakazu masaki
    masako masami masanori masao masaru masashi masato masaya masayoshi masayuki masumi mayumi megumi michiko michio
    mieko mihoko mika miki mikio minako minoru misaki mitsuko mitsuo mitsuru miwa miyuki mizuki motoko mutsumi
    nagisa nana nanako nao naohiro naoki naoko naomi naoto naoya naruhito natsuki natsuko natsumi nobuaki nobuhiko
    nobuko nobuo nobuyuki noriko norio noriyuki osamu otoya reiko rena rie rika riku rin rumiko ryo ryoko ryosuke
    ryota ryu ryuichi ryuji ryunosuke ryutaro saburo sachiko sadako sakura sanae satoko satoru satoshi sayaka sayuri
    seiichi seiji seiko setsuko shigeki shigeko shigeo shigeru shin shingo shinichi shinji shinjiro shintaro shinya
    shinzo shiori shizuka shizuko sho shohei shoichi shoji shota shozo shuichi shuji shun shunsuke sosuke sota
    sumiko susumu tadao tadashi taichi taizo takaaki takahiro takako takamasa takanori takao takashi takayuki
    takehiko takeo takeshi taketo takuma takumi takuya tamaki taro tatsuo tatsuya tetsuo tetsuro tetsuya tokiko
    tomohiro tomoki tomoko tomomi tomoya tomoyuki toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio
    toshiro toshiyuki tsutomu tsuyoshi wataru yasuhiko yasuhiro yasuko yasunari yasuo yasushi yasutoshi yoichi yoko
    yoriko yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshiki yoshiko yoshimasa yoshimi yoshimitsu yoshinobu
    yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosuke yudai yui yuichi yuji yuka yukari yuki yukihiro
    yukiko yukio yuko yuma yumi yumiko yuriko yusaku yusuke yuta yutaka yuto yuya`,
  korean: `
    chung dae dong eun geun gun hae hee ho hyang hye hyeon hyo hyuk hyun hyung il in jae jeong ji jin jong joo joon
    jun jung keun ki kwang kyu kyung mi min myung nam pil sang se seok seon seong seul seung shin soo sook suk sun
    sung tae un ung won woo yang yeol yeon yeong yo yon yong yoo yoon young yul yun`,
  latin: `
    aecio aldo amilcar anibal apolinar aristides arnoldo baltasar bartolome bernabe bienvenido celso claudemir
    dagoberto damares delcy dilma diosdado edinson edmundo eleuterio eliseo emiliano eneas epifanio erwin estanislao
    eulalio eustaquio evangelina evaristo fermin florentino geraldo gilberto gildardo gumersindo heriberto
    hermes hipolito humberto isidro jair jeanine jhon jovenel keiko laureano lenin leonel leonidas leopoldo lisandro
    lourdes luiza macario marcelino marisela maximiliano melquiades misael nayib nazareno nicanor norberto ollanta
    osvaldo porfirio primitivo quintin remigio renan reynaldo rigoberto rodolfo rogelio rosangela rosario sandalio
    saturnino severino silvestre temistocles timoteo ubaldo valdemar wilder wilmer xiomara yamandu yeison zacarias
    zulema`,
  northern: `
    aslak aslaug bengt birger bjarne brynjulf dagfinn eirik endre finn frode gudmund gunther guri guttorm haakon
    hakon halvard hjalmar ingeborg ingvild ivar jeroen jonas jorgen jurgen kjell kjersti knut kolbjorn lars lasse
    magne mette oddvar olav ole pal pernille ragnhild rasmus roar rune sauli sigbjorn sigurd snorre solveig
    steinar stian svein sverre terje thorbjorn torbjorn tore torkel tormod torstein trond trygve turid unni uwe
    vegard vidkun`,
  pacific: `
    aroha enele fiame frank hemi hone jacinda kausea kiritapu laisenia manaia manasseh nanaia siaosi sitiveni tane
    taneti tecumseh tuilaepa voreqe winona wiremu`,
  pakistani: `
    aamer aasia abida altaf arif asad ashfaq asif asim aslam ayaz ayesha ayub azam azhar babar bakhtawar benazir
    bilawal chaudhry daniyal ejaz faiz fakhar farhatullah farooq fawad fazal fazlur ghulam hafeez hamid haroon hina
    iftikhar ijaz imran inzamam iqbal irfan ishaq jahangir javed jawaid junaid kamran khalida khawaja khurram
    khurshid liaquat malala maleeha mamnoon maryam masood maulana mian misbah moeed mohsin moin mumtaz murad murtaza
    mushahid mushtaq nadeem naeem najam naseem nasir naveed nawaz noman parveen parvez pervaiz pervez qamar rafiq
    raheel rana rashid rehman rizwan rubina sadia saeed saleem sana sania saqib sardar sarfraz sarwar shabana
    shabbir shafqat shah shahbaz shaheen shahid shakeel shaukat shehbaz shehla sheikh sherry shireen shoaib shujaat
    sikandar sohail syed tahir tahira talat tanvir tariq tehmina umar umer usman waqar wasim yousaf yusuf zafar
    zaheer zahid zardari zia ziaur zubair zulfikar zulfiqar`,
  persian: `
    abbas abdolkarim abolfazl abolhassan akbar alireza amir amirabdollahian arash ardeshir arezoo arman armin asghar
    ashkan atefeh atena azadeh azar babak bahar bahareh bahman bahram behnam behnaz behrouz behzad bijan bita
    dariush darya davood ebrahim elaheh elham elnaz esmail faezeh farhad fariba farideh farnaz farrokh farshad
    farzad farzaneh fatemeh fereydoun feridoun gholam gholamali gholamhossein gholamreza golnaz golshifteh
    habibollah hadi hamidreza haniyeh hassan heidar hesam homa homayoun hooman hormoz hossein houshang iraj jafar
    jahangir jamshid javad kamran kaveh kazem keyvan khosrow kianoush kiarash kourosh ladan laleh lotfollah mahmoud
    mahnaz mahsa mahtab majid maliheh mandana maryam marzieh masih masoud masoumeh mehran mehrdad mehrnaz mehrnoush
    mehrzad mina mir mirhossein mitra mohammadreza mohsen mojgan mojtaba morteza mostafa nahid narges nasrin nazanin
    nazila negar niloufar nima omid parastoo pari parisa parvin parviz payam pedram pegah pejman pouya qasem qassem
    rahim ramin reza roshanak roxana roya saba sadegh sadeq saeed sahar salar saman samaneh sasan sepideh setareh
    shahin shahla shahram shahrzad shapour shervin shideh shirin siamak siavash simin sina soheila sohrab soraya
    taghi tahereh tahmineh taraneh touraj vahid yasaman zahra zeinab zohreh`,
  slavic: `
    aleksandar aleksander aleksandr aleksandra aleksei aleksey alexander alexandr alexei alexey alina alla alyona
    ana anastasia anastasiya anatoliy anatoly andrei andrej andrey andrii andriy andrzej anna anton antonina arkady
    arsen arsenij arseniy artem artur artyom bogdan bohdan boris borislav borys boyko branko bronislaw czeslaw daria
    darko darya denis denys desanka dimitar dimitri dimitrij dmitri dmitrij dmitriy dmitro dmitry dmytro dragan
    dragana dusan eduard egor ekaterina elena elizaveta evgeni evgenia evgeniya evgeny ewa fedir fedor fyodor galina
    gavril gennadi gennady georgi georgii georgy german gleb goran gordana grigori grigory grzegorz halyna hanna
    henryk hryhoriy igor ihor ilya inna ioann ion iosif irena irina iryna ivan ivana ivica ivo jacek jadranka jakub
    jan janez janusz jaroslav jaroslaw jelena jerzy jiri jovan jozef julia juraj karel katarina katarzyna kateryna
    khristina kirill klara konstantin kostyantyn krzysztof ksenia kyrylo larisa larysa lech leonid leszek lev lidiya
    lilia ljubica lubomir lubos ludmila lyudmila lyudmyla maciej maksim maksym malgorzata marek margarita maria
    mariana marija marina mariusz mariya marko mateusz matvei maxim maxym mihai mihail mikhail mikhailo mikola milan
    mile milica milorad milos milosz mira mirjana miroslav miroslaw mladen momcilo mykhailo mykola mykyta nadezhda
    nadia nadiya natalia nataliia nataliya natalya natasha nebojsa nenad nikita nikola nikolai nikolay nina oksana
    oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olgica olha ostap oxana pavel pavlo pawel petar petr
    petra petro piotr platon polina predrag przemyslaw radek radko radoslaw radovan rafal raisa ratko roman
    rostislav rostyslav ruslan rustem ryszard sanja sasa savva semyon serge sergei sergej sergey serhii serhiy
    sinisa slavica slavko slawomir slobodan sofia sofiya solomiya stanislav stanislaw stefan stepan stipe svetlana
    sviatlana sviatoslav svitlana tadeusz taras tatiana tatjana tatyana tetiana tetyana timofey timur tomas tomasz
    tomislav tymofiy vadim vadym valentin valentina valentyn valentyna valeria valeriy valeriya valery varvara vasil
    vasiliy vasily vasyl vera veronika vesna viacheslav viktor viktoria viktoriia viktoriya vira vitali vitalii
    vitaliy vitaly vitold vlad vlada vladimir vladislav vladyslav vojislav volodymyr vsevolod vuk vyacheslav
    waldemar wieslaw witold wladyslaw wojciech yana yanina yaroslav yaroslava yegor yekaterina yelena yelizaveta
    yevgeni yevgenia yevgeniy yevgeny yevhen yevhenia yulia yuliia yuliya yuri yurii yuriy yury zbigniew zdenek
    zdravko zinaida zlata zlatko zoran zoya zygmunt`,
  southeast: `
    abdurrahman aceng achmad adhi adi agung agus ahok airlangga amien anies anindya anwar aquino arief aris aung
    azizah azlan bambang basuki bayu bongbong boonsong budi budiono chairul chatichai chavalit chuan corazon dewi
    dian dinh djoko duc dung ejercito eko endang erick fadli fajar ferdinand ganjar gibran gloria gusti habibie hai
    hariadi hassanal hatta hendro heng hery hishammuddin hoang hong hun hung huu huy imelda indra ismail iwan joko
    jokowi jusuf khairy khanh khin khoa kyaw lan lim linh loan luhut mahathir mahfud manny marwan megawati min minh
    mohamad muhyiddin myint najib nam nga ngoc nguyen nik ninoy norodom nurul paetongtarn panji phan pheu phong phuc
    phuong pita prabowo prayut prayuth pridiyathorn puan puspa putri quang quoc rachmat ranariddh ratna retno ridwan
    rini rizal rizieq rodrigo rudi samdech sandiaga sanoe sein shwe siti slamet soe soekarno son srettha sri sugeng
    suharto sukarno sultan surin surya susilo suthep suu syafiq syed tam tan taufik thaksin than thanh thao thein
    thi thien thuy tien tin titiek tommy tri trong trung tuan tun tunku utami utomo van viet vinh wahyu wan wawan
    wayan widodo win wiranto xuan yingluck yudi zainal zaw zin zulkifli`,
  southern: `
    agostino beppe calogero carmelo ciro cosimo crocifissa domenico ermenegildo ettore gaetano gennaro gesualdo
    giacinto girolamo goffredo graziella ignazio leoluca liborio nicola nunzio onofrio pasquale pellegrino
    pierluigi rosaria saverio totò vito`,
  turkic: `
    abdulla abdullo ahmet akif akin ali alisher alparslan altan anar arda asim aslan asli ata attila aydin ayhan
    aykut aylin ayse aysel aziz azize baris batyr baurzhan bekir berat berk berke besir binali bulat bulent burak
    burhan can caner cem cemal cemil cengiz cevdet cihan daniyar daulet deniz devlet dilek doku ece efe ekrem elchin
    elif elmar elnur emin emine emir emre engin enver ercan erdal erdem erdogan eren erhan erkan ersin ertugrul esra
    eyup farid fatih fatma fehmi ferhat feride fikret filiz fuat gamze gokhan gul guler gulnara gulsen gurbanguly
    hakan hakki halil haluk hamdi harun hasan hatice haydar heydar hikmet hulusi husamettin huseyin ibrahim idris
    ilham ilhan ilkay islam ismail ismet jeyhun kadir kagan kairat kanat kassym kasym kemal kenan korhan kubilay
    kursad kuvvet leyla mahir marat mehmet mehriban melih meltem meral mert merve mesut mete metin mevlut mucahit
    muhammet muharrem muhsin murad murat musa mustafa muzaffer nazim nazli nebi necati necmettin nedim nevin nihat
    nikol nilufer nizami numan nuray nurettin nuri nurlan nursultan oguz oguzhan oktay olcay omer onur orhan osman
    ozan ozgur ozlem pelin pinar ramazan ramzan rashid rauf recep rejep rifat roza rustam sadyr sahin saparmurat
    sebahattin secil sedat selahattin selim selin selma semra serdar serkan sevgi sevil shavkat sinan suat suleiman
    suleyman sumeyye sureyya tamer tansu tarkan tayfun tayyip tekin temel timur tolga tuba tuncay tuncer turgut ugur
    umit umut ural vahit vefa veysel vugar yasar yasemin yavuz yigit yildirim yilmaz yusuf zafer zehra zeynep ziya
    zubeyde`,
  unisex: `
    cliff dick herb mel reg rich sybil tiger`,
}
