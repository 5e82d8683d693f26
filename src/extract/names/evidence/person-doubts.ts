import { importanceOf } from '../../../gazetteer/places.ts'
import { KINDS_OF_MEDIA, POLICE_PARTS } from '../../../lexicon/organization-cues.ts'
import { ORGANIZATION_OPENINGS, PLACE_OPENINGS } from '../../../lexicon/organization-words.ts'
import { CLASS, LISTED_NAME, NAMED, ORDINARY, PEOPLES, TITLE } from '../classes.ts'
import { before, LINK, type NameRule, type Stretch, textOf, wordAfter, wordBefore } from '../stretch.ts'
import { isCar, isKnown } from './organization-signs.ts'
import { isStormWord } from './others.ts'
import { isGoverned, isShip, officeOfBefore } from './person-signs.ts'
import { isOneOf } from './word-lists.ts'

const WRONG_LINKS = LINK.of | LINK.and | LINK.ampersand | LINK.possessive | LINK.number
/** Without the long list of names, which holds many ordinary words. */
const SURE_NAMED = CLASS.given | CLASS.surname | CLASS.surnameEnding

const isInitialLed = (stretch: Stretch): boolean =>
  /^(?:\p{Lu}\.?){1,3}$/u.test(textOf(stretch).split(' ')[0]!) && stretch.words > 1

function hasPlainWord({ scan, first, last, words }: Stretch, plain: number): boolean {
  for (let at = first; at < last; at++) {
    const bits = scan.classes[at]!
    if (bits & CLASS.capital && !(bits & CLASS.particle) && bits & plain && !(bits & (words > 1 ? NAMED : SURE_NAMED)))
      return true
  }
  return false
}

/** The first word that is no article. */
function openingOf(key: string): string {
  const [first, second, third] = key.split(' ', 3)
  if (!/^(?:al|el|las?|les?|los)$/.test(first!)) return first!
  return (second === '-' ? third : second) ?? first!
}

/** The "Jeanine Hennis" of "Jeanine Hennis-Plasschaert" */
const goesOnWithHyphen = ({ scan, last, run }: Stretch): boolean =>
  last + 1 < run.last && scan.tokens[last]!.text === '-' && !scan.tokens[last]!.spaced

/** The importance of the smallest towns that a reader knows by such a name. */
const LEAST_TOWN = 100

/** "Died in Prince Albert": the town, which is named after the prince. */
function isInRoyalTown(stretch: Stretch): boolean {
  const title = wordBefore(stretch)
  if (!/^(?:king|prince|princess|queen)$/.test(title) || !/^(?:in|at|near|outside)$/.test(wordBefore(stretch, 2)))
    return false
  return importanceOf(`${title} ${textOf(stretch)}`) >= LEAST_TOWN
}

