/** Events that their names alone make known, without "the". */
export const EVENTS = `
  Africa Cup of Nations; African Cup of Nations; Anzac Day; Arab Spring; Ashes; Asia Cup; Asian Cup; Asian Games;
  Australian Open; Balkan Wars; Ballon d'Or; Bastille Day; Battle of Britain; Battle of Stalingrad; Belle Epoque;
  Belle Époque; Black Friday; Boer War; Boxing Day; Brexit; British Open; Camp David Accords; Carnival;
  Champions League; Champions Trophy; Chechen War; Christmas; Christmas Day; Christmas Eve; Civil War; Cold War;
  Commonwealth Games; Confederations Cup; Copa America; Copa Libertadores; Crimean War; Cuban Missile Crisis;
  Cultural Revolution; Davis Cup; Dayton Accords; Diwali; Earth Day; Earth Summit; Easter; Easter Rising;
  Easter Sunday; Eid al-Adha; Eid al-Fitr; El Nino; El Niño; Euro 2016; Euro 2020; Euro 2024; Eurovision;
  Eurovision Song Contest; FA Cup; Falklands War; Father's Day; Fed Cup; First Intifada; First World War; Formula One;
  French Open; French Revolution; Good Friday; Good Friday Agreement; Grammy Awards; Grammys; Great Depression;
  Great War; Gulf War; Hajj; Halloween; Hanukkah; Holi; Holocaust; Independence Day; Indian Premier League; Intifada;
  Iran-Iraq War; Iraq War; Irish Open; Kentucky Derby; Korean War; Kosovo War; La Nina; La Niña; Labor Day;
  Labour Day; Lent; Lunar New Year; Mardi Gras; Masters; May Day; Memorial Day; Mother's Day; Nations League;
  New Year; New Year's Day; New Year's Eve; Nobel Peace Prize; Nobel Prize; Norman Conquest; October Revolution;
  Olympic Games; Olympics; Oscars; Palme d'Or; Pan American Games; Paralympics; Passover; Prague Spring;
  Premier League; Prohibition; Pulitzer Prize; Purim; Ramadan; Renaissance; Rio Olympics; Rose Bowl; Rosh Hashanah;
  Russian Revolution; Ryder Cup; Second Intifada; Second World War; Serie A; Six Nations; Six-Day War; Solheim Cup;
  Spanish Civil War; St. Patrick's Day; Summer Olympics; Super Bowl; Thanksgiving; Thanksgiving Day; Tokyo Olympics;
  Tour de France; Treaty of Versailles; Turner Prize; Two Sessions; U.S. Open; UEFA Cup; US Open; Valentine's Day;
  Vietnam War; Watergate; Whitewater; Wimbledon; Winter Olympics; World Cup; World Series; World War I; World War II;
  World War One; World War Two; Yom Kippur; Yom Kippur War`
