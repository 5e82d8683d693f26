/** Names that news gives to cities under which GeoNames does not list them: country, GeoNames' name, other names. */
export const OTHER_NAME_ROWS = `
AE|Fujairah|Fujayrah
AE|Ras Al Khaimah City|Ras al-Khaimah;Ras Al Khaimah
AF|Kandahar|Qandahar
AF|Lashkar Gah|Lashkargah
AF|Mazār-e Sharīf|Mazar-i-Sharif;Mazar-e-Sharif;Mazar i Sharif
AF|Mehtar Lām|Mehtarlam
AF|Mūsá Qal‘ah|Musa Qala
AF|Tarinkot|Tarin Kowt
AM|Gyumri|Leninakan
AZ|Ganja|Gandja
AZ|Khankendi|Stepanakert
AZ|Laçın|Lachin
BD|Bogra|Bogura
BD|Chattogram|Chittagong
BD|Cox’s Bāzār|Cox's Bazar
BD|Dhaka|Dacca
BD|Netrakona|Netrokona
BE|Antwerpen|Antwerp
BE|Brugge|Bruges
BE|Gent|Ghent
BE|Leuven|Louvain
BE|Liège|Liege
BF|Aribinda|Arbinda
BR|Brasília|Brasilia
BR|Rio de Janeiro|Rio
BY|Homyel'|Gomel;Homel
BY|Hrodna|Grodno
BY|Minsk|Mensk
BY|Vitebsk|Vitsebsk
CA|Québec|Quebec City;Québec City
CD|Bukavu|Costermansville
CD|Kinshasa|Leopoldville
CD|Kisangani|Stanleyville
CH|Basel|Basle
CH|Bern|Berne
CH|Genève|Geneva
CH|Luzern|Lucerne
CH|Zürich|Zurich
CI|Abidjan|Abijan
CN|Beijing|Peking
CN|Chongqing|Chungking
CN|Guangzhou|Canton
CN|Kashgar|Kashi
CN|Nanjing|Nanking
CN|Shenyang|Mukden
CN|Tianjin|Tientsin
CN|Xi’an|Xian;Xi'an
CN|Ürümqi|Urumqi
CO|Bogotá|Bogota;Santa Fe de Bogota
CO|Cartagena|Cartagena de Indias
CU|Havana|La Habana
CY|Nicosia|Lefkosia
CZ|Pilsen|Plzen;Plzeň
CZ|Prague|Praha
DE|Braunschweig|Brunswick
DE|Chemnitz|Karl-Marx-Stadt
DE|Dachau|Dachau
DE|Frankfurt am Main|Frankfurt
DE|Hannover|Hanover
DE|Köln|Cologne
DE|Munich|München;Munchen
DE|Nürnberg|Nuremberg
DK|Copenhagen|København
DZ|Algiers|Alger
EG|Al ‘Ayn as Sukhnah|Ain Sokhna
EG|Arīsh|El Arish;Al Arish
EG|Ash Shaykh Zuwayd|Sheikh Zuweid
EG|Cairo|Al-Qahirah
EG|Giza|Al Jizah
EG|Ismailia|Al Ismailiyah
EG|Marsá Maţrūḩ|Marsa Matrouh;Mersa Matruh
EG|Sharm el-Sheikh|Sharm el Sheikh;Sharm El-Sheikh;Sharm el-Sheik
EH|Laayoune|El Aaiun;Laâyoune
ES|A Coruña|La Coruna;Corunna
ES|Córdoba|Cordova
ES|Sevilla|Seville
ES|Zaragoza|Saragossa
ET|Inda Silasē|Shire;Indaselassie
ET|May Cadera|Mai Kadra
ET|Weldiya|Woldiya;Weldia
FI|Helsinki|Helsingfors
FR|Dunkerque|Dunkirk
FR|Lyon|Lyons
FR|Marseille|Marseilles
FR|Reims|Rheims
FR|Strasbourg|Strassburg
GB|Kingston upon Hull|Hull
GB|Londonderry County Borough|Londonderry;Derry
GB|London|Greater London City
GB|Newcastle upon Tyne|Newcastle
GB|Saint Andrews|St. Andrews;St Andrews
GB|St Helens|St. Helens
GB|Stoke-on-Trent|Stoke
GE|Sokhumi|Sukhumi
GE|Tbilisi|Tiflis
GE|Tskhinvali|Tskhinval
GH|Accra|Akra
GR|Alexandroupoli|Alexandroupolis
GR|Athens|Athinai
GR|Lárisa|Larissa
GR|Piraeus|Pireas
GR|Pátra|Patras
GR|Thessaloníki|Salonika;Salonica
HK|Hong Kong|Victoria City
HT|Les Cayes|Les Cayes;Aux Cayes
HT|Port-au-Prince|Port au Prince
ID|Banda Aceh|Bandar Aceh
ID|Jakarta|Batavia;Djakarta
ID|Makassar|Ujung Pandang
ID|Yogyakarta|Jogjakarta
IL|Acre|Akko
IL|Ashqelon|Ashkelon
IL|Beersheba|Beer Sheva;Be'er Sheva;Beersheva
IL|Eilat|Elat
IL|Eṭ Ṭīra|Tira
IL|Jerusalem|Al-Quds
IL|Modi‘in Makkabbim Re‘ut|Modiin
IL|Nazareth|Natsrat
IL|Netanya|Natanya
IL|Petaẖ Tiqwa|Petah Tikva
IL|Qiryat Shmona|Kiryat Shmona;Kiryat Shemona
IL|Rishon LeTsiyyon|Rishon LeZion
IL|Rishon LeẔiyyon|Rishon Lezion;Rishon LeZion
IL|Tel Aviv|Tel-Aviv;Jaffa
IN|Bengaluru|Bangalore
IN|Bāramūla|Baramulla
IN|Chennai|Madras
IN|Dantewāra|Dantewada
IN|Gurugram|Gurgaon
IN|Guwahati|Gauhati
IN|Kanpur|Cawnpore
IN|Koch Bihār|Cooch Behar
IN|Kochi|Cochin
IN|Kolkata|Calcutta
IN|Kozhikode|Calicut
IN|Kulu|Kullu
IN|Lakhīmpur|Lakhimpur Kheri
IN|Mothīhāri|Motihari
IN|Mumbai|Bombay
IN|Mysore|Mysuru
IN|Prayagraj|Allahabad
IN|Puducherry|Pondicherry
IN|Pune|Poona
IN|Pūnch|Poonch
IN|Rajaori|Rajouri
IN|Sopur|Sopore
IN|Thiruvananthapuram|Trivandrum
IN|Thoothukudi|Tuticorin
IN|Vadodara|Baroda
IN|Varanasi|Benares;Banaras
IN|Visakhapatnam|Vizag
IQ|Al Fallūjah|Fallujah;Falluja
IQ|Al Ḩawījah|Hawija
IQ|Al Ḩillah|Hilla;Hillah
IQ|Al-Hamdaniya|Qaraqosh;Bakhdida
IQ|Ar Ramādī|Ramadi
IQ|Ar Ruţbah|Rutba
IQ|As Sulaymānīyah|Sulaymaniyah;Sulaimaniya;Sulaimaniyah
IQ|Baqubah|Baquba;Ba'quba
IQ|Basrah|Basra
IQ|Ba‘qūbah|Baqubah;Baquba
IQ|Erbil|Irbil;Arbil;Hewler
IQ|Fallujah|Falluja;al-Fallujah
IQ|Karbala|Kerbala
IQ|Kirkuk|Karkuk
IQ|Mosul|Al Mawsil
IQ|Najaf|An Najaf
IQ|Nasiriyah|Nasiriya;An Nasiriyah
IQ|Ramadi|Ar Ramadi
IQ|Sinjar|Shingal
IQ|Sāmarrā'|Samarra
IQ|Tall ‘Afar|Tal Afar;Tel Afar
IQ|Tikrīt|Tikrit
IR|Esfahān|Isfahan;Esfahan
IR|Isfahan|Esfahan
IR|Khūy|Khoy
IR|Mashhad|Meshed
IR|Orūmīyeh|Urmia;Orumiyeh
IR|Qom|Qum
IR|Tehran|Teheran
IT|Firenze|Florence
IT|Florence|Firenze
IT|Genoa|Genova
IT|Livorno|Leghorn
IT|Milan|Milano
IT|Naples|Napoli
IT|Napoli|Naples
IT|Padova|Padua
IT|Rome|Roma
IT|Siracusa|Syracuse
IT|Torino|Turin
IT|Turin|Torino
IT|Venice|Venezia
JO|Amman|'Amman
JP|Tokyo|Tokio
KE|Maai Mahiu|Mai Mahiu
KG|Bishkek|Frunze
KG|Osh|Oš
KH|Phnom Penh|Pnom Penh
KP|Pyongyang|P'yongyang
KR|Busan|Pusan
KR|Daegu|Taegu
KR|Daejeon|Taejon
KR|Gwangju|Kwangju
KR|Incheon|Inchon
KZ|Almaty|Alma-Ata
KZ|Astana|Nur-Sultan;Nursultan
KZ|Baikonur|Baykonur;Baikonur
LB|Aarsâl|Arsal
LB|Beirut|Beyrouth
LB|Bent Jbaïl|Bint Jbeil
LB|Sidon|Saida
LB|Tripoli|Trablous
LB|Tyre|Sour
LK|Colombo|Kolamba
LT|Vilnius|Vilna
LV|Riga|Rīga
LY|Az Zāwīyah|Zawiya;Zawiyah
LY|Benghazi|Bengasi
LY|Bin Jawwād|Bin Jawad
LY|Darnah|Derna
LY|Hūn|Houn
LY|Misratah|Misrata
LY|Sirte|Surt
LY|Surt|Sirte
LY|Sūsah|Susa
LY|Tobruk|Tubruq
LY|Tripoli|Tarabulus
MA|Fes|Fez
MA|Fès|Fez
MA|Marrakesh|Marrakech
MA|Tangier|Tangiers;Tanger
MD|Chisinau|Kishinev
MD|Chişinău|Chisinau;Kishinev
MD|Tiraspol|Tiraspol
MG|Antananarivo|Tananarive
MK|Skopje|Skopie
ML|Nioro|Nioro du Sahel
ML|Timbuktu|Tombouctou
ML|Tombouctou|Timbuktu
MM|Dimawso|Demoso
MM|Kalemyo|Kale;Kalay
MM|Kyaukpyu|Kyaukphyu
MM|Mawlamyine|Moulmein
MM|Mu-se|Muse
MM|Nay Pyi Taw|Naypyidaw;Nay Pyi Taw;Naypyitaw
MM|Yangon|Rangoon
MN|Ulan Bator|Ulaanbaatar;Ulan Batar
MO|Macau|Macao
MV|Male|Malé
MX|Acapulco de Juárez|Acapulco
MX|Ciudad Juárez|Juarez;Juárez
MX|Iguala de la Independencia|Iguala
MX|Ixtapa-Zihuatanejo|Zihuatanejo;Ixtapa
MX|Mexico City|Ciudad de México;Ciudad de Mexico
MX|Poza Rica de Hidalgo|Poza Rica
MX|Tlapa de Comonfort|Tlapa
MZ|Beira|Biera
MZ|Maputo|Lourenco Marques
NE|Bani Bangou|Banibangou
NG|Makurdi|Makurdi
NG|Port Harcourt|Port-Harcourt
NL|Rotterdam|Rottordam
NL|The Hague|Den Haag;Hague
NO|Oslo|Christiania
NP|Kathmandu|Katmandu
PH|Legaspi|Legazpi;Legazpi City
PH|Marawi City|Marawi
PH|Quezon City|Quezon
PK|Attock City|Attock
PK|Jhang Sadr|Jhang
PK|Karachi|Kurrachee
PK|Mingora|Mingaora
PK|Miran Shah|Miranshah
PK|Peshawar|Peshawur
PL|Gdańsk|Gdansk;Danzig
PL|Kraków|Krakow;Cracow
PL|Oświęcim|Oswiecim
PL|Warsaw|Warszawa
PL|Wrocław|Wroclaw;Breslau
PL|Łódź|Lodz
PS|Al Burayj|Bureij
PS|An Nuşayrāt|Nuseirat
PS|Balāţah|Balata
PS|Bayt Lāhyā|Beit Lahiya;Beit Lahia
PS|Bayt Ḩānūn|Beit Hanoun;Beit Hanun
PS|Bethlehem|Bayt Lahm
PS|Dayr al Balaḩ|Deir al-Balah;Deir el-Balah;Deir Al-Balah
PS|Gaza|Gaza City
PS|Hebron|Al Khalil;Al-Khalil
PS|Huwara|Hawara
PS|Jabālyā|Jabalia;Jabaliya;Jabalya
PS|Janīn|Jenin
PS|Khān Yūnis|Khan Younis;Khan Yunis;Khan Yunus;Khan Younes
PS|Nablus|Nabulus
PS|Qalqīlyah|Qalqilya;Qalqiliya
PS|Rafaḩ|Rafah
PS|Ramallah|Ram Allah
PS|Turmus‘ayyā|Turmus Ayya
PS|Ţūlkarm|Tulkarm;Tulkarem
PT|Lisbon|Lisboa
PT|Porto|Oporto
RO|Bucharest|Bucuresti
RO|Cluj-Napoca|Cluj
RS|Belgrade|Beograd
RU|Arkhangel’sk|Archangel;Arkhangelsk
RU|Beslan|Beslan
RU|Groznyy|Grozny
RU|Kaliningrad|Konigsberg;Königsberg
RU|Kazan|Kazan'
RU|Moscow|Moskva
RU|Nal’chik|Nalchik
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Rostov-na-Donu|Rostov-on-Don;Rostov
RU|Saint Petersburg|St. Petersburg;Leningrad;Petrograd
RU|Samara|Kuybyshev
RU|Tver|Kalinin
RU|Ufa|Oufa
RU|Vladikavkaz|Ordzhonikidze
RU|Volgograd|Stalingrad
RU|Yekaterinburg|Ekaterinburg;Sverdlovsk
RU|Yuzhno-Sakhalinsk|Yuzhno Sakhalinsk
SA|Dhahran|Az Zahran
SA|Jeddah|Jiddah;Jidda
SA|Mecca|Makkah
SA|Medina|Madinah
SA|Riyadh|Ar Riyad
SD|Al Fāshir|El Fasher;el-Fasher;al-Fashir;El-Fasher
SD|Al Qadarif|Gedaref;El Gadarif
SD|Al-Junaynah|El Geneina;Geneina
SD|El Fasher|el-Fasher;Al Fashir;al-Fashir
SD|El Obeid|al-Obeid;El-Obeid
SD|Geneina|El Geneina;el-Geneina
SD|Khartoum North|Bahri
SD|Nyala|Nyala
SD|Omdurman|Umm Durman
SD|Umm Ruwaba|Um Rawaba
SE|Gothenburg|Göteborg;Goteborg
SE|Göteborg|Gothenburg
SN|Dakar|Daqar
SO|Baidoa|Baydhabo
SO|Buulobarde|Buloburde
SO|Dhuusamarreeb|Dhusamareb
SO|Kismaayo|Kismayo
SO|Kismayo|Kismaayo
SO|Laascaanood|Las Anod;Lascanod
SO|Mogadishu|Muqdisho;Mogadiscio
SS|Juba|Jubba
SY|Al Bāb|Al-Bab;al-Bab
SY|Al Qāmishlī|Qamishli
SY|Al Ḩasakah|Hasakah;Hassakeh;Hasaka
SY|Al-Hasakah|Hasakah;Hassakeh;Hasaka;al-Hasaka
SY|Aleppo|Halab
SY|Ar Raqqah|Raqqa;Raqqah
SY|As-Suwayda|Sweida;Suwayda
SY|Ash Shaddādah|Shaddadi
SY|Dar‘ā|Daraa;Deraa
SY|Dayr az Zawr|Deir ez-Zor;Deir al-Zour;Deir al-Zor;Deir Ezzor
SY|Deir ez-Zor|Deir al-Zour;Deir al-Zor;Deir Ezzor;Deir el-Zour;Dayr az-Zawr
SY|Hama|Hamah
SY|Homs|Hims
SY|Idlib|Edlib
SY|I‘zāz|Azaz
SY|Kobani|Kobane;Ayn al-Arab;Ain al-Arab
SY|Latakia|Lattakia
SY|Manbij|Manbej
SY|Palmyra|Tadmur
SY|Raqqa|Raqqah;Ar-Raqqa;al-Raqqa
SY|Ra’s al ‘Ayn|Ras al-Ain
SY|Tadmur|Palmyra
SY|Tall Abyaḑ|Tal Abyad;Tell Abyad
SY|Tartouss|Tartus;Tartous
SY|Ālbū Kamāl|Abu Kamal
SY|Ḩamāh|Hama
SY|‘Ayn al ‘Arab|Kobani;Kobane;Ain al-Arab
SY|‘Ayn ‘Īsá|Ain Issa
TD|N'Djamena|Ndjamena;Fort Lamy
TH|Bangkok|Krung Thep
TH|Nakhon Ratchasima|Korat
TJ|Dushanbe|Stalinabad
TM|Ashgabat|Ashkhabad
TR|Antakya|Antioch
TR|Diyarbakır|Diyarbakir
TR|Edirne|Adrianople
TR|Gaziantep|Antep
TR|Istanbul|Constantinople
TR|Kahramanmaraş|Kahramanmaras;Maras
TR|İzmir|Izmir;Smyrna
TR|Şanlıurfa|Sanliurfa;Urfa
TW|Kaohsiung|Gaoxiong
TW|Taipei|Taibei
TZ|Dar es Salaam|Dar-es-Salaam
UA|Avdiivka|Avdeevka
UA|Bakhmut|Artemivsk;Artyomovsk
UA|Balakliya|Balakliia
UA|Borodianka|Borodyanka
UA|Chernivtsi|Czernowitz
UA|Chystyakove|Torez
UA|Dnipro|Dnipropetrovsk;Dnepropetrovsk
UA|Hulyaypole|Huliaipole;Hulyaipole
UA|Izium|Izyum
UA|Kharkiv|Kharkov
UA|Kramators'k|Kramatorsk
UA|Kropyvnytskyi|Kirovohrad;Kropyvnytskyy
UA|Kryvyy Rih|Kryvyi Rih;Krivoy Rog
UA|Kyiv|Kiev
UA|Luhansk|Lugansk
UA|Lviv|Lvov;L'viv
UA|Makiyivka|Makiivka;Makeyevka
UA|Mar'yinka|Marinka;Maryinka
UA|Mariupol|Zhdanov
UA|Melitopol|Melitopol'
UA|Mykolaiv|Mykolayiv;Nikolaev
UA|Odesa|Odessa
UA|Pokrovs'k|Pokrovsk;Krasnoarmiysk
UA|Rivne|Rovno
UA|Simferopol|Aqmescit
UA|Siverskodonetsk|Severodonetsk;Sieverodonetsk;Sievierodonetsk
UA|Slov'yans'k|Sloviansk;Slavyansk
UA|Ternopil|Tarnopol
UA|Zaporizhzhya|Zaporizhzhia;Zaporozhye;Zaporizhia
UG|Kampala|Kampalla
US|Las Vegas|Vegas
US|Los Angeles|L.A.;LA
US|Louisville|Louisville
US|New York City|New York;NYC;N.Y.C.;New York, N.Y.
US|Philadelphia|Philly
US|Saint Paul|St. Paul
US|San Francisco|San Fran
US|Washington|D.C.;Washington D.C.;Washington DC;Washington, D.C.
US|Winston-Salem|Winston Salem
UZ|Samarkand|Samarqand
UZ|Tashkent|Toshkent
VE|Ciudad Guayana|Puerto Ordaz
VN|Da Nang|Danang
VN|Hanoi|Ha Noi
VN|Ho Chi Minh City|Saigon
VN|Huế|Hue
YE|Aden|'Adan
YE|Al Hudaydah|Hodeidah;Hodeida;Hudaydah
YE|Al Ḩudaydah|Hodeidah;Hodeida;Hudaydah
YE|Aḑ Ḑāli‘|Dhale
YE|Laḩij|Lahj
YE|Ma'rib|Marib
YE|Mocha|Mokha
YE|Radā‘|Radaa
YE|Sanaa|Sana'a
YE|Ta‘izz|Taiz;Taizz
ZA|Cape Town|Kaapstad
ZA|Durban|eThekwini
ZA|Gqeberha|Port Elizabeth
ZA|Johannesburg|Joburg;Jo'burg
ZA|Pretoria|Tshwane
ZA|Soweto|Soweto
`
