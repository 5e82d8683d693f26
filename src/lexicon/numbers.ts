const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Number words below a hundred, with their value. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply the number before them. A lakh is 100,000 and a crore 10,000,000 (South Asia). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['million', 1_000_000],
  ['mn', 1_000_000],
  ['crore', 10_000_000],
  ['crores', 10_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
])

/** Letters attached to digits: "3.5k", "1.2m". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
])

/**
 * Vague number words and the least that they commit to; none commits to a most. The figures are conventions of this
 * project, after the usual reading of the words: a plural of a unit is at least two of it.
 */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['few', 2],
  ['couple', 2],
  ['handful', 3],
  ['several', 3],
  ['multiple', 2],
  ['numerous', 3],
  ['many', 3],
  ['countless', 3],
  ['dozens', 24],
  ['tens', 20],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['lakhs', 200_000],
  ['millions', 2_000_000],
  ['crores', 20_000_000],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
])

/** Nouns of measures: a number before them counts no people. */
export const MEASURES =
  words(`% a.m. acre acres am birr caliber calibre cent centimeters centimetres cents cm day days degree degrees dinars
  dollar dollars euro euros feet foot francs ft gallons gm gmt hectares hour hours hr hrs hz inch inches kg
  kilogram kilograms kilometer kilometers kilometre kilometres kilos km km/h kph lb lbs liters litres meter
  meters metre metres mg mi mile miles millimeter millimetres min mins minute minutes mm month months mph
  ounces oz p.m. pc pct per percent percentage percentage-point pesos pm points pound pounds proportion rounds
  rupees second seconds shekels sq square times ton tonne tonnes tons week weeks yard yards year years yen`)
