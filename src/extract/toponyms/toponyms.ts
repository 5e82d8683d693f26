import type { Document, Sentence, Token } from '../../document/document.ts'
import { tokenFrom } from '../../document/document.ts'
import { countryOfDemonym } from '../../gazetteer/demonyms.ts'
import { COUNTRY_IMPORTANCE, WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf, placesNamed } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import {
  BUILDINGS,
  DIRECTIONS,
  OFFICES_AFTER_PLACE,
  PLACE_ACRONYMS,
  PLACE_ADJECTIVES,
  SEATS_OF_POWER,
} from '../../lexicon/places-cues.ts'
import { PART_WORDS, PLACE_HEADS } from '../../lexicon/places-heads.ts'
import {
  CALENDAR_WORDS,
  LANGUAGES,
  NOT_PLACES,
  OPENING_WORDS,
  SURNAME_HEADS,
  UNSURE_ABBREVIATIONS,
} from '../../lexicon/places-other-words.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { LocationKind } from '../../report.ts'
import type { Candidate, Evidence } from '../candidates.ts'
import type { Part } from '../pattern.ts'
import { nameAt, type PlaceCue, type PlaceScan, readContext } from './context.ts'
import { namesAmongPlaces } from './lists.ts'
import { continuesName, isHeading, isNameWord, isSaintOfBuilding, type PlaceName, placeNameAt } from './place-names.ts'

/** Sum of weights from which on a candidate is a place unless something speaks louder for another type. */
export const ENOUGH = 1.5

/** Sum of weights from which on a name is a place wherever it stands in the article. */
const CLEAR = 3

/** Ids of what a name's own words and its borders say; those of its surroundings are in CONTEXT_RULES. */
export const NAME_RULES = [
  'location/acronym',
  'location/dateline',
  'location/facility-head',
  'location/given-name-elsewhere',
  'location/listed',
  'location/longer-name-follows',
  'location/longer-name-precedes',
  'location/money-follows',
  'location/opens-in-capitals',
  'location/opens-sentence',
  'location/kin-elsewhere',
  'location/linked-words',
  'location/listed-with-places',
  'location/ordinary-end',
  'location/ordinary-word',
  'location/part-of-place',
  'location/personal-name',
  'location/place-elsewhere',
  'location/place-head',
  'location/river',
  'location/road',
  'location/saint-elsewhere',
  'location/seat-of-power',
  'location/surname-elsewhere',
  'location/well-known',
] as const

const location = (rule: string, weight: number): Evidence => ({ type: 'location', rule, weight })

function listedWeight(importance: number): number {
  if (importance >= 130) return 3
  return importance >= 110 ? 2.2 : importance >= 85 ? 1.6 : 1
}

/** What the gazetteer or the name's own words say. */
function nameEvidence({ tokens }: PlaceScan, name: PlaceName): readonly Evidence[] {
  const { by, importance, kind, first, last } = name
  const isFullCountryName = kind === 'country' && last - first > 1
  if (by === 'road') return [location('location/road', 4)]
  const surname = SURNAME_HEADS.has(tokens[last - 1]!.lower)
  if (by === 'head')
    return [location(kind === 'facility' ? 'location/facility-head' : 'location/place-head', surname ? 1.5 : 3)]
  if (kind === 'facility' && importance > 0 && SEATS_OF_POWER.has(tokens[last - 1]!.lower)) {
    return [location('location/seat-of-power', 1)]
  }
  if (by === 'listed' && PLACE_ACRONYMS.has(tokens[first]!.lower.replaceAll('.', '')))
    return [location('location/acronym', 6)]
  if (by === 'listed' && last - first === 1 && NOT_PLACES.has(tokens[first]!.lower))
    return [location('location/river', 7)]
  if (importance >= WELL_KNOWN) return [location('location/well-known', isFullCountryName ? 6 : 4)]
  if (kind === 'county' && last - first > 1 && PLACE_HEADS.has(tokens[last - 1]!.lower))
    return [location('location/place-head', 3)]
  if (importance > 0 && hasLink(tokens, first, last)) return [location('location/linked-words', 4)]
  if (importance > 0) return [location('location/listed', listedWeight(importance))]
  return isPartOfListed(tokens, name) ? [location('location/part-of-place', 2.5)] : []
}