/** What speaks against a person. */
export const PERSON_DOUBTS: readonly NameRule[] = [
  {
    id: 'person/part-of-longer-name',
    type: 'person',
    weight: -4,
    holds: s => s.partOfLonger && (goesOnWithHyphen(s) || !officeOfBefore(s)),
  },
  {
    id: 'person/wrong-link',
    type: 'person',
    weight: -9,
    holds: s => (s.links & WRONG_LINKS) !== 0 || (s.key.match(/["“”]/g)?.length ?? 0) % 2 === 1,
  },
  {
    id: 'person/title-inside',
    type: 'person',
    weight: -5,
    holds: s =>
      (s.head & (TITLE | CLASS.role)) !== 0 &&
      (s.words > 1 || !(s.head & NAMED)) &&
      !(s.head & CLASS.given && !(s.head & TITLE)),
  },
  {
    id: 'person/article-before',
    type: 'person',
    weight: -2,
    holds: s => /^(?:the|a|an|this|these)$/.test(wordBefore(s)),
  },
  {
    id: 'person/place-preposition-before',
    type: 'person',
    weight: -1.6,
    holds: s => /^(?:in|at|near|into|outside|across|around|throughout|via)$/.test(wordBefore(s)),
  },
  {
    id: 'person/place-opening',
    type: 'person',
    weight: -2.5,
    holds: s => s.words > 1 && isOneOf(PLACE_OPENINGS, openingOf(s.key)),
  },
  {
    id: 'person/place-last',
    type: 'person',
    weight: -3,
    holds: s => s.words > 1 && (s.tail & CLASS.placeName) !== 0 && !(s.tail & LISTED_NAME && s.head & CLASS.given),
  },
  {
    id: 'person/county-shortened',
    type: 'person',
    weight: -6,
    holds: s => s.importance >= LEAST_TOWN && /^co(?:\.|$)/.test(openingOf(s.key)),
  },
  { id: 'person/royal-town', type: 'person', weight: -6, holds: isInRoyalTown },
  {
    id: 'person/initial-before-place',
    type: 'person',
    weight: -6,
    holds: s => s.words === 2 && (s.head & CLASS.initial) !== 0 && (s.tail & CLASS.placeName) !== 0,
  },
  {
    id: 'person/known-organization',
    type: 'person',
    weight: -1.2,
    holds: s => s.words === 1 && isKnown(s) && !(s.any & ORDINARY),
  },
  {
    id: 'person/party-and-state',
    type: 'person',
    weight: -6,
    holds: s => /^[dir] - /.test(s.key),
  },
  { id: 'person/car', type: 'person', weight: -6, holds: isCar },
  {
    id: 'person/governed',
    type: 'person',
    weight: -3,
    holds: isGoverned,
  },
  {
    id: 'person/ends-in-particle',
    type: 'person',
    weight: -4,
    holds: s => s.words > 1 && (s.tail & CLASS.particle) !== 0 && s.partOfLonger,
  },
  {
    id: 'person/which-after',
    type: 'person',
    weight: -1.5,
    holds: s => wordAfter(s) === ',' && wordAfter(s, 1) === 'which',
  },
  {
    id: 'person/said-it',
    type: 'person',
    weight: -1,
    holds: s => ((s.scan.classes[s.last] ?? 0) & CLASS.speech) !== 0 && /^its?$/.test(wordAfter(s, 1)),
  },
  {
    id: 'person/post-first',
    type: 'person',
    weight: -3,
    holds: s => s.words > 2 && (before(s) & CLASS.rank) !== 0 && POLICE_PARTS.has(s.key.split(' ', 1)[0]!),
  },
  {
    id: 'person/title-of-a-work',
    type: 'person',
    weight: -2,
    holds: s =>
      s.words > 1 &&
      /^["“]$/.test(wordBefore(s)) &&
      /^[,.]?["”]$/.test(wordAfter(s) + (/^[,.]$/.test(wordAfter(s)) ? wordAfter(s, 1) : '')) &&
      !/^(?:alias|as|called|dubbed|named|nicknamed)$/.test(wordBefore(s, 2)),
  },
  {
    id: 'person/storm',
    type: 'person',
    weight: -8,
    holds: s => (before(s) & CLASS.capital) !== 0 && isStormWord(wordBefore(s)),
  },
  {
    id: 'person/kind-after',
    type: 'person',
    weight: -2,
    holds: s => !s.partOfLonger && isOneOf(KINDS_OF_MEDIA, wordAfter(s)),
  },
  {
    id: 'person/street-ending',
    type: 'person',
    weight: -4,
    holds: s =>
      s.words > 1 && /.(?:laan|straat|strasse|stra(?:ß|ss)e|gasse|plein|gatan|gade|veien|allee|platz)$/.test(s.key),
  },
  {
    id: 'person/unknown-after-preposition',
    type: 'person',
    weight: -1,
    holds: s => !(s.any & NAMED) && /^(?:to|from|of|through|toward|towards|between)$/.test(wordBefore(s)),
  },
  {
    id: 'person/organization-opening',
    type: 'person',
    weight: -3,
    holds: s => s.words > 1 && isOneOf(ORGANIZATION_OPENINGS, openingOf(s.key)),
  },
  {
    id: 'person/ship',
    type: 'person',
    weight: -9,
    holds: isShip,
  },
  {
    id: 'person/title-itself',
    type: 'person',
    weight: -4,
    holds: s => s.words === 1 && (s.head & (TITLE | CLASS.role)) !== 0 && (s.head & ORDINARY) !== 0,
  },
  {
    id: 'person/organization-word',
    type: 'person',
    weight: -4,
    holds: s =>
      (s.any & CLASS.strongTail) !== 0 || (s.words > 1 && (s.tail & CLASS.organizationTail) !== 0 && !(s.tail & NAMED)),
  },
  {
    id: 'person/place-word',
    type: 'person',
    weight: -2.5,
    holds: s => s.words > 1 && (s.tail & CLASS.placeTail) !== 0 && !(s.tail & CLASS.surname),
  },
  {
    id: 'person/event-word',
    type: 'person',
    weight: -3,
    holds: s => s.words > 1 && (s.tail & CLASS.eventTail) !== 0 && !(s.tail & NAMED),
  },
  {
    id: 'person/nationality-inside',
    type: 'person',
    weight: -3,
    holds: s =>
      (s.any & PEOPLES) !== 0 &&
      (s.words === 1 || !(s.head & CLASS.given)) &&
      !(s.words === 2 && !(s.head & (PEOPLES | ORDINARY)) && (before(s) & TITLE) !== 0),
  },
  {
    id: 'person/calendar-word',
    type: 'person',
    weight: -4,
    holds: s => (s.any & CLASS.noName) !== 0 && !(s.words > 1 && s.all & NAMED),
  },
  {
    id: 'person/ordinary-words',
    type: 'person',
    weight: -2,
    holds: s => s.words > 1 && (s.all & CLASS.common) !== 0 && (s.head & CLASS.leading) !== 0,
  },
  { id: 'person/ordinary-word', type: 'person', weight: -2.2, holds: s => hasPlainWord(s, CLASS.common) },
  { id: 'person/dictionary-word', type: 'person', weight: -1, holds: s => hasPlainWord(s, CLASS.dictionary) },
  {
    id: 'person/written-small',
    type: 'person',
    weight: -1.5,
    holds: s => (s.any & CLASS.seenSmall) !== 0 && s.words === 1,
  },
  {
    id: 'person/leading-ordinary-word',
    type: 'person',
    weight: -2,
    holds: s => (s.head & CLASS.leading) !== 0 && (s.head & ORDINARY) !== 0 && s.words === 1,
  },
  { id: 'person/acronym', type: 'person', weight: -2.5, holds: s => (s.any & CLASS.acronym) !== 0 && !isInitialLed(s) },
  { id: 'person/too-long', type: 'person', weight: -2, holds: s => s.words > 4 },
  { id: 'person/well-known-place', type: 'person', weight: -2, holds: s => s.importance >= 150 },
]
