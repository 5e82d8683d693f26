/** Adjectives and nouns of countries, peoples and continents. */
export const NATIONALITIES = `
  abkhaz abkhazian aboriginal aborigines adjarian afghan afghani afghans african african-american african-americans
  africans afrikaner afrikaners albanian albanians algerian algerians amazigh american americans amhara andean
  andorran anglo anglo-american angolan angolans antiguan arab arabian arabs argentine argentines argentinian
  argentinians armenian armenians ashanti asian asians assyrian assyrians australian australians austrian austrians
  aymara azerbaijani azerbaijanis azeri azeris bahamian bahraini bahrainis balochi baluch bangladeshi bangladeshis
  bantu barbadian basque basques batswana bavarian bavarians bedouin bedouins belarusian belarusians belarussian
  belgian belgians bengali bengalis beninese berber berbers bermudian bhutanese bolivian bolivians bosniak bosniaks
  bosnian bosnians brazilian brazilians breton brit british briton britons brits bruneian bulgarian bulgarians
  burkinabe burman burmese burundian burundians californian californians cambodian cambodians cameroonian
  cameroonians canadian canadians cantonese castilian catalan catalans caucasian chadian chadians chechen chechens
  chilean chileans chinese circassian colombian colombians congolese copt coptic copts cornish corsican corsicans
  cossack cossacks croat croatian croatians croats cuban cubans cypriot cypriots czech czechoslovak czechs dane
  danes danish dayak dinka dominican dominicans druze dutch dutchman ecuadoran ecuadorean ecuadorian egyptian egyptians
  emirati emiratis english englishman eritrean eritreans estonian estonians ethiopian ethiopians eurasian european
  europeans fijian fijians filipina filipino filipinos finn finnish finns flemish french frenchman frenchmen
  frenchwoman fulani gabonese gambian gambians georgian georgians german germans ghanaian ghanaians greek greeks
  grenadian guarani guatemalan guatemalans guinean guineans gurkha gurkhas gurung guyanese gypsies gypsy haitian
  haitians hausa hawaiian hazara hazaras himalayan hispanic hispanics honduran hondurans hungarian hungarians hutu
  hutus iberian ibo icelandic igbo inca indian indians indo-chinese indonesian indonesians ingush inuit inuk iranian
  iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian ivorians jamaican jamaicans
  japanese javanese jordanian jordanians kachin kalenjin karen kashmiri kashmiris kazakh kazakhs kazakhstani kenyan
  kenyans khmer kikuyu korean koreans kosovan kosovar kosovars kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao
  laotian laotians latin latina latino latinos latvian latvians lebanese lesothan liberian liberians libyan libyans
  lithuanian lithuanians luo luxembourger maasai macedonian macedonians malagasy malawian malawians malay malays
  malaysian malaysians maldivian malian malians maltese maori maoris mapuche maronite maronites masai mauritanian
  mauritanians mauritian maya mayan mayans melanesian metis mexican mexicans moldovan moldovans monegasque mongol
  mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican mozambicans namibian namibians
  nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians nigerien nordic norwegian norwegians nuer omani
  omanis oromo oromos ossetian ossetians pakistani pakistanis palestinian palestinians panamanian panamanians papuan
  pashtun pashtuns persian persians peruvian peruvians pole poles polish polynesian portuguese prussian puerto-rican
  punjabi punjabis qatari qataris quebecer quebecers quebecois quechua rohingya roma romani romanian romanians
  russian russians rwandan rwandans salvadoran salvadorans salvadorean sami samoan samoans saudi saudis scandinavian
  scandinavians scot scotch scots scottish senegalese serb serbian serbians serbs sherpa sherpas siberian sicilian
  sicilians sierra-leonean sikkimese sindhi singaporean singaporeans sinhalese slav slavic slavs slovak slovakian
  slovaks slovene slovenes slovenian slovenians somali somalian somalis soviet soviets spaniard spaniards spanish
  sudanese sunda surinamese swahili swazi swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tamil
  tamils tanzanian tanzanians tartar tatar tatars texan texans thai thais tibetan tibetans tigrayan tigrayans
  timorese tobagonian togolese tongan trinidadian tuareg tuaregs tunisian tunisians turk turkic turkish turkmen
  turkmens turkoman turks tutsi tutsis ugandan ugandans uighur uighurs ukrainian ukrainians uruguayan uruguayans
  uyghur uyghurs uzbek uzbeks vanuatuan venetian venezuelan venezuelans vietnamese viking vikings welsh welshman
  westerner westerners xhosa yazidi yazidis yemeni yemenis yemenite yoruba yugoslav yugoslavs zairean zairian
  zambian zambians zimbabwean zimbabweans zionist zionists zulu zulus`

/** Believers, adherents and party members. */
export const FAITHS_AND_PARTIES = `
  alawite alawites anabaptist anglican anglicans atheist ayatollahs baathist baathists baptist baptists bolshevik
  bolsheviks brahmin brahmins buddhist buddhists calvinist catholic catholics christian christians communist
  communists confucian contra contras crusaders dalit dalits democrat democrats evangelical evangelicals fascist
  fascists gaullist gaullists hasidic hasidim hindu hindus houthi houthis huthi huthis islamic islamist islamists
  jain jains jesuit jesuits jew jewish jews judaic labourite lutheran lutherans maoist maoists marxist marxists
  methodist methodists mormon mormons moslem moslems muslim muslims nazi nazis neo-nazi neo-nazis orthodox
  pentecostal peronist peronists presbyterian presbyterians protestant protestants puritan quaker quakers
  rastafarian republican republicans salafi salafist salafists sandinista sephardic shi'a shi'ite shi'ites shia
  shias shiite shiites sikh sikhs stalinist sufi sufis sunni sunnis taoist tories tory trotskyist unionists wahhabi
  wahhabis whig zapatista zoroastrian`
