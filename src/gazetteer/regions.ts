/**
 * First-level regions whose point GeoNames gives elsewhere than in the middle of their cities, or that news calls by
 * another name: name, country, point, importance (empty: by its people), other names.
 */
export const REGION_ROWS = `
Aceh|ID|4.5|97|175|
Alberta|CA|52.28333|-117.469|195|
Amazonas|BR|-5|-63|150|
Amhara|ET|11.66|38|175|
Anbar|IQ|33|42|175|Al Anbar;al-Anbar;Al-Anbar
Andalusia|ES|37.6|-4.5|180|Andalucia;Andalucía
Andhra Pradesh|IN|16|80|175|
Assam|IN|26|93|185|
Australian Capital Territory|AU|-35.5|149|150|ACT
Bali|ID|-8.5|115|185|
Balochistan|PK|28|66|190|Baluchistan
Basque Country|ES|42.83333|-2.68333|175|
Bavaria|DE|49|11.5|195|Bayern
Bihar|IN|25.75|85.75|180|
Borno State|NG|11.5|13|165|Borno
British Columbia|CA|53.99983|-125.0032|195|B.C.
Brittany|FR|48|-3|165|Bretagne
Buenos Aires|AR|-37|-60|140|Buenos Aires Province
Catalonia|ES|41.82046|1.86768|200|Catalunya
Chechnya|RU|43.25|45.83333|205|Chechen Republic
Chhattisgarh|IN|21.5|82|170|
Chiapas|MX|16.5|-92.5|180|
Corsica|FR|42|9|180|Corse
Crimea|UA|45.25|34.5|230|Crimean Peninsula;Autonomous Republic of Crimea
Dagestan|RU|43|47|190|Daghestan
Diyala|IQ|33.83|45|165|
England|GB|52.16045|-0.70312|235|
Flanders|BE|51.0|4.2|175|
Galicia|ES|42.75509|-7.86621|160|
Gansu|CN|38|102|165|
Gaza Strip|PS|31.41667|34.33333|235|Gaza
Guangdong|CN|23|113|180|Canton Province
Guerrero|MX|17.66667|-100|170|
Gujarat|IN|22.75|71.75|185|
Haryana|IN|29|76|175|
Hebei|CN|39|116|170|
Heilongjiang|CN|48|128|165|
Helmand|AF|31|64|190|
Henan|CN|34|114|170|
Himachal Pradesh|IN|31.91667|77.25|170|
Hubei|CN|31|112|175|
Hunan|CN|28|112|175|
Ingushetiya Republic|RU|43.15|45|180|
Inner Mongolia|CN|43|113|180|Nei Mongol
Ituri|CD|1.8|30|165|
Jammu and Kashmir|IN|33.91667|76.66667|190|Jammu & Kashmir;Indian-administered Kashmir
Jharkhand|IN|23.75|85.5|170|
Kaduna State|NG|10.33|7.75|130|
Kandahar|AF|31|65.5|140|
Karnataka|IN|14|76|180|
Kerala|IN|10.41667|76.5|185|
Khyber Pakhtunkhwa|PK|34.5|72|185|Khyber-Pakhtunkhwa;North-West Frontier Province;North West Frontier Province;Khyber Pukhtunkhwa
Ladakh|IN|34.33|77.42|175|
Lombardy|IT|45.66667|9.5|180|
Lower Saxony|DE|52.83333|9|170|
Madhya Pradesh|IN|23.5|78.5|175|
Maharashtra|IN|19.5|75|180|
Manipur|IN|24.75|94|180|
Manitoba|CA|55.00019|-97.00049|190|
Michoacán|MX|19.16667|-101.83333|175|Michoacan
Nangarhar|AF|34.25|70.5|170|
New Brunswick|CA|46.5001|-65.99878|185|
New South Wales|AU|-33|146|195|NSW
Newfoundland and Labrador|CA|52|-56|180|Newfoundland;Labrador
Nineveh|IQ|36|42|160|Ninawa;Nineveh Plains
North Kivu|CD|-0.5|29|180|
North Ossetia–Alania|RU|43|44.25|170|North Ossetia
North Rhine-Westphalia|DE|51.5|7.5|170|
Northern Ireland|GB|54.5|-6.5|235|
Northern Territory|AU|-20|134|170|
Northwest Territories|CA|65|-118|180|
Nova Scotia|CA|45.00015|-62.99865|190|
Nunavut|CA|70|-90|180|
Oaxaca|MX|17|-96.5|165|
Odisha|IN|20.5|84.41667|175|Orissa
Ontario|CA|49.25014|-84.49983|195|
Oromiya|ET|8|39|175|Oromia
Papua|ID|-5|140|160|
Pará|BR|-4|-53|150|
Prince Edward Island|CA|46.33343|-63.49879|175|P.E.I.
Punjab|IN|30.91667|75.41667|180|
Punjab|PK|30.85999|72.31976|178|
Qinghai|CN|36|96|165|
Quebec|CA|52.00017|-71.99907|195|Québec
Queensland|AU|-20|145|190|
Rajasthan|IN|26.58333|73.83333|180|
Rakhine|MM|19.5|94|185|Rakhine State;Arakan
Sardinia|IT|40|9|180|
Saskatchewan|CA|54.0001|-106.00099|190|
Saxony|DE|51|13|175|
Scotland|GB|56|-4|235|
Shandong|CN|36|119|170|
Sichuan|CN|30.5|102.5|180|Szechuan
Sicily|IT|37.75|14.25|185|
Sinaloa|MX|25|-107.5|180|
Sindh|PK|26|68.75|180|Sind
South Australia|AU|-30|135|180|
South Kivu|CD|-3|28.3|175|
Tamil Nadu|IN|11|78|185|
Tasmania|AU|-42|147|190|
Tatarstan Republic|RU|55.25|50.75|175|
Telangana|IN|17.8|79|170|
Tibet|CN|32|90|205|Tibet Autonomous Region
Tigray|ET|14|39|190|
Tuscany|IT|43.41667|11|180|
Uttar Pradesh|IN|27|80.75|180|U.P.
Uttarakhand|IN|30.25|79.25|170|
Victoria|AU|-37|145|170|
Wales|GB|52.5|-3.5|235|
Wallonia|BE|50.5|4.75|175|
West Bank|PS|32|35.25|235|
West Bengal|IN|24|88|180|
Western Australia|AU|-25|122|185|
Xinjiang|CN|41.5|86|195|Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region;East Turkestan
Yukon|CA|62.99962|-135.00404|180|Yukon Territory
Yunnan|CN|25|102|175|
Île-de-France|FR|48.5|2.5|165|
`