/** "Surigao del Sur", "San Miguel de Allende": persons have given names before such a link, or surnames behind it. */
function hasLink(tokens: readonly Token[], first: number, last: number): boolean {
  const link = tokens.slice(first + 1, last - 1).findIndex(({ lower, shape }) => shape === 'lower' && LINKS.has(lower))
  if (link < 0) return false
  return !(wordFlags(foldWord(tokens[last - 1]!.text)) & WORD.surname)
}

const LINKS: ReadonlySet<string> = new Set(['da', 'das', 'de', 'del', 'di', 'do', 'dos'])

/** A word that tells where in a place and is no word of its name: "Southern Chile", "Northeast Nebraska". */
const BEARING = /ern$|^(?:north|south)-?(?:east|west)$|^downtown$/

/** "Central Havana", "Southern Chile". */
function isPartOfListed(tokens: readonly Token[], { by, first, last }: PlaceName): boolean {
  if (by !== 'capitals' || last - first < 2 || !PART_WORDS.has(tokens[first]!.lower)) return false
  const words = tokens.slice(first + 1, last).map(({ text }) => text)
  return importanceOf(words.join(' ')) >= WELL_KNOWN
}

/** What a dictionary says against a name: all its words are ordinary ones, or it is the name of persons too. */
function wordEvidence({ tokens }: PlaceScan, { by, kind, importance, first, last }: PlaceName): readonly Evidence[] {
  if (
    by === 'head' ||
    by === 'road' ||
    (kind === 'country' && importance >= COUNTRY_IMPORTANCE) ||
    PLACE_ACRONYMS.has(tokens[first]!.lower)
  )
    return []
  if (by === 'listed' && last - first > 1 && importance >= WELL_KNOWN) return []
  if (by === 'capitals' && last - first > 1 && isOrdinary(tokens[last - 1]!))
    return [location('location/ordinary-end', -1)]
  let [ordinary, personal] = [true, true]
  for (let at = first; at < last; at++) {
    const flags = wordFlags(foldWord(tokens[at]!.text))
    ordinary &&= (flags & (WORD.common | WORD.dictionary)) !== 0
    personal &&= (flags & (WORD.given | WORD.surname)) !== 0
  }
  const isPoint = tokens.slice(first, last).every(({ lower }) => DIRECTIONS.has(lower))
  if (isPoint) return [location('location/ordinary-word', -4)]
  if (by === 'listed' && last - first > 1) return []
  if (ordinary) return [location('location/ordinary-word', kind === 'region' ? -3 : -2.5)]
  return personal && importance < WELL_KNOWN ? [location('location/personal-name', -0.5)] : []
}

/** Points of the compass end the names of places: "Techiman South". */
const isOrdinary = ({ text, lower }: Token): boolean =>
  !DIRECTIONS.has(lower) && (wordFlags(foldWord(text)) & (WORD.common | WORD.dictionary)) !== 0

const MONEY_WORDS: ReadonlySet<string> = new Set(['$', 'dollar', 'dollars'])

const isMoney = ({ lower, spaced }: Token): boolean => MONEY_WORDS.has(lower) || (!spaced && lower.startsWith('$'))

