const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Countries (ISO 3166) that write the month before the day in numbers. */
export const MONTH_FIRST_COUNTRIES: ReadonlySet<string> = words('AS FM GU MH MP PR PW US VI')

/** Countries that write both orders, or the year first: they tell neither. */
export const OPEN_ORDER_COUNTRIES: ReadonlySet<string> = words('BZ CA CN HU JP KP KR LT MN PH TW')

/** Where agencies and publishers come from whose names do not tell it, lower case. */
export const MEDIA_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['abc news', 'US'],
  ['afp', 'FR'],
  ['agence france-presse', 'FR'],
  ['al jazeera', 'QA'],
  ['aljazeera', 'QA'],
  ['anadolu', 'TR'],
  ['ani', 'IN'],
  ['ap', 'US'],
  ['associated press', 'US'],
  ['axios', 'US'],
  ['bbc', 'GB'],
  ['bbc news', 'GB'],
  ['bloomberg', 'US'],
  ['cbs news', 'US'],
  ['channel 4 news', 'GB'],
  ['cnn', 'US'],
  ['daily mail', 'GB'],
  ['deutsche welle', 'DE'],
  ['dpa', 'DE'],
  ['dw', 'DE'],
  ['efe', 'ES'],
  ['financial times', 'GB'],
  ['fox news', 'US'],
  ['ians', 'IN'],
  ['itv news', 'GB'],
  ['nbc news', 'US'],
  ['npr', 'US'],
  ['pa', 'GB'],
  ['pbs', 'US'],
  ['politico', 'US'],
  ['press association', 'GB'],
  ['pti', 'IN'],
  ['reuters', 'GB'],
  ['rte', 'IE'],
  ['sky news', 'GB'],
  ['tass', 'RU'],
  ['the associated press', 'US'],
  ['the economist', 'GB'],
  ['the guardian', 'GB'],
  ['the independent', 'GB'],
  ['the telegraph', 'GB'],
  ['upi', 'US'],
  ['usa today', 'US'],
  ['voa', 'US'],
  ['wall street journal', 'US'],
])

/** Last parts of addresses that belong to one country and are no code of it. */
export const DOMAIN_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['eu', 'BE'],
  ['gov', 'US'],
  ['mil', 'US'],
  ['uk', 'GB'],
])

/** Country codes that sites of all countries use for their sound. */
export const WORLDWIDE_DOMAINS: ReadonlySet<string> = words('ai am cc co fm gg io is ly me so st to tv ws')

/** Words as the United States spell them, lower case; names keep their own spelling and tell nothing. */
export const AMERICAN_SPELLINGS: ReadonlySet<string> = words(`
  aluminum analyze armor behavior behavioral canceled canceling catalog center centered centers color colored colors
  counselor counselors defense endeavor enrollment favor favored favorite favors fueled fueling gray harbor harbors
  honor honored honors humor jewelry judgment labor labored labors maneuver maneuvers meager mold mom moms neighbor
  neighborhood neighborhoods neighboring neighbors offense pajamas parlor pediatric plow plowed program programs rigor
  rumor rumored rumors skeptical skepticism specter splendor theater theaters traveled traveler travelers traveling
  tumor tumors vapor vigor`)

/** Words as Britain and most of the world spell them, lower case. */
export const BRITISH_SPELLINGS: ReadonlySet<string> = words(`
  aluminium analyse armour behaviour behavioural cancelled cancelling centre centred centres cheque cheques colour
  coloured colours counsellor counsellors defence endeavour enrolment favour favoured favourite favours fuelled
  fuelling grey harbour harbours honour honoured honours humour jewellery kerb labour laboured labours manoeuvre
  manoeuvres meagre mould mum mums neighbour neighbourhood neighbourhoods neighbouring neighbours offence paediatric
  parlour plough ploughed programme programmes pyjamas rigour rumour rumoured rumours sceptical scepticism spectre
  splendour theatre theatres travelled traveller travellers travelling tumour tumours tyre tyres vapour vigour`)
