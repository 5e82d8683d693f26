/** Words that, at the end of a longer name, make it an organization's. */
export const ORGANIZATION_TAILS = `
  academy administration aerospace agency airline airlines airways alliance army assembly assn assn. associates
  association associations authority automotive bancorp bancshares bank bataillon battalion bhd. biotech board
  bodies brewery brigade brigades broadcasting brotherhood brothers builders bulletin bundesbank bureau cabinet
  capital carmaker center centre chamber charities charity chemicals choir chronicle church clinic club co co.
  coalition college colleges commando commandos commission committee communications companies company confederation
  conglomerate congress conservatory consortium constabulary consulate contractors cooperative corp corp.
  corporation corps council couriers court courts daily department dept. digital directorate dispatch division duma
  dynamics electric electronics embassy energy engineering enquirer enterprises entertainment etc examiner exchange
  executive fc federation fellowship financial firm fleet foods force forces forum foundation freight front fund gas
  gazette gmbh government group guard guards guild haulage headquarters herald holding holdings hotels inc inc.
  incorporated industries inquirer inspectorate institute institutes institution insurance intelligence interactive
  international investments journal knesset lab laboratories laboratory labs league legislature lines llc llp
  logistics ltd ltd. magazine marines materials media mercury militia mills minerals mining ministry mission monitor
  motor motors movement museum navy network networks news newspaper newspapers nv office oil ombudsman orchestra
  orchestras organisation organization parliament partners partnership party patrol petroleum pharma pharmaceuticals
  philharmonic pictures plc plc. police politburo post power press productions properties prosecutors' publications
  publishers publishing quartet radio railroad railway railways records regiment register registry rescue reserve
  resources review sa school schools secretariat securities seminary senate service services shipping society
  software sons squad squadron squads staff standard star steel steelworks stores studio studios sun supermarkets
  supplement survey symphony syndicate systems taskforce team tech technologies technology telecom
  telecommunications telegraph telekom television theater theatre therapeutics times trade transit tribunal tribune
  troupe trust tv union unit united universities university utilities ventures waterworks wing works workshop yard`

/** Tails that are hardly ever anything else. */
export const STRONG_TAILS = `
  academy ag agency airlines airways asa assn. association authority bancorp bhd brigade brigades broadcasting
  bureau co. coalition college commission committee company confederation consortium corp corp. corporation corps
  council dept. directorate enterprises fc federation foundation gmbh holdings inc inc. incorporated industries
  institute institution laboratories laboratory llc llp ltd ltd. ministry n.v. orchestra organisation organization
  oyj partnership pharmaceuticals philharmonic plc pte pty pvt pvt. s.a. s.p.a. sdn secretariat securities spa
  symphony technologies university`

/** Words that begin an organization's name before "of", "for" or "on". */
export const ORGANIZATION_HEADS = `
  academy agency alliance army assembly association authority bank board bureau cabinet center centre chamber church
  circle coalition college commission committee community company confederation conference congress council court
  department directorate embassy federation forum foundation free front fund group guard guardians house institute
  institution international joint lashkar league legion ministry movement museum national office order organisation
  organization parliament parti party people's physicians players poor popular port presidency reporters
  representatives revolutionary save school senate society soldiers state students supreme synod transparency
  tribunal union united universities university voice volunteers war women world`

/** Words that end the name of a sports club. */
export const CLUB_TAILS = `
  49ers 76ers ac afc albion all-stars allstars athletic athletics bc bears blades broncos bruins bulldogs bulls
  cardinals cavaliers cc celtic cf chargers chiefs city clippers cougars county cowboys crusaders crystals cubs
  dolphins dynamo dynamos eagles falcons fc fk flames forest giants grizzlies harlequins hawks hc heat hornets
  hotspur hurricanes ifk indians jets kings kk lakers lions longhorns magic mariners mavericks mets nets nuggets
  oilers orient orioles pacers padres panthers patriots phillies pirates pistons raiders rams rangers raptors ravens
  reds redskins redwings rfc rockets rovers saints sc seahawks senators sharks sixers sk sounders spurs stars
  steelers storm suns supersonics sv tigers timberwolves titans town trojans twins united vikings villa wanderers
  warriors wednesday whitecaps wildcats wizards wolves yankees`

