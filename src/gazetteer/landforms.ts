/** Mountains, deserts, islands, valleys and parks: name, country (empty for several), point, importance, other names. */
export const LANDFORM_ROWS = `
Aconcagua|AR|-32.65|-70.01|155|
Adirondacks|US|44.1|-74.3|155|Adirondack Mountains;Adirondack Park
Agung|ID|-8.34|115.51|120|Mount Agung
Aleutian Islands|US|52|-174|160|Aleutians
Alps||46.4|10|185|Swiss Alps;French Alps;Italian Alps
Altai Mountains||49|89|140|
Andaman and Nicobar Islands|IN|11|92.75|160|Andaman Islands;Nicobar Islands;Andamans
Andes||-20|-67|180|Andes Mountains
Annapurna|NP|28.6|83.82|160|
Annapurna II|NP|28.54|84.12|150|
Antilles||18|-68|130|
Appalachian Mountains|US|38|-80|165|Appalachians
Arlington National Cemetery|US|38.88|-77.07|165|
Ascension Island|SH|-7.94|-14.36|160|
Atacama Desert|CL|-24.5|-69.25|160|Atacama
Atlas Mountains||32|-3|160|High Atlas
Ayers Rock|AU|-25.34|131.04|160|Uluru
Azores|PT|38.5|-28|175|
Balearic Islands|ES|39.5|3|170|Balearics
Bali|ID|-8.5|115|185|
Basilan|PH|6.55|122|145|
Bekaa Valley|LB|34|36.1|180|Bekaa;Beqaa Valley;Bekaa valley;Beqaa
Ben Nevis|GB|56.8|-5|155|
Big Bend National Park|US|29.25|-103.25|140|
Big Island|US|19.6|-155.5|150|
Big Sur|US|36.27|-121.81|150|
Bikini Atoll|MH|11.6|165.4|160|
Bismarck Archipelago|PG|-5|150|120|
Black Hills|US|44|-103.8|155|
Blue Ridge Mountains|US|36|-82|155|Blue Ridge
Bohol|PH|9.85|124.2|140|
Bondi Beach|AU|-33.89|151.27|155|
Boracay|PH|11.97|121.92|150|
Borneo||1|114|170|
Bornholm|DK|55.13|14.92|145|
Bougainville|PG|-6|155|160|
Box Hill|GB|51.25|-0.31|100|
Brecon Beacons|GB|51.88|-3.44|155|
Camiguin|PH|9.17|124.72|130|
Canary Islands|ES|28|-15.5|185|Canaries
Cape Canaveral|US|28.39|-80.6|175|
Cape Fear|US|33.84|-77.96|110|
Cape Hatteras|US|35.25|-75.53|150|
Cape Horn|CL|-55.98|-67.27|160|
Cape of Good Hope|ZA|-34.36|18.47|160|
Cape York|AU|-10.69|142.53|150|Cape York Peninsula
Cappadocia|TR|38.65|34.85|155|
Capri|IT|40.55|14.24|150|
Carpathian Mountains||47|25.5|165|Carpathians
Cascades|US|45|-121.5|155|Cascade Range;Cascade Mountains
Catalina Island|US|33.39|-118.42|150|Santa Catalina Island
Catanduanes|PH|13.8|124.25|130|
Catskills|US|42.1|-74.4|150|Catskill Mountains
Caucasus Mountains||42.5|45|165|
Cerro Rico|BO|-19.62|-65.75|150|Cerro Potosí
Channel Islands||49.35|-2.35|165|
Chernobyl Exclusion Zone|UA|51.4|30.1|160|Chernobyl exclusion zone
Chiloé|CL|-42.6|-73.9|145|Chiloe;Chiloé Island
Cho Oyu||28.09|86.66|150|
Corfu|GR|39.6|19.85|165|
Coromandel Peninsula|NZ|-36.8|175.6|140|
Corsica|FR|42.15|9.08|180|
Cotopaxi|EC|-0.68|-78.44|140|Cotopaxi volcano
Cotswolds|GB|51.8|-2|155|Cotswold Hills
Crete|GR|35.25|24.75|180|
Cumbre Vieja|ES|28.57|-17.84|150|
Dadia|GR|41.13|26.22|115|Dadia forest;Dadia Forest
Dallol|ET|14.24|40.3|115|
Darién Gap||8|-77.3|165|Darien Gap
Dartmoor|GB|50.57|-3.92|155|
Death Valley|US|36.5|-117.1|160|
Demilitarized Zone||38|127|170|Korean Demilitarized Zone;DMZ
Denali|US|63.07|-151|155|Mount McKinley
Depsang|IN|35.2|77.9|130|Depsang Plains
Diego Garcia|IO|-7.31|72.41|170|
Djerba|TN|33.81|10.86|160|Jerba
Doklam|BT|27.3|89|150|
Dolomites|IT|46.4|11.85|150|
Easter Island|CL|-27.12|-109.37|165|
Eiger|CH|46.58|8|150|
El Hierro|ES|27.74|-18.02|150|
Elbrus|RU|43.35|42.44|150|Mount Elbrus
Ellis Island|US|40.7|-74.04|160|
Erta Ale|ET|13.6|40.67|125|
Everglades|US|26|-80.7|165|
Evia|GR|38.6|23.6|145|Euboea
Eyjafjallajökull|IS|63.63|-19.62|155|
Farmakonisi|GR|37.29|27.09|115|
Fernando de Noronha|BR|-3.85|-32.42|150|
Fiordland|NZ|-45.4|167.7|150|
Flores|ID|-8.66|121.08|105|
Fuego|GT|14.47|-90.88|120|Volcán de Fuego;Fuego volcano
Fuerteventura|ES|28.36|-14.05|155|
Galwan Valley|IN|34.74|78.19|145|Galwan
Galápagos Islands|EC|-0.5|-90.5|170|Galapagos Islands;Galapagos
Gallipoli Peninsula|TR|40.3|26.4|140|
Gavdos|GR|34.84|24.09|120|
Gili Islands|ID|-8.35|116.05|140|
Glacier National Park|US|48.7|-113.8|155|
Gobi Desert||42.5|103.5|160|Gobi
Gorée|SN|14.667|-17.398|130|Goree Island;Gorée Island
Grampians|AU|-37.2|142.5|150|
Gran Canaria|ES|27.96|-15.6|155|
Grand Canyon|US|36.1|-112.1|180|Grand Canyon National Park
Great Barrier Reef|AU|-18.29|147.7|165|
Great Dividing Range|AU|-25|147|155|
Great Smoky Mountains|US|35.6|-83.5|155|Smoky Mountains
Greek Islands|GR|37.5|25.5|140|Greek islands
Guadalcanal|SB|-9.6|160.2|165|
Guadalupe Mountains|US|31.9|-104.9|140|
Guantánamo Bay|CU|19.9|-75.15|190|Guantanamo Bay;Guantanamo;Gitmo;Guantánamo
Hainan Island|CN|19.2|109.7|140|
Halmahera|ID|0.6|127.9|140|
Hatiya|BD|22.3|91.1|135|Hatiya Island
Hayli Gubbi|ET|13.51|40.72|120|
Hebrides|GB|57.5|-7|155|Outer Hebrides;Western Isles;Inner Hebrides
Himalayas||28.5|84|185|Himalaya;Himalayan Mountains
Hindu Kush||35|71|165|
Hispaniola||19|-71|155|
Hokkaido|JP|43.5|142.5|180|
Honshu|JP|36|138|175|
Ibiza|ES|38.98|1.43|170|
Ikaria|GR|37.6|26.15|130|
Iona|GB|56.33|-6.41|120|
Isle of Wight|GB|50.67|-1.3|160|
Iwo Jima|JP|24.78|141.32|165|
Jabal al-Akhdar|LY|32.7|21.8|140|
Jabal al-Druze|SY|32.7|36.7|140|Jabal Druze
Java|ID|-7.49|110|140|
Jebel Marra|SD|12.95|24.27|150|Jabal Marra
Jeju Island|KR|33.4|126.55|165|Jeju
Joshua Tree National Park|US|33.9|-115.9|150|
Jura Mountains||46.8|6.2|145|
K'gari|AU|-25.2|153.1|150|Fraser Island
K2||35.88|76.51|150|
Kaikoura Ranges|NZ|-42|173.7|130|
Kalahari Desert||-23|22|155|Kalahari
Kanchenjunga||27.7|88.15|155|Kangchenjunga
Kangaroo Island|AU|-35.8|137.2|155|
Kastelorizo|GR|36.15|29.59|130|Kastellorizo
Kauai|US|22.05|-159.5|165|
Kefalonia|GR|38.2|20.6|145|Cephalonia
Kharg Island|IR|29.24|50.31|165|
Khyber Pass||34.1|71.1|165|
Kilauea|US|19.41|-155.28|155|
King Island|AU|-39.87|144|140|
Kinmen|TW|24.44|118.35|150|Quemoy
Koh Samui|TH|9.51|100.01|150|Ko Samui
Komodo|ID|-8.55|119.45|145|Komodo Island
Krakatau|ID|-6.1|105.42|150|Krakatoa;Anak Krakatau
Kruger National Park|ZA|-24|31.5|160|
Kuril Islands|RU|46.5|151.5|170|Kuriles;Kurils;Northern Territories
Kythira|GR|36.25|22.98|130|
Kyushu|JP|33|131|170|
La Palma|ES|28.67|-17.87|150|
La Soufrière|VC|13.33|-61.18|145|La Soufriere
Ladakh Range|IN|34|77.5|90|
Lake District|GB|54.5|-3.17|160|
Lampedusa|IT|35.5|12.6|175|
Lanzarote|ES|29.04|-13.63|155|
Leros|GR|37.15|26.85|130|
Lesbos|GR|39.17|26.33|170|Lesvos
Lewotobi Laki-Laki|ID|-8.54|122.77|140|Lewotobi
Leyte|PH|10.85|124.87|145|Leyte island
Lhotse||27.96|86.93|150|
Liancourt Rocks||37.24|131.87|155|Dokdo;Takeshima
Lofoten|NO|68.2|13.8|150|Lofoten Islands
Lombok|ID|-8.65|116.32|160|Lombok island
Long Island|US|40.82|-73.1|175|
Luzon|PH|16|121|170|
Machu Picchu|PE|-13.16|-72.55|165|
Madeira|PT|32.75|-17|170|
Majorca|ES|39.6|3|170|Mallorca
Makalu||27.89|87.09|150|
Margarita Island|VE|11|-63.9|145|Isla Margarita
Martha's Vineyard|US|41.39|-70.64|165|
Masbate|PH|12.2|123.5|130|
Matterhorn||45.98|7.66|160|
Maui|US|20.8|-156.33|175|
Mauna Loa|US|19.48|-155.6|155|
Mayon|PH|13.25|123.69|150|Mayon Volcano;Mount Mayon;Mayon volcano
Menorca|ES|39.95|4.05|155|Minorca
Mentawai Islands|ID|-2.1|99.6|150|Mentawai
Merapi|ID|-7.54|110.446|145|Mount Merapi
Mindanao|PH|7.5|125|185|
Mindoro|PH|13|121|145|
Mojave Desert|US|35|-115.5|155|Mojave
Molokai|US|21.13|-157.03|155|
Mont Blanc||45.83|6.86|160|
Mont Ventoux|FR|44.17|5.28|145|
Monte Rosa||45.94|7.87|145|
Mount Agung|ID|-8.34|115.51|145|
Mount Ararat|TR|39.7|44.3|155|
Mount Baker|US|48.78|-121.81|145|
Mount Cameroon|CM|4.2|9.17|145|
Mount Cook|NZ|-43.6|170.14|150|Aoraki
Mount Elgon||1.12|34.53|145|
Mount Etna|IT|37.75|14.99|165|Etna
Mount Everest||27.99|86.93|180|Everest;Mt. Everest
Mount Fuji|JP|35.36|138.73|165|
Mount Hermon||33.41|35.86|155|
Mount Hood|US|45.37|-121.7|150|
Mount Kanlaon|PH|10.41|123.13|145|Kanlaon;Kanlaon volcano
Mount Kenya|KE|-0.15|37.31|155|
Mount Kilimanjaro|TZ|-3.07|37.35|165|Kilimanjaro
Mount Lebanon||34|36|140|
Mount Lewotobi|ID|-8.54|122.77|140|
Mount Marapi|ID|-0.38|100.47|145|Marapi
Mount Merapi|ID|-7.54|110.45|150|
Mount Nyiragongo|CD|-1.52|29.25|150|Nyiragongo;Nyiragongo volcano
Mount Olympus|GR|40.09|22.36|150|
Mount Ontake|JP|35.89|137.48|145|
Mount Pinatubo|PH|15.14|120.35|150|
Mount Rainier|US|46.85|-121.76|155|
Mount Rinjani|ID|-8.41|116.46|145|Rinjani
Mount Ruang|ID|2.3|125.37|140|
Mount Rushmore|US|43.88|-103.46|160|
Mount Semeru|ID|-8.11|112.92|145|Semeru
Mount Shasta|US|41.41|-122.19|150|
Mount Sinabung|ID|3.17|98.39|145|Sinabung
Mount Sinai|EG|28.54|33.97|120|
Mount St. Helens|US|46.19|-122.19|160|
Mount Taranaki|NZ|-39.3|174.06|145|
Mount Unzen|JP|32.76|130.3|140|
Mount Vesuvius|IT|40.82|14.43|160|Vesuvius
Mount Washington|US|44.27|-71.3|110|
Mount Whitney|US|36.58|-118.29|140|
Mykonos|GR|37.45|25.37|155|
Nanga Parbat|PK|35.24|74.59|155|
Nantucket|US|41.28|-70.1|155|
Napa Valley|US|38.5|-122.33|160|
Neelum Valley|PK|34.6|73.9|140|
Negros|PH|10|123|140|Negros island
Nevado de Toluca|MX|19.1|-99.76|140|
Nevado del Ruiz|CO|4.89|-75.32|155|Nevado del Ruiz volcano
New Forest|GB|50.87|-1.6|150|
New Guinea||-5|141|165|
New Territories|HK|22.41|114.12|155|
Nias|ID|1.1|97.6|150|Nias Island
Nile Valley|EG|26|32|140|
North Island|NZ|-38.5|176|160|
North Sentinel Island|IN|11.55|92.24|140|
Noto Peninsula|JP|37.2|136.9|150|Noto peninsula
Nubian Desert|SD|21|33|140|
Oahu|US|21.47|-157.98|170|
Okinawa|JP|26.5|127.93|185|
Olduvai Gorge|TZ|-2.99|35.35|130|
Olympic Peninsula|US|47.8|-123.7|150|
Ometepe|NI|11.5|-85.58|130|
Orkney|GB|59|-3|160|Orkney Islands;Orkneys
Outback|AU|-25|135|120|Australian Outback
Outer Banks|US|35.4|-75.5|155|
Padre Island|US|27|-97.4|140|
Palawan|PH|9.5|118.5|150|
Pamirs||38.5|73|145|Pamir Mountains
Panay|PH|11.1|122.5|140|
Panjshir Valley|AF|35.4|69.7|165|Panjshir
Paracel Islands||16.5|112|170|Paracels
Parnitha|GR|38.17|23.72|120|Mount Parnitha
Patmos|GR|37.32|26.54|130|
Peak District|GB|53.35|-1.83|155|
Pelion|GR|39.43|23.05|125|Mount Pelion
Peloponnese|GR|37.5|22.3|160|
Pemba Island|TZ|-5.2|39.75|145|
Pentland Hills|GB|55.83|-3.38|130|
Petra|JO|30.33|35.44|115|
Phuket|TH|7.9|98.35|175|
Pico de Orizaba|MX|19.03|-97.27|150|Citlaltépetl
Pitcairn Island|PN|-25.07|-130.1|110|
Plymouth Rock|US|41.96|-70.66|110|
Popocatépetl|MX|19.02|-98.62|155|Popocatepetl
Pyrenees||42.67|1|170|
Qandil Mountains|IQ|36.5|45|150|Qandil
Rhodes|GR|36.17|28|145|
Robben Island|ZA|-33.81|18.37|165|
Rockies||45|-112|170|Rocky Mountains;Rocky Mountain
Rub al-Khali||20|50|145|Empty Quarter
Saaremaa|EE|58.4|22.5|140|
Sahara||23|10|180|Sahara Desert;Sahara desert
Sahyadri|IN|17|73.7|130|
Samar|PH|12|125|125|Samar island
Samos|GR|37.75|26.83|150|
Samothrace|GR|40.46|25.58|130|
San Fernando Valley|US|34.22|-118.5|155|
San Juan Islands|US|48.53|-123.02|140|
Sangay|EC|-2|-78.34|130|
Santa Monica Mountains|US|34.1|-118.7|145|
Santorini|GR|36.4|25.46|155|
Scafell Pike|GB|54.45|-3.21|145|
Senkaku Islands|JP|25.75|123.5|175|Senkakus;Diaoyu Islands;Diaoyu;Diaoyus;Senkaku
Serengeti|TZ|-2.33|34.83|155|Serengeti National Park
Shenandoah Valley|US|38.5|-78.8|150|
Shetland|GB|60.33|-1.25|160|Shetland Islands;Shetlands
Shikoku|JP|33.75|133.5|160|
Siargao|PH|9.85|126.05|145|
Sierra Madre||20|-104|140|
Sierra Nevada|US|38|-119.5|160|
Sierra Nevada de Santa Marta|CO|10.83|-73.69|145|
Sinai Peninsula|EG|29.5|34|170|Sinai;the Sinai
Skye|GB|57.3|-6.2|145|Isle of Skye
Snake Island|UA|45.26|30.2|165|
Snowdonia|GB|53.07|-3.9|150|
Socotra|YE|12.5|54|160|
Sonoran Desert||32|-113|145|
Soufrière Hills|MS|16.72|-62.18|140|Soufriere Hills
South Georgia Island|GS|-54.25|-37|140|
South Island|NZ|-43.5|171|160|
Spratly Islands||8.63|111.92|175|Spratlys;Nansha Islands;Spratly
Staten Island|US|40.56|-74.14|165|
Stromboli|IT|38.79|15.21|150|
Sugarloaf Mountain|BR|-22.95|-43.16|140|
Sulawesi|ID|-2|121|170|
Sulu Archipelago|PH|6|121|140|
Sumatra|ID|0|102|170|
Sumba|ID|-9.65|119.9|130|
Sumbawa|ID|-8.7|118|130|
Sundarbans||21.95|89.2|155|
Svalbard|SJ|78|20|165|
Taal|PH|14|120.99|120|Taal Volcano;Taal volcano
Table Mountain|ZA|-33.96|18.4|155|
Tahiti|PF|-17.68|-149.4|170|
Tatra Mountains||49.18|20.13|155|High Tatras;Tatras;Tatra
Taurus Mountains|TR|37|33|140|
Teide|ES|28.27|-16.64|150|Mount Teide
Tenerife|ES|28.27|-16.6|170|
Terai||27|85|150|
Thar Desert||27|71|155|
Tian Shan||42|80|140|Tien Shan
Tibesti Mountains|TD|20.5|18|145|Tibesti
Tibetan Plateau|CN|33|88|160|
Timor||-9|125|140|
Tora Bora|AF|34.12|70.22|170|
Torres Strait Islands|AU|-10|142.5|140|Torres Strait
Tungurahua|EC|-1.47|-78.44|120|Tungurahua volcano
Ural Mountains|RU|60|60|165|Urals;the Urals
Vancouver Island|CA|49.6|-125.7|165|
Victoria Falls|ZW|-17.92|25.86|155|
Villarrica|CL|-39.42|-71.94|115|Villarrica volcano
Virunga National Park|CD|0.92|29.16|155|Virunga
Volcán de Colima|MX|19.51|-103.62|140|Colima volcano
Wake Island|UM|19.3|166.63|150|
Western Ghats|IN|14|75|155|
Whakaari|NZ|-37.52|177.18|145|White Island;Whakaari/White Island
White Mountains|US|44.1|-71.4|140|
Yellowstone National Park|US|44.6|-110.5|170|Yellowstone
Yorkshire Dales|GB|54.27|-2.1|150|
Yosemite National Park|US|37.75|-119.58|170|Yosemite
Yosemite Valley|US|37.74|-119.57|155|
Zagros Mountains|IR|33.67|47|150|Zagros
Zakynthos|GR|37.8|20.75|150|Zante
Zanzibar|TZ|-6.13|39.32|175|
Zion National Park|US|37.3|-113|150|
Zugspitze|DE|47.42|10.98|145|
`
