/** Names that news gives to cities under which GeoNames does not list them: country, GeoNames' name, other names. */
export const OTHER_NAME_ROWS = `
AE|Ras Al Khaimah City|Ras al-Khaimah;Ras Al Khaimah
AE|Fujairah|Fujayrah
AF|Kandahar|Qandahar
AF|Lashkar Gah|Lashkargah
AF|Mazār-e Sharīf|Mazar-i-Sharif;Mazar-e-Sharif;Mazar i Sharif
AM|Gyumri|Leninakan
AZ|Ganja|Gandja
AZ|Khankendi|Stepanakert
BD|Chattogram|Chittagong
BD|Dhaka|Dacca
BD|Cox’s Bāzār|Cox's Bazar
BE|Antwerpen|Antwerp
BE|Brugge|Bruges
BE|Gent|Ghent
BE|Liège|Liege
BE|Leuven|Louvain
BE|Oostende|Ostend
BR|Brasília|Brasilia
BR|Rio de Janeiro|Rio
BY|Minsk|Mensk
BY|Homyel'|Gomel;Homel
BY|Hrodna|Grodno
BY|Vitebsk|Vitsebsk
CD|Kisangani|Stanleyville
CD|Kinshasa|Leopoldville
CD|Bukavu|Costermansville
CH|Genève|Geneva
CH|Zürich|Zurich
CH|Bern|Berne
CH|Basel|Basle
CH|Luzern|Lucerne
CI|Abidjan|Abijan
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Tianjin|Tientsin
CN|Nanjing|Nanking
CN|Ürümqi|Urumqi
CN|Xi’an|Xian;Xi'an
CN|Chongqing|Chungking
CN|Kashgar|Kashi
CN|Shenyang|Mukden
CO|Cartagena|Cartagena de Indias
CO|Bogotá|Bogota;Santa Fe de Bogota
CU|Havana|La Habana
CY|Nicosia|Lefkosia
CZ|Prague|Praha
CZ|Plzeň|Pilsen
DE|Köln|Cologne
DE|Munich|München;Munchen
DE|Nürnberg|Nuremberg
DE|Hannover|Hanover
DE|Frankfurt am Main|Frankfurt
DE|Braunschweig|Brunswick
DE|Dachau|Dachau
DE|Chemnitz|Karl-Marx-Stadt
DK|Copenhagen|København
DZ|Algiers|Alger
EG|Cairo|Al-Qahirah
EG|Giza|Al Jizah
EG|Al ‘Arīsh|El Arish;Arish;el-Arish;El-Arish;al-Arish
EG|Sharm el-Sheikh|Sharm el Sheikh;Sharm El-Sheikh;Sharm el-Sheik
EG|Ismailia|Al Ismailiyah
EH|Laayoune|El Aaiun;Laâyoune
ES|Sevilla|Seville
ES|Zaragoza|Saragossa
ES|Córdoba|Cordova
ES|A Coruña|La Coruna;Corunna
FI|Helsinki|Helsingfors
FR|Marseille|Marseilles
FR|Lyon|Lyons
FR|Dunkerque|Dunkirk
FR|Strasbourg|Strassburg
FR|Reims|Rheims
GB|London|Greater London City
GB|Londonderry County Borough|Londonderry;Derry
GB|Newcastle upon Tyne|Newcastle
GB|Kingston upon Hull|Hull
GB|Stoke-on-Trent|Stoke
GB|St Helens|St. Helens
GB|Saint Andrews|St. Andrews;St Andrews
GE|Tbilisi|Tiflis
GE|Tskhinvali|Tskhinval
GE|Sokhumi|Sukhumi
GH|Accra|Akra
GR|Athens|Athinai
GR|Thessaloníki|Salonika;Salonica
GR|Piraeus|Pireas
GR|Pátra|Patras
HK|Hong Kong|Victoria City
HT|Port-au-Prince|Port au Prince
HT|Les Cayes|Les Cayes;Aux Cayes
ID|Jakarta|Batavia;Djakarta
ID|Yogyakarta|Jogjakarta
ID|Makassar|Ujung Pandang
ID|Banda Aceh|Bandar Aceh
IL|Jerusalem|Al-Quds
IL|Tel Aviv|Tel-Aviv;Jaffa
IL|Beersheba|Beer Sheva;Be'er Sheva;Beersheva
IL|Nazareth|Natsrat
IL|Ashqelon|Ashkelon
IL|Petaẖ Tiqwa|Petah Tikva
IL|Rishon LeẔiyyon|Rishon Lezion;Rishon LeZion
IL|Netanya|Natanya
IL|Qiryat Shemona|Kiryat Shmona
IL|‘Akko|Acre;Akko
IL|Eilat|Elat
IL|Modi‘in Makkabbim Re‘ut|Modiin
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Thiruvananthapuram|Trivandrum
IN|Pune|Poona
IN|Varanasi|Benares;Banaras
IN|Vadodara|Baroda
IN|Kochi|Cochin
IN|Kozhikode|Calicut
IN|Mysore|Mysuru
IN|Puducherry|Pondicherry
IN|Prayagraj|Allahabad
IN|Gurugram|Gurgaon
IN|Guwahati|Gauhati
IN|Visakhapatnam|Vizag
IN|Kanpur|Cawnpore
IQ|Al Başrah al Qadīmah|Old Basra
IQ|Basrah|Basra
IQ|Mosul|Al Mawsil
IQ|Fallujah|Falluja;al-Fallujah
IQ|Al Fallūjah|Fallujah;Falluja
IQ|Ramadi|Ar Ramadi
IQ|Ar Ramādī|Ramadi
IQ|Baqubah|Baquba;Ba'quba
IQ|Ba‘qūbah|Baqubah;Baquba
IQ|Kirkuk|Karkuk
IQ|Erbil|Irbil;Arbil;Hewler
IQ|As Sulaymānīyah|Sulaymaniyah;Sulaimaniya;Sulaimaniyah
IQ|Najaf|An Najaf
IQ|Karbala|Kerbala
IQ|Tikrīt|Tikrit
IQ|Sinjar|Shingal
IQ|Tall ‘Afar|Tal Afar;Tel Afar
IQ|Sāmarrā'|Samarra
IQ|Al Ḩillah|Hilla;Hillah
IQ|Nasiriyah|Nasiriya;An Nasiriyah
IR|Tehran|Teheran
IR|Esfahān|Isfahan;Esfahan
IR|Isfahan|Esfahan
IR|Mashhad|Meshed
IR|Qom|Qum
IT|Roma|Rome
IT|Milano|Milan
IT|Napoli|Naples
IT|Torino|Turin
IT|Firenze|Florence
IT|Venezia|Venice
IT|Genova|Genoa
IT|Padova|Padua
IT|Livorno|Leghorn
IT|Siracusa|Syracuse
IT|Turin|Torino
IT|Florence|Firenze
IT|Naples|Napoli
JO|Amman|'Amman
JP|Tokyo|Tokio
KG|Bishkek|Frunze
KG|Osh|Oš
KH|Phnom Penh|Pnom Penh
KP|Pyongyang|P'yongyang
KR|Busan|Pusan
KR|Incheon|Inchon
KR|Daegu|Taegu
KR|Gwangju|Kwangju
KR|Daejeon|Taejon
KZ|Almaty|Alma-Ata
KZ|Astana|Nur-Sultan;Nursultan
KZ|Baikonur|Baykonur;Baikonur
LB|Beirut|Beyrouth
LB|Tripoli|Trablous
LB|Tyre|Sour
LB|Sidon|Saida
LK|Colombo|Kolamba
LT|Vilnius|Vilna
LV|Riga|Rīga
LY|Benghazi|Bengasi
LY|Tripoli|Tarabulus
LY|Misratah|Misrata
LY|Surt|Sirte
LY|Sirte|Surt
LY|Az Zāwīyah|Zawiya;Zawiyah
LY|Darnah|Derna
LY|Tobruk|Tubruq
MA|Fès|Fez
MA|Fes|Fez
MA|Marrakesh|Marrakech
MA|Tangier|Tangiers;Tanger
MD|Chişinău|Chisinau;Kishinev
MD|Chisinau|Kishinev
MD|Tiraspol|Tiraspol
MG|Antananarivo|Tananarive
MK|Skopje|Skopie
ML|Timbuktu|Tombouctou
ML|Tombouctou|Timbuktu
MM|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw;Nay Pyi Taw;Naypyitaw
MM|Mawlamyine|Moulmein
MN|Ulaanbaatar|Ulan Bator;Ulan Batar
MO|Macau|Macao
MV|Male|Malé
MX|Mexico City|Ciudad de México;Ciudad de Mexico
MX|Ciudad Juárez|Juarez;Juárez
MX|Heroica Veracruz|Veracruz
MZ|Maputo|Lourenco Marques
MZ|Beira|Biera
NG|Makurdi|Makurdi
NG|Port Harcourt|Port-Harcourt
NL|The Hague|Den Haag;Hague
NL|Rotterdam|Rottordam
NO|Oslo|Christiania
NP|Kathmandu|Katmandu
PH|Quezon City|Quezon
PH|Marawi City|Marawi
PK|Karachi|Kurrachee
PK|Peshawar|Peshawur
PK|Mingora|Mingaora
PL|Warsaw|Warszawa
PL|Kraków|Krakow;Cracow
PL|Gdańsk|Gdansk;Danzig
PL|Wrocław|Wroclaw;Breslau
PL|Łódź|Lodz
PL|Oświęcim|Oswiecim
PS|Gaza|Gaza City
PS|Khān Yūnis|Khan Younis;Khan Yunis;Khan Yunus;Khan Younes
PS|Hebron|Al Khalil;Al-Khalil
PS|Nablus|Nabulus
PS|Jenin|Janin
PS|Rafaḩ|Rafah
PS|Dayr al Balaḩ|Deir al-Balah;Deir el-Balah;Deir Al-Balah
PS|Bayt Lāhyā|Beit Lahiya;Beit Lahia
PS|Bayt Ḩānūn|Beit Hanoun;Beit Hanun
PS|Jabālyā|Jabalia;Jabaliya;Jabalya
PS|Ţūlkarm|Tulkarm;Tulkarem
PS|Qalqīlyah|Qalqilya;Qalqiliya
PS|Ramallah|Ram Allah
PS|Bethlehem|Bayt Lahm
PS|An Nuşayrāt|Nuseirat
PT|Lisbon|Lisboa
PT|Porto|Oporto
RO|Bucharest|Bucuresti
RO|Cluj-Napoca|Cluj
RS|Belgrade|Beograd
RU|Moscow|Moskva
RU|Saint Petersburg|St. Petersburg;Leningrad;Petrograd
RU|Volgograd|Stalingrad
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Yekaterinburg|Ekaterinburg;Sverdlovsk
RU|Kaliningrad|Konigsberg;Königsberg
RU|Rostov-na-Donu|Rostov-on-Don;Rostov
RU|Samara|Kuybyshev
RU|Groznyy|Grozny
RU|Nal’chik|Nalchik
RU|Ufa|Oufa
RU|Kazan|Kazan'
RU|Tver|Kalinin
RU|Arkhangel’sk|Archangel;Arkhangelsk
RU|Vladikavkaz|Ordzhonikidze
RU|Beslan|Beslan
RU|Yuzhno-Sakhalinsk|Yuzhno Sakhalinsk
SA|Mecca|Makkah
SA|Medina|Madinah
SA|Jeddah|Jiddah;Jidda
SA|Riyadh|Ar Riyad
SA|Dhahran|Az Zahran
SD|Al Fāshir|El Fasher;el-Fasher;al-Fashir;El-Fasher
SD|El Fasher|el-Fasher;Al Fashir;al-Fashir
SD|Omdurman|Umm Durman
SD|Nyala|Nyala
SD|El Obeid|al-Obeid;El-Obeid
SD|Geneina|El Geneina;el-Geneina
SE|Göteborg|Gothenburg
SE|Gothenburg|Göteborg;Goteborg
SN|Dakar|Daqar
SO|Mogadishu|Muqdisho;Mogadiscio
SO|Kismayo|Kismaayo
SO|Kismaayo|Kismayo
SO|Baidoa|Baydhabo
SS|Juba|Jubba
SY|Aleppo|Halab
SY|Homs|Hims
SY|Ḩamāh|Hama
SY|Hama|Hamah
SY|Ar Raqqah|Raqqa;Raqqah
SY|Raqqa|Raqqah;Ar-Raqqa;al-Raqqa
SY|Dayr az Zawr|Deir ez-Zor;Deir al-Zour;Deir al-Zor;Deir Ezzor
SY|Deir ez-Zor|Deir al-Zour;Deir al-Zor;Deir Ezzor;Deir el-Zour;Dayr az-Zawr
SY|Idlib|Edlib
SY|Dar‘ā|Daraa;Deraa
SY|Latakia|Lattakia
SY|Al Ḩasakah|Hasakah;Hassakeh;Hasaka
SY|Al-Hasakah|Hasakah;Hassakeh;Hasaka;al-Hasaka
SY|‘Ayn al ‘Arab|Kobani;Kobane;Ain al-Arab
SY|Kobani|Kobane;Ayn al-Arab;Ain al-Arab
SY|Tadmur|Palmyra
SY|Palmyra|Tadmur
SY|Al Bāb|Al-Bab;al-Bab
SY|Manbij|Manbej
SY|Al Qāmishlī|Qamishli
SY|Tartouss|Tartus;Tartous
TD|N'Djamena|Ndjamena;Fort Lamy
TH|Bangkok|Krung Thep
TH|Nakhon Ratchasima|Korat
TJ|Dushanbe|Stalinabad
TM|Ashgabat|Ashkhabad
TR|Istanbul|Constantinople
TR|İzmir|Izmir;Smyrna
TR|Şanlıurfa|Sanliurfa;Urfa
TR|Gaziantep|Antep
TR|Diyarbakır|Diyarbakir
TR|Antakya|Antioch
TR|Edirne|Adrianople
TR|Kahramanmaraş|Kahramanmaras;Maras
TW|Taipei|Taibei
TW|Kaohsiung|Gaoxiong
TZ|Dar es Salaam|Dar-es-Salaam
UA|Kyiv|Kiev
UA|Odesa|Odessa
UA|Kharkiv|Kharkov
UA|Lviv|Lvov;L'viv
UA|Dnipro|Dnipropetrovsk;Dnepropetrovsk
UA|Mykolaiv|Mykolayiv;Nikolaev
UA|Luhansk|Lugansk
UA|Zaporizhzhya|Zaporizhzhia;Zaporozhye;Zaporizhia
UA|Zaporizhzhia|Zaporozhye;Zaporizhia
UA|Kryvyy Rih|Kryvyi Rih;Krivoy Rog
UA|Kropyvnytskyi|Kirovohrad;Kropyvnytskyy
UA|Bakhmut|Artemivsk;Artyomovsk
UA|Sievierodonetsk|Severodonetsk;Sieverodonetsk
UA|Syevyerodonets'k|Severodonetsk;Sievierodonetsk
UA|Slov'yans'k|Sloviansk;Slavyansk
UA|Kramators'k|Kramatorsk
UA|Chernivtsi|Czernowitz
UA|Chornobyl|Chernobyl
UA|Mariupol|Zhdanov
UA|Pokrovs'k|Pokrovsk;Krasnoarmiysk
UA|Avdiivka|Avdeevka
UA|Ternopil|Tarnopol
UA|Rivne|Rovno
UA|Simferopol|Aqmescit
UA|Melitopol|Melitopol'
UA|Izium|Izyum
UG|Kampala|Kampalla
US|New York City|New York;NYC;N.Y.C.;New York, N.Y.
US|Washington|D.C.;Washington D.C.;Washington DC;Washington, D.C.
US|Los Angeles|L.A.;LA
US|Philadelphia|Philly
US|Las Vegas|Vegas
US|San Francisco|San Fran
US|Winston-Salem|Winston Salem
US|Saint Paul|St. Paul
US|Louisville|Louisville
UZ|Tashkent|Toshkent
UZ|Samarkand|Samarqand
VE|Ciudad Guayana|Puerto Ordaz
VN|Ho Chi Minh City|Saigon
VN|Hanoi|Ha Noi
VN|Da Nang|Danang
VN|Huế|Hue
YE|Sanaa|Sana'a
YE|Aden|'Adan
YE|Al Ḩudaydah|Hodeidah;Hodeida;Hudaydah
YE|Al Hudaydah|Hodeidah;Hodeida;Hudaydah
YE|Ta‘izz|Taiz;Taizz
YE|Ma'rib|Marib
ZA|Johannesburg|Joburg;Jo'burg
ZA|Cape Town|Kaapstad
ZA|Durban|eThekwini
ZA|Gqeberha|Port Elizabeth
ZA|Pretoria|Tshwane
ZA|Soweto|Soweto
ZW|Harare|Salisbury
`
