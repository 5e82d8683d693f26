/** Words that, at the end of a longer name, make it an organization's. */
export const ORGANIZATION_TAILS = `
  academy administration aerospace agency airline airlines airways alliance army assembly assn assn. associates
  association associations authority automotive aviation bancorp bancshares bank bataillon battalion bhd. biotech
  board bodies breweries brewers brewery brigade brigades broadcasting brotherhood brothers builders bulletin
  bundesbank bureau cabinet capital carmaker cement center centre chamber charities charity chemicals choir chronicle
  church clinic club co co. coalition collective collectives college colleges command commando commandos commissariat
  commission committee communications companies company confederation conglomerate congress conservancy conservatory
  consortium constabulary consulate consultancy consultants consulting contractors cooperative corp corp. corporation
  corps council couriers court courts daily dal department dept. digital directorate dispatch division duma dynamics
  electric electronics embassy energy engineering enquirer enterprise enterprises entertainment etc examiner exchange
  executive fc federation fellowship fertiliser fertilizers financial firm fisheries foods force forces forum
  foundation freight front fund funds garments gas gazette gmbh government group guard guards guild haulage
  headquarters herald holding holdings hotels inc inc. incorporated industries inquirer inspectorate institut
  institute institutes institution insurance intelligence interactive international investments ironworks jirga
  journal knesset lab laboratories laboratory labs league legislature lines llc llp logistics ltd ltd. magazine
  mahasabha mandal marines materials media mercury militia militias mills minerals mines mining ministerie ministerium
  ministry mission monitor morcha motor motors movement museum navy network networks news newspaper newspapers nv
  office oil ombudsman orchestra orchestras organisation organization panchayat parishad parliament partisi partners
  partnership party patrol petroleum pharma pharmaceuticals philharmonic pictures plantations plc plc. police
  politburo post power press productions properties prosecution prosecutors' publications publishers publishing
  quartet radio rail railroad railway railways records refineries refinery regiment register registry rescue reserve
  resources review robotics sa sabha samaj samiti sangh school schools secretariat securities semiconductors seminary
  sena senate service services shipping shura society software sons squad squadron squads staff standard star steel
  steelworks stores studio studios sugar sun superintendency supermarkets supplement survey symphony syndicate synod
  systems taskforce team tech technologies technology telco telecom telecommunications telegraph telekom television
  textiles theater theatre therapeutics times tobacco trade transit tribunal tribune troupe trust tv union unit united
  universities university uranium utilities varsity ventures waterworks wealth wing works workshop worldwide yard
  zeitung`

/** Tails that are hardly ever anything else. */
export const STRONG_TAILS = `
  academy ag agency airlines airways asa assn. association authority bancorp bhd brigade brigades broadcasting bureau
  co. coalition college commission committee company confederation consortium corp corp. corporation corps council
  dept. directorate enterprises fc federation foundation gmbh holdings inc inc. incorporated industries institute
  institution laboratories laboratory llc llp ltd ltd. ministry n.v. orchestra organisation organization oyj
  partnership pharmaceuticals philharmonic plc pte pty pvt pvt. s.a. s.p.a. sdn secretariat securities spa symphony
  technologies university`

/** Words that end the name of a thing on paper or in a laboratory, that is no body. */
export const THING_TAILS = `
  act agreement agreements algorithm amendment bill certificate constitution contract convention covenant curve deal
  declaration degree diploma directive disclosure disease disorder doctrine exam examination framework gap goals
  guidelines index indicator initiative law laws legislation licence license manifesto method metric ordinance package
  pact permit plan policy principle principles procedure protocol rate ratio regulation regulations rule rules scheme
  score strategy syndrome theory threshold virus visa zone`

/** Words that end what is named after a person with a title: "Pandit Nehru Medical College", "King Hassan Foundation". */
export const MEMORIAL_TAILS = `
  academy centre center college fund foundation hospital institute library school trust university`

/** Makes of cars, vans and lorries; "Ford Transit" is one of them. */
export const CAR_MAKES = `
  audi bmw buick cadillac chevrolet chevy chrysler citroen dacia daihatsu datsun dodge ferrari fiat ford gmc honda
  hyundai infiniti isuzu iveco jaguar jeep kia lada lamborghini lexus mahindra maruti maserati mazda mercedes mini
  mitsubishi nissan opel peugeot pontiac porsche ram renault saab scania seat skoda subaru suzuki tata tesla toyota
  vauxhall volkswagen volvo vw`