/** What its neighbours say against a place: it is a part of a longer name, or opens the sentence as any word may. */
function borderEvidence({ document, tokens, first, last }: PlaceScan, name: PlaceName): readonly Evidence[] {
  if (isHeading(document.sentences[document.sentenceAt[name.first]!]!)) return []
  const evidence: Evidence[] = []
  const next = name.last < last ? tokens[name.last] : undefined
  const previous = name.first > first ? tokens[name.first - 1] : undefined
  if (next && isMoney(next)) evidence.push(location('location/money-follows', next.spaced ? -4 : -9))
  if (isNameWord(next) && next!.spaced && continuesName(next!.lower)) {
    evidence.push(location('location/longer-name-follows', -2))
  }
  if (isNameWord(previous) && tokens[name.first]!.spaced && !precedesPlace(previous!.lower)) {
    evidence.push(location('location/longer-name-precedes', -2))
  }
  if (opensInCapitals(document, name, first)) return [location('location/opens-in-capitals', 3)]
  const single = name.last - name.first === 1 && name.by === 'listed' && name.importance < WELL_KNOWN
  if (single && name.first === first) evidence.push(location('location/opens-sentence', -1))
  return evidence
}

/** "DETROIT The driver …", "NEW DELHI: The court …": a dateline that the text runs into. Speakers are marked so too. */
function opensInCapitals({ tokens }: Document, { by, importance, first, last }: PlaceName, opening: number): boolean {
  const next = tokens[last]
  if (first !== opening || by === 'head' || by === 'road' || !next) return false
  const capitals = tokens.slice(first, last).every(({ shape }) => shape === 'upper')
  const long = tokens[last - 1]!.end - tokens[first]!.start > 4
  if (!capitals || !long || (by === 'capitals' && (next.text === '-' || !isStrangeWord(tokens[first]!)))) return false
  if (next.spaced && DASHES.has(next.text))
    return tokens[last + 1]?.lower === 'a' || tokens[last + 1]?.shape === 'capital'
  return importance >= WELL_KNOWN && (next.shape === 'capital' || next.text === ':')
}

/** "BREAKING — A fire" is no dateline. */
const isStrangeWord = ({ text }: Token): boolean => (wordFlags(foldWord(text)) & (WORD.common | WORD.dictionary)) === 0

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—'])

/** "Former", "Northern", "President" and the like before a name do not make it a part of a longer one. */
function precedesPlace(word: string): boolean {
  return (
    OPENING_WORDS.has(word) || CALENDAR_WORDS.has(word) || PLACE_ADJECTIVES.has(word) || OFFICES_AFTER_PLACE.has(word)
  )
}

interface Draft extends Part {
  readonly kind: LocationKind | null
  readonly evidence: Evidence[]
}

/** The names of a sentence, found from left to right, with all that speaks for and against a place. */
function sentenceToponyms(document: Document, sentence: Sentence): readonly Draft[] {
  const names: (PlaceName | null)[] = []
  for (let at = sentence.first; at < sentence.last; at++) names.push(placeNameAt(document, sentence, at))
  const scan: PlaceScan = { document, tokens: document.tokens, first: sentence.first, last: sentence.last, names }
  const cues = new Map<string, { readonly rule: string; readonly cue: PlaceCue }[]>()
  for (const { rule, value } of readContext(scan)) {
    const key = `${value.first} ${value.last}`
    const others = cues.get(key)
    if (others) others.push({ rule, cue: value })
    else cues.set(key, [{ rule, cue: value }])
  }
  const listed = new Set(namesAmongPlaces(scan).map(({ first }) => first))
  const drafts: Draft[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const name = abbreviationAt(scan, at) ?? nameAt(scan, at)
    if (!name || (BEARING.test(scan.tokens[at]!.lower) && isPartOfListed(scan.tokens, name))) {
      at++
      continue
    }
    const kind = name.kind ?? kindAfter(scan, name)
    const context = cues.get(`${name.first} ${name.last}`) ?? []
    const evidence = [
      ...nameEvidence(scan, name),
      ...wordEvidence(scan, name),
      ...borderEvidence(scan, name),
      ...context.map(({ rule, cue }) => location(rule, cue.weight)),
      ...(listed.has(name.first) ? [location('location/listed-with-places', 2)] : []),
    ]
    if (!isOtherWord(document, name)) drafts.push({ first: name.first, last: name.last, kind, evidence })
    at = sum({ evidence }) > 0 ? name.last : at + 1
  }
  return drafts
}

