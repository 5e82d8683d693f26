import { WELL_KNOWN_SURNAMES } from '../../../lexicon/name-cues.ts'
import { KIN } from '../../../lexicon/places-cues.ts'
import { CLASS, ORDINARY, PEOPLES } from '../classes.ts'
import { knownNames } from '../known-names.ts'
import { isHeading, LINK, type NameRule, type Stretch, wordAfter, wordBefore } from '../stretch.ts'

export const isStormWord = (word: string): boolean => /^(?:hurricane|cyclone|typhoon|storm)$/.test(word)
export const isStorm = ({ words, key }: Stretch): boolean => words === 2 && isStormWord(key.slice(0, key.indexOf(' ')))
const isKnown = ({ key }: Stretch): boolean => knownNames().events.has(key)

/** "North Korean", "South Africans", "Pro-Russian". */
const isCompass = ({ key, tail, words }: Stretch): boolean =>
  words === 2 &&
  (tail & CLASS.nationality) !== 0 &&
  /^(?:north|south|east|west|northern|southern|eastern|western|central|sub - saharan|latin|saudi|african|native|american|sri|new|puerto|sierra|burkina|costa|ivory|hong|bosnian|israeli|palestinian|indian) (?:- )?\S+$/.test(
    key,
  )

/** What speaks for groups: nationalities, faiths, peoples, party members. */
export const GROUP_RULES: readonly NameRule[] = [
  { id: 'group/people', type: 'group', weight: 2, holds: s => s.words === 1 && (s.all & PEOPLES) !== 0 },
  { id: 'group/compass-people', type: 'group', weight: 4, holds: isCompass },
  {
    id: 'group/joined-peoples',
    type: 'group',
    weight: 3,
    holds: s => s.words === 2 && s.links === LINK.hyphen && (s.all & PEOPLES) !== 0,
  },
  {
    id: 'group/kin-before',
    type: 'group',
    weight: -2,
    holds: s => s.words === 1 && KIN.has(wordBefore(s, wordBefore(s) === ',' ? 2 : 1)) && /^[,.]$/.test(wordAfter(s)),
  },
  // "He told The Hindu.": the newspaper.
  {
    id: 'group/told-the',
    type: 'group',
    weight: -2,
    holds: s =>
      s.words === 1 &&
      !s.key.endsWith('s') &&
      wordBefore(s) === 'the' &&
      wordBefore(s, 2) === 'told' &&
      /^[,.]$/.test(wordAfter(s)),
  },
  { id: 'group/wrong-link', type: 'group', weight: -9, holds: s => (s.links & ~LINK.hyphen) !== 0 },
]

/** What speaks for events. */
export const EVENT_RULES: readonly NameRule[] = [
  { id: 'event/known', type: 'event', weight: 5, holds: isKnown },
  {
    id: 'event/tail',
    type: 'event',
    weight: 2.4,
    holds: s => s.words > 1 && (s.tail & CLASS.eventTail) !== 0 && !(s.tail & CLASS.noName),
  },
  {
    id: 'event/storm',
    type: 'event',
    weight: 4,
    holds: isStorm,
  },
  {
    id: 'event/year-after',
    type: 'event',
    weight: 1.5,
    holds: s => (s.tail & CLASS.eventTail) !== 0 && /^(?:19|20)\d\d$/.test(wordAfter(s)),
  },
  {
    id: 'event/given-name-first',
    type: 'event',
    weight: -2,
    holds: s =>
      s.words === 2 && (s.head & CLASS.given) !== 0 && !(s.head & CLASS.common) && s.importance === 0 && !isKnown(s),
  },
  {
    id: 'event/before-colon',
    type: 'event',
    weight: -2,
    holds: s => wordAfter(s) === ':' && s.first < s.sentence.first + 2 && !isKnown(s),
  },
  {
    id: 'event/wrong-link',
    type: 'event',
    weight: -4,
    holds: s => (s.links & ~(LINK.hyphen | LINK.of | LINK.particle | LINK.possessive)) !== 0 && !isKnown(s),
  },
  { id: 'event/number-inside', type: 'event', weight: -1, holds: s => (s.links & LINK.number) !== 0 && !isKnown(s) },
  { id: 'event/in-heading', type: 'event', weight: -1.5, holds: s => isHeading(s) && !isKnown(s) },
  {
    id: 'event/leading-ordinary-word',
    type: 'event',
    weight: -1.5,
    holds: s => (s.head & CLASS.leading) !== 0 && (s.head & CLASS.common) !== 0 && !isKnown(s),
  },
]

/** Of the gazetteer's measure: great cities and countries are meant before a company of their name. */
const MOST_IMPORTANT = 170

/** What speaks against places besides what their own side says. */
export const LOCATION_RULES: readonly NameRule[] = [
  { id: 'location/no-name', type: 'location', weight: -9, holds: s => s.words === 1 && (s.any & CLASS.noName) !== 0 },
  {
    id: 'location/ordinary-word',
    type: 'location',
    weight: -1.6,
    holds: s => s.words === 1 && (s.any & ORDINARY) !== 0 && s.importance < 130,
  },
  {
    id: 'location/nationality',
    type: 'location',
    weight: -4,
    holds: s => s.words === 1 && (s.any & CLASS.nationality) !== 0 && s.importance < 190,
  },
  {
    id: 'location/well-known-surname',
    type: 'location',
    weight: -2.5,
    holds: s => WELL_KNOWN_SURNAMES.has(s.key) && s.importance < 190,
  },
  {
    id: 'location/known-body',
    type: 'location',
    weight: -3,
    holds: s => s.words === 1 && s.importance < MOST_IMPORTANT && knownNames().organizations.has(s.key),
  },
  {
    id: 'location/goes-on-with-de',
    type: 'location',
    weight: -3,
    holds: s =>
      s.words === 1 &&
      /^(?:da|de|del|di|do|dos)$/.test(wordAfter(s)) &&
      ((s.scan.classes[s.last + 1] ?? 0) & CLASS.capital) !== 0 &&
      s.last + 1 < s.run.last,
  },
]