/** Words that end the name of a place or a building. */
export const PLACE_TAILS = `
  airport archipelago area avenue base basin bay beach borough boulevard bridge building camp canal canyon cape
  castle cathedral cemetery centre channel city coast county crescent crossing dam delta desert district drive
  estate farm field fields forest garden gardens glacier governorate gulf harbor harbour heights highway hill hills
  hospital hotel house island islands isle jail junction lake lane mall mansion market monument mosque mount
  mountain mountains oblast ocean palace parish park parkway pass peak peninsula plain plains plateau plaza pond
  port prefecture prison province quarter range reef region reservoir resort ridge river road rock sea shore shrine
  square stadium station strait straits street strip suburb temple terrace territory tower towers town township
  trail tunnel valley village volcano ward waterfall way wood woods zone`

/** Words that end the name of an event. */
export const EVENT_TAILS = `
  accord accords agreement anniversary award awards bowl campaign ceremony championship championships classic
  convention crisis crusade cup day derby earthquake eid election elections exhibition expo fair festival final
  finals flood gala game games genocide grand hajj holocaust hurricane intifada invasion jubilee marathon massacre
  masters match meeting occupation olympiad olympics open operation oscars parade parades playoffs prix prize
  protest protests race rally referendum revolution riots rising scandal series show siege strike summit symposium
  talks tour tournament treaty trial trials trophy tsunami typhoon uprising war wars`

/** Capitalised words that are no names by themselves: letters of address, weekdays, months, and what headlines shout. */
export const NO_NAMES = `
  a a.m. ad adhd aids am api apr. april atm atms aug. august b.a. bc bible bse bst buddhism cctv cd ceo ceos cfo
  christ christianity christmas coo covid covid-19 cpr cpu cst dec. december diy dj dna dui dutch dvd dwi easter edt
  eid emt english est et faq faqs feb. february french fri fri. friday gdp german gmt god gospel gps h1n1 hh
  hinduism hiv hiv-positive hm hq hrh html http icu id ids ied ieds internet ipo islam jan. january judaism jul.
  july jun. june kc koran lcd lgbt lgbtq lgbtqi m.a. m.d. mar. march may mba mbas mep meps mers mla mlas mna mon
  mon. monday mp mph mps mr mri ms msp msps mvp n't ngo ngos nov. november oct. october ok p.m. pc pcr pdt ph.d. phd
  pm pr pst ptsd q qc quran ramadan rfid rip rpg rpgs sars sat sat. saturday sc sep. sept. september sms spanish sun
  sun. sunday suv suvs thu thu. thur. thurs. thursday torah tue tue. tues. tuesday tv url usb utc uv vat vip web wed
  wed. wednesday wifi`

/** Words whose possessive stands inside organizations' names: "Magistrates' Court", "Children's Hospital". */
export const POSSESSORS = `
  artists attorney authors bankers bar bishop boys carers children christie citizens coroner criminals crown
  director farmers fishermen general girls governor graziers guru journalists king kings ladies lawyers levi levy
  lloyd lord lords macy magistrate magistrates manufacturers mcdonald men miners moody mothers officers owners
  parents patients peasants people peoples physicians pilots players policemen prosecutor prosecutors publishers
  queen queens sailors sainsbury saint seamen settlers shareholders sheriff shopkeepers soldiers sotheby st standard
  students surgeons teachers tenants traveler travelers veterans victims wendy women workers workingmen writers
  young`

