/** Acronyms of organizations, as they are written. */
export const ACRONYMS = `
  AAP ABC ABN ACLU ADB AEC AFC AFL-CIO AFP AFRICOM AIA AIADMK AIG AIIMS AIPAC AIS ALP AMD AMISOM ANA ANC ANI ANSA AP
  APC APEC AQAP AQIM ASEAN ASG ASIO AT&T ATF AU AUC BA BAIC BBC BBVA BCCI BHP BIFF BIS BJP BKA BLM BMA BMKG BMW BND
  BNP BNPB BOE BOJ BP BSF BSNL BSP BT BYD BfV CAF CAR CAS CBC CBDT CBI CBO CBP CBS CCB CCP CCTV CDC CDU CENTCOM CERN
  CFDT CFPB CFR CFTC CGT CIA CIMB CIS CISA CITES CITIC CJNG CNBC CNN CNNC CNOOC CNRP COMECON COMELEC CONCACAF
  CONMEBOL COSATU COSCO CPC CPI CPI(M) CPM CPP CPS CRPF CRS CSIS CSRC CSU DAP DARPA DBS DEA DFA DFB DGSE DGSI DHL
  DHS DILG DMK DNC DOD DOE DOH DOJ DOL DOST DOT DPP DSWD DUP DVLA DWP EADS EBRD EC ECB ECHR ECOMOG ECOWAS EDF EEC
  EEOC EFCC EFF EFSF EFTA EIB ELN EMA EMU ENI ENNAHDA EPA EPP ESA ESM ESPN ETA EU EUROPOL FA FAA FAO FARC FBI FCC
  FCDO FDA FDIC FDP FEC FEMA FERC FFS FHA FHFA FIA FIBA FIDE FIFA FINA FIS FLN FMLN FRELIMO FSB FTC FTSE FUNAI GAC
  GAO GCC GCHQ GE GIA GIC GM GMB GMC GNA GOP GRU GSPC HAMAS HBO HDFC HDP HHS HP HSBC HSE HUD IAAF IAEA IANS IATA IBM
  ICAO ICBC ICC ICE ICIJ ICJ ICMR ICRC IDF IEA IFAD IFC IFRC IFS IGAD ILO IMD IMF IMO INA INEC ING INLA INS INTERPOL
  IOC IOM IOPC IPCC IRA IRC IRGC IRS ISAF ISI ISIL ISIS ISRO ISS ITF ITN ITU ITV IUCN IWC JAL JDU JMA JMM JNIM JP
  JPMorgan JTWC KCNA KDDI KDP KFC KGB KIA KKR KLA KMT KNU KPK KPMG KRG LAPD LDP LG LGA LIC LSE LTO LTTE LVMH MACC
  MAS MDC MGM MHRA MI5 MI6 MIIT MILF MINUSMA MIT MLB MMDA MNLF MOD MONUSCO MPLA MQM MSF MSNBC MTN MTV MoD NAACP
  NAFTA NAN NAO NASA NASCAR NASDAQ NASEM NATO NBA NBC NBI NCAA NCAR NCP NDC NDMA NDP NDRC NDRF NDRRMC NDTV NEC NFL
  NGC NHC NHK NHL NHS NHTSA NIA NIAID NICE NIH NIST NLD NLRB NOAA NORAD NPA NPC NPP NPR NRA NSA NSC NSF NSO NSPCC
  NTPC NTSB NTT NUG NUT NWS NYPD NYSE OAS OAU OBR OCBC OCHA ODNI OECD OHCHR OIC OMB ONGC ONS OPCW OPEC OPT OSCE OSHA
  PA PAF PAGASA PAP PAS PASOK PBOC PBS PCB PCG PDF PDI-P PDP PETA PGA PHIVOLCS PIA PKK PKR PLA PLO PML-N PN PNP
  POLISARIO PP PPP PRC PRD PRI PSG PSI PSNI PSOE PSV PT PTI PUK PwC QNA RAF RAND RBA RBI RBNZ RCD RCMP RENAMO RFI
  RJD RJR RMT RNC RNLI RPF RSC RSF RSPB RSPCA RSS RTE RTL RUC RUF SAARC SABC SADC SAGE SAIC SAP SAS SASAC SAVAK SBI
  SBU SCO SDF SDLP SEC SEIU SIA SIPRI SIS SK SLA SLORC SNB SNC SNCF SNP SOUTHCOM SPD SPDC SPLA SPLM SS SSA SWAPO
  TASS TCS TCU TMC TNI TNT TPLF TSA TSMC TSSA TUC TVA TWA UAW UBS UCLA UDA UDF UEFA UFC UGTT UKHSA UKIP UMNO UN
  UNAIDS UNAMA UNAMID UNCTAD UNDP UNEP UNESCO UNFPA UNGA UNHCR UNHRC UNICEF UNIFIL UNITA UNMISS UNODC UNRWA UNSC
  UNSCOM UOB UPI UPS URNG USAF USAID USC USCIS USDA USDP USGS USPS USTR UUP UVF VOA VW WADA WBA WBC WBO WEU WFP WHO
  WMO WTA WTO WWE WWF XFL YMCA YPG YPJ YWCA ZANU ZANU-PF ZAPU`

