/**
 * First-level regions whose point GeoNames gives elsewhere than in the middle of their cities, or that news calls by
 * another name: name, country, point, importance (empty: by its people), other names.
 */
export const REGION_ROWS = `
Alberta|CA|52.28333|-117.469|195|
British Columbia|CA|53.99983|-125.0032|195|B.C.
Manitoba|CA|55.00019|-97.00049|190|
New Brunswick|CA|46.5001|-65.99878|185|
Newfoundland and Labrador|CA|52|-56|180|Newfoundland;Labrador
Northwest Territories|CA|65|-118|180|
Nova Scotia|CA|45.00015|-62.99865|190|
Nunavut|CA|70|-90|180|
Ontario|CA|49.25014|-84.49983|195|
Prince Edward Island|CA|46.33343|-63.49879|175|P.E.I.
Quebec|CA|52.00017|-71.99907|195|Québec
Saskatchewan|CA|54.0001|-106.00099|190|
Yukon|CA|62.99962|-135.00404|180|Yukon Territory
New South Wales|AU|-33|146|195|NSW
Northern Territory|AU|-20|134|170|
Queensland|AU|-20|145|190|
South Australia|AU|-30|135|180|
Tasmania|AU|-42|147|190|
Victoria|AU|-37|145|170|
Western Australia|AU|-25|122|185|
Australian Capital Territory|AU|-35.5|149|150|ACT
England|GB|52.16045|-0.70312|235|
Scotland|GB|56|-4|235|
Wales|GB|52.5|-3.5|235|
Northern Ireland|GB|54.5|-6.5|235|
Bavaria|DE|49|11.5|195|Bayern
Saxony|DE|51|13|175|
Lower Saxony|DE|52.83333|9|170|
North Rhine-Westphalia|DE|51.5|7.5|170|
Crimea|UA|45.25|34.5|230|Crimean Peninsula;Autonomous Republic of Crimea
Tibet|CN|31.5|88|205|Tibet Autonomous Region
Xinjiang|CN|41.5|86|195|Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region;East Turkestan
Inner Mongolia|CN|43|113|180|Nei Mongol
Sichuan|CN|30.5|102.5|180|Szechuan
Guangdong|CN|23|113|180|Canton Province
Hubei|CN|31|112|175|
Hunan|CN|28|112|175|
Henan|CN|34|114|170|
Hebei|CN|39|116|170|
Shandong|CN|36|119|170|
Yunnan|CN|25|102|175|
Qinghai|CN|36|96|165|
Gansu|CN|38|102|165|
Heilongjiang|CN|48|128|165|
Kerala|IN|10.41667|76.5|185|
Punjab|IN|30.91667|75.41667|180|
Punjab|PK|30.85999|72.31976|178|
Gujarat|IN|22.75|71.75|185|
Uttar Pradesh|IN|27|80.75|180|U.P.
Madhya Pradesh|IN|23.5|78.5|175|
Andhra Pradesh|IN|16|80|175|
Tamil Nadu|IN|11|78|185|
Karnataka|IN|14|76|180|
Maharashtra|IN|19.5|75|180|
Rajasthan|IN|26.58333|73.83333|180|
Bihar|IN|25.75|85.75|180|
West Bengal|IN|24|88|180|
Odisha|IN|20.5|84.41667|175|Orissa
Assam|IN|26|93|185|
Manipur|IN|24.75|94|180|
Chhattisgarh|IN|21.5|82|170|
Jharkhand|IN|23.75|85.5|170|
Haryana|IN|29|76|175|
Himachal Pradesh|IN|31.91667|77.25|170|
Uttarakhand|IN|30.25|79.25|170|
Telangana|IN|17.8|79|170|
Jammu and Kashmir|IN|33.91667|76.66667|190|Jammu & Kashmir;Indian-administered Kashmir
Ladakh|IN|34.33|77.42|175|
Sindh|PK|26|68.75|180|Sind
Balochistan|PK|28|66|190|Baluchistan
Khyber Pakhtunkhwa|PK|34.5|72|185|Khyber-Pakhtunkhwa;North-West Frontier Province;North West Frontier Province;Khyber Pukhtunkhwa
Gaza Strip|PS|31.41667|34.33333|235|Gaza
West Bank|PS|32|35.25|235|
Sicily|IT|37.75|14.25|185|
Sardinia|IT|40|9|180|
Tuscany|IT|43.41667|11|180|
Lombardy|IT|45.66667|9.5|180|
Catalonia|ES|41.82046|1.86768|200|Catalunya
Andalusia|ES|37.6|-4.5|180|Andalucia;Andalucía
Galicia|ES|42.75509|-7.86621|160|
Basque Country|ES|42.83333|-2.68333|175|
Corsica|FR|42|9|180|Corse
Brittany|FR|48|-3|165|Bretagne
Île-de-France|FR|48.5|2.5|165|
Flanders|BE|51.0|4.2|175|
Wallonia|BE|50.5|4.75|175|
Bali|ID|-8.5|115|185|
Aceh|ID|4.5|97|175|
Papua|ID|-5|140|160|
Rakhine|MM|19.5|94|185|Rakhine State;Arakan
Helmand|AF|31|64|190|
Kandahar|AF|31|65.5|140|
Nangarhar|AF|34.25|70.5|170|
Nineveh|IQ|36|42|160|Ninawa;Nineveh Plains
Anbar|IQ|33|42|175|Al Anbar;al-Anbar;Al-Anbar
Diyala|IQ|33.83|45|165|
Chechnya|RU|43.25|45.83333|205|Chechen Republic
Dagestan|RU|43|47|190|Daghestan
Ingushetia|RU|43.15|45|180|
North Ossetia–Alania|RU|43|44.25|170|North Ossetia
Tatarstan|RU|55.25|50.75|175|
Buenos Aires Province|AR|-37|-60|140|
Amazonas|BR|-5|-63|150|
Pará|BR|-4|-53|150|
Chiapas|MX|16.5|-92.5|180|
Sinaloa|MX|25|-107.5|180|
Guerrero|MX|17.66667|-100|170|
Michoacán|MX|19.16667|-101.83333|175|Michoacan
Oaxaca|MX|17|-96.5|165|
Borno State|NG|11.5|13|165|Borno
Kaduna State|NG|10.33|7.75|130|
Tigray|ET|14|39|190|
Oromiya|ET|8|39|175|Oromia
Amhara|ET|11.66|38|175|
North Kivu|CD|-0.5|29|180|
South Kivu|CD|-3|28.3|175|
Ituri|CD|1.8|30|165|
Mindanao|PH|7.5|125|185|
`
