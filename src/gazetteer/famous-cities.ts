/** Cities that the world's news knows beyond their size: country, names as GeoNames or the other names have them. */
export const FAMOUS_CITY_ROWS = `
AE|Abu Dhabi;Dubai
AF|Kandahar;Kunduz;Mazar-i-Sharif
AM|Gyumri
AT|Salzburg;Innsbruck
BA|Mostar;Srebrenica
BE|Antwerp;Bruges;Ghent
CA|Calgary;Vancouver;Winnipeg
CD|Goma;Bukavu
CH|Basel;Bern;Davos;Geneva;Lausanne;Lucerne;Zurich
CU|Guantánamo
DE|Bonn;Bremen;Dresden;Düsseldorf;Frankfurt;Hannover;Leipzig;Nuremberg;Stuttgart
ES|Bilbao;Granada;Málaga;Pamplona;Sevilla
ET|Mekele
FR|Bordeaux;Calais;Cannes;Lille;Lyon;Marseille;Nice;Strasbourg;Toulouse;Versailles
GB|Aberdeen;Belfast;Birmingham;Bristol;Cardiff;Edinburgh;Glasgow;Leeds;Liverpool;Manchester;Oxford;Sheffield
GR|Thessaloniki
IE|Limerick
IL|Haifa;Jerusalem;Nazareth;Sderot;Tel Aviv
IN|Amritsar;Ayodhya;Bhopal;Srinagar;Varanasi
IQ|Erbil;Fallujah;Karbala;Kirkuk;Mosul;Najaf;Ramadi;Tikrit
IR|Isfahan;Qom
IT|Bologna;Florence;Genoa;Naples;Palermo;Turin;Venice
JP|Fukushima;Hiroshima;Nagasaki
LB|Sidon;Tripoli;Tyre
LK|Jaffna
LY|Benghazi;Misrata;Sirte
ML|Timbuktu;Gao
MX|Acapulco;Cancún;Ciudad Juárez;Tijuana
NG|Maiduguri
NL|Amsterdam;Rotterdam;The Hague
NO|Bergen
NZ|Auckland;Christchurch
PK|Peshawar;Quetta
PL|Gdansk;Krakow
PS|Bethlehem;Gaza City;Hebron;Jenin;Khan Younis;Nablus;Rafah;Ramallah
PT|Porto
RU|Beslan;Grozny;Sochi;Vladivostok;Volgograd
RW|Kigali
SA|Mecca;Medina
SD|El Fasher;Port Sudan
SO|Kismayo
SS|Juba
SY|Aleppo;Daraa;Deir ez-Zor;Hama;Homs;Idlib;Kobani;Palmyra;Raqqa
TR|Gaziantep;Izmir
UA|Bakhmut;Chernihiv;Dnipro;Donetsk;Kharkiv;Kherson;Kramatorsk;Luhansk;Lviv;Mariupol;Mykolaiv;Odesa;Pokrovsk;Sevastopol;Simferopol;Sumy;Zaporizhzhia
US|Atlanta;Baltimore;Boston;Charlotte;Chicago;Cincinnati;Cleveland;Dallas;Denver;Detroit;El Paso;Honolulu;Houston;Indianapolis;Las Vegas;Los Angeles;Louisville;Memphis;Miami;Milwaukee;Minneapolis;New Orleans;Oklahoma City;Orlando;Philadelphia;Phoenix;Pittsburgh;Sacramento;Salt Lake City;San Diego;San Francisco;Seattle;St. Louis
YE|Aden;Hodeidah;Taiz
ZA|Cape Town;Durban
`