/** Organizations that their names alone make known, without "the". */
export const ORGANIZATIONS = `
  10 Downing Street; Abu Sayyaf; Academy of Motion Picture Arts and Sciences; ActionAid; Adidas; Adobe;
  African Development Bank; African National Congress; African Union; Aftenposten; Agence France Presse;
  Agence France-Presse; Air Canada; Air China; Air Force; Air France; Air India; Airbus; Al Arabiya; Al Jazeera;
  Al Qaeda; Al Shabaab; Al-Ahram; Al-Aqsa Martyrs Brigades; Al-Hayat; Al-Manar; Al-Mayadeen; Al-Qaeda; Al-Shabaab;
  Al-Shabab; Alcoa; Alibaba; Alitalia; Alphabet; Amazon; American Airlines; American Civil Liberties Union;
  American Express; American Red Cross; Amnesty; Amnesty International; Anadolu; Anglo American; Ansar Allah; Apple;
  Arab League; Aramco; Army; Arsenal; Asahi Shimbun; Asharq al-Awsat; Asian Development Bank; Associated Press;
  AstraZeneca; Aum Shinri Kyo; Aum Shinrikyo; Awami League; BASF; BHP Billiton; Ba'ath Party; Baath Party;
  Bain Capital; Bangkok Post; Bangladesh Nationalist Party; Bank for International Settlements; Bank of America;
  Bank of England; Bank of Japan; Barclays; Bayer; Bear Stearns; Berkshire Hathaway; Bharatiya Janata Party; Bild;
  Black Lives Matter; BlackRock; Blackstone; Bloomberg; Bloomberg News; Blue House; Boeing; Boko Haram; Boston Globe;
  British Airways; British Petroleum; Brookings Institution; Buckingham Palace; Bundesbank; Bundesliga; Bundestag;
  Bundeswehr; Burger King; BuzzFeed; ByteDance; Cambridge University; Capitol Hill; Cargill;
  Carnegie Endowment for International Peace; Caterpillar; Cathay Pacific; Catholic Church;
  Centers for Disease Control and Prevention; Central Intelligence Agency; Chase Manhattan; Chatham House; Chevron;
  Chicago Tribune; China Daily; Chosun Ilbo; Christian Democratic Union; Christian Democrats;
  Christian Science Monitor; Christie's; Chrysler; Cisco; Citibank; Citicorp; Citigroup; Clarin; Clinton Foundation;
  Coast Guard; Coca-Cola; Columbia University; Comcast; Commerzbank; Commonwealth; Communist Party; Compaq; Congress;
  ConocoPhillips; Conservative Party; Corriere della Sera; Council of Europe; Council on Foreign Relations;
  Credit Suisse; Cumhuriyet; Customs and Border Protection; Czechoslovak; Daewoo; Dagens Nyheter; Daily Express;
  Daily Mail; Daily Mirror; Daily Nation; Daily Star; Daily Telegraph; Daimler; DaimlerChrysler; Danone; Dawn;
  Defense Department; Dell; Deloitte; Delta Air Lines; Democratic National Committee; Democratic Party;
  Democratic Unionist Party; Department of Homeland Security; Department of Justice; Der Spiegel; Deutsche Bank;
  Deutsche Telekom; Deutsche Welle; Die Welt; Die Zeit; Disney; Doctors Without Borders; Doctors without Borders;
  Dow Chemical; Dow Jones; Downing Street; Dresdner Bank; DuPont; Duma; Eastman Kodak; EasyJet; Easyjet;
  Echo of Moscow; Economic Times; Economist; Ekho Moskvy; El Al; El Mundo; El Pais; El País; El Universal;
  Electrolux; Elysee; Ennahda; Enron; Environmental Protection Agency; Ericsson; Ernst & Young; Ethiopian Airlines;
  Etihad; Eurasia Group; Eurogroup; Eurojust; European Central Bank; European Commission; European Council;
  European Court of Human Rights; European Economic Community; European Parliament; European Space Agency;
  European Union; Europol; Eurostat; Exxon; Exxon Mobil; ExxonMobil; Facebook; Fannie Mae; Farc; Fars; Fatah; FedEx;
  Federal Aviation Administration; Federal Bureau of Investigation; Federal Communications Commission;
  Federal Election Commission; Federal Emergency Management Agency; Federal Reserve; Federal Trade Commission;
  Federation Council; Ferrari; Fianna Fail; Fiat; Fidesz; Fifa; Financial Times; Fine Gael; Fitch; Fitch Ratings;
  Five Star Movement; Foggy Bottom; Folha de S.Paulo; Food and Drug Administration; Forbes; Ford; Ford Foundation;
  Ford Motor; Foreign Office; Fortune; Forza Italia; Fox News; Foxconn; Frankfurter Allgemeine Zeitung; Freddie Mac;
  Free Syrian Army; Freedom House; Fuji; Fujitsu; G-20; G-7; G-8; G20; G7; G8; Gannett; Gazeta Wyborcza; Gazprom;
  Gazprombank; General Assembly; General Electric; General Motors; Getty Images; GlaxoSmithKline; Glencore;
  Global Times; Global Witness; Globe and Mail; Goldman Sachs; Google; Granma; Greenpeace; Group of 20;
  Group of Seven; Groupe PSA; Guardian; Guardian Council; Gucci; Guinness; Gulf Cooperation Council; Ha'aretz;
  Haaretz; Halliburton; Hamas; Haqqani network; Harvard; Harvard Medical School; Harvard University; Hells Angels;
  Hewlett Packard; Hewlett-Packard; Hezb-i-Islami; Hezbollah; Hindustan Times; Hitachi; Hizballah; Hizbollah;
  Hizbullah; Holy See; Home Office; Homeland Security; Honda; Honeywell; House; House of Commons; House of Lords;
  House of Representatives; Houthi movement; Huawei; Human Rights Watch; Hurriyet; Hyundai; Ikea; Indian Express;
  Indian National Congress; Infosys; Instagram; Intel; Inter Services Intelligence; Inter-American Development Bank;
  Interfax; Internal Revenue Service; International Atomic Energy Agency; International Committee of the Red Cross;
  International Court of Justice; International Criminal Court; International Crisis Group;
  International Energy Agency; International Labor Organization; International Labour Organization;
  International Monetary Fund; International Olympic Committee; International Organization for Migration;
  International Rescue Committee; Interpol; Irish Republican Army; Irish Times; Isis; Islamic Jihad;
  Islamic Resistance Movement; Islamic Revolutionary Guard Corps; Islamic Salvation Front; Islamic State; Izvestia;
  J.P. Morgan; JPMorgan; JPMorgan Chase; Jabhat al-Nusra; Jaish-e-Mohammed; Janjaweed; Japan Airlines;
  Jemaah Islamiyah; Jerusalem Post; Johns Hopkins; Johns Hopkins University; Johnson & Johnson; Justice Department;
  KLM; KPMG; Kathimerini; Kellogg; Khmer Rouge; Kia; Knesset; Kodak; Kommersant; Korean Air; Kremlin; Ku Klux Klan;
  Kuomintang; Kurdistan Workers Party; Kurdistan Workers' Party; Kyiv Independent; Kyiv Post; Kyodo; Kyodo News;
  L'Equipe; L'Express; L'Oreal; La Jornada; La Nacion; La Repubblica; La Stampa; Labor Party; Labour; Labour Party;
  Lashkar-e-Jhangvi; Lashkar-e-Taiba; Le Figaro; Le Monde; League of Arab States; Lega; Lego; Lehman Brothers;
  Lenovo; Levi Strauss; Liberal Democratic Party; Liberal Democrats; Liberal Party; Liberation;
  Liberation Tigers of Tamil Eelam; Libération; Likud; LinkedIn; Lloyd's; Lloyds; Lockheed; Lockheed Martin;
  Lok Sabha; London School of Economics; London Stock Exchange; Lord's Resistance Army; Los Angeles Times; Lufthansa;
  Lukoil; Maariv; Macy's; Maersk; Mai-Mai; Mail & Guardian; Mainichi Shimbun; Majlis; Mapai; Marine Corps; Marines;
  Marriott; Mastercard; Mazda; McDonald's; McDonalds; McDonnell Douglas; McKinsey; Medecins Sans Frontieres;
  Medicaid; Medicare; Meduza; Mehr; Mercedes; Mercedes-Benz; Merck; Mercosur; Meretz; Merrill Lynch; Meta;
  Metropolitan Museum of Art; Metropolitan Opera; Metropolitan Police; Microsoft; Milliyet; Mitsubishi; Mitsui;
  Mobil; Moderna; Monsanto; Montoneros; Moody's; Moody's Investors Service; Morgan Stanley; Mossad; Motorola;
  Mozilla; Mujahideen-e-Khalq; Muslim Brotherhood; Médecins Sans Frontières; Nasdaq; National Front;
  National Geographic; National Guard; National Hurricane Center; National Institutes of Health;
  National League for Democracy; National Rally; National Rifle Association; National Security Council;
  National Weather Service; Nato; Navy; Nepszabadsag; Nestle; Nestlé; Netflix; Netscape; New Jewish Agency;
  New York Post; New York Stock Exchange; New York Times; New Yorker; Newsweek; Nezavisimaya Gazeta;
  Nigerian Breweries; Nike; Nikkei; Nintendo; Nippon Steel; Nissan; Nobel Committee; Nokia; Nomura;
  Northern Alliance; Novartis; Novaya Gazeta; Novo Nordisk; Nusra Front; Nvidia; O Globo; Opec; OpenAI; Oracle;
  Orange Order; Organization for Security and Cooperation in Europe; Organization of African Unity;
  Organization of American States; Oxfam; Oxford University; Pakistan Muslim League; Pakistan People's Party;
  Palestine Liberation Organization; Palestinian Authority; Palestinian Islamic Jihad; Panasonic; Paramount;
  Paris Match; Parliament; Parti Quebecois; Party of Regions; Pemex; Pentagon; People's Bank of China;
  People's Daily; People's Liberation Army; People's Party; Pepsi; PepsiCo; Petrobras; Peugeot; Pew Research Center;
  Pfizer; Philip Morris; Philips; Phillips Petroleum; Pirelli; Plaid Cymru; Playboy; Politburo; Politico; Politiken;
  Popular Front for the Liberation of Palestine; Porsche; Pravda; Premium Times; Prensa Latina; Press Association;
  Press Trust of India; PricewaterhouseCoopers; Princeton; Princeton University; Procter & Gamble; Proud Boys; Punch;
  Qantas; Qatar Airways; Quds Force; RIA Novosti; Rabobank; Radio Free Europe; Radio-Canada; Rajya Sabha; Red Army;
  Red Army Faction; Red Brigades; Red Crescent; Red Cross; Reforma; Renault; Reporters Without Borders; Repsol;
  Republican Guard; Republican National Committee; Republican Party; Reuter; Reuters;
  Revolutionary Armed Forces of Colombia; Revolutionary Guard; Revolutionary Guards; Right Sector; Rio Tinto; Roche;
  Rockefeller Foundation; Rolling Stone; Rolls-Royce; Rosneft; Rossiya; Rothmans; Royal Air Force; Royal Dutch Shell;
  Royal Navy; Royal Society; Ryanair; Rzeczpospolita; Saab; Sabah; Salvation Army;
  Sandinista National Liberation Front; Sandinistas; Saudi Aramco; Save the Children; Sberbank; Scotland Yard;
  Secret Service; Securities and Exchange Commission; Security Council; Security Service of Ukraine; Senate;
  Serbian Radical Party; Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Shas; Shell; Shin Bet;
  Shining Path; Siemens; Singapore Airlines; Sinn Fein; Sinn Féin; Sinopec; Sky News; Smithsonian;
  Smithsonian Institution; Snapchat; Social Democratic Party; Social Democrats; Socialist Party; Societe Generale;
  SoftBank; Solidarity; Sony; Sotheby's; South African Airways; South China Morning Post;
  Southern African Development Community; Southern Poverty Law Center; SpaceX; Sports Illustrated; Spotify;
  Standard & Poor's; Standard Chartered; Standard and Poor's; Stanford; Stanford University; Starbucks;
  State Department; State Duma; Stormont; Straits Times; Sudan People's Liberation Army; Sueddeutsche Zeitung;
  Sun Microsystems; Supreme Court; Suspilne; Suzuki; Svenska Dagbladet; Swiss Re; Swissair; Sydney Morning Herald;
  Syrian Observatory for Human Rights; Syriza; Taleban; Taliban; Tamil Tigers; Target; Tasnim; Tata; Tata Motors;
  Tata Steel; Tatmadaw; Telefonica; Telegram; Tencent; Tesco; Tesla; Texaco; Thomson Reuters; TikTok; Time Inc.;
  Time Warner; Time magazine; Times of India; Toronto Star; Toshiba; Total; TotalEnergies; Toyota;
  Transparency International; Treasury; Treasury Department; Trinamool Congress; Tupac Amaru;
  Tupac Amaru Revolutionary Movement; Tupamaros; Turkish Airlines; Twitter; UNITA; US Airways; USA Today; Uber;
  Ukrainska Pravda; Ukrinform; Ulster Unionist Party; Ulster Unionists; Unesco; Unian; Unicef; Unilever;
  Union Carbide; Union Pacific; Unita; United Airlines; United Kingdom Independence Party; United Nations;
  United Nations Security Council; United Russia; Universal Pictures; University of California; Vale; Vanguard;
  Vanity Fair; Vatican; Vedomosti; Verdens Gang; Verizon; Viacom; Vichy; Viet Cong; Vietcong; Visa; Vodafone; Vogue;
  Voice of America; Volkswagen; Volvo; Vox; Wafa; Wagner; Wagner Group; Wal-Mart; Wall Street Journal; Walmart;
  Warner Bros; Warner Bros.; Washington Post; Washington Times; WeChat; Wehrmacht; Wells Fargo; WhatsApp;
  White House; Whitehall; WikiLeaks; Wikileaks; Wipro; World Bank; World Economic Forum; World Food Program;
  World Food Programme; World Health Organisation; World Health Organization; World Trade Organization;
  World Wildlife Fund; Xerox; Xiaomi; Xinhua; Xinhua News Agency; Yahoo; Yahoo!; Yale; Yale University;
  Yediot Ahronot; Yedioth Ahronoth; Ynet; Yomiuri Shimbun; Yonhap; YouTube; Yukos; Zanu-PF;
  Zapatista National Liberation Army; Zapatistas; Zoom; al-Arabiya; al-Jazeera; al-Nusra Front; al-Qaeda; al-Qaida;
  al-Shabab; eBay`