/** Words that begin an organization's name before "of", "for" or "on". */
export const ORGANIZATION_HEADS = `
  academy agency alliance archdiocese army assembly association authority bank board bureau cabinet center centre
  chamber chiefs church circle coalition college commission committee community company confederation conference
  congress council court department diocese directorate embassy federation forum foundation free front fund group
  guard guardians house inspectorate institute institution international joint lashkar league legion ministry movement
  museum national office order organisation organization parliament parti party people's physicians players poor
  popular port presidency reporters representatives revolutionary save school secretariat senate society soldiers
  state students superintendency supreme synod transparency tribunal union united universities university voice
  volunteers war women world`

/** Words that end the name of a sports club. */
export const CLUB_TAILS = `
  49ers 76ers ac afc albion all-stars allstars athletic athletics bc bears blades broncos bruins bulldogs bulls
  cardinals cavaliers cc celtic cf chargers chiefs city clippers cougars county cowboys crusaders crystals cubs
  dolphins dynamo dynamos eagles falcons fc fk flames forest giants grizzlies harlequins hawks hc heat hornets hotspur
  hurricanes ifk indians jets kings kk lakers lions longhorns magic mariners mavericks mets nets nuggets oilers orient
  orioles pacers padres panthers patriots phillies pirates pistons raiders rams rangers raptors ravens reds redskins
  redwings rfc rockets rovers saints sc seahawks senators sharks sixers sk sounders spurs stars steelers storm suns
  supersonics sv tigers timberwolves titans town trojans twins united vikings villa wanderers warriors wednesday
  whitecaps wildcats wizards wolves yankees`

/** Words that end the name of a place or a building. */
export const PLACE_TAILS = `
  airport archipelago area avenue base basin bay beach borough boulevard bridge building camp canal canyon cape castle
  cathedral cemetery centre channel city coast county crescent crossing dam delta desert district drive estate farm
  field fields forest garden gardens glacier governorate gulf harbor harbour heights highway hill hills hospital hotel
  house island islands isle jail junction lake lane mall mansion market monument mosque mount mountain mountains
  oblast ocean palace parish park parkway pass peak peninsula plain plains plateau plaza pond port prefecture prison
  province quarter range reef region reservoir resort ridge river road rock sea shore shrine square stadium station
  strait straits street strip suburb temple terrace territory tower towers town township trail tunnel valley village
  volcano ward waterfall way wood woods zone`

/** Words that end the name of an event. */
export const EVENT_TAILS = `
  accord accords agreement anniversary award awards bowl campaign ceremony championship championships classic
  convention crisis crusade cup day derby earthquake eid election elections exhibition expo fair festival final finals
  flood gala game games genocide grand hajj holocaust hurricane intifada invasion jubilee marathon massacre masters
  match meeting occupation olympiad olympics open operation oscars parade parades playoffs prix prize protest protests
  race rally referendum revolution riots rising scandal series show siege strike summit symposium talks tour
  tournament treaty trial trials trophy tsunami typhoon uprising war wars`