/** The kind that a small word behind an unlisted name tells: "the Ligonha river", "the Al-Noor hospital". */
function kindAfter({ tokens, last }: PlaceScan, name: PlaceName): LocationKind | null {
  const next = name.last < last ? tokens[name.last]! : undefined
  if (next?.shape !== 'lower') return null
  return BUILDINGS.has(next.lower) ? 'facility' : (PLACE_HEADS.get(next.lower) ?? null)
}

/** A month, a nationality, a language, "Group A": capitals that no context makes a place. */
function isOtherWord({ tokens }: Document, { first, last, by, kind }: PlaceName): boolean {
  const { lower } = tokens[first]!
  if (by === 'capitals' && last - first > 1 && tokens[last - 1]!.text.length === 1) return true
  return (
    last - first === 1 &&
    (by === 'capitals' || kind === 'city') &&
    (CALENDAR_WORDS.has(lower) || LANGUAGES.has(lower) || countryOfDemonym(lower) !== null)
  )
}

/** "Fla." behind a city: no name by its capitals alone. */
function abbreviationAt({ tokens }: PlaceScan, at: number): PlaceName | null {
  const { text, lower } = tokens[at]!
  if (stateOfAbbreviation(text) === null) return null
  const sure = text.endsWith('.') && !UNSURE_ABBREVIATIONS.has(lower)
  return { first: at, last: at + 1, importance: sure ? 140 : 0, kind: 'region', by: sure ? 'listed' : 'capitals' }
}

/** The dateline stands outside the sentences; what stands in its place is one. */
function datelineToponyms(document: Document): readonly Draft[] {
  const place = document.dateline?.place
  if (!place) return []
  const first = tokenFrom(document, place.start)
  const drafts: Draft[] = []
  let start = first
  for (let at = first; at <= document.tokens.length; at++) {
    const token = document.tokens[at]
    const inside = token !== undefined && token.end <= place.end
    if (inside && !DATELINE_BREAKS.has(token.text)) continue
    if (at > start && isDatelinePlace(document, start, at)) {
      drafts.push({ first: start, last: at, kind: null, evidence: [location('location/dateline', SURE)] })
    }
    if (!inside) break
    start = at + 1
  }
  return drafts
}

/** Capitals, or a name that the gazetteer knows; a writer's name or a day is neither. */
function isDatelinePlace({ text, tokens }: Document, first: number, last: number): boolean {
  const { lower, shape } = tokens[first]!
  if (CALENDAR_WORDS.has(lower)) return false
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  return shape === 'upper' || stateOfAbbreviation(name) !== null || placesNamed(name).length > 0
}

const SURE = 6

const DATELINE_BREAKS: ReadonlySet<string> = new Set([',', '/', '(', ')', 'and', 'AND', ';'])

const keyOf = ({ tokens }: Document, { first, last }: Part): string => {
  let key = ''
  for (let at = first; at < last; at++) key += ` ${tokens[at]!.lower}`
  return key
}

const sum = ({ evidence }: Pick<Draft, 'evidence'>): number => evidence.reduce((total, { weight }) => total + weight, 0)

/** A name that surely is a place once is likely one wherever it stands in the article. */
function withOneSense(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  const sure = new Set(drafts.filter(draft => sum(draft) >= CLEAR).map(draft => keyOf(document, draft)))
  return drafts.map(draft =>
    sum(draft) < CLEAR && sure.has(keyOf(document, draft))
      ? { ...draft, evidence: [...draft.evidence, location('location/place-elsewhere', 2)] }
      : draft,
  )
}

