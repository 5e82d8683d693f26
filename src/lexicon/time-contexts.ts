const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words before a bare month, year or season that make it one. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = words(`
  after around before between beyond by circa during early for from in into last late mid next of on past post pre
  previous since this through throughout till to toward towards until within`)

/** Words after a bare month that keep it a month although it could be a name or a verb. */
export const MONTH_FOLLOWERS: ReadonlySet<string> = words(`
  after and as at because before but by for from in is of on or that the through to until was were when which while
  with year`)

/** Nouns counted in thousands: a number before them is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = words(`
  acres barrels billion block blocks bodies calories cases casualties children civilians days dead deaths delegates dollars euros
  families feet fighters ft gallons grams guests hectares homes horsepower hours houses inches injured jobs kg
  kilograms kilometers kilometres km kph lb lbs lives men meters metres mg miles million minutes ml mm months mph
  pages participants passengers patients people percent percentage persons points police policemen pounds prisoners
  protesters refugees residents rounds rpm rubles rupees sailors seats seconds shares soldiers square staff students
  tanks tonnes tons tourists trees trillion troops units vehicles victims volunteers voters votes watts weeks women
  workers wounded yards years yen yuan`)

/** Words before a number that make it a name's or a series' number. */
export const NUMBERED_NOUNS: ReadonlySet<string> = words(`
  apartment article block boeing box bus chapter flight highway interstate issue law no no. number page paragraph
  resolution room route section suite symbol unit version volume windows`)

/** Makes of cars and lorries: the number before one is its model year. */
export const CAR_MAKES: ReadonlySet<string> = words(`
  acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford freightliner gmc harley honda hummer
  hyundai infiniti isuzu jaguar jeep kawasaki kenworth kia lexus lincoln mack mazda mercedes mercury mini mitsubishi
  nissan oldsmobile opel peterbilt peugeot plymouth pontiac porsche ram renault saab saturn scion skoda subaru suzuki
  tesla toyota vauxhall volkswagen volvo yamaha`)

/** Words that may stand between a model year and the make. */
export const CAR_COLOURS: ReadonlySet<string> = words(
  'black blue brown dark gold gray green grey light maroon orange purple red silver tan white yellow',
)

/** What "today's" describes when it means our time and no day. */
export const LASTING_NOUNS: ReadonlySet<string> = words(`
  age america britain china climate consumers culture digital economy europe generation kids military modern parents
  politics russia society standards students technology teenagers times women workers workforce world young youth`)

/** Words that begin a clause or a phrase after a year, so that the year stands alone. */
export const YEAR_FOLLOWERS: ReadonlySet<string> = words(`
  a about after against all also although an and are as at be became because been before began brought but by came can
  could did due during ended except following for found from had has have he her his however if in including into is
  it its led made may more most not of off on only or our out over saw shall she should since so some started than
  that the their there they this through to under until up was we were when where whether which while who whose will
  with within without would you`)

/** Words that rules may begin with and that say nothing of time by themselves. */
export const EXPRESSION_OPENERS: ReadonlySet<string> = words(`
  - a about after ago an another around as at before by circa coming de dozens during each every following for from
  future good guy half her his hundreds in international its just last lasted less long many martin more most new next
  of on one over part past present previous right saint scores since some st st. super take takes that the their then
  these this thousands through throughout times to took until whit within`)
