/** Names that news gives to first-level regions under which GeoNames does not list them: country, GeoNames' name, others. */
export const REGION_NAME_ROWS = `
AF|Bamyan|Bamiyan
AF|Daykundi|Daikundi
AF|Ghowr|Ghor
AF|Jowzjan|Jawzjan
AF|Khowst|Khost
AF|Maidan Wardak Province|Wardak;Maidan Wardak
AF|Nimroz|Nimruz
AF|Oruzgan|Uruzgan
AF|Sar-e Pol Province|Sar-e-Pul
BF|Est|Est Region
BF|Nord|Nord Region
BY|Grodnenskaya|Grodno Region
BY|Homyel’ Voblasc’|Gomel Region
CD|Bas-Congo|Kongo Central;Kongo-Central
CD|East Kasai|Kasai Oriental;Kasai-Oriental
CD|Haut-Katanga|Upper Katanga
CL|Region of Magallanes|Magallanes
CL|Santiago Metropolitan|Santiago Metropolitan Region
CM|Far North|Far North Region
CM|North-West|Northwest Region;North-West Region
CM|South-West|Southwest Region;South-West Region
DE|Rheinland-Pfalz|Rhineland-Palatinate
ES|Castille and León|Castile and Leon;Castilla y León
ES|Castille-La Mancha|Castilla-La Mancha;Castile-La Mancha
ET|Bīnshangul Gumuz|Benishangul-Gumuz;Benishangul Gumuz
ET|Gambela|Gambella
ET|Somali|Somali Region;Somali Regional State
ET|Āfar|Afar Region
FR|New Aquitaine|Nouvelle-Aquitaine
IN|Andhra Pradesh|Andhra
IN|Arunachal Pradesh|Arunachal
IN|Himachal Pradesh|Himachal
IQ|Al-Qadisiyah|Qadisiyah
IQ|Dhi Qar|Thi Qar
IQ|Duhok|Dohuk
IQ|Maysan|Missan
IQ|Salah ad Din|Salahuddin;Salaheddin;Salaheddine
IR|Gilan Province|Guilan
IR|Sistan and Baluchestan|Sistan-Baluchestan;Sistan and Baluchistan;Sistan-Baluchistan
IT|Apulia|Puglia
IT|Basilicate|Basilicata
IT|Friuli Venezia Giulia|Friuli;Friuli-Venezia Giulia
IT|The Marches|Marche;Le Marche
KZ|Aktobe|Aktobe Region
KZ|Atyrau Oblisi|Atyrau Region
LB|North Lebanon|northern Lebanon
LB|South Governorate|South Lebanon;southern Lebanon
MM|Ayeyarwady|Irrawaddy Region;Ayeyarwady Region
MM|Kayin State|Karen State
MM|Magway|Magwe Region;Magway Region
MM|Mon|Mon State
MX|México|State of Mexico;Mexico State;Estado de México
NG|FCT|Federal Capital Territory
NP|Gandaki Pradesh|Gandaki
NP|Karnali Pradesh|Karnali
NP|Sudurpashchim Pradesh|Sudurpashchim
PE|Cuzco Department|Cusco Department;Cusco Region
PH|Autonomous Region in Muslim Mindanao|Bangsamoro
PH|National Capital Region|Metro Manila
PK|Azad Kashmir|Azad Jammu and Kashmir;Pakistan-administered Kashmir;Pakistani-administered Kashmir
RU|Adygeya Republic|Adygea
RU|Altai|Altai Republic
RU|Arkhangelskaya|Arkhangelsk Oblast;Arkhangelsk Region
RU|Bashkortostan Republic|Bashkortostan;Bashkiria
RU|Buryatiya Republic|Buryatia
RU|Chuvash Republic|Chuvashia
RU|Ingushetiya Republic|Ingushetia
RU|Kabardino-Balkariya Republic|Kabardino-Balkaria
RU|Kalmykiya Republic|Kalmykia
RU|Karachayevo-Cherkesiya Republic|Karachay-Cherkessia;Karachayevo-Cherkessia
RU|Khakasiya Republic|Khakassia
RU|Khanty-Mansia|Khanty-Mansiysk Autonomous Okrug;Khanty-Mansi Autonomous Okrug
RU|Kuzbass|Kemerovo Oblast;Kemerovo Region
RU|Leningradskaya Oblast'|Leningrad Oblast;Leningrad Region
RU|Mariy-El Republic|Mari El
RU|Mordoviya Republic|Mordovia
RU|Primorye|Primorsky Krai;Primorye Territory
RU|Republic of Tyva|Tuva;Tyva
RU|Rostov|Rostov Oblast;Rostov Region
RU|Sakha|Yakutia;Sakha Republic
RU|Stavropol Kray|Stavropol Krai;Stavropol Territory
RU|Tatarstan Republic|Tatarstan
RU|Udmurtiya Republic|Udmurtia
RU|Yamalo-Nenets|Yamal;Yamalo-Nenets Autonomous Okrug
RU|Zabaykalskiy (Transbaikal) Kray|Zabaykalsky Krai;Zabaikalsky Krai;Transbaikal
SD|Al Jazirah|Gezira;Al Jazira;Al-Jazira;El Gezira
SD|Al Qaḑārif|Gedaref State
SD|Eastern Darfur|East Darfur
SD|Northern Darfur|North Darfur
SD|Southern Darfur|South Darfur
SD|Southern Kordofan|South Kordofan
SD|Western Darfur|West Darfur
SO|Banaadir|Banadir
SO|Galguduud|Galgudud
SO|Hiiraan|Hiran;Hiraan
SO|Lower Shabeelle|Lower Shabelle
SO|Middle Shabele|Middle Shabelle
SO|Nugaal|Nugal
SY|Al-Hasakah|Hasakah Province;Hasakeh
SY|Daraa|Deraa
SY|Rif-dimashq|Rural Damascus;Rif Dimashq;Damascus countryside
SY|Suwayda|Sweida
UA|Khmelnytskyi|Khmelnytsky
UA|Kirovohrad|Kropyvnytskyi Oblast
YE|Al Bayda|Bayda
YE|Al Hudaydah|Hodeidah Governorate
YE|Al Jawf|al-Jawf;Jawf
YE|Aḑ Ḑāli‘|al-Dhale
YE|Laḩij|Lahij
YE|Muhafazat Hadramaout|Hadramawt;Hadramaut;Hadhramaut;Hadramout;Hadhramawt
YE|Omran|Amran
YE|Shabwah|Shabwa
YE|Soqatra|Socotra
ZA|North West|North West Province
`