/** Capitalised words that are no names by themselves: letters of address, weekdays, months, and what headlines shout. */
export const NO_NAMES = `
  a a.m. ad adhd agm ai aids am api apis apm apr. april arabic asap atm atms atv atvs aug. august b.a. bb bbl bc bible
  bmi bmx bsc bse bst btw buddhism bvr cad cantonese capex cbe cctv cd ceng ceo ceos cfa cfo chf christ christianity
  christmas cng cny co2 coo copd covid covid-19 cpd cpi cpr cpu csr cst cto cusip cv cvs czk dec. december diy dj dkk
  dna dphil dsc dso dui dutch dvd dwi easter ebitda ecg edt eez egm eid emt english esg est et etc etf etfs eur ev evs
  faq faqs farsi fdi feb. february fi fir firs french fri fri. friday fx fyi gbp gcse gcses gdp german ghg ghz gis gmt
  gni gnp god gospel gpa gps gpu gpus gst h1n1 hh hinduism hiv hiv-positive hkd hm hpv hq hr hrh html http huf
  icbm icbms icu id idp idps idr ids ied ieds ielts ils inr internet ip ipo iq irr isdn islam ivf jan. january jpy
  judaism jul. july jun. june kc kcmg kes kg kiswahili km kmh koran kph kpi kpis krw kw kwh lcd leds lgbt lgbtq lgbtqi
  llb llm lng lpg m.a. m.d. mandarin mar. march may mb mba mbas mbbs mbe md mep meps mers mhz mla mlas mna mon mon.
  monday mou mous mp mph mpp mps mr mri mrna mrsa ms msc msp msps mvp mw mwh myr n't nda nft nfts ngn ngo ngos nok
  nov. november npl npls nzd oam obe oct. october ofw ofws ok omr opex ot otc otp otps p.m. pc pcr pdas pdf pdt ph.d.
  phd php pkr pln pm pmi ppe ppi ppm pr psm pst ptsd pwd pwds q q1 q2 q3 q4 qar qc qr quran r&b r&d ramadan rfid rip
  rna roi ron rpg rpgs rpm rs rsvp rub sars sat sat. saturday sc sci sdg sdgs sek sep. sept. september sgd sim sme
  smes sms sop sops sos spanish std stds sti stis sun sun. sunday suv suvs svp swahili swat swot tagalog tb tba tbc
  tbd thb thu thu. thur. thurs. thursday toefl torah tue tue. tues. tuesday tv twd tzs uav uavs ufo ufos ugx urdu url
  usb usd utc uv var vat vhf vip vnd vp vpn vr web wed wed. wednesday wi wifi wmd wmds xaf xof yoy ytd zar zmw`

/** Words whose possessive stands inside organizations' names: "Magistrates' Court", "Children's Hospital". */
export const POSSESSORS = `
  artists attorney authors bankers bar bishop boys carers children christie citizens coroner criminals crown director
  farmers fishermen general girls governor graziers guru journalists king kings ladies lawyers levi levy lloyd lord
  lords macy magistrate magistrates manufacturers mcdonald men miners moody mothers officers owners parents patients
  peasants people peoples physicians pilots players policemen prosecutor prosecutors publishers queen queens sailors
  sainsbury saint seamen settlers shareholders sheriff shopkeepers soldiers sotheby st standard students surgeons
  teachers tenants traveler travelers veterans victims wendy women workers workingmen writers young`

/** Words that sport reports are full of; three different ones make an article one. */
export const SPORT_WORDS = `
  baseball basketball batsman bowler champions championship coach cricket cup defender doubles downs fixture fixtures
  football forward goal goalkeeper goals golf halftime hat-trick hockey homer homered inning innings knockout league
  leg midfielder nba nfl nhl offense overs penalty pitched pitcher playoff playoffs points qualifier quarter-finals
  quarterback quarterfinal rebounds referee relegation rugby rushing scored scorer scorers season semi-final
  semi-finals semifinal set singles skipper soccer squad standings stoppage striker substitute teammate tennis test
  titles touchdown touchdowns tournament tries umpire unbeaten victory wicket wickets win winger wins won yards`

/** What a team does to another, before or after a team's name. */
export const MATCH_VERBS = `
  against beat beaten beating beats blanked captain clinched coach defeat defeated defeating defender defenders downed
  drew edged edging face faced faces fans forward forwards goalkeeper hammered held host hosted hosts humbled keeper
  lead leads led lost manager midfielder missed outscored over overpowered past played playing plays routed scored
  shut skipper striker stunned sunk supporters thrashed tied topped trailed trounced v visit visited vs vs. win winger
  wins won`

/** What stands before a country in the name of its agency or association: "Statistics Canada", "Cricket Australia". */
export const AGENCY_NOUNS = `
  aquatics athletics badminton baseball basketball boxing business canoe citizens climate competition consumer cricket
  culture cycling diving education elections energy engineering enterprise environment equality export exports feminists
  film fisheries football gymnastics health heritage hockey housing industry infrastructure innovation invest judo
  justice management netball network parks paralympics radio rail reporters resources rowing rugby sailing sport sports
  squash statistics swimming swim team tennis tourism trade transport transportation triathlon universities visit
  volleyball volunteering water wildlife women worksafe wrestling`

