const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for several events, with the words around them that say that nobody ties the events together. */
export const SERIES: readonly { readonly nouns: ReadonlySet<string>; readonly spread: ReadonlySet<string> }[] = [
  {
    nouns: words('accidents crashes drownings homicides killings murders shootings slayings stabbings'),
    spread: words(
      'across citywide nationwide overnight rash separate several spate string throughout unrelated weekend',
    ),
  },
  { nouns: words('incidents'), spread: words('separate unrelated') },
  { nouns: words('gunfire violence'), spread: words('rash spate string wave') },
]

/** Words for somebody whose deeds are one event however many they are. */
export const DOER_WORDS = words('gunman killer rampage shooter sniper spree suspect')

/** Words at which the clause of a figure behind them begins. */
export const CLAUSE_OPENERS = words('; after as when while')

/** Further plurals of events that a number before them makes several: "two attacks". */
export const COUNTED_EVENTS = words('attacks blasts bombings clashes explosions incidents raids strikes')

/** Words by which an article says that one event has nothing to do with another. */
export const UNCONNECTED_WORDS = words('elsewhere separate separately unrelated')