/** Words that sport reports are full of; three different ones make an article one. */
export const SPORT_WORDS = `
  baseball basketball batsman bowler champions championship coach cricket cup defender doubles downs fixture
  fixtures football forward goal goalkeeper goals golf halftime hat-trick hockey homer homered inning innings
  knockout league leg midfielder nba nfl nhl offense overs penalty pitched pitcher playoff playoffs points qualifier
  quarter-finals quarterback quarterfinal rebounds referee relegation rugby rushing scored scorer scorers season
  semi-final semi-finals semifinal set singles skipper soccer squad standings stoppage striker substitute teammate
  tennis test titles touchdown touchdowns tournament tries umpire unbeaten victory wicket wickets win winger wins
  won yards`

/** What a team does to another, before or after a team's name. */
export const MATCH_VERBS = `
  against beat beaten beating beats blanked captain clinched coach defeat defeated defeating defender defenders
  downed drew edged edging face faced faces fans forward forwards goalkeeper hammered held host hosted hosts humbled
  keeper lead leads led lost manager midfielder missed outscored over overpowered past played playing plays routed
  scored shut skipper striker stunned sunk supporters thrashed tied topped trailed trounced v visit visited vs vs.
  win winger wins won`

/** What stands in small letters after an organization's name and says what it is. */
export const KINDS_AFTER = `
  academy agency airline airlines bank brand broadcaster cartel chain charity clan club coalition commission
  committee company conglomerate consortium cooperative corporation council daily faction federation firm foundation
  franchise gang garrison group insurgency insurgents label magazine militants militia movement museum network news
  newspaper nonprofit organisation organization outfit outlet paper parliament party party's programme radio rebels
  regime retailer sect startup studio syndicate team television troupe union university website weekly`

/** What stands in small letters before an organization's name and says what it is. */
export const KINDS_BEFORE = `
  affiliate airline automaker bank bookseller brewer broadcaster builder carmaker carrier chain champions charity
  chipmaker club company conglomerate consultancy contractor daily distributor drugmaker employer firm giant insurer
  label lender magazine maker manufacturer megabank network newspaper nonprofit operator outlet party platform
  publication retailer rival side startup subsidiary supermarket superstore tank team think-tank union unions
  website weekly wholesaler`

/** What companies add to their names; periods dropped. */
export const LEGAL_FORMS = `
  ab ag aktiengesellschaft as asa bhd bv co companies company corp corporation gmbh group holding holdings inc
  incorporated international kg limited llc llp ltd nv oyj plc pte pty sa sae spa`

/** Words that begin places' names and no person's. */
export const PLACE_OPENINGS = `
  avenida bab barrio beit bir bukit calle campo cape casa castillo central cerro chateau château colonia costa deir
  downtown east eastern fort glen great greater gulf gunung isla jabal jebel kafr kampung khirbet lac lago lake
  lower mid monte mount mt mt. nevado new north northeast northern northwest palacio palais palazzo parque piazza
  playa plaza point pointe port porto puerto ras rio rua rue saint san santa sierra south southeast southern
  southwest st st. sungai tanjung teatro tell the théâtre torre upper wadi west western`

/** Words that begin an organization's name without "of", most of them foreign. */
export const ORGANIZATION_OPENINGS = `
  asociación association associação banca banco banque bharatiya clube companhia compañía deportivo dinamo dynamo
  editora editorial fondation fondazione frente fundación fundação groupe grupo gruppo instituto kabushiki lokomotiv
  mouvement movimento movimiento partai parti partido partito radio sindicato sociedad società société spartak sport
  sporting stiftung televisión télévision universidad universidade universität université verein verlag`

/** Names that end in "'s" by themselves. */
export const BRANDS_WITH_S = `
  arby bloomingdale christie denny dillard domino hardee kellogg kohl l'oreal lloyd lord lowe macy mcdonald moody
  morrison papa poor sainsbury sotheby wendy`

/** What stands, with "in" or "of", before the name of a company. */
export const BUSINESS_CUES = `
  acquisition chairman chairwoman employee employees founder owner ownership percent shareholder shareholders shares
  stake stakes subsidiary takeover`