/** What papers are called after their town: "Orlando Sentinel", "Fort Worth Star-Telegram". */
export const NEWSPAPER_ENDINGS = `
  advertiser advocate argus bee blade bugle bulletin chronicle citizen constitution courier democrat dispatch echo
  enquirer examiner express gazette globe guardian herald inquirer intelligencer journal leader ledger mail mercury
  messenger mirror monitor news nugget observer picayune post press record recorder register reporter republic
  republican review sentinel spectator standard star statesman sun telegram telegraph times torch tribune weekly whig`

/** Words besides nationalities that no name is by itself and that open the names of bodies. */
export const NAME_OPENINGS = `
  ai aids christ covid esg gospel hiv internet islam lgbt lgbtq spanish sun tv web`

/** What companies add to their names; periods dropped. */
export const LEGAL_FORMS = `
  ab ag aktiengesellschaft as asa bhd bv co companies company corp corporation gmbh group holding holdings inc
  incorporated international kg limited llc llp ltd motor motors nv oyj plc pte pty sa sae spa`

/** Legal forms that only companies have, and only at the end of their names; periods dropped. */
export const COMPANY_ENDINGS = `
  ag aktiengesellschaft asa bhd bv co corp corporation gmbh inc incorporated limited llc llp ltd nv oyj plc pte pty spa`

/** Words that begin places' names and no person's. */
export const PLACE_OPENINGS = `
  avenida bab barrio beit bir bukit calle campo cape casa castillo central cerro chateau château colonia costa deir
  downtown east eastern fort glen great greater gulf gunung isla jabal jebel kafr kampung khirbet lac lago lake lower
  mid monte mount mt mt. nevado new north northeast northern northwest palacio palais palazzo parque piazza playa
  plaza point pointe port porto puerto ras rio rua rue saint san santa sierra south southeast southern southwest st
  st. sungai tanjung teatro tell the théâtre torre upper wadi west western`

/** Words that begin an organization's name without "of", most of them foreign. */
export const ORGANIZATION_OPENINGS = `
  aeroportos aeropuertos agencia agência akhil alianza aliança alleanza ansar asociación asosiasi assembleia assemblée
  association associazione associação azimio badan banca banco banque baraza benki bharatiya bundesamt
  bundesministerium bundesverband caminhos caritas cartel centro cercle chama clan clube coalición colegio collectif
  comisión comissão comité comitê commissariat compagnia compagnie companhia compañía comunidad confederación
  confederazione confederação confédération conseil consejo conselho consiglio cooperativa coopérative corporación
  corporação correios correos cámara cártel câmara defensoría deportivo dewan diario dinamo dirección direction
  directorio direção dynamo editora editorial ejército electricidade electricité eletricidade empresa entreprise
  escola escuela exército federación federacja federazione federação ferrocarriles ferrovie fiscalía fondation
  fondazione força forças freie frente fuerza fuerzas fundación fundacja fundação fédération gabungan gerakan
  gesellschaft groupe grupo gruppo guardia harakat hizb hospices institut instituto istituto jabatan jabhat jaish
  jamaat jamiat jaysh jemaah jornal jumuiya jund juventud kabushiki kataib katibat kementerian kilusang landesamt
  lashkar lega lembaga ligue liwa lokomotiv majelis majlis ministerio ministero ministère ministério misioneras
  mouvement movimento movimiento muttahida operación orchestre parlamento partai partei parti partia partido partito
  perbadanan periódico persatuan petróleo petróleos policía polis polisi polizei polizia polícia procuradoria
  procuraduría radio rashtriya rassemblement revista rádio saraya secretaría sindacato sindicato sipah socialistische
  sociedad sociedade società société spartak sport sporting stichting stiftung stowarzyszenie superintendencia
  syarikat syndicat tehreek tehrik televisión transportes télévision umoja unidad unione universidad universidade
  universitas universitat universiti università universität université união unión verband verein vereinigung
  vereniging verlag yayasan`

/** Names that end in "'s" by themselves. */
export const BRANDS_WITH_S = `
  arby bloomingdale christie denny dillard domino hamley hardee kellogg kohl l'oreal lloyd lord lowe macy
  mcdonald moody morrison papa poor sainsbury sotheby wendy`
