/** What stands in small letters after an organization's name and says what it is. */
export const KINDS_AFTER = `
  academy agency airline airlines alliance app association bank brand broadcaster bureau campaign cartel chain charity
  clan club coalition collective commission committee company conglomerate consortium cooperative corporation council
  daily electoral faction federation firm foundation franchise gang garrison group insurgency insurgents label mafia
  magazine marketplace militants militia movement museum network news newspaper nonprofit organisation organization
  outfit outlet paper parliament party party's platform programme publication radio rebels regime retailer sect
  startup studio syndicate team television tribunal troupe trust union university website weekly`

/** What stands in small letters before an organization's name and says what it is. */
export const KINDS_BEFORE = `
  affiliate agency airline alliance app association automaker band bank bookseller brewer broadcaster builder bureau carmaker
  carrier cartel chain champions charity chipmaker club coalition collective company conglomerate consortium
  consultancy contractor cooperative daily developer distributor drugmaker employer federation firm foundation gang
  giant group institute insurer label lender magazine maker manufacturer megabank militia movement network newspaper
  ngo nonprofit operator organisation organization outfit outlet party platform portal producer publication publisher
  retailer rival side startup studio subsidiary supermarket superstore syndicate tank team telco troupe union unions
  utility watchdog website weekly wholesaler`

/** Nouns that say of a name that it is an organization: "N, a charity", "a group called N", "companies such as N". */
export const ORGANIZATION_NOUNS = `
  academy agency airline alliance association authority automaker band bank brewer broadcaster brokerage bureau
  business carmaker cartel charity chipmaker choir church club coalition collective college commission committee
  company conglomerate congregation consortium consultancy contractor cooperative corporation council court daily
  department developer distributor drugmaker enterprise faction federation firm foundation fund gang giant group
  grouping guild hospital institute institution insurer junta lender lobby magazine maker manufacturer militia
  ministry movement museum network newspaper ngo nonprofit operator orchestra organisation organization outfit outlet
  paper party platform portal producer provider publication publisher regulator retailer school sect site startup
  studio subsidiary supermarket syndicate tank team telco tribe troupe trust union university utility watchdog website
  weekly wholesaler`

/** What follows a noun that ends its phrase: "a charity that", "a firm based in", "a group of". */
export const NOUN_PHRASE_FOLLOWERS = `
  and at based but by dedicated devoted fighting focused focusing for formed founded from headquartered helping in
  known led linked made of on operating or owned representing run specialising specializing that to which whose with
  working`

/** What stands, with "in" or "of", before the name of a company. */
export const BUSINESS_CUES = `
  acquisition chairman chairwoman employee employees founder owner ownership percent shareholder shareholders shares
  stake stakes subsidiary takeover`

/** What stands, with "of", before the name of a body. */
export const PARTS_OF_ORGANIZATIONS = `
  affiliate arm board branch ceo cfo chair chairperson cofounder coo customers directors founder founders headquarters
  leaders management member members offices owner owners spokesman spokesperson spokeswoman staff unit`

/** Who and what an organization has and a person or place hardly: "N shareholders", "N's headquarters". */
export const BELONGINGS_OF_ORGANIZATIONS = `
 affiliate affiliates boardroom branches ceo cfo chairman chairperson chairwoman cofounder coo customers editor
 employee employees executives founder founders franchise headquarters management members militants operatives
 outlets plant researchers shareholder shareholders shares spokesman spokesperson spokespersons spokeswoman staff
 staffers stores subsidiaries subsidiary workforce`

/** What companies and bodies do with their wares and money: enough to tell what an unknown name is where nothing speaks against. */
export const ORGANIZATION_VERBS = `
  acquired acquires announced announces employs exports filed funded funds hired hires imports issued launched
  launches manufactures merged operates outsourced owns posted produces provides published publishes recalled released
  reported sells sued supplies unveiled unveils`

/** What stands in small letters after the name of what publishes or trades, and hardly after a person's. */
export const KINDS_OF_MEDIA = `
  airline bank broadcaster chain daily magazine newspaper newspapers radio retailer supermarket television tv website
  weekly`

/** Stock exchanges as they stand before a share's code: "(NYSE: ABC)". */
export const EXCHANGES: ReadonlySet<string> = new Set(
  'amex asx bse epa etr hkex jse lon lse nasdaq nse nyse otc otcmkts sgx tsx tyo'.split(' '),
)

/** Words that open the name of a part of a town's police: "Traffic Inspector", "Central Division". */
export const POLICE_PARTS: ReadonlySet<string> = new Set('central city east north south traffic west'.split(' '))

/** What stands before "Court" in a court's name. */
export const COURT_KINDS = 'appeal appeals county crown district high magistrates sheriff supreme'
