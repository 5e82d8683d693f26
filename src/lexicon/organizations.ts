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
  'Ndrangheta; 10 Downing Street; ABN Amro; AIG; AOL; ASML; Aam Aadmi Party; Abbott Laboratories; Absa; Abu Sayyaf;
  Academy of Motion Picture Arts and Sciences; Access Bank; ActionAid; Adani; Adani Group; Adidas; Adnoc; Adobe;
  Aer Lingus; Aeroflot; Aerolineas Argentinas; Aetna; Afreximbank; Africa CDC;
  African Court on Human and Peoples' Rights; African Development Bank; African Export-Import Bank;
  African National Congress; African Union; Afrol News; Aftenposten; Agence France Presse; Agence France-Presse;
  Air Canada; Air China; Air Force; Air France; Air India; Air New Zealand; AirAsia; Airbnb; Airbus; Akzo Nobel;
  Al Ahram; Al Arabiya; Al Jazeera; Al Qaeda; Al Shabaab; Al-Ahram; Al-Aqsa Martyrs Brigades; Al-Hayat; Al-Manar;
  Al-Masry Al-Youm; Al-Mayadeen; Al-Qaeda; Al-Shabaab; Al-Shabab; Alcoa; Aldi; Alibaba; Alitalia; AllAfrica; Allianz;
  Allied Democratic Forces; Allied Irish Banks; Allstate; Alphabet; Alstom; Amazon; America Online;
  American Airlines; American Civil Liberties Union; American Express; American Red Cross; Amnesty;
  Amnesty International; Amoco; Amtrak; Anadolu; Anadolu Agency; Anglo American; AngloGold Ashanti; Anheuser-Busch;
  Ansar Allah; Ansar Dine; Ansar al-Sharia; Ansaru; Ant Group; Anthropic; Anti-Balaka; Apple; Arab League; Arab News;
  Aramco; Arizona Republic; Army; Arsenal; Asahi Shimbun; Asda; Asharq Al-Awsat; Asharq al-Awsat;
  Asian Development Bank; Asian Infrastructure Investment Bank; Associated Press; AstraZeneca; Atlantic Monthly;
  Atlantic Richfield; Auchan; Aum Shinri Kyo; Aum Shinrikyo; Avianca; Awami League; Axios; Axis Bank; Azov Battalion;
  BAE Systems; BASF; BBVA; BHP; BHP Billiton; BT; Ba'ath Party; Baath Party; Bahujan Samaj Party; Baidu;
  Bain Capital; Bajaj Auto; Bajrang Dal; Baltimore Sun; Banco do Brasil; Bancolombia; Bangkok Post;
  Bangladesh Nationalist Party; Bank for International Settlements; Bank of America; Bank of England;
  Bank of Ireland; Bank of Japan; BankAmerica; Bankers Trust; Barclays; Barisan Nasional; Barnes & Noble; Barrio 18;
  Basij; Bayer; Bear Stearns; Bechtel; Berkshire Hathaway; Best Buy; Bethlehem Steel; Bharat Biotech;
  Bharatiya Janata Party; Bild; Bimbo; Binance; Black Lives Matter; BlackBerry; BlackRock; Blackstone; Bloomberg;
  Bloomberg News; Bloomingdale's; Blue House; Boeing; Boko Haram; Bombardier; Bosch; Boston Globe; Bradesco; Braskem;
  Breitbart; Bridgestone; Bristol-Myers Squibb; British Airways; British Gas; British Petroleum; British Rail;
  British Steel; British Telecom; Broadcom; Brookings Institution; Brown & Williamson; Buckingham Palace; Budweiser;
  Bundesbank; Bundesliga; Bundestag; Bundeswehr; Burger King; BuzzFeed; ByteDance; CBS; Cadbury; Caixabank;
  Cali cartel; Cambridge University; Cambridge University Press; Camorra; Campbell Soup; Canadian National;
  Canadian Pacific; Capitol Hill; Cargill; Carlsberg; Carnegie Endowment for International Peace; Carrefour;
  Caterpillar; Cathay Pacific; Catholic Church; Cemex; Centers for Disease Control and Prevention;
  Central Intelligence Agency; Centrica; Chama Cha Mapinduzi; Chase Manhattan; Chatham House; Chevron;
  Chicago Sun-Times; Chicago Tribune; China Daily; China Evergrande; China Mobile; China Telecom; China Unicom;
  Chosun Ilbo; Christian Democratic Union; Christian Democrats; Christian Science Monitor; Christie's; Chrysler;
  Cigna; Circuit City; Cisco; Citibank; Citicorp; Citigroup; Citroen; Clarin; Cleveland Clinic; Clinton Foundation;
  Coast Guard; Coca-Cola; Codelco; Coinbase; Coles; Colgate-Palmolive; Columbia University; Comcast; Commerzbank;
  Commonwealth Bank; Communist Party; Communist Party of India; Compaq; Confidencial; Congress; Congress party;
  Conoco; ConocoPhillips; Conservative Party; Continental Airlines; Corriere della Sera; Cosa Nostra; Costco;
  Council of Europe; Council on Foreign Relations; Country Garden; Court of Arbitration for Sport; Credit Suisse;
  Cumhuriyet; Customs and Border Protection; DNB; DP World; Daewoo; Dagens Nyheter; Daihatsu; Daily Beast;
  Daily Express; Daily Mail; Daily Mirror; Daily Nation; Daily Sabah; Daily Star; Daily Telegraph; Daimler;
  DaimlerChrysler; Daiwa; Dallas Morning News; Dangote; Dangote Group; Danone; Danske Bank; Dassault; Dawn; DeepMind;
  Defense Department; Deliveroo; Dell; Deloitte; Delta Air Lines; Democratic Front for the Liberation of Palestine;
  Democratic National Committee; Democratic Party; Democratic Unionist Party; Denel; Denver Post;
  Department of Homeland Security; Department of Justice; Der Spiegel; Detroit Free Press; Deutsche Bank;
  Deutsche Telekom; Deutsche Welle; Diageo; Didi; Die Welt; Die Zeit; Disney; Doctors Without Borders;
  Doctors without Borders; Donaldson Lufkin; DoorDash; Doubleday; Douyin; Dow; Dow Chemical; Dow Jones;
  Downing Street; DreamWorks; Dresdner Bank; Dropbox; DuPont; Duma; EDP; East African Community; Eastman Kodak;
  EasyJet; Easyjet; Echo of Moscow; Ecobank; Economic Community of West African States; Economic Times; Economist;
  Ecopetrol; Ekho Moskvy; El Al; El Comercio; El Espectador; El Faro; El Mundo; El Nuevo Herald; El Pais; El País;
  El Tiempo; El Universal; Electrolux; Eletrobras; Eli Lilly; Elysee; Embraer; Emirates; Enbridge; Endesa; Enel;
  Energoatom; Ennahda; Enron; Environmental Protection Agency; Equinor; Ericsson; Ernst & Young; Erste; Eskom;
  Estadao; Eta; Ethiopian Airlines; Etihad; Eurasia Group; Eurogroup; Eurojust; European Central Bank;
  European Commission; European Council; European Court of Human Rights; European Economic Community;
  European Parliament; European Space Agency; European Union; Europol; Eurostat; Evergrande; Exxon; Exxon Mobil;
  ExxonMobil; FTX; Facebook; Fairfax; Fannie Mae; Farc; Fars; Fatah; Fatah Revolutionary Council; FedEx;
  Federal Aviation Administration; Federal Bureau of Investigation; Federal Communications Commission;
  Federal Election Commission; Federal Emergency Management Agency; Federal Express; Federal Reserve;
  Federal Trade Commission; Federation Council; Ferrari; Fianna Fail; Fiat; Fidesz; Fifa; Financial Times; Fine Gael;
  First Boston; First Chicago; FirstRand; Fitch; Fitch Ratings; Five Star Movement; Flipkart; Fluor; Flydubai;
  Foggy Bottom; Folha de S.Paulo; Fonterra; Food and Drug Administration; Forbes; Ford; Ford Foundation; Ford Motor;
  Foreign Office; Forza Italia; Fox News; Foxconn; Frankfurter Allgemeine Zeitung; Freddie Mac; Free Syrian Army;
  Freedom House; Frelimo; Fretilin; Fuji; Fuji Heavy Industries; Fujitsu; G-20; G-7; G-8; G20; G7; G8; GSK; Galp;
  Gannett; Garuda Indonesia; Gazeta Wyborcza; Gazprom; Gazprombank; Geely; General Assembly; General Dynamics;
  General Electric; General Mills; General Motors; Georgia-Pacific; Gerindra; Gestapo; Getty Images; Glaxo Wellcome;
  GlaxoSmithKline; Glencore; Global Times; Global Witness; Globe Telecom; Globe and Mail; GoTo; Gojek; Gold Fields;
  Goldman Sachs; Golkar; Google; Granma; Greenpeace; Greyhound; Group of 20; Group of Seven; Groupe PSA;
  Grupo Mexico; Guardian; Guardian Council; Gucci; Guinness; Gulf Air; Gulf Cooperation Council; Gulf News; H&M; HBO;
  HDFC Bank; Ha'aretz; Haaretz; Haganah; Halliburton; Hamas; Hanbo; Handelsbanken; Hanjin; Hanwha; Haqqani network;
  HarperCollins; Harvard; Harvard Medical School; Harvard University; Hashd al-Shaabi; Heineken; Heinz; Hells Angels;
  Hershey; Hewlett Packard; Hewlett-Packard; Hezb-i-Islami; Hezbollah; Hindustan Times; Hitachi; Hite;
  Hizb ut-Tahrir; Hizballah; Hizbollah; Hizbullah; Hoechst; Holy See; Home Depot; Home Office; Homeland Security;
  Honda; Honeywell; Houghton Mifflin; House; House of Commons; House of Lords; House of Representatives;
  Houston Chronicle; Houthi movement; Huawei; HuffPost; Huffington Post; Hulu; Human Rights Watch; Hurriyet; Hyundai;
  Hyundai Motor; ICICI Bank; IG Metall; ING; Iberdrola; Iberia; Ikea; IndiGo; Indian Express;
  Indian National Congress; Inditex; Infosys; Instagram; Intel; Inter Services Intelligence;
  Inter-American Development Bank; Interfax; Intergovernmental Authority on Development; Internal Revenue Service;
  International Atomic Energy Agency; International Committee of the Red Cross; International Court of Justice;
  International Cricket Council; International Criminal Court; International Crisis Group;
  International Energy Agency; International Labor Organization; International Labour Organization;
  International Monetary Fund; International Olympic Committee; International Organization for Migration;
  International Paper; International Rescue Committee; International Tennis Federation; Interpol; Intesa Sanpaolo;
  Irgun; Irish Republican Army; Irish Times; Isis; Islamic Development Bank; Islamic Jihad;
  Islamic Resistance Movement; Islamic Revolutionary Guard Corps; Islamic Salvation Front; Islamic State; Isuzu;
  Itau; Itaú; Izvestia; J.C. Penney; J.P. Morgan; JBS; JC Penney; JD.com; JPMorgan; JPMorgan Chase; Jabhat al-Nusra;
  Jaish-e-Mohammed; Jaish-e-Muhammad; Jalisco New Generation Cartel; Jamaat-e-Islami; Jamiat Ulema-e-Hind;
  Janata Dal; Janjaweed; Japan Airlines; Jatiya Party; Jemaah Islamiyah; Jerusalem Post; Jet Airways; Jio;
  Johns Hopkins; Johns Hopkins University; Johnson & Johnson; Johnson and Johnson; Jollibee; Justice Department; KGB;
  KLM; KPMG; Kach; Kadima; Kaiser Permanente; Kaspersky; Kataib Hezbollah; Kathimerini; Kawasaki; Kellogg;
  Khaleej Times; Khazanah; Khmer Rouge; Kia; Kia Motors; Klarna; Kmart; Knesset; Knopf; Kodak; Kommersant;
  Korean Air; Kraft; Kremlin; Krupp; Ku Klux Klan; Kuomintang; Kurdistan Workers Party; Kurdistan Workers' Party;
  Kyiv Independent; Kyiv Post; Kyodo; Kyodo News; L'Equipe; L'Express; L'Oreal; LATAM; LG; LG Electronics; LOT;
  La Jornada; La Nacion; La Prensa; La Repubblica; La Stampa; Labor Party; Labour; Labour Party; Lancet;
  Larsen & Toubro; Lashkar-e-Jhangvi; Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lazada; Le Figaro; Le Monde;
  League of Arab States; Lega; Lego; Lehman Brothers; Lenovo; Levi Strauss; Levi's; Liberal Democratic Party;
  Liberal Democrats; Liberal Party; Liberation; Liberation Tigers of Tamil Eelam; Libération; Lidl; Likud;
  Likud party; Lindt; LinkedIn; Little, Brown; Lloyd's; Lloyds; Loblaws; Lockheed; Lockheed Martin; Lok Sabha;
  London School of Economics; London Stock Exchange; Lord's Resistance Army; Los Angeles Times; Lowe's; Lucasfilm;
  Lufthansa; Luftwaffe; Lukoil; Lyft; M-Pesa; M23; MOL; MS-13; MTN; Maariv; Macmillan; Macy's; Maersk; Mahindra;
  Mai-Mai; Mail & Guardian; Mainichi Shimbun; Majlis; Manchester United; Mannesmann; Mapai; Mara Salvatrucha;
  Marine Corps; Marines; Marks & Spencer; Marlboro; Marriott; Maruti Suzuki; Marvel; Mastercard; Maybank;
  Mayo Clinic; Mazda; McDonald's; McDonalds; McDonnell Douglas; McGraw-Hill; McKinsey; Medecins Sans Frontieres;
  Medellin cartel; Mediaset; Medicaid; Medicare; Medtronic; Meduza; Mehr; Meituan; Mercado Libre; Mercedes;
  Mercedes-Benz; Merck; Mercosur; Meretz; Merrill Lynch; MetLife; Meta; Metropolitan Museum of Art;
  Metropolitan Opera; Metropolitan Police; Miami Herald; Micron; Microsoft; Miller Brewing; Milliyet; Miramax;
  Mitsubishi; Mitsubishi Motors; Mitsui; Mizuho; Mobil; Moderna; Monsanto; Montoneros; Moody's;
  Moody's Investors Service; Morgan Stanley; Morrisons; Mossad; Mother Jones; Motorola; Move Forward; Mozilla;
  Muhammadiyah; Mujahideen-e-Khalq; Munich Re; Muslim Brotherhood; Muttahida Qaumi Movement;
  Médecins Sans Frontières; NEC; Naftogaz; Nahdlatul Ulama; Nasdaq; Naspers; NatWest; National Australia Bank;
  National Front; National Geographic; National Grid; National Guard; National Hurricane Center;
  National Institutes of Health; National League for Democracy; National Rally; National Rifle Association;
  National Security Council; National Weather Service; Nationalist Congress Party; NationsBank; Nato; Navy; Nedbank;
  Nepszabadsag; Nestle; Nestlé; Netflix; Netscape; Network Rail; New Development Bank;
  New England Journal of Medicine; New Jewish Agency; New York Post; New York Stock Exchange; New York Times;
  New Yorker; News Corp; News Corp.; News Corporation; Newsday; Newsweek; Nezavisimaya Gazeta; Ngai Tahu;
  Nickelodeon; Nigerian Breweries; Nike; Nikkei; Nikko; Nikon; Nintendo; Nippon Steel;
  Nippon Telegraph and Telephone; Nissan; Nobel Committee; Nokia; Nomura; Nordea; Nordstrom; Norilsk Nickel;
  Norsk Hydro; Nortel; Northern Alliance; Northrop Grumman; Northwest Airlines; Novartis; Novatek; Novaya Gazeta;
  Novell; Novo Nordisk; Nusra Front; Nvidia; O Estado de S. Paulo; O Globo; OTP; Occidental Petroleum; Odebrecht;
  Olivetti; Opec; OpenAI; Optus; Oracle; Orange Order; Organization for Security and Cooperation in Europe;
  Organization of African Unity; Organization of American States; Orlen; Oromo Liberation Army; Oxfam;
  Oxford University; Oxford University Press; PDVSA; PKN Orlen; PSA; Paine Webber; PaineWebber; Pakatan Harapan;
  Pakistan Muslim League; Pakistan People's Party; Pakistan Tehreek-e-Insaf; Palang Pracharath; Palantir;
  Palestine Liberation Organization; Palestinian Authority; Palestinian Islamic Jihad; Panasonic; Paramount;
  Paris Match; Parliament; Parti Quebecois; Party of Regions; Pasdaran; PayPal; Paytm; Pearson; Pemex; Penguin;
  Penguin Random House; Pentagon; People's Bank of China; People's Daily; People's Liberation Army; People's Party;
  Pepsi; PepsiCo; Pertamina; Peshmerga; Petro-Canada; PetroChina; Petrobras; Petronas; Peugeot; Peugeot Citroen;
  Pew Research Center; Pfizer; Pheu Thai; Philadelphia Inquirer; Philip Morris; Philips; Phillips Petroleum;
  Pick n Pay; Pinduoduo; Ping An; Pinterest; Pirelli; Pixar; Plaid Cymru; Playboy; Polisario Front; Politburo;
  Politico; Politiken; Popular Front for the Liberation of Palestine; Popular Mobilization Forces; Porsche; Posco;
  Pravda; Premium Times; Prensa Latina; Prensa Libre; Press Association; Press Trust of India;
  PricewaterhouseCoopers; Princeton; Princeton University; PrivatBank; ProPublica; Procter & Gamble;
  Procter and Gamble; Proud Boys; Prudential; Prudential Securities; Qantas; Qatar Airways; QatarEnergy; Qualcomm;
  Quds Force; R.J. Reynolds; RIA Novosti; RJR Nabisco; Rabobank; Radio Free Europe; Radio-Canada; Raiffeisen;
  Railtrack; Rajya Sabha; Rakuten; Random House; Rapid Support Forces; Rashtriya Swayamsevak Sangh; Raytheon;
  Red Army; Red Army Faction; Red Brigades; Red Crescent; Red Cross; Reddit; Reliance Industries; Reliance Jio;
  Renamo; Renault; Reporters Without Borders; Repsol; Republican Guard; Republican National Committee;
  Republican Party; Reuter; Reuters; Revolutionary Armed Forces of Colombia; Revolutionary Guard;
  Revolutionary Guards; Ricoh; Right Sector; Rio Tinto; Robinhood; Roche; Rockefeller Foundation; Rockwell; Rolex;
  Roll Call; Rolling Stone; Rolls-Royce; Rosatom; Roscosmos; Rosneft; Rossiya; Rothmans; Royal Air Force;
  Royal Bank of Scotland; Royal Dutch Shell; Royal Navy; Royal Society; Rusal; Ryanair; Rzeczpospolita; SEB;
  SK Hynix; Saab; Sabic; Safaricom; Safran; Sainsbury's; Salomon Brothers; Salomon Smith Barney; Salvation Army;
  Samajwadi Party; Samsung; Samsung Electronics; San Francisco Chronicle; San Miguel;
  Sandinista National Liberation Front; Sandinistas; Sandoz; Sanyo; Sasol; Saudi Aramco; Saudia; Save the Children;
  Sberbank; Scania; Schlumberger; Scientific American; Scotland Yard; Scribner; Sears; Seattle Times; Secret Service;
  Securitate; Securities and Exchange Commission; Security Council; Security Service of Ukraine; Seleka; Senate;
  Serbian Radical Party; Serum Institute; Severstal; Shanghai Cooperation Organisation;
  Shanghai Cooperation Organization; Shas; Shas party; Shell; Shin Bet; Shining Path; Shiv Sena; Shopee; Shopify;
  Shoprite; Siemens; Simon & Schuster; Sinaloa cartel; Singapore Airlines; Singtel; Sinn Fein; Sinn Féin; Sinopec;
  Sinopharm; Sinovac; Skoda; Sky News; Smith Barney; SmithKline Beecham; Smithsonian; Smithsonian Institution;
  Snapchat; Social Democratic Party; Social Democrats; Socialist Party; Societe Generale; SoftBank; Solidarnosc;
  Sonangol; Sonatrach; Sony; Sotheby's; South African Airways; South China Morning Post;
  Southern African Development Community; Southern Poverty Law Center; Southwest Airlines; SpaceX; SpiceJet;
  Sports Illustrated; Spotify; Ssangyong; Standard & Poor's; Standard Bank; Standard Chartered; Standard and Poor's;
  Stanford University; Star Tribune; Starbucks; Stasi; State Bank of India; State Department; State Duma; State Farm;
  Statoil; Stellantis; Stormont; Straits Times; Stripe; Subaru; Sudan People's Liberation Army;
  Sudanese Armed Forces; Sueddeutsche Zeitung; Sumitomo; Sun Microsystems; Suncor; Supreme Court; Surgutneftegaz;
  Suspilne; Suzuki; Svenska Dagbladet; Swapo; Swatch; Swedbank; Swiggy; Swiss Re; Swissair; Swisscom;
  Sydney Morning Herald; Syrian Observatory for Human Rights; Syriza; TAP; Taleban; Taliban; Tamil Tigers; Tanzim;
  Taobao; Tasnim; Tata; Tata Consultancy Services; Tata Motors; Tata Sons; Tata Steel; Tatmadaw; Tehreek-e-Labbaik;
  Tehrik-e-Taliban Pakistan; Telecom Italia; Telefonica; Telegram; Telenor; Televisa; Telmex; Telstra;
  Telugu Desam Party; Telus; Temasek; Tencent; Tepco; Tesco; Tesla; Texaco; Texas Instruments; Thales; The Hill;
  Thomas Cook; Thomson Reuters; ThyssenKrupp; Tigray People's Liberation Front; TikTok; Tim Hortons; Time Inc.;
  Time Warner; Time magazine; Times of India; Tinder; Tmall; Tokopedia; Tokyo Electric Power; Toronto Star; Toshiba;
  TotalEnergies; Toyota; Toys R Us; Trafigura; TransCanada; Transneft; Transnet; Transparency International;
  Travelers; Treasury; Treasury Department; Trinamool Congress; Tui; Tupac Amaru; Tupac Amaru Revolutionary Movement;
  Tupamaros; Turkish Airlines; Twitter; U.S. Bancorp; U.S. Steel; UNITA; US Airways; USA Today; Uber;
  Ukrainska Pravda; Ukrenergo; Ukrinform; Ukrzaliznytsia; Ulster Unionist Party; Ulster Unionists; Umno; Unesco;
  UniCredit; Unian; Unicef; Unicredit; Unilever; Union Carbide; Union Pacific; Unita; United Airlines;
  United Kingdom Independence Party; United Nations; United Nations Security Council; United Parcel Service;
  United Russia; UnitedHealth; Universal Pictures; University of California; Unocal; VKontakte; VTB; Vale;
  Vanity Fair; Vanke; Varig; Vatican; Vauxhall; Vedomosti; Verdens Gang; Verdi; Verizon; Viacom; Vichy; Viet Cong;
  VietJet; Vietcong; Vinfast; Vingroup; Virgin Atlantic; Vishwa Hindu Parishad; Vitol; Vodafone; Vogue;
  Voice of America; Volkswagen; Volvo; Vox; Vox Media; Wachovia; Wafa; Waffen-SS; Wagner; Wagner Group; Waitrose;
  Wal-Mart; Wall Street Journal; Walmart; Warner Bros; Warner Bros.; Washington Post; Washington Times; WeChat;
  Wehrmacht; Weibo; Wells Fargo; Westpac; Weyerhaeuser; WhatsApp; White House; Whitehall; WikiLeaks; Wikileaks;
  Wipro; Wired; Woolworths; World Aquatics; World Athletics; World Bank; World Economic Forum; World Food Program;
  World Food Programme; World Health Organisation; World Health Organization; World Rugby; World Trade Organization;
  World Wildlife Fund; Xerox; Xiaomi; Xinhua; Xinhua News Agency; YPF; Yahoo; Yahoo!; Yakuza; Yale; Yale University;
  Yamaha; Yamaichi; Yamaichi Securities; Yandex; Yediot Ahronot; Yedioth Ahronoth; Yesh Atid; Ynet; Yomiuri Shimbun;
  Yonhap; YouTube; Yukos; ZTE; Zanu PF; Zanu-PF; Zapatista National Liberation Army; Zapatistas; Zara; Zenith Bank;
  Zomato; Zurich Insurance; al-Arabiya; al-Jazeera; al-Nusra Front; al-Qaeda; al-Qaida; al-Shabab; eBay`

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
  Montreal Canadiens; Napoli; Nets; New York Islanders; New York Knicks; Newcastle United; Newell's Old Boys;
  Nordiques; Norwich City; Nottingham Forest; Nuggets; Oilers; Olympiacos; Olympiakos; Olympique Lyon;
  Olympique Lyonnais; Olympique Marseille; Orioles; Orlando Pirates; PAOK Salonika; PSV Eindhoven; Pacers; Packers;
  Padres; Palmeiras; Panathinaikos; Panionios; Panthers; Paris SG; Paris Saint-Germain; Paris St Germain;
  Partizan Belgrade; Patriots; Penarol; Penguins; Persija; Peñarol; Philadelphia Eagles; Phillies; Pirates; Porto;
  Predators; Preston North End; Proteas; Pumas; Queens Park Rangers; Racing Club; Raiders; Raith Rovers; Rams;
  Rangers; Rapid Vienna; Ravens; Real Betis; Real Madrid; Real Sociedad; Real Zaragoza; Red Sox; Red Star;
  Red Star Belgrade; Red Wings; Reds; Redskins; River Plate; Rosenborg; Royals; Sabres; Saint-Etienne; Saints;
  Sampdoria; San Antonio Spurs; San Lorenzo; Santos; Schalke; Schalke 04; Seahawks; Senators; Sevilla; Shakhtar;
  Shakhtar Donetsk; Sharks; Sheffield Wednesday; Slavia Prague; Socceroos; Southampton; Sparta Prague;
  Sparta Rotterdam; Spartak; Spartak Moscow; Sporting; Sporting Lisbon; Springboks; Spurs; Stars; Steaua Bucharest;
  Steelers; Stoke City; Sturm Graz; Sunderland; Super Eagles; SuperSonics; Swansea City; Tigers; Timberwolves;
  Toronto Blue Jays; Toronto Maple Leafs; Tottenham; Tottenham Hotspur; Trabzonspor; Trail Blazers; Tranmere; Twins;
  Udinese; Urawa Reds; Utah Jazz; Vancouver Canucks; Vasco da Gama; Velez Sarsfield; VfB Stuttgart; VfL Bochum;
  Vikings; Villarreal; Vissel Kobe; Vitesse Arnhem; Vitoria Guimaraes; Wallabies; Werder Bremen;
  West Bromwich Albion; West Ham; West Ham United; Whalers; White Sox; Widzew Lodz; Wild; Wimbledon; Windies; Wolves;
  Yankees; Yomiuri Giants; Young Boys; Zenit; Zenit St Petersburg`
