/**
 * Countries and territories, one a line: ISO 3166-1 alpha-2 code, name, the point that GeoNames gives (WGS 84),
 * GeoNames id, population, capital, other names, demonyms. Kosovo bears the user-assigned code XK.
 */
export const COUNTRY_ROWS = `
AD|Andorra|42.55|1.58|3041565|77006|Andorra la Vella||Andorran;Andorrans
AE|United Arab Emirates|23.75|54.5|290557|9630959|Abu Dhabi|UAE;U.A.E.;Emirates|Emirati;Emiratis
AF|Afghanistan|33|66|1149361|37172386|Kabul||Afghan;Afghani;Afghans
AG|Antigua and Barbuda|17.05|-61.8|3576396|96286|St. John's|Antigua;Antigua & Barbuda|Antiguan;Antiguans
AI|Anguilla|18.22|-63.05|3573511|13254|The Valley||Anguillan;Anguillans
AL|Albania|41|20|783754|2866376|Tirana||Albanian;Albanians
AM|Armenia|40.25|45|174982|3090500|Yerevan||Armenian;Armenians
AO|Angola|-12.5|18.5|3351879|30809762|Luanda||Angolan;Angolans
AQ|Antarctica|-75|0|6697173|0|||Antarctic
AR|Argentina|-34|-64|3865483|44494502|Buenos Aires||Argentine;Argentinean;Argentines;Argentinian;Argentinians
AS|American Samoa|-14.33|-170|5880801|55465|Pago Pago||American Samoan;American Samoans
AT|Austria|47.33|13.33|2782113|8847037|Vienna||Austrian;Austrians
AU|Australia|-25|135|2077456|24992369|Canberra||Aussie;Aussies;Australian;Australians
AW|Aruba|12.5|-69.97|3577279|105845|Oranjestad||Aruban;Arubans
AX|Åland Islands|60.25|20|661882|26711|Mariehamn|Aland;Åland;Aland Islands|
AZ|Azerbaijan|40.5|47.5|587116|10224900|Baku||Azerbaijani;Azerbaijanis;Azeri;Azeris
BA|Bosnia and Herzegovina|44.25|17.83|3277605|3323929|Sarajevo|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH|Bosnian;Bosnians
BB|Barbados|13.17|-59.53|3374084|286641|Bridgetown||Bajan;Barbadian;Barbadians
BD|Bangladesh|24|90|1210997|161356039|Dhaka||Bangladeshi;Bangladeshis
BE|Belgium|50.75|4.5|2802361|11422068|Brussels||Belgian;Belgians
BF|Burkina Faso|12.5|-1.67|2361809|19751535|Ouagadougou|Upper Volta|Burkinabe;Burkinabé
BG|Bulgaria|42.67|25.25|732800|7000039|Sofia||Bulgarian;Bulgarians
BH|Bahrain|26.03|50.55|290291|1569439|Manama||Bahraini;Bahrainis
BI|Burundi|-3.5|30|433561|11175378|Gitega||Burundian;Burundians
BJ|Benin|9.5|2.25|2395170|11485048|Porto-Novo|Dahomey|Beninese
BL|Saint Barthélemy|17.9|-62.83|3578476|8450|Gustavia|Saint Barts;St. Barts;Saint Barthelemy|
BM|Bermuda|32.33|-64.75|3573345|63968|Hamilton||Bermudian;Bermudians
BN|Brunei|4.5|114.67|1820814|428962|Bandar Seri Begawan|Brunei Darussalam|Bruneian;Bruneians
BO|Bolivia|-17|-65|3923057|11353142|Sucre||Bolivian;Bolivians
BQ|Bonaire|12.2|-68.26|7626844|18012||Caribbean Netherlands|
BR|Brazil|-10|-55|3469034|209469333|Brasilia|Brasil|Brazilian;Brazilians
BS|Bahamas|24|-76|3572887|385640|Nassau|The Bahamas|Bahamian;Bahamians
BT|Bhutan|27.5|90.5|1252634|754394|Thimphu||Bhutanese
BV|Bouvet Island|-54.42|3.4|3371123|0|||
BW|Botswana|-22|24|933860|2254126|Gaborone||Batswana;Botswanan;Motswana
BY|Belarus|53|28|630336|9485386|Minsk|Belorussia;Byelorussia|Belarusian;Belarusians;Belarussian
BZ|Belize|17.25|-88.75|3582678|383071|Belmopan|British Honduras|Belizean;Belizeans
CA|Canada|60.10867|-113.64258|6251999|37058856|Ottawa||Canadian;Canadians
CC|Cocos Islands|-12.17|96.83|1547376|628|West Island|Keeling Islands|
CD|Democratic Republic of the Congo|-2.5|23.5|203312|84068091|Kinshasa|Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo-Kinshasa;Zaire;Congo|Congolese;Zairean;Zairian
CF|Central African Republic|7|21|239880|4666377|Bangui|C.A.R.|Central African;Central Africans
CG|Republic of the Congo|-1|15.5|2260494|5244363|Brazzaville|Congo-Brazzaville;Congo Republic;Republic of Congo|
CH|Switzerland|47.00016|8.01427|2658434|8516543|Bern||Swiss
CI|Ivory Coast|8|-5.5|2287781|25069229|Yamoussoukro|Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians
CK|Cook Islands|-21.2|-159.76|1899402|21388|Avarua||Cook Islander;Cook Islanders
CL|Chile|-30|-71|3895114|18729160|Santiago||Chilean;Chileans
CM|Cameroon|6|12.5|2233387|25216237|Yaounde||Cameroonian;Cameroonians
CN|China|35|105|1814991|1411778724|Beijing|PRC;P.R.C.;Mainland China;mainland China;Communist China|Chinese
CO|Colombia|4|-73.25|3686110|49648685|Bogota||Colombian;Colombians
CR|Costa Rica|10|-84|3624060|4999441|San Jose||Costa Rican;Costa Ricans
CU|Cuba|22|-79.5|3562981|11338138|Havana||Cuban;Cubans
CV|Cabo Verde|16|-24|3374766|543767|Praia|Cape Verde|Cape Verdean;Cape Verdeans
CW|Curaçao|12.17|-69|7626836|159849|Willemstad|Curacao|
CX|Christmas Island|-10.5|105.67|2078138|1500|Flying Fish Cove||
CY|Cyprus|35|33|146669|1189265|Nicosia||Cypriot;Cypriots
CZ|Czechia|49.75|15|3077311|10625695|Prague|Czech Republic|Czech;Czechs
DE|Germany|51.5|10.5|2921044|82927922|Berlin||German;Germans
DJ|Djibouti|11.5|42.5|223816|958920|Djibouti||Djiboutian;Djiboutians
DK|Denmark|56|10|2623032|5797446|Copenhagen||Dane;Danes;Danish
DM|Dominica|15.5|-61.33|3575830|71625|Roseau||
DO|Dominican Republic|19|-70.67|3508796|10627165|Santo Domingo||
DZ|Algeria|28|3|2589581|42228429|Algiers||Algerian;Algerians
EC|Ecuador|-1.25|-78.25|3658394|17084357|Quito||Ecuadoran;Ecuadorans;Ecuadorean;Ecuadoreans;Ecuadorian;Ecuadorians
EE|Estonia|59|26|453733|1320884|Tallinn||Estonian;Estonians
EG|Egypt|27|30|357994|98423595|Cairo||Egyptian;Egyptians
EH|Western Sahara|24.49|-12.66|2461445|273008|Laayoune|Spanish Sahara|Saharawi;Sahrawi;Sahrawis
ER|Eritrea|15|39|338010|6209262|Asmara||Eritrean;Eritreans
ES|Spain|40|-4|2510769|46723749|Madrid||Spaniard;Spaniards;Spanish
ET|Ethiopia|9|39.5|337996|109224559|Addis Ababa|Abyssinia|Ethiopian;Ethiopians
FI|Finland|64|26|660013|5518050|Helsinki||Finn;Finnish;Finns
FJ|Fiji|-18|178|2205218|883483|Suva||Fijian;Fijians
FK|Falkland Islands|-51.75|-59.17|3474414|2638|Stanley|Falklands;Malvinas;Islas Malvinas|Falkland Islander;Falkland Islanders
FM|Micronesia|6.924|158.16|2081918|112640|Palikir|Federated States of Micronesia|Micronesian;Micronesians
FO|Faroe Islands|62|-7|2622320|48497|Torshavn|Faroes;Faeroe Islands|Faroese
FR|France|46|2|3017382|66987244|Paris|French Republic|French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon|-1|11.75|2400553|2119275|Libreville||Gabonese
GB|United Kingdom|54.75844|-2.69531|2635167|66488991|London|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|Brit;British;Briton;Britons;Brits
GD|Grenada|12.12|-61.67|3580239|111454|St. George's||Grenadian;Grenadians
GE|Georgia|42|43.5|614540|3704500|Tbilisi||Georgian;Georgians
GF|French Guiana|4|-53|3381670|195506|Cayenne||French Guianese
GG|Guernsey|49.58|-2.33|3042362|65228|St Peter Port||
GH|Ghana|8.1|-1.2|2300660|29767108|Accra|Gold Coast|Ghanaian;Ghanaians
GI|Gibraltar|36.13|-5.35|2411586|33718|Gibraltar||Gibraltarian;Gibraltarians
GL|Greenland|72|-40|3425505|56025|Nuuk||Greenlander;Greenlanders;Greenlandic
GM|Gambia|13.5|-15.5|2413451|2280102|Banjul|The Gambia|Gambian;Gambians
GN|Guinea|10.83|-10.67|2420477|12414318|Conakry|Guinea-Conakry|Guinean;Guineans
GP|Guadeloupe|16.25|-61.58|3579143|443000|Basse-Terre||
GQ|Equatorial Guinea|1.7|10.3|2309096|1308974|Malabo||Equatoguinean;Equatorial Guinean
GR|Greece|39|22|390903|10727668|Athens|Hellas|Greek;Greeks
GS|South Georgia and the South Sandwich Islands|-56|-33|3474415|30|Grytviken|South Georgia|
GT|Guatemala|15.5|-90.25|3595528|17247807|Guatemala City||Guatemalan;Guatemalans
GU|Guam|13.5|144.8|4043988|165768|Hagatna||Guamanian;Guamanians
GW|Guinea-Bissau|12|-15|2372248|1874309|Bissau||Bissau-Guinean
GY|Guyana|5|-59|3378535|779004|Georgetown|British Guiana|Guyanese
HK|Hong Kong|22.25|114.17|1819730|7396076|||Hong Konger;Hong Kongers;Hongkonger;Hongkongers
HM|Heard Island and McDonald Islands|-53.1|73.51|1547314|0|||
HN|Honduras|15|-86.5|3608932|9587522|Tegucigalpa||Honduran;Hondurans
HR|Croatia|45.17|15.5|3202326|3871833|Zagreb||Croat;Croatian;Croatians;Croats
HT|Haiti|19|-72.42|3723988|11123176|Port-au-Prince||Haitian;Haitians
HU|Hungary|47|20|719819|9768785|Budapest||Hungarian;Hungarians
ID|Indonesia|-5|120|1643084|267663435|Jakarta|Dutch East Indies|Indonesian;Indonesians
IE|Ireland|53|-8|2963597|4853506|Dublin|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen
IL|Israel|31.5|34.75|294640|8883800|Jerusalem||Israeli;Israelis
IM|Isle of Man|54.25|-4.5|3042225|84077|Douglas||Manx
IN|India|22|79|1269750|1352617328|New Delhi||Indian;Indians
IO|British Indian Ocean Territory|-6|72|1282588|4000|Diego Garcia|Chagos Islands;Chagos|
IQ|Iraq|33|44|99237|38433600|Baghdad||Iraqi;Iraqis
IR|Iran|32|53|130758|81800269|Tehran|Persia|Iranian;Iranians
IS|Iceland|65|-18|2629691|353574|Reykjavik||Icelander;Icelanders;Icelandic
IT|Italy|42.83|12.83|3175395|60431283|Rome||Italian;Italians
JE|Jersey|49.22|-2.12|3042142|90812|Saint Helier||
JM|Jamaica|18.17|-77.25|3489940|2934855|Kingston||Jamaican;Jamaicans
JO|Jordan|31|36|248816|9956011|Amman||Jordanian;Jordanians
JP|Japan|35.68536|139.75309|1861060|126529100|Tokyo||Japanese
KE|Kenya|1|38|192950|51393010|Nairobi||Kenyan;Kenyans
KG|Kyrgyzstan|41.5|75|1527747|6315800|Bishkek|Kirghizia;Kyrgyz Republic|Kyrgyz;Kyrgyzstani
KH|Cambodia|13|105|1831722|16249798|Phnom Penh|Kampuchea|Cambodian;Cambodians
KI|Kiribati|1.42|173|4030945|115847|Tarawa||
KM|Comoros|-12.23|44.44|921929|832322|Moroni|Comoro Islands|Comorian;Comorians
KN|Saint Kitts and Nevis|17.33|-62.75|3575174|52441|Basseterre|St. Kitts;Saint Kitts;St. Kitts & Nevis;St. Kitts-Nevis|Kittitian
KP|North Korea|40|127|1873107|25549819|Pyongyang|DPRK;D.P.R.K.|North Korean;North Koreans
KR|South Korea|36.5|127.75|1835841|51635256|Seoul|ROK|South Korean;South Koreans
KW|Kuwait|29.5|47.75|285570|4137309|Kuwait City||Kuwaiti;Kuwaitis
KY|Cayman Islands|19.5|-80.67|3580718|64174|George Town|Caymans|Caymanian
KZ|Kazakhstan|48|68|1522867|18276499|Astana||Kazakh;Kazakhs;Kazakhstani
LA|Laos|18|105|1655842|7061507|Vientiane|Lao PDR|Lao;Laotian;Laotians
LB|Lebanon|33.83|35.83|272103|6848925|Beirut||Lebanese
LC|Saint Lucia|13.88|-60.97|3576468|181889|Castries||Saint Lucian;St. Lucian
LI|Liechtenstein|47.17|9.53|3042058|37910|Vaduz||Liechtensteiner
LK|Sri Lanka|7.75|80.75|1227603|21670000|Colombo|Ceylon|Sri Lankan;Sri Lankans
LR|Liberia|6.5|-9.5|2275384|4818977|Monrovia||Liberian;Liberians
LS|Lesotho|-29.5|28.25|932692|2108132|Maseru|Basutoland|Basotho;Lesothan
LT|Lithuania|55.42|24|597427|2789533|Vilnius||Lithuanian;Lithuanians
LU|Luxembourg|49.75|6.17|2960313|607728|Luxembourg||Luxembourger;Luxembourgers;Luxembourgish
LV|Latvia|57|25|458258|1926542|Riga||Latvian;Latvians
LY|Libya|28|17|2215636|6678567|Tripoli||Libyan;Libyans
MA|Morocco|32|-5|2542007|36029138|Rabat||Moroccan;Moroccans
MC|Monaco|43.73|7.42|2993457|38682|||Monegasque
MD|Moldova|47.25|28.58|617790|3545883|Chisinau|Moldavia|Moldovan;Moldovans
ME|Montenegro|42.75|19.25|3194884|622345|Podgorica||Montenegrin;Montenegrins
MF|Saint Martin|18.08|-63.05|3578421|37264|Marigot|Saint-Martin|
MG|Madagascar|-20|47|1062947|26262368|Antananarivo|Malagasy Republic|Madagascan;Malagasy
MH|Marshall Islands|7.11|171.24|2080185|58413|Majuro|Marshalls|Marshallese
MK|North Macedonia|41.67|21.75|718075|2082958|Skopje|Macedonia;FYROM;Republic of Macedonia|Macedonian;Macedonians
ML|Mali|18|-2|2453866|19077690|Bamako||Malian;Malians
MM|Myanmar|21|96|1327865|53708395|Nay Pyi Taw|Burma|Burmese;Myanmar
MN|Mongolia|46|105|2029969|3170208|Ulaanbaatar||Mongol;Mongolian;Mongolians
MO|Macao|22.16|113.57|1821275|631636||Macau|Macanese
MP|Northern Mariana Islands|15.2|145.75|4041468|56882|Saipan|Northern Marianas;CNMI|
MQ|Martinique|14.67|-61|3570311|432900|Fort-de-France||Martinican
MR|Mauritania|20.25|-10.5|2378080|4403319|Nouakchott||Mauritanian;Mauritanians
MS|Montserrat|16.75|-62.2|3578097|9341|Plymouth||Montserratian
MT|Malta|35.92|14.43|2562770|483530|Valletta||Maltese
MU|Mauritius|-20.3|57.58|934292|1265303|Port Louis||Mauritian;Mauritians
MV|Maldives|3.2|73|1282028|515696|Male|Maldive Islands|Maldivian;Maldivians
MW|Malawi|-13.5|34|927384|17563749|Lilongwe|Nyasaland|Malawian;Malawians
MX|Mexico|23|-102|3996063|126190788|Mexico City|Estados Unidos Mexicanos|Mexican;Mexicans
MY|Malaysia|2.5|112.5|1733045|31528585|Kuala Lumpur||Malaysian;Malaysians
MZ|Mozambique|-18.25|35|1036973|29495962|Maputo||Mozambican;Mozambicans
NA|Namibia|-22|17|3355338|2448255|Windhoek|South West Africa;South-West Africa|Namibian;Namibians
NC|New Caledonia|-21.5|165.5|2139685|284060|Noumea||New Caledonian;New Caledonians
NE|Niger|18|9|2440476|22442948|Niamey||Nigerien;Nigeriens
NF|Norfolk Island|-29.03|167.95|2155115|1828|Kingston||
NG|Nigeria|10|8|2328926|195874740|Abuja||Nigerian;Nigerians
NI|Nicaragua|13|-85|3617476|6465513|Managua||Nicaraguan;Nicaraguans
NL|Netherlands|52.25|5.75|2750405|17231017|Amsterdam|The Netherlands;Holland|Dutch;Dutchman;Dutchmen;Netherlander
NO|Norway|62|10|3144096|5314336|Oslo||Norwegian;Norwegians
NP|Nepal|28|84|1282988|28087871|Kathmandu||Nepalese;Nepali;Nepalis
NR|Nauru|-0.52|166.93|2110425|12704|Yaren||Nauruan;Nauruans
NU|Niue|-19.05|-169.92|4036232|2166|Alofi||Niuean
NZ|New Zealand|-42|174|2186224|4885500|Wellington|Aotearoa|Kiwi;Kiwis;New Zealander;New Zealanders
OM|Oman|21|57|286963|4829483|Muscat||Omani;Omanis
PA|Panama|9|-80|3703430|4176873|Panama City||Panamanian;Panamanians
PE|Peru|-10|-75.25|3932488|31989256|Lima||Peruvian;Peruvians
PF|French Polynesia|-15|-140|4030656|277679|Papeete|Tahiti and French Polynesia|French Polynesian;Tahitian;Tahitians
PG|Papua New Guinea|-6|147|2088628|8606316|Port Moresby|PNG|Papua New Guinean;Papua New Guineans
PH|Philippines|13|122|1694008|106651922|Manila||Filipina;Filipinas;Filipino;Filipinos;Philippine
PK|Pakistan|30|70|1168579|212215030|Islamabad||Pakistani;Pakistanis
PL|Poland|52|20|798544|37978548|Warsaw||Pole;Poles;Polish
PM|Saint Pierre and Miquelon|46.83|-56.33|3424932|7012|Saint-Pierre||
PN|Pitcairn Islands|-25.07|-130.1|4030699|46|Adamstown|Pitcairn Island;Pitcairn|
PR|Puerto Rico|18.25|-66.5|4566966|3195153|San Juan||Puerto Rican;Puerto Ricans
PS|Palestine|31.92|35.2|6254930|4569087|Ramallah|Palestinian territories;Palestinian Territories;Occupied Palestinian Territory;occupied Palestinian territories;Palestinian Territory|Palestinian;Palestinians
PT|Portugal|39.5|-8|2264397|10281762|Lisbon||Portuguese
PW|Palau|7.5|134.57|1559582|17907|Melekeok||Palauan;Palauans
PY|Paraguay|-23.33|-58|3437598|6956071|Asuncion||Paraguayan;Paraguayans
QA|Qatar|25.5|51.25|289688|2781677|Doha||Qatari;Qataris
RE|Réunion|-21.1|55.6|935317|776948|Saint-Denis|Reunion;Reunion Island;La Réunion|
RO|Romania|46|25|798549|19473936|Bucharest|Rumania|Romanian;Romanians
RS|Serbia|44.82|20.46|6290252|6982084|Belgrade||Serb;Serbian;Serbians;Serbs
RU|Russia|60|100|2017370|144478050|Moscow|Russian Federation|Russian;Russians
RW|Rwanda|-2|30|49518|12301939|Kigali||Rwandan;Rwandans
SA|Saudi Arabia|25|45|102358|33699947|Riyadh|KSA|Saudi;Saudi Arabian;Saudi Arabians;Saudis
SB|Solomon Islands|-8|159|2103350|652858|Honiara|Solomons|Solomon Islander;Solomon Islanders
SC|Seychelles|-4.58|55.67|241170|96762|Victoria||Seychellois
SD|Sudan|16|30|366755|41801533|Khartoum||Sudanese
SE|Sweden|62|15|2661886|10183175|Stockholm||Swede;Swedes;Swedish
SG|Singapore|1.37|103.8|1880251|5638676|||Singaporean;Singaporeans
SH|Saint Helena|-15.95|-5.7|3370751|7460|Jamestown|St. Helena|
SI|Slovenia|46.08|15|3190538|2067372|Ljubljana||Slovene;Slovenes;Slovenian;Slovenians
SJ|Svalbard and Jan Mayen|78|20|607072|2550|Longyearbyen|Svalbard;Spitsbergen|
SK|Slovakia|48.67|19.5|3057568|5447011|Bratislava||Slovak;Slovakian;Slovaks
SL|Sierra Leone|8.5|-11.5|2403846|7650154|Freetown||Sierra Leonean;Sierra Leoneans
SM|San Marino|43.93|12.42|3168068|33785|||Sammarinese
SN|Senegal|14.5|-14.25|2245662|15854360|Dakar||Senegalese
SO|Somalia|6|48|51537|15008154|Mogadishu||Somali;Somalian;Somalians;Somalis
SR|Suriname|4|-56|3382998|575991|Paramaribo|Dutch Guiana|Surinamese
SS|South Sudan|7.5|30|7909807|8260490|Juba||South Sudanese
ST|São Tomé and Príncipe|1|7|2410758|197700|Sao Tome|Sao Tome;São Tomé;Sao Tome and Principe|
SV|El Salvador|13.83|-88.92|3585968|6420744|San Salvador||Salvadoran;Salvadorans;Salvadorean;Salvadoreans
SX|Sint Maarten|18.04|-63.07|7609695|40654|Philipsburg|St. Maarten;Saint Maarten;St Maarten|
SY|Syria|35|38|163843|16906283|Damascus||Syrian;Syrians
SZ|Eswatini|-26.5|31.5|934841|1136191|Mbabane|Swaziland|Swazi;Swazis
TC|Turks and Caicos Islands|21.73|-71.58|3576916|37665|Cockburn Town|Turks & Caicos;Turks and Caicos|
TD|Chad|15|19|2434508|15477751|N'Djamena||Chadian;Chadians
TF|French Southern Territories|-49.25|69.17|1546748|140|Port-aux-Francais||
TG|Togo|8|1.17|2363686|7889094|Lome||Togolese
TH|Thailand|15.5|101|1605651|69428524|Bangkok|Siam|Thai;Thais
TJ|Tajikistan|39|71|1220409|9100837|Dushanbe|Tadzhikistan|Tajik;Tajikistani;Tajiks
TK|Tokelau|-9|-171.75|4031074|1466|||
TL|Timor-Leste|-8.83|125.75|1966436|1267972|Dili|East Timor;Timor Leste|East Timorese;Timorese
TM|Turkmenistan|39.75|59.67|1218197|5850908|Ashgabat|Turkmenia|Turkmen;Turkmens
TN|Tunisia|34|9|2464461|11565204|Tunis||Tunisian;Tunisians
TO|Tonga|-20|-175|4032283|103197|Nuku'alofa||Tongan;Tongans
TR|Turkey|39.05901|34.91155|298795|82319724|Ankara|Türkiye|Turk;Turkish;Turks
TT|Trinidad and Tobago|11|-61|3573591|1389858|Port of Spain|Trinidad & Tobago|Trinidadian;Trinidadians
TV|Tuvalu|-8|178|2110297|11508|Funafuti||Tuvaluan;Tuvaluans
TW|Taiwan|24|121|1668284|23451837|Taipei|Republic of China;Chinese Taipei;Formosa|Taiwanese
TZ|Tanzania|-6|35|149590|56318348|Dodoma|Tanganyika|Tanzanian;Tanzanians
UA|Ukraine|49|32|690791|40000000|Kyiv||Ukrainian;Ukrainians
UG|Uganda|2|33|226074|42723139|Kampala||Ugandan;Ugandans
UM|United States Minor Outlying Islands|5.88|-162.1|5854968|0|||
US|United States|39.76|-98.5|6252001|327167434|Washington, D.C.|U. S.;U.S.;US;USA;U.S.A.;United States of America;America|American;Americans
UY|Uruguay|-33|-56|3439705|3449299|Montevideo||Uruguayan;Uruguayans
UZ|Uzbekistan|41.70754|63.84911|1512440|32955400|Tashkent||Uzbek;Uzbekistani;Uzbeks
VA|Vatican City|41.9|12.45|3164670|921||Holy See;Vatican City State;Vatican|
VC|Saint Vincent and the Grenadines|13.08|-61.2|3577815|110211|Kingstown|St. Vincent;Saint Vincent;St. Vincent and the Grenadines;St. Vincent & the Grenadines|Vincentian
VE|Venezuela|8|-66|3625428|28870195|Caracas||Venezuelan;Venezuelans
VG|British Virgin Islands|18.5|-64.5|3577718|29802|Road Town|BVI|
VI|U.S. Virgin Islands|18.35|-64.75|4796775|106977|Charlotte Amalie|US Virgin Islands;USVI;Virgin Islands|
VN|Vietnam|16.17|107.83|1562822|95540395|Hanoi|Viet Nam|Vietnamese
VU|Vanuatu|-16|167|2134431|292680|Port Vila|New Hebrides|Ni-Vanuatu;Vanuatuan
WF|Wallis and Futuna|-13.3|-176.2|4034749|16025|Mata Utu|Wallis & Futuna|
WS|Samoa|-13.8|-172.13|4034894|196130|Apia|Western Samoa|Samoan;Samoans
XK|Kosovo|42.58|21|831053|1845300|Pristina|Kosova|Kosovan;Kosovans;Kosovar;Kosovars
YE|Yemen|15.5|47.5|69543|28498687|Sanaa||Yemeni;Yemenis
YT|Mayotte|-12.83|45.17|1024031|279471|Mamoudzou||
ZA|South Africa|-29|24|953987|57779622|Pretoria|RSA|South African;South Africans
ZM|Zambia|-14.33|28.5|895949|17351822|Lusaka|Northern Rhodesia|Zambian;Zambians
ZW|Zimbabwe|-19|29.75|878675|16868409|Harare|Rhodesia;Southern Rhodesia|Zimbabwean;Zimbabweans
`