/** Sports clubs by the names that papers use alone. */
export const CLUBS = `
  49ers; 76ers; A.C. Milan; AC Milan; AEK Athens; AFC Ajax; AS Roma; Aberdeen; Ajax; Al Ahly; Al Hilal; Al Nassr;
  Al-Hilal; Al-Nassr; All Blacks; Anderlecht; Angels; Arizona Diamondbacks; Arsenal; Aston Villa; Astros; Atalanta;
  Athletic Bilbao; Athletics; Atletico Madrid; Atletico Mineiro; Atlético Madrid; Avalanche; Bafana Bafana;
  Bayer Leverkusen; Bayern; Bayern Munich; Bears; Benfica; Bengals; Besiktas; Bills; Birmingham City; Black Caps;
  Blackburn Rovers; Blackhawks; Blue Jays; Blues; Boca Juniors; Bolton Wanderers; Borussia Dortmund;
  Borussia Moenchengladbach; Borussia Mönchengladbach; Boston Red Sox; Braves; Brewers; Broncos; Brooklyn Nets;
  Browns; Bruins; Buccaneers; Bucks; CSKA Moscow; CSKA Sofia; Calgary Flames; Canadiens; Canucks; Capitals;
  Cardinals; Celta Vigo; Celtic; Celtics; Chargers; Chelsea; Chicago Blackhawks; Chicago White Sox; Chiefs; Clippers;
  Club Brugge; Colo Colo; Colorado Rockies; Colts; Corinthians; Coventry City; Cowboys; Coyotes; Cruz Azul; Cruzeiro;
  Crystal Palace; Cubs; Denver Broncos; Deportivo Coruna; Detroit Red Wings; Devils; Diamondbacks; Dinamo Zagreb;
  Dodgers; Dolphins; Ducks; Dynamo Kiev; Dynamo Kyiv; Dynamo Moscow; Eagles; Edmonton Oilers; Eintracht Frankfurt;
  Espanyol; Everton; Expos; Falcons; Fenerbahce; Feyenoord; Fiorentina; Flamengo; Florida Panthers; Fluminense;
  Flyers; Fulham; Galatasaray; Gamba Osaka; Giants; Girondins Bordeaux; Golden State Warriors; Grasshoppers; Gremio;
  Grizzlies; Guardians; Hamburger SV; Heart of Midlothian; Hearts; Heat; Hibernian; Hornets; Hurricanes;
  Ifk Gothenburg; Indians; Inter; Inter Miami; Inter Milan; Internazionale; Islanders; Jaguars; Jazz; Jets; Juventus;
  Kaizer Chiefs; Karlsruher SC; Kashima Antlers; Kilmarnock; Kings; Knicks; LA Galaxy; Lakers; Lazio; Legia Warsaw;
  Leicester City; Lightning; Lions; Liverpool; Los Angeles Lakers; Maccabi Haifa; Maccabi Tel Aviv;
  Mamelodi Sundowns; Mamelodi Sunwanas; Man City; Man United; Man Utd; Manchester City; Manchester United;
  Maple Leafs; Mariners; Marlins; Matildas; Mavericks; Mets; Mighty Ducks; Millonarios; Milwaukee Bucks; Mohun Bagan;
  Monaco; Montreal Canadiens; Nacional; Napoli; Nets; New York Islanders; New York Knicks; Newcastle United;
  Newell's Old Boys; Nordiques; Norwich City; Nottingham Forest; Nuggets; Oilers; Olympiacos; Olympiakos;
  Olympique Lyon; Olympique Lyonnais; Olympique Marseille; Orioles; Orlando Pirates; PAOK Salonika; PSV Eindhoven;
  Pacers; Packers; Padres; Palmeiras; Panathinaikos; Panionios; Panthers; Paris SG; Paris Saint-Germain;
  Paris St Germain; Partizan Belgrade; Patriots; Penarol; Penguins; Persija; Peñarol; Philadelphia Eagles; Phillies;
  Pirates; Porto; Predators; Preston North End; Proteas; Pumas; Queens Park Rangers; Racing Club; Raiders;
  Raith Rovers; Rams; Rangers; Rapid Vienna; Ravens; Real Betis; Real Madrid; Real Sociedad; Real Zaragoza; Red Sox;
  Red Star; Red Star Belgrade; Red Wings; Reds; Redskins; River Plate; Rosenborg; Royals; Sabres; Saint-Etienne;
  Saints; Sampdoria; San Antonio Spurs; San Lorenzo; Santos; Schalke; Schalke 04; Seahawks; Senators; Sevilla;
  Shakhtar; Shakhtar Donetsk; Sharks; Sheffield Wednesday; Slavia Prague; Socceroos; Southampton; Sparta Prague;
  Sparta Rotterdam; Spartak; Spartak Moscow; Sporting; Sporting Lisbon; Springboks; Spurs; Stars; Steaua Bucharest;
  Steelers; Stoke City; Sturm Graz; Sunderland; Super Eagles; SuperSonics; Swansea City; Tigers; Timberwolves;
  Toronto Blue Jays; Toronto Maple Leafs; Tottenham; Tottenham Hotspur; Trabzonspor; Trail Blazers; Tranmere; Twins;
  Udinese; Urawa Reds; Utah Jazz; Valencia; Vancouver Canucks; Vasco da Gama; Velez Sarsfield; VfB Stuttgart;
  VfL Bochum; Vikings; Villarreal; Vissel Kobe; Vitesse Arnhem; Vitoria Guimaraes; Wallabies; Werder Bremen;
  West Bromwich Albion; West Ham; West Ham United; Whalers; White Sox; Widzew Lodz; Wild; Wimbledon; Windies; Wolves;
  Yankees; Yomiuri Giants; Young Boys; Zenit; Zenit St Petersburg`
