const numbered = (words: string, first: number, step: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, first + index * step] as const)

/** Cardinals below a hundred that are one word. */
export const SMALL_CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
    1,
    1,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['million', 1_000_000],
  ['score', 20],
  ['thousand', 1000],
])

/** Ordinals below a hundred that are one word. */
export const SMALL_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
    1,
    1,
  ),
  ...numbered('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 30, 10),
])

/** Decades by name: the tens of their years. */
export const NAMED_DECADES: ReadonlyMap<string, number> = new Map(
  numbered('twenties thirties forties fifties sixties seventies eighties nineties', 2, 1),
)

/** Words for a number that is not told. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set('few many multiple numerous several some various'.split(' '))
