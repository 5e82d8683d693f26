/** Seas, gulfs, straits, canals, rivers and lakes: name, country (empty for several), point, importance, other names. */
export const WATER_ROWS = `
Adriatic Sea||43|15|175|Adriatic
Aegean Sea||39|25|175|Aegean
Amazon River||-2|-54|175|Amazon
Amazon rainforest||-5|-62|170|Amazon Rainforest;Amazon basin;Amazon Basin
Amur River||50|127.5|150|Amur
Andaman Sea||10|96|165|
Arabian Sea||15|65|180|
Aral Sea||45|60|165|
Arctic Ocean||85|0|180|
Atlantic Ocean||10|-25|215|Atlantic;the Atlantic;North Atlantic;South Atlantic
Bab-el-Mandeb||12.58|43.33|170|Bab al-Mandab;Bab el-Mandeb;Bab al-Mandeb
Baltic Sea||58|20|185|Baltic
Barents Sea||74|36|165|
Bay of Bengal||15|90|185|
Bay of Biscay||45|-4|165|
Bay of Pigs|CU|22.2|-81.17|170|
Beaufort Sea||72|-140|150|
Bering Sea||58|-178|165|
Bering Strait||66|-169|160|
Black Sea||43|34|205|
Bosporus|TR|41.12|29.08|180|Bosphorus;Bosporus Strait;Bosphorus Strait
Brahmaputra||26.5|93|160|Brahmaputra River
Bristol Channel|GB|51.3|-4|150|
Buriganga River|BD|23.67|90.4|140|Buriganga
Caribbean Sea||15|-75|185|
Caspian Sea||42|51|190|Caspian
Celebes Sea||3|122|150|
Chao Phraya River|TH|14|100.5|145|Chao Phraya
Chenab River||32.5|74.5|145|Chenab
Chesapeake Bay|US|38|-76.3|170|Chesapeake
Clyde|GB|55.9|-4.4|130|River Clyde;Firth of Clyde
Colorado River||35|-114.6|170|
Columbia River||46|-121|165|
Congo River||-2|18|160|
Coral Sea||-20|155|165|
Danube||45.2|29|175|Danube River;River Danube
Dardanelles|TR|40.2|26.4|165|
Dead Sea||31.5|35.5|190|
Delaware Bay|US|39.1|-75.2|150|
Delaware River|US|40|-75.1|160|
Dnieper River||48|35|155|Dnieper;Dnipro River;Dnieper river;Dnipro river
Dniester||46.5|30|155|Dniester River;Dnister
Dnipro River|UA|48|35|180|Dnieper;Dnieper River;Dnepr;Dnipro river
Don River|RU|48|42|150|
Drake Passage||-58|-65|150|
East China Sea||29|125|185|
East River|US|40.77|-73.94|155|
East Sea||40|135|120|
English Channel||50.2|-1|185|
Erie Canal|US|43|-76|150|
Euphrates||35|40|175|Euphrates River
Finger Lakes|US|42.7|-76.8|150|
Ganges||24.5|86|175|Ganges River;Ganga
Godavari River|IN|17|81|145|Godavari
Great Barrier Reef|AU|-18|147|180|
Great Lakes||45|-84|180|
Great Salt Lake|US|41.1|-112.5|165|
Gulf of Aden||12|48|190|
Gulf of Alaska|US|57|-144|160|
Gulf of Aqaba||28.75|34.75|165|
Gulf of California|MX|28|-112|160|Sea of Cortez
Gulf of Finland||60|27|165|
Gulf of Guinea||2|2.5|180|
Gulf of Mexico||25|-90|205|Gulf of America
Gulf of Oman||25|58|190|Sea of Oman
Gulf of Thailand||10|101.5|165|
Gulf of Tonkin||20|108|150|
Ha Long Bay|VN|20.9|107.1|145|Halong Bay
Han River|KR|37.5|127|150|
Hudson Bay|CA|60|-85|165|
Hudson River|US|41.5|-73.95|170|Hudson
Hudson Valley|US|41.7|-73.9|150|
Indian Ocean||-10|70|200|
Indus||27|68|165|Indus River
Ionian Sea||38|19|155|
Irish Sea||54|-5|165|
Irrawaddy|MM|18|95|155|Irrawaddy River;Irrawaddy Delta;Ayeyarwady
Irtysh River||57|70|140|Irtysh
James River|US|37.2|-76.9|140|
Jamuna River|BD|24.7|89.7|140|Jamuna
Java Sea||-5|110|155|
Jhelum River||33|73.6|140|Jhelum
Jordan River||32|35.55|165|River Jordan
Jordan Valley||32.3|35.55|165|
Kabul River||34.3|71|140|
Kakhovka Reservoir|UA|47.3|34.3|150|
Kerch Strait||45.3|36.6|185|
Kosi River||26.5|86.9|135|Kosi
Lake Albert||1.7|31|140|
Lake Baikal|RU|53.5|108|170|
Lake Chad||13|14|180|
Lake Champlain||44.5|-73.3|150|
Lake Como|IT|46|9.27|150|
Lake Edward||-0.35|29.6|145|
Lake Erie||42.2|-81.2|170|
Lake Garda|IT|45.65|10.67|155|
Lake Geneva||46.45|6.55|160|
Lake Huron||44.8|-82.4|160|
Lake Kivu||-2|29.1|160|
Lake Malawi||-12|34.5|155|Lake Nyasa
Lake Mead|US|36.25|-114.4|160|
Lake Michigan|US|44|-87|170|
Lake Okeechobee|US|26.9|-80.8|150|
Lake Ontario||43.7|-77.9|165|
Lake Superior||47.7|-87.5|165|
Lake Tahoe|US|39.1|-120.03|165|Tahoe
Lake Tanganyika||-6|29.5|160|
Lake Titicaca||-15.8|-69.4|160|
Lake Toba|ID|2.6|98.8|150|
Lake Turkana||3.6|36.1|155|
Lake Urmia|IR|37.7|45.4|150|
Lake Victoria||-1|33|175|
Lake Volta|GH|7|0|150|
Limpopo River||-24|32|145|
Litani River|LB|33.34|35.25|150|Litani
Long Island Sound|US|41.1|-72.9|160|
Malacca Strait||4|100|170|Strait of Malacca;Malacca Straits;Straits of Malacca
Marmara Sea|TR|40.7|28|165|Sea of Marmara
Mediterranean Sea||35|18|210|Mediterranean;the Mediterranean;Eastern Mediterranean
Meghna River|BD|23.2|90.6|140|Meghna
Mekong||15|105.8|165|Mekong River;Mekong Delta
Mersey|GB|53.35|-2.9|130|River Mersey
Mississippi Delta|US|33.5|-90.5|150|
Mississippi River|US|35|-90|175|
Missouri River|US|42|-96|160|
Mozambique Channel||-18|41|160|
Murray River|AU|-34.3|140.6|150|
Narmada River|IN|22|75|140|Narmada
New York Harbor|US|40.67|-74.04|150|New York harbor
Niger River||13|3|150|
Nile||25|32.5|185|Nile River;River Nile;Blue Nile;White Nile
Nile Delta|EG|31|31|170|Nile delta
North Sea||56|3|195|
Norwegian Sea||68|2|155|
Oder||52|14.6|140|
Oder River||52.5|14.6|145|Oder
Ohio River|US|38|-86|160|
Okhotsk Sea||55|150|140|Sea of Okhotsk
Orange River||-28.6|20|140|
Orinoco|VE|8.5|-65|145|Orinoco River
Oskil River|UA|49.5|37.6|135|Oskil
Pacific Ocean||0|-150|210|Pacific;the Pacific;South Pacific;North Pacific
Padma River|BD|23.5|90|140|Padma
Panama Canal|PA|9.08|-79.68|195|
Pangong Lake|IN|33.74|78.7|145|Pangong Tso;Pangong
Paraná River||-30|-59.6|145|
Pearl Harbor|US|21.37|-157.95|185|
Pearl River|CN|22.5|113.5|145|
Pearl River Delta|CN|22.8|113.4|160|
Persian Gulf||27|51|200|Arabian Gulf;the Gulf
Philippine Sea||18|133|165|
Po River|IT|45|11|140|
Potomac River|US|38.5|-77.3|160|Potomac
Puget Sound|US|47.7|-122.4|165|
Red River|US|34|-97|130|
Red Sea||20|38|200|
Rhine||50|7.6|170|Rhine River;River Rhine
Rio Grande||28|-99.5|175|Rio Bravo
River Thames|GB|51.5|0.5|165|Thames;Thames Estuary
San Francisco Bay|US|37.7|-122.28|160|
Santa Monica Bay|US|33.9|-118.5|120|
Scarborough Shoal||15.13|117.77|170|
Sea of Azov||46|36.5|185|Azov Sea
Sea of Galilee|IL|32.8|35.6|170|Lake Tiberias;Kinneret
Sea of Japan||40|135|180|
Second Thomas Shoal||9.75|115.87|160|
Seine|FR|49|1.5|160|Seine River;River Seine
Severn|GB|51.7|-2.6|110|River Severn
Shannon River|IE|52.7|-8.8|100|River Shannon
Shatt al-Arab||30.4|48.2|160|
Snake River|US|44|-117|150|
Solent|GB|50.8|-1.4|140|
South China Sea||13|114|205|
St. Lawrence River||47|-71|160|St. Lawrence;Saint Lawrence Seaway;St. Lawrence Seaway
Strait of Gibraltar||36|-5.6|175|Gibraltar Strait
Strait of Hormuz||26.57|56.25|200|Hormuz Strait;Straits of Hormuz
Suez Canal|EG|30.6|32.33|195|Suez
Sulu Sea||8|120|150|
Susquehanna River|US|40.5|-76.8|150|Susquehanna
Sutlej River||31|75.5|140|Sutlej
Taiwan Strait||24|119|195|Taiwan Straits
Tampa Bay|US|27.76|-82.54|160|
Tasman Sea||-40|160|165|
Teesta River||26.5|88.8|140|Teesta
Tigris||35|43.5|170|Tigris River
Timor Sea||-11|127|155|
Tyrrhenian Sea||40|12|155|
Ural River||47.2|51.5|140|
Vistula River|PL|52.5|19.6|140|Vistula
Volga||50|46|165|Volga River
Volga River|RU|50|45.5|155|Volga
Volta River|GH|6|0.5|130|
White Sea|RU|65.5|38|150|
Willamette River|US|45|-123|130|
Yalu River||40.5|125|150|
Yamuna|IN|27|78|150|Yamuna River
Yangtze||31|117|170|Yangtze River;Yangtse
Yangtze River|CN|30.5|114|160|Yangtze
Yellow River|CN|37|111|165|
Yellow Sea||35|123|170|
Yenisei River|RU|62|89|140|Yenisei
Zambezi||-17|31|155|Zambezi River
Zambezi Valley||-16|30|130|
`