/** A word that opens a person's full name: "Georgia" in "Georgia Stevens". */
function givenName({ tokens, sentences, sentenceAt }: Document, { first, last }: Part): Part | null {
  const surname = tokens[last]
  if (last - first > 1 || !isNameWord(surname) || !surname!.spaced) return null
  const sentence = sentences[sentenceAt[first]!]
  if (!sentence || isHeading(sentence) || !(wordFlags(foldWord(tokens[first]!.text)) & WORD.given)) return null
  const flags = wordFlags(foldWord(surname!.text))
  return flags & WORD.surname && !(flags & (WORD.common | WORD.dictionary)) ? { first, last } : null
}

/** From this importance on a place is meant although somebody is called so: "Paris", "Washington". */
const ABOVE_SURNAMES = 180

/** A word that ends a person's full name: "Dallas" in "Carl Dallas". */
function surname({ tokens, sentences, sentenceAt }: Document, { first, last }: Draft): Part | null {
  const given = tokens[first - 1]
  if (last - first > 1 || !isNameWord(given) || !tokens[first]!.spaced || isNameWord(tokens[last])) return null
  const sentence = sentences[sentenceAt[first]!]
  if (!sentence || sentenceAt[first - 1] !== sentenceAt[first] || isHeading(sentence)) return null
  if (importanceOf(tokens[first]!.text) >= ABOVE_SURNAMES || importanceOf(given!.text) > 0) return null
  const flags = wordFlags(foldWord(given!.text))
  return flags & WORD.given && !(flags & (WORD.common | WORD.dictionary)) ? { first, last } : null
}

/** The saint of a building: "St. Paul" in "St. Paul's Hospital". */
const saint = ({ tokens }: Document, { first }: Draft): Part | null =>
  isSaintOfBuilding(tokens, first, first + 2) ? { first, last: first + 2 } : null

/** A word behind what somebody is to somebody: "Virginia" in "their daughter, Virginia". */
function relative(_document: Document, { first, last, evidence }: Draft): Part | null {
  return evidence.some(({ rule }) => KIN_RULES.has(rule)) ? { first, last } : null
}

const KIN_RULES: ReadonlySet<string> = new Set(['location/kin-before', 'location/kin-before-pair'])

/** What the article tells of a name elsewhere that makes it no place here. */
const NAMESAKES = [
  { rule: 'location/given-name-elsewhere', bearer: givenName },
  { rule: 'location/kin-elsewhere', bearer: relative },
  { rule: 'location/saint-elsewhere', bearer: saint },
  { rule: 'location/surname-elsewhere', bearer: surname },
] as const

/**
 * A girl called Georgia Stevens is meant by "Georgia" too, and St. Paul's Hospital by "St. Paul's", unless what stands
 * before it can only go before a place.
 */
function withoutNamesakes(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  let all = drafts
  for (const { rule, bearer } of NAMESAKES) {
    const parts = drafts.flatMap(draft => bearer(document, draft) ?? [])
    const keys = new Set(parts.map(part => keyOf(document, part)))
    if (keys.size === 0) continue
    all = all.map(draft =>
      keys.has(keyOf(document, draft)) && !draft.evidence.some(each => BEFORE_PLACES.has(each.rule))
        ? { ...draft, evidence: [...draft.evidence, location(rule, -4)] }
        : draft,
    )
  }
  return all
}

const BEFORE_PLACES: ReadonlySet<string> = new Set([
  'location/after-place-verb',
  'location/after-preposition',
  'location/dateline',
  'location/direction-of',
  'location/end-of-motion',
  'location/in-region',
  'location/region-of-place',
  'location/settlement-of',
])

/**
 * All runs of tokens that may be place names, in article order, with what the gazetteer and their surroundings say.
 * Weights add up; see ENOUGH.
 */
export function extractToponyms(document: Document): Candidate[] {
  const drafts = document.sentences.flatMap(sentence => sentenceToponyms(document, sentence))
  const all = withOneSense(document, withoutNamesakes(document, [...datelineToponyms(document), ...drafts]))
  return all.filter(({ evidence }) => evidence.length > 0).sort((a, b) => a.first - b.first)
}
