/** Full names of countries: the form, where the star stands for the country's usual name, and who bears it (ISO 3166-1). */
export const OFFICIAL_NAME_ROWS = `
Arab Republic of *|EG
Bolivarian Republic of *|VE
Co-operative Republic of *|GY
Commonwealth of *|AU;DM
Commonwealth of the *|BS
Democratic People's Republic of Korea|KP
Democratic Republic of *|ST;TL
Democratic Socialist Republic of *|LK
Federal Democratic Republic of *|ET;NP
Federal Republic of *|DE;NG;SO
Federative Republic of *|BR
Grand Duchy of *|LU
Hashemite Kingdom of *|JO
Hellenic Republic|GR
Independent State of *|PG;WS
Islamic Emirate of *|AF
Islamic Republic of *|AF;IR;MR;PK
Italian Republic|IT
Kingdom of *|BE;BH;BT;DK;ES;KH;LS;MA;NO;SA;SE;SZ;TH;TO
Kingdom of the *|NL
Lao People's Democratic Republic|LA
Oriental Republic of *|UY
People's Democratic Republic of *|DZ
People's Republic of *|BD;CN
Plurinational State of *|BO
Portuguese Republic|PT
Principality of *|AD;LI;MC
Republic of *|AL;AM;AO;AR;AT;AZ;BG;BI;BJ;BW;BY;CL;CM;CO;CR;CU;CV;CY;DJ;EC;EE;FI;FJ;GA;GE;GH;GN;GQ;GT;GW;HN;HR;HT;HU;ID;IN;IQ;IS;KE;KI;KZ;LB;LR;LT;LV;MD;ME;MK;ML;MM;MT;MU;MW;MZ;NA;NE;NI;NR;PA;PE;PL;PW;PY;RS;RW;SC;SG;SI;SL;SM;SN;SR;SS;TD;TJ;TN;TR;TT;UG;UZ;VU;XK;YE;ZA;ZM;ZW
Republic of Korea|KR
Republic of Türkiye|TR
Republic of the *|GM;MH;MV;PH;SD
Slovak Republic|SK
Socialist Republic of *|VN
State of *|ER;IL;KW;LY;PS;QA
Sultanate of *|OM
Swiss Confederation|CH
Syrian Arab Republic|SY
Togolese Republic|TG
Union of the *|KM
United Mexican States|MX
United Republic of *|TZ
`
