/** Surnames by culture, written in the Latin alphabet, where the packages that the word list is built from have few. */
export const SURNAMES: Readonly<Record<string, string>> = {
  african: `
    abacha abate abdi abiola aboud abubakar acheampong achebe addo adebayo adebisi adeboye adeleke adesina adeyemi
    adichie afwerki agyei agyeman ahidjo aidid aidoo akinola akintola akpabio akufo-addo ali aliyu amin amoako
    ampofo andrianirina annan ansah anyang asante asare asiedu atta awolowo azikiwe babangida bagaza bah balewa
    balogun bamba banda barre barrow barry bawumia bekele bello bemba bezabih bio biya boateng bokassa bongo
    botchwey botha boye buhari buthelezi buyoya camara chakwera chilima chiluba chirwa chisano chissano chukwu cisse
    compaore conde conte coulibaly dabo daniels danjuma danso deby desalegn dhlakama diabate diagne diallo diarra
    diatta dibaba dieng diop diouf dioum dlamini doe dogbe dos dube dumont eboue ebube egal ekwueme el-rufai embalo
    essien etoo eyadema ezeh falae fall farah faye fofana gaye gbagbo gebreyesus gebrselassie getachew ghebreyesus
    gnassingbe goita gowon guei gueye habyarimana haftar hailemariam hani hichilema houngbo ibori igwe iheanacho
    ishaq issoufou iyayi jammeh jonathan kabbah kabila kabore kagame kamara kane kanu karume kasaija katumbi kaunda
    kebede keita kenyatta kerekou khama kibaki kiir kikwete kimani kimathi kipchoge kiprop kiprotich kipruto kirui
    konare kone koroma kosgei kouyate kruger kufuor kuti kwankwaso lagat lissouba lubanga lumumba lungu maathai
    machar machel madikizela magufuli mahama maina malema malloum mambazo mandela mane mangope mantashe masire
    matiba mbeki mboweni mboya mbuyi meles mensah mirza mkapa mnangagwa mobutu mogae mohamud moi mokonyane momoh
    monare mondlane motlanthe motsepe moyo mswati mubarak mudavadi mudenda mugabe mugenyi mulumba muluzi musa
    museveni musyoka mutai mutharika mutua mwale mwanawasa mwangi mwinyi mzilikazi nasheed ncube ndadaye
    ndayishimiye ndiaye ndlovu ndong ngcuka ngige nguema nguesso ngugi niasse nimeiri njenga njoroge nkomo nkrumah
    nkunda nkurunziza ntaganda ntaryamira ntibantunganya nujoma nwosu nyachae nyerere nyong'o nyusi obama obasanjo
    obi obiang obote ochieng odhiambo odinga odongo odumegwu ofori ogot ogunleye ojo ojukwu okafor okeke okello
    okocha okonjo okonjo-iweala okonkwo okoro okri olajide olonga oloo oloyede omondi omtatah ongeri onyango opoku
    osei oshiomhole osinbajo osman otieno ouattara ouedraogo owusu oyedepo oyelowo pityana pohamba quansah radebe
    rajoelina ramaphosa ratsiraka ravalomanana rawlings renamo rotich ruto saitoti salah salim samatar sanha sankara
    sankoh sanogo sanusi sané saro-wiwa sarr sassou savimbi seck sekeramayi selassie senghor sesay shagari sirleaf
    sisulu sithole slovo soglo sonko soyinka stevens sukati tadesse tambo tandja taya tembo tesfaye thiam thiong'o
    tinubu togbe tolbert tombalbaye touadera toure traore tsedenbal tshabalala tshisekedi tshombe tsvangirai tutu
    twagiramungu uwizeye vieira wade wako wamalwa wambua wanjiru weah were wolde woldemariam yacoubou yar'adua
    yeboah youlou zenawi zewde zinsou zondo zongo zulu zuma zwane zwelithini`,
  arabic: `
    abadi abbas abbasi abboud abdallah abdelaziz abdelrahman abdulkarim abdullah abdulmahdi abdulrahman abed abedini
    abu adli aflaq ahmad ahmed ajami akkad alami alawi allam allawi amer amin amiri ammar anan annan aoun arafat
    araji arif arsalan asaad asad ashrawi assad assaf atallah atta attiyah awad awadallah ayoub ayyash aziz azmi
    azzam baalbaki badawi badie badr baghdadi bakr bakri banna baradei barakat barghouti barzani basha bashir belaid
    belhadj ben berri bitar bouteflika boutros chahine chalabi chebbi daghash dahlan dajani darwish dawood deif
    dhaheri diab djebbar ebeid essebsi fadel fadlallah fahmy farah farhan farouk fawzi fayed fayyad fraihat fuad
    gaddafi gadhafi ganzouri gemayel ghali ghanem ghannouchi ghazali ghoneim habash habib haddad hadi hafez hajj
    hakim halabi hamad hamdan hamdi hamdok hamid hammami hammoud hammouri hamza haniyeh hanna harb hariri hashemi
    hashim hassan hawatmeh hijazi hilal hindi hoss houthi hussein husseini ibrahim idris ismail issa jaafari jaber
    jabr jamali jamil jarba jassim jawad jibouri jibril jubeir jumblatt kabbani kadhim kadhimi kamal kamel kanaan
    karam karami karim kassem katib khader khaled khalidi khalifa khalil khamis khashoggi khatib khoury koussa
    kubaisi laden lahham lahoud maher mahmoud makhlouf maliki mansour marzouki mashaal masri massoud mazen meshaal
    mikati moallem mohamed mohammad mohammed morsi mouallem moukalled mousa moussa mubarak mufti muhammad murad musa
    mustafa mutlaq nabhan nahyan najjar nasr nasrallah nasser nimr nujaifi obeid obeidi odeh omar osman othman
    ouyahia qabbani qaddafi qadhafi qandil qaradawi qasim qassem qurei quso raad rabbani rahman ramadan ramlawi
    rantisi rashed rashid rifai rizk saad sabah sabri sadat sadr safadi sahhaf said saied salam salameh saleh salem
    salim salman saman sawiris sayyed sebsi selim sellal shaath shaban shafik shafiq shahin shahristani shakir
    shalabi shami shams sharaa sharabi shareef sharif sharon shater shihab shukri siddiqi sinwar sisi sistani
    sleiman sobhi suleiman sultan taha tahan tahir talabani talib tantawi tarawneh tebboune thani tikriti tlass
    touma wahab yaacoub yassin yousef youssef zahar zaidi zaki zarqawi zawahiri zayed zebari zein zidan zoubi`,
  bangladeshi: `
    ahmed alam alamgir biswas chowdhury ershad haque hasina hoque hossain huq islam kabir karim khatun mahmud
    majumder mannan miah mojumder mollah mondal mortaza mujib nahar quader rahman rashid sarkar sarker sayeed
    shikder siddique sikder talukdar uddin ullah yunus zaman zia`,
  chinese: `
    ai bai bo cai cao chan chang chao chau che chen cheng cheung chia chiang chin ching chiu choi chou chow chu chua
    chuang chui chung cui deng ding dong dou du duan fan fang fei feng fong fu fung gan gao ge geng gong gu guan gui
    guo han hao he ho hong hou hsiao hsieh hsu hu hua huang hui hung huo ji jia jian jiang jiao jin kang kao ke kong
    ku kung kuo kwan kwok kwong lai lam lang lao lau law lee lei leung li liang liao lien lim lin ling liu lo long
    lou lu lui lun luo lv ma mao mei meng mi miao min mo mok mu ng ni nie niu ong ou ouyang pan pang pei peng poon
    pu qi qian qiao qin qiu qu quan rao ren rong ruan shan shang shao shen sheng shi shu si siu song soong su sun
    sze tai tam tan tang tao teng teo tian tien ting to toh tong tsai tsang tse tseng tsoi tsui tu tung wan wang wee
    wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeo yeung yi yin
    ying yip yong you yu yuan yue yuen yun zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou
    zuo`,
  hebrew: `
    abergel adler alon amidror arad arens argov ashkenazi atias avineri avnery azaria barak baram barkat begin
    beilin ben-ami ben-eliezer ben-gurion ben-gvir bennett bishara burg cohen dagan dayan deri diskin edelstein edri
    eiland eitan eizenkot elkin erdan eshkol gabbay gal galant gallant gantz gershon golan goldin hagari halevi
    halutz hanegbi harel hazan herzog kahalani kahane kahlon katsav katz katzav kochavi kook lahav landau lapid levi
    levin levy liberman lieberman livni mandelblit matza mazuz meir meridor michaeli mizrahi mofaz mordechai naveh
    netanyahu nudelman olmert oren oz peled peres peretz porat rabin ravitz regev ron rosenfeld rotem rubinstein
    saar shaked shalit shalom shamir shapira sharabi sharansky sharett sharon shemesh shoval smotrich sneh steinitz
    tal tamir vilnai weizman weizmann yaalon yadin yadlin yatom yehoshua yishai yosef zamir zeevi ziv`,
  indian: `
    abdullah acharya adani adityanath advani agarwal aggarwal agrawal ahluwalia aiyar akhtar alva ambani ambedkar
    anand antony apte arora ashraf ashwin azad bachchan badal bajaj bajpai bajwa balakrishnan banerjee banerji
    bannerjee barua basu bedi bhagat bhagwat bhalla bhandari bharadwaj bharti bhasin bhatia bhatt bhattacharjee
    bhattacharya bhushan birla biswas bommai borkar bose bumrah chadha chakraborty chakravarty chandra chandran
    chandrasekhar chatterjee chattopadhyay chaturvedi chaudhary chaudhuri chauhan chavan chawla chhetri chidambaram
    chopra choudhary choudhury chouhan dalmia das dasgupta dastidar datta dave dayal deb deol desai deshmukh
    deshpande dev deve devi dewan dhawan dhillon dhoni dikshit dixit doraiswamy doval dravid dube dubey dutt dutta
    fadnavis fernandes gadkari gaikwad gambhir gandhi ganguly garg gavaskar gehlot george ghosh gill gogoi gokhale
    gopalakrishnan goswami gowda goyal gujral gulati gupta hazare hegde hooda iyer jaffrey jain jaishankar jaitley
    jayalalithaa jayaraman jha jindal johar joshi kalam kamath kapoor kapur karat karnad karunanidhi kasturirangan
    kaul kaur kejriwal khan khanna kharge khattar kher kishor kohli koirala kovind krishnamurthy krishnan kulkarni
    kumar kumaraswamy lal lamba mahajan mahanta maharaj majumdar malhotra mallya mandal manjrekar mathur mehra
    mehrotra mehta menon menuhin mishra misra mistry mittal modi mohanty moily mookerjee mukherjee mukherji
    mukhopadhyay muraleedharan murmu murthy murty nadar naidu nair nambiar namboodiri narasimhan narayan narayanan
    nath nayak nayar nehru nigam ojha pachauri padmanabhan pai pal palaniswami panda pande pandey pandit pandya pant
    parikh parmar parrikar passi paswan patel pathak pathan patil patnaik pawar phadke pichai pillai pilot prabhakar
    prabhu prasad prasada premadasa puri qureshi raghavan rahane rai raina raj raja rajagopal rajan rajapaksa
    rajapakse ramachandran ramakrishnan raman ramanathan ramaswamy ramesh rana ranatunga rane rangarajan rao rastogi
    rathore raut rawat ray reddy rijiju roy rushdie sachdev sahoo saini saksena samaraweera sangma sanyal sarabhai
    sarkar sastry sawant saxena sehgal sehwag sen sengupta seshan seth sethi shah shankar sharma shastri shekhawat
    shenoy shetty shinde shourie shrestha shukla sibal siddiqui sikri singh singhal singhania sinha sirisena sisodia
    sitharaman sodhi somnath soni soren srinivasan srivastava stalin subramaniam subramanian sundaram surjewala
    swamy swaraj tagore talwar tandon tata tendulkar thackeray thakur thapa thapar tharoor tiwari tiwary tripathi
    trivedi tyagi upadhyay vadra vaghela vajpayee varadarajan varma venkataraman venkatesan verma vijayan vohra
    wadhwa wadia waghmare wickramasinghe wickremesinghe yadav yechury yeddyurappa zutshi`,
  japanese: `
    abe adachi aizawa akagi akiyama amano ando aoki aoyama arai araki asada asahara asai asakawa asano aso azuma
    baba chiba doi domen edano endo enomoto fujii fujimori fujimoto fujita fujiwara fukuda fukui fukushima funabashi
    furukawa furuya goto hamada hamaguchi hanyu hara harada hasegawa hashimoto hata hatoyama hattori hayashi higashi
    higuchi hirai hirano hirata hironaka hirose hisamoto honda hori horie horiuchi hoshino hosoda hosokawa ichikawa
    ienaga iguchi iida ikeda imai imamura inagaki inoue ishiba ishibashi ishida ishihara ishii ishikawa ito iwasaki
    iwata izumi kaifu kamei kamiya kan kanda kaneko kanemaru katayama kato kawabata kawaguchi kawai kawakami
    kawamura kawano kawasaki kikuchi kimura kinoshita kishi kishida kitagawa kitamura kobayashi koizumi kojima
    komatsu komura kondo konno kono kubo kubota kudo kuroda kuroki kurosawa maeda maehara maki makino maruyama
    masuda matsuda matsui matsumoto matsumura matsuno matsuoka matsushita matsuyama mihara miki minami mishima
    mitsuzuka miura miyagi miyamoto miyazaki miyazawa mizuno mochizuki mogi mori morikawa morimoto morita moriyama
    motegi murakami muraoka murata murayama nagai nagano nagashima nagata naito nakagawa nakahara nakajima nakamura
    nakanishi nakano nakao nakasone nakata nakatani nakayama narita nishida nishikawa nishikori nishimura nishiyama
    noda noguchi nomo nomura nonaka obuchi oda ogata ogawa oguri ohno ohtani oikawa okada okamoto okamura okuda ono
    onodera osaka oshima ota otsuka ozaki ozawa saito sakaguchi sakai sakamoto sakurai sano sasaki sato sawada seko
    shibata shimada shimizu shimura shinoda shiraishi shirakawa sonoda suda suga sugawara sugimoto sugiyama suzuki
    tachibana tajima takagi takahashi takaichi takano takashima takeda takemura takenaka takeshita takeuchi tamura
    tanabe tanaka tani tanigaki taniguchi terada tominaga tomita toyoda tsuchiya tsuji tsukamoto uchida uchiyama
    ueda uehara uemura ueno ueta wada wakabayashi watanabe yagi yamada yamagata yamaguchi yamaha yamamoto yamamura
    yamanaka yamanouchi yamasaki yamashita yamauchi yamazaki yanagisawa yano yasuda yokoyama yonekura yosano yoshida
    yoshikawa yoshimura yoshino yoshioka`,
  korean: `
    ahn an bae baek baik ban bang byun cha chang cho choe choi choo chu chun chung eom gil gong gu gwak ha hahm ham
    han heo ho hong huh hur hwang hyun im jang jeon jeong ji jin jo joo joung ju jun jung kang ki kil kim ko koh koo
    ku kwak kwon lee lim ma maeng min moon myung na nam namgung no noh oh ok pak pang park pyo pyun ra rhee rho ri
    rim ro ryoo ryu seo seok seol seong shim shin sim sin so sohn son song suh sung u um wang won woo yang yeo yeom
    yi yim yon yoo yoon you yu yun`,
  pacific: `
    ardern bainimarama chaudhry hopoate iloilo kilman lini mahuta mara marape natapei o'neill qarase rabuka salwai
    sogavare somare tabai tupou ulufa'alu wingti`,
  pakistani: `
    abbasi afridi ahmadzai akhtar akram alam ali alvi anjum arain arshad asghar ashraf aurangzeb awan aziz babar
    baig bajwa baloch bhatti bhutto bugti butt chaudhry chishti chowdhury dar durrani fazl gandapur gilani gillani
    gul hafeez haider hamdani haq haqqani hashmi hayat hussain ilahi imam iqbal ismail jaffri jamali janjua jatoi
    javed jilani kakar karim kayani kazmi khalid khan khattak khokhar kiyani leghari lodhi mahmood malik marri
    mazari mehmood mehsud mengal mir mirza muhammad mukhtar munir musharraf naqvi nawaz niazi nisar noor paracha
    pasha qadri qazi qureshi rabbani rahman raja rasheed rashid raza rehman rizvi saeed safdar saleem sattar sethi
    shah shahid shaikh sharif sheikh sherpao siddiqui soomro swati tahir talpur tarar tareen usmani yazdani
    yousafzai yusufzai zaidi zaman zardari zia ziauddin`,
  persian: `
    abdollahian afkham ahmadi ahmadinejad akhund akhundzada alizadeh amini amirahmadi ansari araghchi araqchi aref
    asadi ashtari bagheri bahonar bakhtiar bazargan boroujerdi dostum ebadi ebtekar eslami esmaili farahani farhadi
    firouz ghaani ghalibaf ghani ghorbani golestaneh haghighi hajizadeh hakimi hamidi haqqani hashemi hekmatyar
    hosseini jafari jahangiri jalili jannati kadivar kamalvandi karbaschi karimi karroubi karzai khalilzad khamenei
    kharazi kharrazi khatami khazali khomeini kiarostami larijani makhmalbaf massoud mirza mohammadi mohseni mokri
    montazeri mortazavi moslehi mottaki mousavi mullah nabavi nategh nejad noorzai nouri nuri pahlavi panahi
    pezeshkian qalibaf rafsanjani rahimi raisi rajaee rajavi rashidi rezaei rezai rouhani sadeghi sadjadpour salami
    salehi sattari shahroudi shamkhani shariati shariatmadari soleimani sotoudeh stanekzai tabrizi taheri tajzadeh
    tehrani vahid vahidi velayati yazdi zangeneh zarif`,
  slavic: `
    adamov akhmetov avakov babis bandera benes berezovsky blokhin budanov chernomyrdin chubais cuk
    danilov djindjic djukanovic dmitriev dodik duda dudayev fico gaidar gerashchenko gligorov gorbachev grachev
    gromyko havel hrytsenko izetbegovic jaruzelski kaczynski kadyrov karadzic kasparov kasyanov khodorkovsky
    khrushchev kiper kirienko kiriyenko klaus klitschko kostunica kozak kravchuk kucan kuchma kuleba kwasniewski
    lavrov lebed lenin lukashenka lukashenko luzhkov malyar maskhadov meciar medvedchuk medvedev mesic milosevic
    mironov mladic morawiecki navalny nemtsov patrushev pavelic pavlov peskov petrov plavsic plenkovic podolyak
    poroshenko prigozhin primakov putin reznikov rodionov ryabkov rybkin saakashvili seleznyov seselj shevardnadze
    shmyhal shoigu sikorski silajdzic sobchak stalin stepanov suchocka surkov syrsky syrskyi tadic thaci
    tikhanovskaya timoshenko tito trotsky tudjman tusk tymoshenko umerov ustinov volodin vucic walesa yanukovych
    yatsenyuk yavlinsky yeltsin yermak yushchenko zakharova zaluzhny zaluzhnyi zelenskiy zelensky zelenskyy zeman
    zhirinovsky zhukov zyuganov`,
  southeast: `
    abdullah adityawarman agcaoili airlangga alatas amstrong anggono anupong aquino arroyo aung azmi bakrie baswedan
    bello binay boediono chan-ocha chatikavanij chinnawat chulanont cojuangco duterte enrile estrada gonsalves
    habibie hartono hlaing hutasoit ibrahim ismail kalla karnavian kartasasmita kittiratt kongsompong kusuma kyi
    lacson laurel leekpai lestari limjaroenrat lumauig macapagal magsaysay mahathir mahendra mangkusubroto marcos
    marpaung marsudi maung minh mohamad muhyiddin myint nasution nurmahmudi oo pandjaitan panjaitan paramitha poe
    prabowo pradipta pramono pranowo prasetyo purnama rahardjo ramos razak robredo roxas santoso saputra sarabia
    sein setiawan shinawatra siahaan siddique sihanouk sihombing silpa-archa simanjuntak sinawatra siregar sison
    situmorang soeharto subianto sudarsono suharso suharto sukarno sukarnoputri sulaiman sulistyo suryadi susanto
    sutrisno tanjung tantawan tarrant thani thaugsuban thavisin thein tolentino trillanes vejjajiva wahid wibowo
    widjojo widodo wijaya wirajuda wiranto wongsawat yassin yuan yudhoyono zain zardari zubir`,
  vietnamese: `
    bui cao chau dang dao dinh do doan duong giap ho hoang huynh khieu khuat kieu lam le luong luu ly mai ngo nguyen
    nong pham phan phung quach ta thai thich to tran trieu trinh truong vo vu vuong`,
  world_leaders: `
    ahern albanese albright andreotti annan ashdown aznar baerbock balladur berlusconi biden blair blinken bolsonaro
    brandt brezhnev brundtland bukele bush cameron campbell carter castro chavez cheney chirac chretien churchill
    ciampi clinton craxi d'alema dini draghi eisenhower erbakan erdogan fernandez fillon fischer fujimori genscher
    gingrich giscard gore greenspan guterres halonen harper hollande howard jagland jospin juncker juppe keating
    kinkel kirchner kissinger kohl kok lafontaine lagarde le lula macron maduro major mandelson meloni menem merkel
    merz michel milei mitterrand mondale monti mussolini netanyahu nixon obama orban papandreou pelosi pinochet
    pompeo powell prodi rasmussen reagan renzi roosevelt rumsfeld rutte samper sanchez sarkozy schmidt scholz
    schroeder simitis stoltenberg sunak thatcher trudeau truman trump truss tsipras waigel zapatero zedillo`,
}
