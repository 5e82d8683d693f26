/**
 * Buildings, squares, bases, airports, plants and camps that news names without saying where they are:
 * name, country, point, importance, other names.
 */
export const FACILITY_ROWS = `
10 Downing Street|GB|51.5034|-0.1276|180|Downing Street;Number 10;No. 10
Abu Ghraib prison|IQ|33.29|44.07|165|
Ain al-Asad Air Base|IQ|33.785|42.441|150|Al Asad Air Base;Ain al-Asad
Ain al-Hilweh|LB|33.54|35.38|150|Ein el-Hilweh
Al-Aqsa Mosque|PS|31.776|35.2358|180|Al Aqsa;al-Aqsa;Al-Aqsa;al-Aqsa Mosque;al-Aqsa mosque;Al-Aqsa mosque;Al-Aqsa compound
Al-Shifa Hospital|PS|31.524|34.4443|170|al-Shifa Hospital;Shifa Hospital;al-Shifa hospital;Al-Shifa hospital
Al-Udeid Air Base|QA|25.117|51.315|155|Al Udeid
Alcatraz|US|37.8267|-122.423|160|Alcatraz Island
Allianz Arena|DE|48.2188|11.6247|150|
Andrews Air Force Base|US|38.81|-76.87|160|Joint Base Andrews
Anfield|GB|53.4308|-2.9608|155|
Arrowhead Stadium|US|39.0489|-94.4839|145|
Augusta National|US|33.5031|-82.0206|150|Augusta National Golf Club
Auschwitz|PL|50.0344|19.1783|180|Auschwitz-Birkenau
Azovstal|UA|47.09|37.61|165|Azovstal steel plant;Azovstal steelworks
Azteca Stadium|MX|19.3029|-99.1505|150|Estadio Azteca
Bagram Air Base|AF|34.946|69.265|170|Bagram Airfield;Bagram air base;Bagram
Baikonur Cosmodrome|KZ|45.965|63.305|155|
Bataclan|FR|48.863|2.3706|160|Bataclan concert hall
Ben Gurion Airport|IL|32.01|34.89|165|Ben Gurion International Airport
Berlin Wall|DE|52.535|13.39|165|
Big Ben|GB|51.5007|-0.1246|150|
Bombonera|AR|-34.6356|-58.3647|145|La Bombonera
Brandenburg Gate|DE|52.5163|13.3777|165|
Broadway|US|40.76|-73.985|140|
Brooklyn Bridge|US|40.7061|-73.9969|165|
Buchenwald|DE|51.02|11.25|150|
Buckingham Palace|GB|51.5014|-0.1419|180|
Camp David|US|39.648|-77.465|175|
Camp Nou|ES|41.381|2.1228|155|
Camp Pendleton|US|33.3|-117.35|155|
Capitol Hill|US|38.8899|-77.0046|175|
Carrow Road|GB|52.6221|1.3092|140|
Celtic Park|GB|55.8497|-4.2055|150|
Central Park|US|40.7829|-73.9654|170|
Champs-Elysees|FR|48.8698|2.3076|165|Champs-Élysées;Champs Elysees
Charles de Gaulle Airport|FR|49.0097|2.5479|160|
Chernobyl Nuclear Power Plant|UA|51.389|30.099|165|Chernobyl nuclear plant
Colosseum|IT|41.8902|12.4922|160|
Columbine High School|US|39.604|-105.074|155|Columbine
Croke Park|IE|53.3607|-6.2512|150|
Dachau concentration camp|DE|48.27|11.47|140|
Dadaab|KE|0.06|40.31|160|Dadaab refugee camp
Disneyland|US|33.8121|-117.919|160|
Dodger Stadium|US|34.0739|-118.24|145|
Dome of the Rock|PS|31.778|35.2354|165|
Dulles International Airport|US|38.9531|-77.4565|160|Dulles;Dulles Airport
Eden Gardens|IN|22.5646|88.3433|150|
Eiffel Tower|FR|48.8584|2.2945|175|
Elland Road|GB|53.7779|-1.5721|145|
Ellis Park|ZA|-26.1978|28.0608|120|
Elysee Palace|FR|48.8704|2.3167|170|Élysée Palace;Elysee;Élysée
Emirates Stadium|GB|51.5549|-0.1084|150|
Empire State Building|US|40.7484|-73.9857|165|
Erez crossing|PS|31.558|34.547|150|Erez Crossing
Etihad Stadium|GB|53.4831|-2.2004|150|
Evin Prison|IR|35.795|51.385|165|Evin prison;Evin
Fenway Park|US|42.3467|-71.0972|150|
Flushing Meadows|US|40.7498|-73.8467|150|
Fordow|IR|34.885|50.996|165|Fordo;Fordow nuclear site
Fort Benning|US|32.35|-84.97|155|
Fort Bragg|US|35.14|-79|160|
Fort Campbell|US|36.65|-87.46|155|
Fort Detrick|US|39.44|-77.43|145|
Fort Hood|US|31.13|-97.78|160|
Fort Knox|US|37.89|-85.96|150|
Fort Meade|US|39.11|-76.74|150|
Gaddafi Stadium|PK|31.5134|74.3335|145|
Gatwick Airport|GB|51.148|-0.19|165|Gatwick
Gillette Stadium|US|42.0909|-71.2643|145|
Golden Gate Bridge|US|37.8199|-122.4783|170|
Goodison Park|GB|53.4388|-2.9664|150|
Grand Central Terminal|US|40.7527|-73.9772|155|Grand Central;Grand Central Station
Great Wall of China|CN|40.43|116.57|165|Great Wall
Green Zone|IQ|33.305|44.39|160|
Grenfell Tower|GB|51.514|-0.2158|165|
Ground Zero|US|40.7115|-74.0134|140|
Guggenheim Museum|US|40.783|-73.959|120|
Hagia Sophia|TR|41.0086|28.98|160|
Hampden Park|GB|55.8258|-4.252|150|
Heathrow Airport|GB|51.47|-0.4543|170|Heathrow
Hillsborough Stadium|GB|53.4114|-1.5007|150|Hillsborough
Hollywood|US|34.0983|-118.3267|175|
Hyde Park|GB|51.5073|-0.1657|100|
Ibrox|GB|55.8532|-4.3093|150|Ibrox Stadium
Incirlik Air Base|TR|37.002|35.4259|155|Incirlik
Jabalia refugee camp|PS|31.533|34.4833|155|Jabaliya refugee camp;Jabalia camp
Jenin refugee camp|PS|32.4607|35.2861|155|Jenin camp
JFK Airport|US|40.6413|-73.7781|160|John F. Kennedy International Airport;JFK;Kennedy Airport
Kashagan|KZ|46.25|51.6|130|
Kennedy Space Center|US|28.5729|-80.649|165|
Kerem Shalom|IL|31.227|34.268|155|Kerem Shalom crossing
KK Park|MM|16.65|98.53|130|
Kremlin|RU|55.752|37.6175|190|
LaGuardia Airport|US|40.7769|-73.874|155|LaGuardia
Lambeau Field|US|44.5013|-88.0622|145|
Lincoln Center|US|40.7725|-73.9835|145|
Lincoln Memorial|US|38.8893|-77.0502|160|
Logan International Airport|US|42.3656|-71.0096|150|Logan Airport
Los Alamos National Laboratory|US|35.88|-106.3|150|
Los Angeles International Airport|US|33.9416|-118.4085|155|LAX
Louvre|FR|48.8606|2.3376|165|Louvre Museum
Luzhniki Stadium|RU|55.7158|37.5537|145|Luzhniki
Madison Square Garden|US|40.7505|-73.9934|160|
Maidan|UA|50.45|30.524|160|Maidan Nezalezhnosti;Maidan Square
Mar-a-Lago|US|26.677|-80.037|190|Mar-A-Lago
Maracana|BR|-22.9121|-43.2302|155|Maracanã
Melbourne Cricket Ground|AU|-37.82|144.9834|150|
Molineux|GB|52.5903|-2.1304|145|
Narendra Modi Stadium|IN|23.0919|72.5975|145|
Natanz nuclear facility|IR|33.72|51.73|150|
National Mall|US|38.8896|-77.023|155|
O'Hare International Airport|US|41.9742|-87.9073|155|O'Hare;O'Hare Airport
OR Tambo International Airport|ZA|-26.139|28.246|150|OR Tambo;O.R. Tambo;OR Tambo airport
Oval Office|US|38.8974|-77.0374|120|
Palm Jumeirah|AE|25.112|55.139|140|
Panmunjom||37.956|126.677|165|
Parchin|IR|35.52|51.77|150|
Pearl Roundabout|BH|26.218|50.557|140|
Pennsylvania Avenue|US|38.895|-77.025|140|
Pentagon|US|38.871|-77.056|185|
Piccadilly Circus|GB|51.51|-0.1346|140|
Place de la Republique|FR|48.8674|2.3636|140|Place de la République
Rafah crossing|PS|31.249|34.26|160|Rafah Crossing
Ramstein Air Base|DE|49.4369|7.6003|165|Ramstein
Red Square|RU|55.7539|37.6208|170|
Rikers Island|US|40.7932|-73.8865|160|Rikers
Rockefeller Center|US|40.7587|-73.9787|150|
Roj camp|SY|36.95|42.1|120|al-Roj camp
Roland Garros|FR|48.8469|2.2531|150|
Sabra and Shatila|LB|33.8628|35.4984|150|Shatila
San Quentin|US|37.94|-122.49|155|San Quentin State Prison
San Siro|IT|45.4781|9.124|150|
Sandhurst|GB|51.336|-0.7637|110|
Sandy Hook Elementary School|US|41.42|-73.278|160|
Santiago Bernabéu Stadium|ES|40.453|-3.6883|150|Santiago Bernabéu;Santiago Bernabeu;Bernabéu;Bernabeu
Selhurst Park|GB|51.3983|-0.0855|145|
Shea Stadium|US|40.757|-73.8458|145|
Silverstone|GB|52.073|-1.0147|140|
SoFi Stadium|US|33.9535|-118.3392|145|
Soldier Field|US|41.8623|-87.6167|145|
St James' Park|GB|54.9756|-1.6217|150|St. James' Park;St James’ Park
St. Peter's Basilica|VA|41.9022|12.4539|160|
St. Peter's Square|VA|41.9022|12.4568|165|Saint Peter's Square
Stade de France|FR|48.9245|2.3602|155|
Statue of Liberty|US|40.6892|-74.0445|165|
Stonehenge|GB|51.1789|-1.8262|160|
Sydney Opera House|AU|-33.8568|151.2153|160|Opera House
Syntagma Square|GR|37.9755|23.7348|155|
Tahrir Square|EG|30.0444|31.2357|185|
Taj Mahal|IN|27.1751|78.0421|165|
Taksim Square|TR|41.0369|28.985|165|Taksim;Gezi Park
Temple Mount|PS|31.778|35.236|170|Haram al-Sharif;Noble Sanctuary
Tengiz|KZ|46.1|53.4|130|
Three Mile Island|US|40.1531|-76.7247|155|
Tiananmen Square|CN|39.9031|116.3915|180|Tiananmen
Times Square|US|40.758|-73.9855|170|
Tishreen Dam|SY|36.38|38.18|140|Tishreen dam
Tower of London|GB|51.5081|-0.0759|155|
Trafalgar Square|GB|51.508|-0.1281|165|
Trump Tower|US|40.7624|-73.9738|160|
Twin Towers|US|40.7118|-74.0131|150|
Vandenberg Air Force Base|US|34.74|-120.57|145|
Villa Park|GB|52.5092|-1.8848|150|
Wailing Wall|PS|31.7767|35.2345|155|Western Wall
Wall Street|US|40.706|-74.0088|150|
Walter Reed|US|39.0|-77.095|145|Walter Reed Army Medical Center;Walter Reed National Military Medical Center
Wankhede Stadium|IN|18.9389|72.8258|145|
Waterloo Station|GB|51.5031|-0.1132|130|
Wembley Stadium|GB|51.556|-0.2795|165|Wembley
Westminster Abbey|GB|51.4993|-0.1273|160|
White House|US|38.8977|-77.0365|190|
Whitehall|GB|51.5035|-0.1262|140|
Wimbledon|GB|51.434|-0.2145|150|
World Trade Center|US|40.7118|-74.0131|175|World Trade Centre
Wrigley Field|US|41.9484|-87.6553|150|
Yankee Stadium|US|40.8296|-73.9262|155|
Yarmouk camp|SY|33.474|36.304|155|Yarmouk refugee camp
Yasukuni Shrine|JP|35.694|139.744|160|Yasukuni shrine;Yasukuni
Zaatari|JO|32.29|36.33|150|Zaatari refugee camp;Za'atari
Zamzam camp|SD|13.47|25.3|155|Zamzam;Zamzam displacement camp
Zaporizhzhia Nuclear Power Plant|UA|47.51|34.585|175|Zaporizhzhia nuclear plant;Zaporizhzhia nuclear power plant
Zuccotti Park|US|40.7093|-74.0113|140|
`
