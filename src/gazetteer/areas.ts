/**
 * Areas that GeoNames has as no first-level division: continents, parts of continents, contested, historical and informal
 * regions. One a line: name, country (empty for several), the point (GeoNames' where it has one), importance, other
 * names, and "county" where it is one.
 */
export const AREA_ROWS = `
Abkhazia|GE|43|41|200|
Aceh|ID|4.5|97|170|
Achaia|GR|38.1|21.9|115||county
Africa||7.1881|21.09375|245|
Ajaria|GE|41.65|42|140|Adjara
Alsace|FR|48.5|7.5||
Alsace-Lorraine|FR|48.7|6.9||
Americas||14|-90|180|The Americas
Anatolia|TR|39|35||Asia Minor
Andalucía|ES|37.5|-4.75|165|Andalucia
Appalachia|US|38.8|-81||
Arabia||25|45||Arabian Peninsula;Arabian peninsula
Arctic||75|0|165|Arctic Circle;Arctic Region
Asia||29.84064|89.29688|245|
Asia Pacific||10|120||Asia-Pacific;Asia-Pacific region
Australasia||-25|145||
Azad Kashmir|PK|33.9|73.7|170|Azad Jammu and Kashmir;Pakistan-administered Kashmir
Azawad|ML|19|-1||
Bajaur|PK|34.75|71.5|125||county
Balkans||42.5|22.5|190|Balkan Peninsula;Balkan peninsula;Western Balkans
Baltic region||56.5|22|120|
Baltic states||56.5|25||Baltic States;Baltics
Bashkortostan|RU|54|56|160|Bashkiria
Basque Country|ES|43|-2.75|170|
Bay Area|US|37.75|-122.25|170|San Francisco Bay Area
Bedfordshire|GB|52.08|-0.42|155||county
Belgorod Oblast|RU|50.75|37.5|150|
Benelux||51|5||
Bengal||24|88||
Berkshire|GB|51.42|-1|140||county
Bessarabia||46.5|29|130|
Black Forest|DE|48|8.25||
Boeotia|GR|38.35|23.1|115|Viotia|county
Bohemia|CZ|50|14.5|155|
Bolan|PK|29.5|67.5|115||county
Borneo||1|114|180|
Bosnian Serb Republic|BA|44.8|17.2||Republika Srpska
British Isles||54|-4||
Brittany|FR|48|-3|165|
Bronx|US|40.85|-73.87|160|The Bronx;the Bronx
Buckinghamshire|GB|51.77|-0.8|155||county
Bukovina||48|26|130|
Burgundy|FR|47|4.5||
Cambridgeshire|GB|52.33|0|150||county
Cape Cod|US|41.7|-70.3|170|
Caribbean||18|-72|200|West Indies
Carolinas|US|34.75|-80|160|the Carolinas
Cascadia|US|46|-121|110|
Catalonia|ES|41.82|1.47|200|Catalunya;Cataluña
Catatumbo|CO|8.6|-73|155|Catatumbo region
Caucasus||42.5|45|190|South Caucasus;North Caucasus
Central Africa||-2.02107|24.69727|180|
Central America||12.5|-85|200|
Central Asia||43|65|190|
Central Europe||49|15|180|
Central Florida|US|28.5|-81.5|155|
Central Valley|US|37|-120|165|
Chechnya|RU|43.25|45.83|205|Chechen Republic
Chernobyl|UA|51.27|30.22|190|Chornobyl
Cheshire|GB|53.2|-2.6|130||county
Chittagong Hill Tracts|BD|22.5|92.3|155|
Connacht|IE|53.7|-8.8|140|
Cornwall|GB|50.45|-4.67|170||county
Cotswolds|GB|51.8|-1.9|155|Cotswold Hills
County Antrim|GB|54.9|-6.2|135|Co Antrim;Co. Antrim|county
County Armagh|GB|54.33|-6.58|135|Co Armagh;Co. Armagh|county
County Carlow|IE|52.67|-6.83|135|Co Carlow;Co. Carlow|county
County Cavan|IE|54|-7.25|135|Co Cavan;Co. Cavan|county
County Clare|IE|52.83|-9|135|Co Clare;Co. Clare|county
County Cork|IE|51.97|-8.58|135|Co Cork;Co. Cork|county
County Derry|GB|54.93|-6.9|135|Co Derry;Co. Derry;County Londonderry;Co Londonderry;Co. Londonderry|county
County Donegal|IE|54.92|-8|135|Co Donegal;Co. Donegal|county
County Down|GB|54.33|-5.92|135|Co Down;Co. Down|county
County Dublin|IE|53.35|-6.27|135|Co Dublin;Co. Dublin|county
County Durham|GB|54.7|-1.7|155||county
County Fermanagh|GB|54.33|-7.67|135|Co Fermanagh;Co. Fermanagh|county
County Galway|IE|53.35|-8.75|135|Co Galway;Co. Galway|county
County Kerry|IE|52.17|-9.75|135|Co Kerry;Co. Kerry|county
County Kildare|IE|53.17|-6.75|135|Co Kildare;Co. Kildare|county
County Kilkenny|IE|52.58|-7.25|135|Co Kilkenny;Co. Kilkenny|county
County Laois|IE|53|-7.4|135|Co Laois;Co. Laois|county
County Leitrim|IE|54.12|-8|135|Co Leitrim;Co. Leitrim|county
County Limerick|IE|52.5|-8.75|135|Co Limerick;Co. Limerick|county
County Longford|IE|53.67|-7.75|135|Co Longford;Co. Longford|county
County Louth|IE|53.92|-6.5|135|Co Louth;Co. Louth|county
County Mayo|IE|53.9|-9.25|135|Co Mayo;Co. Mayo|county
County Meath|IE|53.67|-6.67|135|Co Meath;Co. Meath|county
County Monaghan|IE|54.17|-7|135|Co Monaghan;Co. Monaghan|county
County Offaly|IE|53.25|-7.5|135|Co Offaly;Co. Offaly|county
County Roscommon|IE|53.75|-8.25|135|Co Roscommon;Co. Roscommon|county
County Sligo|IE|54.25|-8.67|135|Co Sligo;Co. Sligo|county
County Tipperary|IE|52.67|-7.83|135|Co Tipperary;Co. Tipperary|county
County Tyrone|GB|54.63|-7.17|135|Co Tyrone;Co. Tyrone|county
County Waterford|IE|52.25|-7.5|135|Co Waterford;Co. Waterford|county
County Westmeath|IE|53.5|-7.5|135|Co Westmeath;Co. Westmeath|county
County Wexford|IE|52.5|-6.67|135|Co Wexford;Co. Wexford|county
County Wicklow|IE|53|-6.42|135|Co Wicklow;Co. Wicklow|county
Crimea|UA|45.25|34.5|230|Crimean Peninsula;Crimean peninsula;Autonomous Republic of Crimea
Cumbria|GB|54.5|-3.25|140||county
Czechoslovakia||49.5|17|185|
Dagestan|RU|43|47|190|Daghestan
Dakotas|US|45.5|-100|155|the Dakotas
Dalmatia|HR|43.5|16.5||
Darfur|SD|13|24.5|210|
Deep South|US|32.5|-87||
Derbyshire|GB|53.1|-1.6|135||county
Devon|GB|50.75|-3.75|135||county
Dolpa|NP|29.1|82.9|110||county
Donbas|UA|48.25|38.25|215|Donbass;Donets Basin
Dorset|GB|50.8|-2.33|130||county
Down East|US|44.7|-67.5|90|
East Africa||1|38|190|Eastern Africa
East Anglia|GB|52.5|1|165|
East Asia||35|115|190|
East Coast|US|38|-76|180|Eastern Seaboard;Eastern seaboard
East Germany|DE|52|13|190|GDR;German Democratic Republic
East Jerusalem|PS|31.78|35.24|205|
East Midlands|GB|52.98|-0.75|150|
East Sussex|GB|50.92|0.28|130||county
East Texas|US|31.9|-94.9|140|
Eastern Europe||50|28|200|
Eastern Ghouta|SY|33.53|36.4|190|Ghouta
Eastern Seaboard|US|38|-76||
Elgeyo Marakwet|KE|0.8|35.5|115||county
England|GB|52.16045|-0.70312|235|
Essex|GB|51.83|0.58|135||county
Eurasia||55|70|170|
Europe||48.69096|9.14062|245|Continental Europe;continental Europe
Evros|GR|41.1|26.2|120||county
Far East||45|120|170|
Federally Administered Tribal Areas|PK|33|70|160|FATA
Fertile Crescent||34|40||
Fife|GB|56.25|-3.2|135||county
Flanders|BE|51|4|175|
Fokida|GR|38.5|22.25|110|Phocis|county
French Quarter|US|29.96|-90.06|140|
Gaeltacht|IE|53.3|-9.4|120|
Galgaduud|SO|5|46.5|120|Galgudud|county
Galicia|ES|42.75|-8|160|
Galilee|IL|32.8|35.5|165|Western Galilee;Upper Galilee;Lower Galilee
Gaza Strip|PS|31.41667|34.33333|235|Gaza
Gilgit-Baltistan|PK|35.8|74.9|170|
Gloucestershire|GB|51.83|-2.17|135||county
Gofa|ET|6.3|36.9|110||county
Golan Heights||33|35.75|210|Golan;the Golan
Great Plains|US|41|-100|165|
Greater Boston|US|42.36|-71.06|140|
Greater London|GB|51.5|-0.16667|170|
Greater Manchester|GB|53.5|-2.32|165|
Guangxi|CN|24|109|165|Guangxi Zhuang Autonomous Region
Gulf Coast|US|29.5|-90|180|
Gulf states||25|50||Gulf States
Halkidiki|GR|40.3|23.5|125|Chalkidiki|county
Hampshire|GB|51|-1.25|135||county
Harlem|US|40.81|-73.95|150|
Herefordshire|GB|52.08|-2.75|130||county
Hertfordshire|GB|51.83|-0.25|135||county
High Tatras||49.17|20.13|150|Tatra Mountains;Tatras
Highlands|GB|57.5|-5|110|
Hill Country|US|30.2|-98.5|120|Texas Hill Country
Hindu Kush||35.5|71.5|165|
Hispaniola||19|-71|165|
Holy Land||31.75|35.2|165|
Home Counties|GB|51.5|-0.5||
Horn of Africa||8|46|190|
Humberside|GB|53.75|-0.5|140|
Humla|NP|30|81.9|110||county
Hunza|PK|36.3|74.65|125|Hunza Valley|county
Iberia||40|-4||Iberian Peninsula;Iberian peninsula
Indian subcontinent||20|78|170|Indian Subcontinent
Indo-Pacific||0|110|165|
Indochina||16|106|165|
Inland Empire|US|34|-117.2|140|
Inner Mongolia|CN|43|113|180|
Isle of Wight|GB|50.67|-1.31|170|
Jammu and Kashmir|IN|34|76|190|Jammu & Kashmir;Indian Kashmir;Indian-administered Kashmir
Java|ID|-7.5|110|170|
Jubaland|SO|0|42|155|
Judea|IL|31.6|35|155|
Kabardino-Balkaria|RU|43.5|43.5|170|
Kaliningrad Oblast|RU|54.75|21.5|150|
Kamchatka|RU|56|160|175|Kamchatka Peninsula
Kansai|JP|34.8|135.5|150|
Kanto|JP|36|139.5|150|
Karelia|RU|63|32|155|
Kashmir||34.5|76|205|
Kavre|NP|27.55|85.6|112||county
Kent|GB|51.25|0.75|135||county
Kinnaur|IN|31.6|78.4|112||county
Kokang|MM|23.7|98.7|125||
Kordofan|SD|13|30|155|
Korea|KR|36.5|127.75|200|
Korean Peninsula||38|127.5|190|Korean peninsula
Kuban|RU|45|39|120|
Kurdistan||37|43|195|
Kurdistan Region|IQ|36.2|44|190|Iraqi Kurdistan;Kurdistan region
Kursk Oblast|RU|51.75|36.25|150|
Lahaul and Spiti|IN|32.6|77.4|112|Lahaul-Spiti|county
Lake District|GB|54.45|-3.1|165|
Lancashire|GB|53.83|-2.5|135||county
Lapland||67.5|26|165|
Latin America||-4.44204|-61.32685|210|
Leicestershire|GB|52.67|-1|135||county
Leinster|IE|53.1|-7|150|
Levant||33.5|36|175|the Levant
Lincolnshire|GB|53|-0.25|130||county
Line of Control||34.5|74.5|150|
Logone-et-Chari|CM|12|14.6|110||county
Lom-et-Djérem|CM|5|14|110||county
Lorraine|FR|49|6|140|
Low Countries||51.5|5||
Lower Austria|AT|48.33|15.75|150|
Lower Dir|PK|34.9|71.8|120||county
Maghreb||32|3|175|
Maguindanao|PH|6.95|124.4|130||county
Malay Peninsula||5|102||
Manchuria|CN|45|125|165|
Mayo-Sava|CM|11.1|14.2|110||county
Mediterranean basin||36|18|150|
Melanesia||-10|155|150|
Merseyside|GB|53.42|-3|165||county
Mesopotamia|IQ|33|44|155|
Messinia|GR|37.15|21.95|115|Messenia|county
Metekel|ET|10.9|35.7|115||county
Mid-Atlantic|US|39.5|-76|140|mid-Atlantic
Middle East||33.13906|35.85869|230|Mideast;the Middle East;Near East
Midlands|GB|52.6|-1.8|160|
Midwest|US|41.5|-90|190|American Midwest;Upper Midwest
Mississippi Valley|US|37|-90|150|
Mohmand|PK|34.5|71.3|115||county
Montmartre|FR|48.89|2.34|140|
Morag Corridor|PS|31.3|34.28|130|Morag corridor
Moravia|CZ|49.5|17|155|
Munster|IE|52.3|-8.5|120|
Nagorno-Karabakh|AZ|39.82|46.75|210|Nagorno Karabakh;Karabakh;Artsakh
Navarre|ES|42.75|-1.67|150|
Negev|IL|30.5|34.83|170|Negev Desert;Negev desert
Netzarim Corridor|PS|31.47|34.4|145|Netzarim;Netzarim corridor
New England|US|44|-71|190|
Niger Delta|NG|4.83|6|180|Niger delta
Ningxia|CN|37|106|155|Ningxia Hui Autonomous Region
Norfolk|GB|52.67|1|134||county
Normandy|FR|49|0|165|
Norrland|SE|64|17|150|
North Africa||32.95337|9.97559|200|Northern Africa
North America||46.07323|-100.54688|235|
North Caucasus|RU|43.5|44|180|
North East England|GB|55|-1.87|150|
North Ossetia|RU|43.17|44.25|175|
North Waziristan|PK|33|70|190|
North Yorkshire|GB|54.17|-1.33|160||county
Northamptonshire|GB|52.28|-0.88|155||county
Northeast|US|43|-73|110|
Northern California|US|39|-121.5|175|
Northern Cyprus|CY|35.3|33.5|185|Turkish Republic of Northern Cyprus
Northern Europe||60|15|180|
Northern Hemisphere||40|0|140|
Northern Ireland|GB|54.5|-6.5|235|
Northern Triangle||14.5|-89.5|150|
Northern Virginia|US|38.8|-77.3|160|
Northumberland|GB|55.25|-2|130||county
Northwest Frontier|PK|34|72|150|
Nottinghamshire|GB|53.17|-1|135||county
Nuwakot|NP|27.92|85.17|110||county
Occupied Territories|PS|31.92|35.2|170|occupied territories;Occupied territories
Oceania||-18.31281|138.51562|190|
Orakzai|PK|33.67|71|115||county
Orange Free State|ZA|-28.5|27||
Ottoman Empire||39|35|150|
Oxfordshire|GB|51.75|-1.25|135||county
Ozarks|US|37|-93|160|Ozark Mountains
Pacific Islands||-8|168|150|Pacific islands
Pacific Northwest|US|46|-121.5|180|
Panhandle|US|30.5|-86|100|Florida Panhandle;Florida panhandle
Patagonia||-44|-69|175|
Permian Basin|US|32|-102.5|150|
Persia|IR|32|53|150|
Philadelphi Corridor|PS|31.25|34.26|150|Philadelphi corridor
Plateau of Tibet|CN|33|88||Tibetan Plateau
Polynesia||-15|-150|150|
Primorye|RU|45|135|160|Primorsky Krai
Provence|FR|44|6|165|
Prussia||53|14|155|
Puntland|SO|9|49|180|
Pyrenees||42.67|1|175|
Raigad|IN|18.4|73.2|118||county
Rakhine|MM|19.5|94|185|Rakhine State;Rakhine state;Arakan
Rasuwa|NP|28.18|85.3|110||county
Rhineland|DE|50.5|7.3|155|
Rio Grande Valley|US|26.2|-98.1|155|
Riviera|FR|43.5|7|140|French Riviera;Cote d'Azur;Côte d'Azur
Roman Empire||42|12.5|130|
Ruhr|DE|51.5|7.3|155|Ruhr Valley;Ruhr Area
Rukum East|NP|28.6|82.8|110|East Rukum;Eastern Rukum|county
Rukum West|NP|28.63|82.47|112|West Rukum;Western Rukum;Rukum|county
Rust Belt|US|41|-82|155|
Sahel||15|5|185|Sahel region
Sakhalin|RU|50|143|165|
Samaria|PS|32.2|35.2|140|
Sandzak|RS|43.2|20|140|Sandžak
Sardinia|IT|40|9|180|
Savoy|FR|45.5|6.5|120|
Saxony-Anhalt|DE|52|11.7|160|
Scandinavia||63|12|190|
Scotland|GB|56|-4|235|
Scottish Borders|GB|55.58|-2.83|150|
Scottish Highlands|GB|57.5|-5|170|
Shangla|PK|34.9|72.6|120||county
Shebaa Farms|LB|33.3|35.7|155|
Shropshire|GB|52.67|-2.75|130||county
Siberia|RU|60|100|190|
Sicily|IT|37.75|14.25|185|
Silicon Valley|US|37.39|-122.08|185|
Sinai|EG|29.5|33.83|195|Sinai Peninsula;Sinai peninsula;Sinai Desert
Sindhupalchok|NP|27.95|85.68|115|Sindhupalchowk|county
Soho|GB|51.51|-0.13|110|
Somaliland|SO|9.5|46|185|
Somerset|GB|51.17|-3|130||county
South America||-14.60485|-57.65625|235|
South Asia||22|79|195|Southern Asia
South East England|GB|51.4|-0.5|150|
South Florida|US|26.2|-80.2|175|
South Jersey|US|39.8|-74.9|140|
South Ossetia|GE|42.33|44|205|
South Texas|US|28|-98.5|150|
South Tyrol|IT|46.65|11.4|160|
South Waziristan|PK|32.3|69.8|185|
South Yorkshire|GB|53.5|-1.3|160||county
Southeast Asia||8|112|200|South-East Asia;South East Asia;Southeastern Asia
Southern Africa||-24.35708|19.56871|180|
Southern California|US|34|-117|180|SoCal
Southern Europe||41|15|180|
Southern Hemisphere||-30|0|140|
Southwest|US|34|-109|110|American Southwest
Soviet Union||60|100|210|USSR;U.S.S.R.;Union of Soviet Socialist Republics
Staffordshire|GB|52.83|-2|135||county
Sub-Saharan Africa||0|20|190|sub-Saharan Africa;Sub Saharan Africa;sub-saharan Africa
Sudetenland|CZ|50|13|150|
Suffolk|GB|52.25|1|130||county
Sumatra|ID|0|102|180|
Sun Belt|US|33|-95|140|Sunbelt
Surrey|GB|51.25|-0.42|140||county
Sussex|GB|50.95|-0.1|160|
Swat Valley|PK|35.2|72.4|185|Swat valley
Teesside|GB|54.57|-1.23|150|
Tennessee Valley|US|35|-86.5|150|
Thrace||41.5|26.5|150|
Tibet|CN|32|90|205|Tibet Autonomous Region
Tirol|AT|47.25|11.33|130|
Tohoku|JP|39|140.8|155|
Transcarpathia|UA|48.4|23.25|150|Zakarpattia
Transcaucasia||42|45|140|
Transnistria|MD|47.2|29.2|195|Transdniestria;Trans-Dniester;Transdnestr;Pridnestrovie
Transvaal|ZA|-25|29|140|
Transylvania|RO|46.5|24.5|175|
Tri-State Area|US|40.7|-74|130|tri-state area
Triangle|US|35.9|-78.8|40|Research Triangle
Tuscany|IT|43.42|11|180|
Twin Cities|US|44.97|-93.17|165|Minneapolis-St. Paul
Tyne and Wear|GB|54.93|-1.5|130||county
Tyneside|GB|54.98|-1.6|150|
Tyrol|AT|47.25|11.33|150|
Ulster|GB|54.6|-6.7|165|
Upper Peninsula|US|46.2|-86.5|155|
Upstate New York|US|42.8|-75.5|150|upstate New York
Valley of the Kings|EG|25.74|32.6|150|
Visayas|PH|10.8|123.5|160|
Vojvodina|RS|45.25|19.75|170|
Wales|GB|52.5|-3.5|235|
Wallonia|BE|50.5|4.75|175|
Warwickshire|GB|52.33|-1.58|130||county
Waziristan|PK|32.5|69.75|190|
West Africa||13.53167|-2.46041|195|Western Africa
West Asia||33|44|170|Western Asia
West Bank|PS|32|35.25|235|Judea and Samaria;occupied West Bank
West Coast|US|40|-122|175|
West Country|GB|51|-3.3|140|
West Germany|DE|50.5|8|185|
West Jerusalem|IL|31.78|35.21|170|
West Midlands|GB|52.5|-1.83|165||county
West Papua|ID|-2|133|150|
West Sussex|GB|50.92|-0.5|130||county
West Texas|US|32|-101.5|150|
West Yorkshire|GB|53.75|-1.67|160||county
Western Europe||48|5|195|
Western Hemisphere||10|-80|165|Western hemisphere
Western Sahara|EH|24.49|-12.66|195|
Westminster|GB|51.5|-0.13|150|
Wiltshire|GB|51.33|-2|130||county
Wolkait|ET|13.8|37.3|115|Welkait|county
Wollega|ET|9.2|36.3|120|Wellega|county
Worcestershire|GB|52.17|-2.17|130||county
Xinjiang|CN|41.5|86|195|Xinjiang Uyghur Autonomous Region;Xinjiang Uighur;Xinjiang Uygur Autonomous Region;East Turkestan
Yorkshire|GB|53.96|-1.08|185|
Yucatan Peninsula|MX|20|-89.5|170|Yucatán Peninsula;Yucatan peninsula
Yugoslavia||44|20|190|former Yugoslavia;Former Yugoslavia
Zululand|ZA|-28|31.5|140|
`
