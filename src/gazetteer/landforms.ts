/** Mountains, deserts, islands, valleys and parks: name, country (empty for several), point, importance, other names. */
export const LANDFORM_ROWS = `
Adirondacks|US|44.1|-74.3|155|Adirondack Mountains;Adirondack Park
Aleutian Islands|US|52|-174|160|Aleutians
Alps||46.4|10|185|Swiss Alps;French Alps;Italian Alps
Altai Mountains||49|89|140|
Andaman and Nicobar Islands|IN|11|92.75|160|Andaman Islands;Nicobar Islands;Andamans
Andes||-20|-67|180|Andes Mountains
Annapurna|NP|28.6|83.82|160|
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
Bekaa Valley|LB|34|36.1|180|Bekaa;Beqaa Valley;Bekaa valley;Beqaa
Big Bend National Park|US|29.25|-103.25|140|
Big Island|US|19.6|-155.5|150|
Big Sur|US|36.27|-121.81|150|
Bikini Atoll|MH|11.6|165.4|160|
Bismarck Archipelago|PG|-5|150|120|
Black Hills|US|44|-103.8|155|
Blue Ridge Mountains|US|36|-82|155|Blue Ridge
Bougainville|PG|-6|155|160|
Canary Islands|ES|28|-15.5|185|Canaries
Cape Canaveral|US|28.39|-80.6|175|
Cape Fear|US|33.84|-77.96|110|
Cape Hatteras|US|35.25|-75.53|150|
Cape Horn|CL|-55.98|-67.27|160|
Cape York|AU|-10.69|142.53|150|Cape York Peninsula
Cape of Good Hope|ZA|-34.36|18.47|160|
Cappadocia|TR|38.65|34.85|155|
Capri|IT|40.55|14.24|150|
Carpathian Mountains||47|25.5|165|Carpathians
Cascades|US|45|-121.5|155|Cascade Range;Cascade Mountains
Catalina Island|US|33.39|-118.42|150|Santa Catalina Island
Catskills|US|42.1|-74.4|150|Catskill Mountains
Caucasus Mountains||42.5|45|165|
Channel Islands||49.35|-2.35|165|
Chernobyl Exclusion Zone|UA|51.4|30.1|160|Chernobyl exclusion zone
Corfu|GR|39.6|19.85|165|
Coromandel Peninsula|NZ|-36.8|175.6|140|
Corsica|FR|42.15|9.08|180|
Crete|GR|35.25|24.75|180|
Darién Gap||8|-77.3|165|Darien Gap
Death Valley|US|36.5|-117.1|160|
Demilitarized Zone||38|127|170|Korean Demilitarized Zone;DMZ
Denali|US|63.07|-151|155|Mount McKinley
Diego Garcia|IO|-7.31|72.41|170|
Dolomites|IT|46.4|11.85|150|
Easter Island|CL|-27.12|-109.37|165|
Ellis Island|US|40.7|-74.04|160|
Everglades|US|26|-80.7|165|
Gallipoli Peninsula|TR|40.3|26.4|140|
Galápagos Islands|EC|-0.5|-90.5|170|Galapagos Islands;Galapagos
Gobi Desert||42.5|103.5|160|Gobi
Grand Canyon|US|36.1|-112.1|180|Grand Canyon National Park
Great Smoky Mountains|US|35.6|-83.5|155|Smoky Mountains
Greek Islands|GR|37.5|25.5|140|Greek islands
Guadalcanal|SB|-9.6|160.2|165|
Guantánamo Bay|CU|19.9|-75.15|190|Guantanamo Bay;Guantanamo;Gitmo;Guantánamo
Hainan Island|CN|19.2|109.7|140|
Hebrides|GB|57.5|-7|155|Outer Hebrides;Western Isles;Inner Hebrides
Himalayas||28.5|84|185|Himalaya;Himalayan Mountains
Hokkaido|JP|43.5|142.5|180|
Honshu|JP|36|138|175|
Ibiza|ES|38.98|1.43|170|
Iona|GB|56.33|-6.41|120|
Iwo Jima|JP|24.78|141.32|165|
Jeju Island|KR|33.4|126.55|165|Jeju
Joshua Tree National Park|US|33.9|-115.9|150|
K2||35.88|76.51|150|
Kalahari Desert||-23|22|155|Kalahari
Kauai|US|22.05|-159.5|165|
Kharg Island|IR|29.24|50.31|165|
Khyber Pass||34.1|71.1|165|
Kilauea|US|19.41|-155.28|155|
Kruger National Park|ZA|-24|31.5|160|
Kuril Islands|RU|46.5|151.5|170|Kuriles;Kurils;Northern Territories
Kyushu|JP|33|131|170|
Ladakh Range|IN|34|77.5|90|
Lampedusa|IT|35.5|12.6|175|
Lesbos|GR|39.17|26.33|170|
Liancourt Rocks||37.24|131.87|155|Dokdo;Takeshima
Lofoten|NO|68.2|13.8|150|Lofoten Islands
Long Island|US|40.82|-73.1|175|
Luzon|PH|16|121|170|
Machu Picchu|PE|-13.16|-72.55|165|
Madeira|PT|32.75|-17|170|
Majorca|ES|39.6|3|170|Mallorca
Martha's Vineyard|US|41.39|-70.64|165|
Maui|US|20.8|-156.33|175|
Mauna Loa|US|19.48|-155.6|155|
Mindanao|PH|7.5|125|185|
Mojave Desert|US|35|-115.5|155|Mojave
Molokai|US|21.13|-157.03|155|
Mont Blanc||45.83|6.86|160|
Mount Ararat|TR|39.7|44.3|155|
Mount Etna|IT|37.75|14.99|165|Etna
Mount Everest||27.99|86.93|180|Everest;Mt. Everest
Mount Fuji|JP|35.36|138.73|165|
Mount Hood|US|45.37|-121.7|150|
Mount Kilimanjaro|TZ|-3.07|37.35|165|Kilimanjaro
Mount Lebanon||34|36|140|
Mount Merapi|ID|-7.54|110.45|150|
Mount Olympus|GR|40.09|22.36|150|
Mount Pinatubo|PH|15.14|120.35|150|
Mount Rainier|US|46.85|-121.76|155|
Mount Rushmore|US|43.88|-103.46|160|
Mount Sinai|EG|28.54|33.97|120|
Mount St. Helens|US|46.19|-122.19|160|
Mount Vesuvius|IT|40.82|14.43|160|Vesuvius
Mount Washington|US|44.27|-71.3|110|
Mount Whitney|US|36.58|-118.29|140|
Mykonos|GR|37.45|25.37|155|
Nantucket|US|41.28|-70.1|155|
Napa Valley|US|38.5|-122.33|160|
New Guinea||-5|141|165|
Nile Valley|EG|26|32|140|
North Island|NZ|-38.5|176|160|
Oahu|US|21.47|-157.98|170|
Okinawa|JP|26.5|127.93|185|
Olduvai Gorge|TZ|-2.99|35.35|130|
Olympic Peninsula|US|47.8|-123.7|150|
Orkney|GB|59|-3|160|Orkney Islands;Orkneys
Outback|AU|-25|135|120|Australian Outback
Outer Banks|US|35.4|-75.5|155|
Padre Island|US|27|-97.4|140|
Pamirs||38.5|73|145|Pamir Mountains
Panjshir Valley|AF|35.4|69.7|165|Panjshir
Paracel Islands||16.5|112|170|Paracels
Patmos|GR|37.32|26.54|130|
Peloponnese|GR|37.5|22.3|160|
Phuket|TH|7.9|98.35|175|
Pitcairn Island|PN|-25.07|-130.1|110|
Plymouth Rock|US|41.96|-70.66|110|
Qandil Mountains|IQ|36.5|45|150|Qandil
Rhodes|GR|36.17|28|145|
Robben Island|ZA|-33.81|18.37|165|
Rockies||45|-112|170|Rocky Mountains;Rocky Mountain
Sahara||23|10|180|Sahara Desert;Sahara desert
Samos|GR|37.75|26.83|150|
San Fernando Valley|US|34.22|-118.5|155|
San Juan Islands|US|48.53|-123.02|140|
Santorini|GR|36.4|25.46|155|
Senkaku Islands|JP|25.75|123.5|175|Senkakus;Diaoyu Islands;Diaoyu;Diaoyus;Senkaku
Serengeti|TZ|-2.33|34.83|155|Serengeti National Park
Shenandoah Valley|US|38.5|-78.8|150|
Shetland|GB|60.33|-1.25|160|Shetland Islands;Shetlands
Shikoku|JP|33.75|133.5|160|
Sierra Nevada|US|38|-119.5|160|
Skye|GB|57.3|-6.2|145|Isle of Skye
Snake Island|UA|45.26|30.2|165|
Snowdonia|GB|53.07|-3.9|150|
Socotra|YE|12.5|54|160|
Sonoran Desert||32|-113|145|
South Georgia Island|GS|-54.25|-37|140|
South Island|NZ|-43.5|171|160|
Spratly Islands||8.63|111.92|175|Spratlys;Nansha Islands;Spratly
Staten Island|US|40.56|-74.14|165|
Sulawesi|ID|-2|121|170|
Svalbard|SJ|78|20|165|
Tahiti|PF|-17.68|-149.4|170|
Taurus Mountains|TR|37|33|140|
Tenerife|ES|28.27|-16.6|170|
Tian Shan||42|80|140|Tien Shan
Timor||-9|125|140|
Tora Bora|AF|34.12|70.22|170|
Torres Strait Islands|AU|-10|142.5|140|Torres Strait
Ural Mountains|RU|60|60|165|Urals;the Urals
Vancouver Island|CA|49.6|-125.7|165|
Victoria Falls|ZW|-17.92|25.86|155|
Wake Island|UM|19.3|166.63|150|
White Mountains|US|44.1|-71.4|140|
Yellowstone National Park|US|44.6|-110.5|170|Yellowstone
Yosemite National Park|US|37.75|-119.58|170|Yosemite
Yosemite Valley|US|37.74|-119.57|155|
Zagros Mountains|IR|33.67|47|150|Zagros
Zanzibar|TZ|-6.13|39.32|175|
Zion National Park|US|37.3|-113|150|
`
