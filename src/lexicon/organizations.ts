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
  'Ndrangheta; 10 Downing Street; ABC News; ABN Amro; AIG; AOL; ASML; Aam Aadmi Party; Abbott Laboratories; Absa;
  Abu Sayyaf; Academy of Motion Picture Arts and Sciences; Access Bank; ActionAid; Adani; Adani Group; Adecco; Adidas;
  Adnoc; Adobe; Aer Lingus; Aeroflot; Aerolineas Argentinas; Aetna; Afghanistan Analysts Network; Afreximbank;
  Africa CDC; African Court on Human and Peoples' Rights; African Development Bank; African Export-Import Bank;
  African National Congress; African National Union; African Union; Afrol News; Aftenposten; Agence Ecofin;
  Agence France Presse; Agence France-Presse; Agricultural Bank of China; Air Algerie; Air Canada; Air Cargo News;
  Air China; Air Force; Air France; Air India; Air New Zealand; AirAsia; Airbnb; Airbus; Airtel; Akzo Nobel; Al Ahram;
  Al Arabiya; Al Jazeera; Al Qaeda; Al Shabaab; Al-Ahram; Al-Aqsa Martyrs Brigades; Al-Hayat; Al-Manar;
  Al-Masry Al-Youm; Al-Mayadeen; Al-Qaeda; Al-Shabaab; Al-Shabab; Alaska Airlines; Alcoa; Aldi; Alfa-Bank; Alibaba;
  Alitalia; Aljazeera; All Progressives Congress; AllAfrica; Allianz; Allied Democratic Forces; Allied Irish Banks;
  Allstate; Alphabet; Alstom; Alternative for Germany; AmBev; Amazon; America Online; American Airlines;
  American Civil Liberties Union; American Express; American Heart Association; American Medical Association;
  American Red Cross; American Stock Exchange; Amnesty; Amnesty International; Amoco; Amotekun; Amtrak; Amul; Anadolu;
  Anadolu Agency; Anglo American; AngloGold Ashanti; Anheuser-Busch; Ansa; Ansar Allah; Ansar Dine; Ansar al-Sharia;
  Ansaru; Ant Group; Anthropic; Anti-Balaka; Apple; Arab League; Arab News; Arakan Army; Aramco; Arcelor Mittal;
  ArcelorMittal; Arizona Republic; Arla; Armed Forces of the Philippines; Army; Arsenal; Asahi; Asahi Shimbun; Asda;
  Asharq Al-Awsat; Asharq al-Awsat; Asian Development Bank; Asian Infrastructure Investment Bank; Associated Press;
  Aston Martin; AstraZeneca; Atlantic Council; Atlantic Monthly; Atlantic Richfield; Atlas Copco; Auchan;
  Auckland Council; Aum Shinri Kyo; Aum Shinrikyo; Autodesk; Avianca; Awami League; Axios; Axis Bank; Azov Battalion;
  BAE Systems; BASF; BBC News; BBC Sport; BBC World Service; BBVA; BHP; BHP Billiton; BNP Paribas; BT; BT Group;
  Ba'ath Party; Baath Party; Bahujan Samaj Party; Baidu; Bain Capital; Bajaj Auto; Bajrang Dal; Baker Hughes;
  Baltimore Sun; Banco do Brasil; Bancolombia; Bangkok Post; Bangladesh Nationalist Party;
  Bank for International Settlements; Bank of America; Bank of Canada; Bank of China; Bank of England;
  Bank of Ireland; Bank of Japan; Bank of Korea; Bank of Mexico; Bank of Scotland; Bank of Thailand; BankAmerica;
  Bankers Trust; Bankia; Barclays; Barisan Nasional; Barnardo's; Barnes & Noble; Barrio 18; Basij; Bayer;
  Bear Stearns; Beatles; Bechtel; Beeline; Bell Canada; Bellingcat; Ben & Jerry's; Berkshire Hathaway;
  Berliner Zeitung; Bertelsmann; Best Buy; Bethlehem Steel; Bharat Biotech; Bharatiya Janata Party; Bharti Airtel;
  Biju Janata Dal; Bild; Bilderberg; Bimbo; Binance; Black Lives Matter; BlackBerry; BlackRock; Blackstone;
  Bloc Quebecois; Bloc Québécois; Bloomberg; Bloomberg News; Bloomingdale's; Blue House; Boeing; Boko Haram;
  Bombardier; Border Force; Border Security Force; Bosch; Boston Consulting Group; Boston Globe; Bradesco; Braskem;
  Breitbart; Brexit Party; Bridgestone; Bristol-Myers Squibb; Britannica; British Airways; British Gas;
  British Petroleum; British Rail; British Steel; British Telecom; Broadcom; Brookings Institution;
  Brown & Williamson; Buckingham Palace; Budweiser; Bundesbank; Bundesliga; Bundesrat; Bundestag; Bundeswehr;
  Burger King; Business Insider; Business Standard; BuzzFeed; ByteDance; CBC News; CBS; CBS News; CNBC; CVS Health;
  Cable & Wireless; Cadbury; Caixabank; Cali Cartel; Cali cartel; Caltex; Cambridge University;
  Cambridge University Press; Camorra; Campbell Soup; Canadian National; Canadian Pacific; Canadian Press; Canal Plus;
  Cantor Fitzgerald; Capital One; Capitol Hill; Care International; Cargill; Carl's Jr.; Carlsberg;
  Carnegie Endowment for International Peace; Carrefour; Casa Rosada; Castrol; Caterpillar; Cathay Pacific;
  Catholic Church; Catholic Relief Services; Celltrion; Cemex; Centers for Disease Control and Prevention;
  Central Bank of Nigeria; Central Bureau of Investigation; Central Intelligence Agency; Centrica;
  Chama Cha Mapinduzi; Channel 4; Channel 4 News; Channel NewsAsia; Charlie Hebdo; Chase Manhattan; Chatham House;
  Chevron; Chicago Sun-Times; Chicago Tribune; Chick-fil-A; China Construction Bank; China Daily; China Evergrande;
  China Mobile; China Telecom; China Unicom; Chipotle; Chosun Ilbo; Christian Aid; Christian Democratic Union;
  Christian Democrats; Christian Science Monitor; Christie's; Chrysler; Church of England; Church of Scientology;
  Cigna; Circuit City; Cisco; Citibank; Citicorp; Citigroup; Citroen; Ciudadanos; Clan del Golfo; Clarin;
  Cleveland Clinic; Clinton Foundation; Cloudflare; Coast Guard; Coca-Cola; Codelco; Coinbase; Coles;
  Colgate-Palmolive; Columbia University; Comando Vermelho; Comcast; Comedy Central; Commerzbank; Common Cause;
  Commonwealth Bank; Commonwealth Games Federation; Communist Party; Communist Party of India; Compaq; Conde Nast;
  Confidencial; Congress; Congress of South African Trade Unions; Congress party; Conoco; ConocoPhillips;
  Conservative Party; Continental AG; Continental Airlines; Cornell University; Corriere della Sera; Cosa Nostra;
  Costco; Council of Europe; Council on Foreign Relations; Country Garden; Court of Arbitration for Sport;
  Credit Agricole; Credit Suisse; Crown Prosecution Service; Crédit Agricole; Cumhuriyet;
  Customs and Border Protection; DNB; DP World; Dabur; Daewoo; Dagens Nyheter; Daihatsu; Daily Beast; Daily Express;
  Daily Mail; Daily Maverick; Daily Mirror; Daily Monitor; Daily Nation; Daily Record; Daily Sabah; Daily Star;
  Daily Telegraph; Daily Trust; Daimler; DaimlerChrysler; Dairy Queen; Daiwa; Dallas Morning News; Damen; Dangote;
  Dangote Group; Danone; Danske Bank; Dartmouth College; Dassault; Dassault Aviation; Dave Matthews Band; Dawn;
  Debenhams; Deccan Herald; DeepMind; Defense Department; Delhi Police; Deliveroo; Dell; Deloitte; Delta Air Lines;
  Democratic Alliance; Democratic Front for the Liberation of Palestine; Democratic National Committee;
  Democratic Party; Democratic Unionist Party; Denel; Denny's; Denver Post; Department of Homeland Security;
  Department of Justice; Der Spiegel; Der Standard; Detroit Free Press; Deutsche Bahn; Deutsche Bank; Deutsche Börse;
  Deutsche Post; Deutsche Telekom; Deutsche Welle; Diageo; Didi; Die Linke; Die Welt; Die Zeit; Dillard's; Disney;
  Doctors Without Borders; Doctors without Borders; Dolce & Gabbana; Domino's; Domino's Pizza; Donaldson Lufkin;
  DoorDash; Doubleday; Douyin; Dow; Dow Chemical; Dow Jones; Downing Street; Dravida Munnetra Kazhagam; DreamWorks;
  Dresdner Bank; Dropbox; DuPont; Duke Energy; Duke University; Duma; Duran Duran; Dutch East India Company; EDP;
  East African Community; East India Company; Eastman Kodak; EasyJet; Easyjet; Ebay; Echo of Moscow; Ecobank;
  Economic Community of West African States; Economic Freedom Fighters; Economic Times;
  Economic and Financial Crimes Commission; Economist; Ecopetrol; Ejército de Liberación Nacional; Ekho Moskvy; El Al;
  El Comercio; El Espectador; El Faro; El Mundo; El Nuevo Herald; El Pais; El País; El Tiempo; El Universal;
  Election Commission; Election Commission of India; Electrolux; Electronic Arts; Electronic Frontier Foundation;
  Eletrobras; Elf Aquitaine; Eli Lilly; Elysee; Embraer; Emirates; Emory University; Enbridge; Endesa; Enel;
  Energoatom; Enforcement Directorate; Ennahda; Enron; Entergy; Environment Agency; Environmental Protection Agency;
  Equinor; Ericsson; Ernst & Young; Erste; Eskom; Estadao; Estee Lauder; Eta; Ethiopian Airlines; Etihad; Etisalat;
  Eurasia Group; Eurasian Economic Union; Eurocontrol; Eurofighter; Eurogroup; Eurojust; European Central Bank;
  European Commission; European Council; European Court of Human Rights; European Economic Community;
  European Free Trade Association; European Investment Bank; European Medicines Agency; European Parliament;
  European Southern Observatory; European Space Agency; European Union; Europol; Eurostat; Evergrande; Exelon;
  Expedia; Export-Import Bank of China; Expressen; Exxon; Exxon Mobil; ExxonMobil; FTX; Facebook; Fairfax; Falun Gong;
  Fannie Mae; Farc; Fars; Fatah; Fatah Revolutionary Council; Fed; FedEx; Federal Aviation Administration;
  Federal Bureau of Investigation; Federal Communications Commission; Federal Election Commission;
  Federal Emergency Management Agency; Federal Express; Federal Reserve; Federal Reserve Board;
  Federal Trade Commission; Federation Council; Fermilab; Ferrari; Fianna Fail; Fiat; Fidesz; Fifa; Financial Times;
  Fine Gael; First Boston; First Chicago; First Solar; FirstRand; Fitch; Fitch Ratings; Five Star Movement; Flipkart;
  Fluor; FlyDubai; Flydubai; Foggy Bottom; Folha de S.Paulo; Fonterra; Foo Fighters; Food and Drug Administration;
  Forbes; Ford; Ford Foundation; Ford Motor; Fordham University; Foreign Office; Forza Italia; Fox Business; Fox News;
  Fox Sports; Foxconn; France 24; France Info; France Inter; France Telecom; Frankfurter Allgemeine Zeitung;
  Freddie Mac; Free Democrats; Free Syrian Army; Freedom House; Freeview; Frelimo; Freshfields; Fretilin;
  Friends of the Earth; Frontex; Fuji; Fuji Heavy Industries; Fujitsu; G-20; G-7; G-8; G20; G7; G8; GAVI; GSK; Galp;
  Gannett; Garuda Indonesia; Gavi; Gazeta Wyborcza; Gazprom; Gazprombank; Geely; General Assembly; General Dynamics;
  General Electric; General Mills; General Motors; Georgetown University; Georgia-Pacific; Georgian Dream; Gerindra;
  Gestapo; Getir; Getty Images; Glaxo Wellcome; GlaxoSmithKline; Glencore; Global Times; Global Witness;
  Globe Telecom; Globe and Mail; GoTo; Goethe Institute; Gojek; Gold Fields; Goldman Sachs; Golkar; Google; Granma;
  Gray Wolves; Green Day; Green Party; Greenpeace; Grey Wolves; Greyhound; Group of 20; Group of Seven; Groupe PSA;
  Grupo Mexico; Grupo Televisa; Guardian; Guardian Council; Gucci; Guinness; Gulf Air; Gulf Cartel; Gulf Clan;
  Gulf Cooperation Council; Gulf News; Guns N' Roses; Gush Emunim; H&M; HBO; HDFC Bank; HM Coastguard;
  HM Revenue and Customs; HM Treasury; Ha'aretz; Haaretz; Haganah; Halliburton; Hamas; Hanbo; Handelsbanken; Hanjin;
  Hanwha; Hapag-Lloyd; Hapoel Tel Aviv; Haqqani network; Harley-Davidson; Harper's; HarperCollins; Harvard;
  Harvard Medical School; Harvard University; Hasbro; Hashd al-Shaabi; Havas; Heathrow Airport Holdings; Heineken;
  Heinz; Hells Angels; Helsingin Sanomat; Hershey; Hewlett Packard; Hewlett-Packard; Hezb-e-Islami; Hezb-i-Islami;
  Hezbollah; Hindustan Aeronautics; Hindustan Times; Hindustan Unilever; Hino; History Channel; Hitachi; Hite;
  Hizb ut-Tahrir; Hizb-ul-Mujahideen; Hizballah; Hizbollah; Hizbullah; Hoechst; Hollywood Reporter; Holy See;
  Home Depot; Home Office; Homeland Security; Honda; Honeywell; Hong Kong Free Press; Hong Kong Monetary Authority;
  Houghton Mifflin; House; House of Commons; House of Lords; House of Representatives; Houston Chronicle;
  Houthi movement; Huawei; HuffPost; Huffington Post; Hulu; Human Rights Watch; Human Rights in China; Hurriyet;
  Hyatt; Hyundai; Hyundai Motor; ICICI Bank; IG Metall; IKEA; ING; ITV News; Iberdrola; Iberia; Ikea; Il Giornale;
  Imperial College; Imperial College London; Independent Electoral Commission; IndiGo; Indian Army; Indian Express;
  Indian National Congress; Indian Oil; Inditex; Industrial and Commercial Bank of China; Infosys; Inkatha;
  Inkatha Freedom Party; Inland Revenue; Instagram; Institute for Fiscal Studies; Institute for the Study of War;
  Intel; Inter Services Intelligence; Inter-American Development Bank; Intercontinental Exchange; Interfax;
  Intergovernmental Authority on Development; Internal Revenue Service; International Atomic Energy Agency;
  International Committee of the Red Cross; International Court of Justice; International Cricket Council;
  International Criminal Court; International Crisis Group; International Energy Agency;
  International Federation of Red Cross and Red Crescent Societies; International Labor Organization;
  International Labour Organization; International Monetary Fund; International Olympic Committee;
  International Organization for Migration; International Paper; International Rescue Committee;
  International Tennis Federation; Interpol; Intesa Sanpaolo; Ipsos; Irgun; Irish Republican Army; Irish Times;
  Iron Maiden; Isis; Islamic Development Bank; Islamic Jihad; Islamic Resistance Movement;
  Islamic Revolutionary Guard Corps; Islamic Salvation Front; Islamic State; Islamic State West Africa Province;
  Israel Defence Forces; Israel Defense Forces; Isuzu; Itar-Tass; Itau; Itaú; Izvestia; J. Paul Getty Trust;
  J. Walter Thompson; J.C. Penney; J.P. Morgan; JBS; JC Penney; JD.com; JPMorgan; JPMorgan Chase; Jabhat al-Nusra;
  Jack Daniel's; Jaguar Land Rover; Jaish-e-Mohammed; Jaish-e-Muhammad; Jalisco Cartel; Jalisco New Generation Cartel;
  Jamaat-e-Islami; Jamiat Ulema-e-Hind; Janata Dal; Janjaweed; Japan Airlines; Japan Times; Japan Tobacco;
  Jatiya Party; Jehovah's Witnesses; Jemaah Islamiyah; Jerusalem Post; Jet Airways; Jetstar; Jewish Agency; Jio;
  Jobbik; John Deere; John Lewis; Johns Hopkins; Johns Hopkins Hospital; Johns Hopkins University; Johnson & Johnson;
  Johnson and Johnson; Jollibee; Juarez Cartel; Justice Department; Jyllands-Posten; KFC; KGB; KLM; KPMG; Kach;
  Kachin Independence Army; Kadima; Kaiser Permanente; Kansas City Star; Karen National Liberation Army;
  Karen National Union; Kaspersky; Kataib Hezbollah; Kathimerini; Kawasaki; Kellogg; Kenya Airways; Kenya Power;
  Kenya Red Cross; Keurig Dr Pepper; Khaleej Times; Khazanah; Khmer Rouge; Kia; Kia Motors; King's College London;
  Kings College London; Klarna; Kmart; Knesset; Knights Templar; Knopf; Kodak; Kohl's; Kommersant; Komsomol;
  Komsomolskaya Pravda; Kongsberg; Korean Air; Kraft; Kremlin; Krupp; Ku Klux Klan; Kuomintang;
  Kurdistan Democratic Party; Kurdistan Workers Party; Kurdistan Workers' Party; Kyiv Independent; Kyiv Post; Kyodo;
  Kyodo News; L'Equipe; L'Express; L'Oreal; L'Osservatore Romano; LATAM; LG; LG Chem; LG Electronics; LOT;
  La Francaise des Jeux; La France Insoumise; La Jornada; La Liga; La Nacion; La Prensa; La Repubblica; La Stampa;
  La Vanguardia; Labor Party; Labour; Labour Party; Lancet; Land Rover; Larsen & Toubro; Lashkar-e-Jhangvi;
  Lashkar-e-Taiba; Lashkar-e-Tayyiba; Law and Justice; Law and Justice party; Lazada; Le Figaro; Le Matin; Le Monde;
  Le Parisien; Le Point; Le Soir; Le Temps; League of Arab States; Lebanese Armed Forces; Lebanese Army; Lega; Lego;
  Lehman Brothers; Lenovo; Leonardo SpA; Levi Strauss; Levi's; Liberal Democratic Party; Liberal Democrats;
  Liberal Party; Liberation; Liberation Front of Mozambique; Liberation Tigers of Tamil Eelam; Liberty Media;
  Libération; Lidl; Likud; Likud party; Lindt; LinkedIn; Linkin Park; Lion Air; Little, Brown; Live Nation; Lloyd's;
  Lloyd's of London; Lloyds; Lloyds Bank; Lloyds Banking Group; Loblaws; Lockheed; Lockheed Martin; Lok Sabha;
  London Ambulance Service; London Fire Brigade; London School of Economics; London Stock Exchange;
  Lord's Resistance Army; Los Angeles Times; Los Zetas; Lotte; Louis Vuitton; Lowe's; Lucasfilm; Lucid Motors;
  Lufthansa; Luftwaffe; Lukoil; Lululemon; Lyft; M&S; M-Pesa; M23; MGM Resorts; MOL; MS-13; MTN; Maariv; Macmillan;
  Macy's; Maersk; Magen David Adom; Mahindra; Mai-Mai; Mail & Guardian; Mail and Guardian; Mainichi; Mainichi Shimbun;
  Majlis; Malaysia Airlines; Manchester Evening News; Manchester United; Mannesmann; Mapai; Mara Salvatrucha;
  Marine Corps; Marines; Marks & Spencer; Marlboro; Marriott; Mars Inc.; Maruti Suzuki; Marvel;
  Massachusetts Institute of Technology; Mastercard; Mattel; Max Planck Institute; Max Planck Society; Maybank;
  Mayo Clinic; Mazda; McClatchy; McDonald's; McDonalds; McDonnell Douglas; McGraw-Hill; McKinsey; McLaren;
  Medecins Sans Frontieres; Medellin Cartel; Medellin cartel; Mediapart; Mediaset; Medicaid; Medicare; Medtronic;
  Meduza; Mehr; Meituan; Mercado Libre; Mercedes; Mercedes-Benz; Merck; Mercosur; Meretz; Merrill Lynch; Met Office;
  Met Police; MetLife; Meta; Metro Manila Development Authority; Metropolitan Museum of Art; Metropolitan Opera;
  Metropolitan Police; Miami Heat; Miami Herald; Micron; Microsoft; Mid-Day; Middle East Eye;
  Millennium Challenge Corporation; Miller Brewing; Milliyet; Minneapolis Star Tribune; Miramax; Mitsubishi;
  Mitsubishi Motors; Mitsui; Miyetti Allah; Mizuho; Mobil; Moderna; Moet & Chandon; Moet Hennessy; Monsanto;
  Montoneros; Moody's; Moody's Investors Service; Morgan Stanley; Mormon Church; Moro Islamic Liberation Front;
  Morrisons; Mossad; Mother Jones; Motorola; Move Forward; Movement for Democratic Change; Movimento 5 Stelle;
  Mozilla; Muhammadiyah; Mujahideen-e-Khalq; Mumbai Police; Munich Re; Muslim Brotherhood; Muttahida Qaumi Movement;
  Médecins Sans Frontières; Médecins du Monde; NBC News; NBCUniversal; NEC; NRC Handelsblad; Naftogaz;
  Nahdlatul Ulama; Nasdaq; Naspers; NatWest; Nation of Islam; National Archives; National Audit Office;
  National Australia Bank; National Basketball Association; National Bureau of Investigation; National Crime Agency;
  National Disaster Management Authority; National Electoral Commission; National Football League; National Front;
  National Geographic; National Geographic Society; National Grid; National Guard; National Health Service;
  National Highways; National Hockey League; National Hurricane Center; National Institutes of Health;
  National Investigation Agency; National League for Democracy; National Liberation Army; National Park Service;
  National Public Radio; National Rally; National Resistance Army; National Resistance Movement;
  National Rifle Association; National Science Foundation; National Security Council;
  National Transportation Safety Board; National Trust; National Union of Journalists; National Union of Mineworkers;
  National Unity Government; National Weather Service; Nationalist Congress Party; NationsBank; Nato; Navy;
  Nazi Party; Nedbank; Nepszabadsag; Nestle; Nestlé; Netflix; Netscape; Network Rail; Neue Zürcher Zeitung;
  New Development Bank; New England Journal of Medicine; New Jewish Agency; New Line Cinema; New People's Army;
  New Scientist; New York Post; New York Stock Exchange; New York Times; New Yorker; Newcastle Herald; News Corp;
  News Corp.; News Corporation; Newsday; Newsweek; Nezavisimaya Gazeta; Ngai Tahu; Nickelodeon; Nigerian Breweries;
  Nigerian National Petroleum Corporation; Nike; Nikkei; Nikko; Nikon; Nine Network; Nintendo; Nippon Steel;
  Nippon Telegraph and Telephone; Nissan; Nobel Committee; Nokia; Nomura; Nord Stream AG; Nordea; Nordstrom;
  Norilsk Nickel; Norsk Hydro; Nortel; Northern Alliance; Northern League; Northrop Grumman; Northwest Airlines;
  Northwestern University; Novartis; Novatek; Novaya Gazeta; Novell; Novo Nordisk; Nusra Front; Nvidia;
  O Estado de S. Paulo; O Globo; OPEC+; OTP; Oath Keepers; Obama Foundation; Occidental Petroleum; Odebrecht; Ofcom;
  Office for National Statistics; Ofgem; Ofsted; Ofwat; Olive Garden; Olivetti; Opec; Open Society Foundations;
  OpenAI; Optus; Oracle; Orange Order; Order of Malta; Organisation for Economic Co-operation and Development;
  Organisation for Security and Cooperation in Europe; Organisation for the Prohibition of Chemical Weapons;
  Organisation of Islamic Cooperation; Organization for Economic Cooperation and Development;
  Organization for Security and Cooperation in Europe; Organization of African Unity; Organization of American States;
  Organization of Islamic Cooperation; Organization of the Petroleum Exporting Countries; Orlen;
  Oromo Liberation Army; Oxfam; Oxford University; Oxford University Press; PC World; PDVSA; PKN Orlen; PSA;
  Paine Webber; PaineWebber; Pakatan Harapan; Pakistan Army; Pakistan International Airlines; Pakistan Muslim League;
  Pakistan People's Party; Pakistan Tehreek-e-Insaf; Palang Pracharath; Palantir; Palestine Liberation Organization;
  Palestine Red Crescent; Palestinian Authority; Palestinian Islamic Jihad; Palestinian Red Crescent; Pan Am;
  Panasonic; Papa John's; Paramount; Paris Match; Parliament; Parti Quebecois; Parti Socialiste; Party of Regions;
  Pasdaran; PayPal; Paytm; Pearl Jam; Pearson; Pemex; Penguin; Penguin Random House; Pentagon; Pentecostal Church;
  People's Bank of China; People's Daily; People's Democratic Party; People's Liberation Army; People's Party;
  Peoples Democratic Party; Pepperdine University; Pepsi; PepsiCo; Pernod Ricard; Pertamina; Peshmerga; Petro-Canada;
  PetroChina; Petrobras; Petronas; Peugeot; Peugeot Citroen; Pew Research Center; Pfizer; Pheu Thai;
  Philadelphia Inquirer; Philip Morris; Philippine National Police; Philips; Phillips Petroleum;
  Physicians for Human Rights; Pick n Pay; Pinduoduo; Ping An; Pink Floyd; Pinterest; Pirelli; Pixar; Plaid Cymru;
  Planned Parenthood; Playboy; Podemos; Polisario Front; Politburo; Politico; Politiken;
  Popular Front for the Liberation of Palestine; Popular Mobilisation Forces; Popular Mobilization Forces;
  Population Services International; Porsche; Posco; Pravda; Premier League; Premium Times; Prensa Latina;
  Prensa Libre; Press Association; Press Trust of India; Price Waterhouse; PricewaterhouseCoopers;
  Primeiro Comando da Capital; Princeton; Princeton University; PrivatBank; ProPublica; Procter & Gamble;
  Procter and Gamble; Proud Boys; Prudential; Prudential Securities; Publishers Weekly; Purdue Pharma; Pussy Riot;
  Qantas; Qatar Airways; QatarEnergy; Qatari Red Crescent; Qualcomm; Quds Force; R.J. Reynolds; RIA Novosti;
  RJR Nabisco; Rabobank; Radio France; Radio Free Europe; Radio Liberty; Radio-Canada; Raiffeisen; Railtrack;
  Rainforest Action Network; Rajya Sabha; Rakuten; Random House; Rapid Support Forces; Rashtriya Janata Dal;
  Rashtriya Swayamsevak Sangh; Raytheon; Red Army; Red Army Faction; Red Brigades; Red Bull; Red Crescent; Red Cross;
  Reddit; Reform UK; Refugee Council; Reliance Industries; Reliance Jio; Renamo; Renault; Reporters Without Borders;
  Repsol; Republican Guard; Republican National Committee; Republican Party; Reserve Bank of Australia;
  Reserve Bank of India; Reserve Bank of New Zealand; Reuter; Reuters; Revolutionary Armed Forces of Colombia;
  Revolutionary Guard; Revolutionary Guards; Ricoh; Right Sector; Rio Tinto; Ritz-Carlton; Robinhood; Roche;
  Rockefeller Foundation; Rockwell; Rohingya Salvation Army; Rolex; Roll Call; Rolling Stone; Rolling Stones;
  Rolls-Royce; Rosatom; Roscosmos; Rosneft; Rossiya; Rothmans; Royal Air Force; Royal Bank of Scotland;
  Royal Canadian Mounted Police; Royal College of Nursing; Royal Dutch Shell; Royal Mail; Royal Navy; Royal Opera;
  Royal Society; Royal Thai Police; Rusal; Russia Today; Ryanair; Rzeczpospolita; SEB; SK Hynix;
  SOS Children's Villages; Saab; Sabic; Safaricom; Safran; Sainsbury's; Saks Fifth Avenue; Salesforce; Salomon Bros.;
  Salomon Brothers; Salomon Smith Barney; Salvation Army; Samajwadi Party; Samsung; Samsung Electronics;
  San Francisco Chronicle; San Miguel; Sandinista National Liberation Front; Sandinistas; Sandoz; Santander; Sanyo;
  Sasol; Saudi Aramco; Saudi Press Agency; Saudia; Save the Children; Sberbank; Scania; Schlumberger;
  Scientific American; Scientology; Scotland Yard; Scottish National Party; Scottish Power; Scribner; Sea Shepherd;
  Sears; Seattle Times; Secret Service; Securitate; Securities and Exchange Commission; Security Council;
  Security Service of Ukraine; Seleka; Senate; Serbian Radical Party; Serco; Serious Fraud Office; Serum Institute;
  Seventh-day Adventist Church; Severn Trent; Severstal; Shanghai Cooperation Organisation;
  Shanghai Cooperation Organization; Shas; Shas party; Shell; Sherritt; Shin Bet; Shining Path; Shiromani Akali Dal;
  Shiv Sena; Shopee; Shopify; Shoprite; Siemens; Siemens Energy; Sierra Club; Simon & Schuster; Sinaloa Cartel;
  Sinaloa cartel; Singapore Airlines; Singtel; Sinn Fein; Sinn Féin; Sinopec; Sinopharm; Sinovac; Six Flags; Skoda;
  Sky News; Sky Sports; Smith Barney; SmithKline Beecham; Smithfield Foods; Smithsonian; Smithsonian Institution;
  Snapchat; Snapdeal; Social Democratic Party; Social Democrats; Socialist Party; Socialist Unity Party;
  Societe Generale; Society for Worldwide Interbank Financial Telecommunication; SoftBank; Solidarnosc; Sonangol;
  Sonatel; Sonatrach; Sony; Sotheby's; South African Airways; South African Broadcasting Corporation;
  South African Police Service; South African Reserve Bank; South China Morning Post;
  Southern African Development Community; Southern Poverty Law Center; Southwest Airlines; Soviet Communist Party;
  Space X; SpaceX; SpiceJet; Sports Illustrated; Spotify; Ssangyong; St. Louis Post-Dispatch; Standard & Poor's;
  Standard Bank; Standard Chartered; Standard Oil; Standard and Poor's; Stanford University; Star Tribune; Starbucks;
  Starlink; Stasi; State Bank of India; State Department; State Duma; State Farm; Statoil; Stellantis;
  Stop the War Coalition; Stora Enso; Stormont; Straits Times; Stripe; Subaru; Sudan People's Liberation Army;
  Sudan Tribune; Sudanese Armed Forces; Sueddeutsche Zeitung; Sumitomo; Sun Microsystems; Suncor; Sunday Mail;
  Sunday Telegraph; Sunday Times; Sunoco; Supreme Court; Surgutneftegaz; Suspilne; Suzuki; Svenska Dagbladet; Swapo;
  Swarovski; Swatch; Swedbank; Swiggy; Swiss Re; Swissair; Swisscom; Sydney Morning Herald; Syrian Arab News Agency;
  Syrian Democratic Forces; Syrian Observatory for Human Rights; Syriza; Sûreté du Québec; Süddeutsche Zeitung; TAP;
  TAP Air Portugal; TVNZ; Tablighi Jamaat; Taleban; Taliban; Tamil Tigers; Tanzim; Taobao; Tasnim; Tata;
  Tata Consultancy Services; Tata Motors; Tata Sons; Tata Steel; Tate & Lyle; Tatmadaw; Teamsters; Tech Mahindra;
  Tehreek-e-Labbaik; Tehrik-e-Taliban Pakistan; Telecom Italia; Telefonica; Telegram; Telenor; Telesur; Televisa;
  Telmex; Telstra; Telugu Desam Party; Telus; Temasek; Tencent; Tepco; Tesco; Tesla; Texaco; Texas Instruments;
  Thai Airways; Thales; Thames Water; The Hill; Thomas Cook; Thomson Reuters; ThyssenKrupp;
  Tigray People's Liberation Front; Tijuana Cartel; TikTok; Tim Hortons; Time Inc.; Time Out; Time Warner;
  Time magazine; Times Higher Education; Times Literary Supplement; Times Now; Times of India; Tinder; Tmall;
  Tokopedia; Tokyo Electric Power; Toronto Star; Tory Party; Toshiba; TotalEnergies; Toyota; Toyota Motor; Toys R Us;
  Trader Joe's; Trades Union Congress; Trafigura; TransCanada; Transneft; Transnet; Transparency International;
  Transport for London; Transportation Security Administration; Travelers; Treasury; Treasury Department;
  Tren de Aragua; Trinamool Congress; TripAdvisor; Truth Social; Tui; Tupac Amaru; Tupac Amaru Revolutionary Movement;
  Tupamaros; Turkcell; Turkish Airlines; Turning Point USA; Twitch; Twitter; U.N. General Assembly;
  U.N. Security Council; U.S. Bancorp; U.S. Steel; UN General Assembly; UN Human Rights Council; UN Security Council;
  UNITA; US Airways; US Capitol Police; US Navy; USA Today; Uber; Uganda People's Defence Force;
  Uganda Revenue Authority; Ukrainska Pravda; Ukrenergo; Ukrinform; Ukrzaliznytsia; Ulster Unionist Party;
  Ulster Unionists; Umno; Unesco; Unesco World Heritage Committee; UniCredit; Unian; Unicef; Unicredit;
  Unification Church; Unilever; Union Carbide; Union Pacific; Unita; Unite the Union; United Airlines;
  United Kingdom Independence Party; United Nations; United Nations Children's Fund;
  United Nations Development Programme; United Nations General Assembly;
  United Nations High Commissioner for Refugees; United Nations Human Rights Council; United Nations Population Fund;
  United Nations Relief and Works Agency; United Nations Security Council; United Parcel Service; United Russia;
  UnitedHealth; Universal Pictures; University College London; University of California; University of Cambridge;
  University of Oxford; Unocal; V&A; VKontakte; VTB; Vale; Vanity Fair; Vanke; Varig; Vatican; Vattenfall; Vauxhall;
  Vedomosti; Velvet Underground; Venmo; Verdens Gang; Verdi; Verizon; Vestas; Viacom; Vichy; Victoria's Secret;
  Viet Cong; VietJet; Vietcong; Vinfast; Vingroup; Virgin Atlantic; Virgin Galactic; Virgin Group; Virgin Media;
  Vishwa Hindu Parishad; Vitol; Vodafone; Vogue; Voice of America; Volkswagen; Volvo; Vox; Vox Media; Voyager Digital;
  WH Smith; WWF; Wachovia; Wafa; Waffen-SS; Wagner; Wagner Group; Waitrose; Wal-Mart; Wall Street Journal; Walmart;
  Walt Disney; Walt Disney Co.; Warner Bros; Warner Bros.; Washington Post; Washington Times; WeChat; WeWork;
  Weather Underground; Wehrmacht; Weibo; Weinstein Company; Wells Fargo; Wendy's; Wesfarmers; Westboro Baptist Church;
  Westinghouse; Westpac; Weyerhaeuser; WhatsApp; White Helmets; White House; Whitehall; Whole Foods; WikiLeaks;
  Wikileaks; Wikimedia Foundation; Wikipedia; Wipro; Wired; Woodside; Woolworths; World Aquatics; World Athletics;
  World Bank; World Economic Forum; World Food Program; World Food Programme; World Health Organisation;
  World Health Organization; World Rugby; World Trade Organisation; World Trade Organization; World Wildlife Fund;
  Wu-Tang Clan; X Corp; Xerox; Xiaomi; Xinhua; Xinhua News Agency; YMCA; YPF; Yahoo; Yahoo!; Yakuza; Yale;
  Yale University; Yamaha; Yamaichi; Yamaichi Securities; Yandex; Yediot Ahronot; Yedioth Ahronoth; Yesh Atid; Ynet;
  Yomiuri Shimbun; Yonhap; Yorkshire Water; YouTube; Youth Congress; Yukos; ZTE; Zain; Zanu PF; Zanu-PF;
  Zapatista National Liberation Army; Zapatistas; Zara; Zenith Bank; Zetas; Zimbabwe African National Union; Zomato;
  Zurich Insurance; al-Arabiya; al-Jazeera; al-Nusra Front; al-Qaeda; al-Qaida; al-Shabab; eBay; eNCA; iHeartMedia`

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
