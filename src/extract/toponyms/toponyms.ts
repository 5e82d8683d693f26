import type { Document, Sentence } from '../../document/document.ts'
import { countryOfDemonym } from '../../gazetteer/demonyms.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import { BUILDINGS } from '../../lexicon/places-cues.ts'
import { PLACE_HEADS } from '../../lexicon/places-heads.ts'
import { CALENDAR_WORDS, LANGUAGES, UNSURE_ABBREVIATIONS } from '../../lexicon/places-other-words.ts'
import type { LocationKind } from '../../report.ts'
import type { Candidate } from '../candidates.ts'
import { borderEvidence } from './border-evidence.ts'
import { nameAt, type PlaceCue, type PlaceScan, readContext } from './context.ts'
import { datelineToponyms } from './dateline-toponyms.ts'
import { CLEAR, type Draft, keyOf, location, sum } from './drafts.ts'
import { namesAmongPlaces } from './lists.ts'
import { isPartOfListed, nameEvidence, wordEvidence } from './name-evidence.ts'
import type { PlaceName } from './name-words.ts'
import { withoutNamesakes } from './namesakes.ts'
import { placeNameAt } from './place-names.ts'

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

/** A word that tells where in a place and is no word of its name: "Southern Chile", "Northeast Nebraska". */
const BEARING = /ern$|^(?:north|south)-?(?:east|west)$|^downtown$/

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

/** A name that surely is a place once is likely one wherever it stands in the article. */
function withOneSense(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  const sure = new Set(drafts.filter(draft => sum(draft) >= CLEAR).map(draft => keyOf(document, draft)))
  return drafts.map(draft =>
    sum(draft) < CLEAR && sure.has(keyOf(document, draft))
      ? { ...draft, evidence: [...draft.evidence, location('location/place-elsewhere', 2)] }
      : draft,
  )
}

/**
 * All runs of tokens that may be place names, in article order, with what the gazetteer and their surroundings say.
 * Weights add up; arbitration decides between places, persons and organizations.
 */
export function extractToponyms(document: Document): Candidate[] {
  const drafts = document.sentences.flatMap(sentence => sentenceToponyms(document, sentence))
  const all = withOneSense(document, withoutNamesakes(document, [...datelineToponyms(document), ...drafts]))
  return all.filter(({ evidence }) => evidence.length > 0).sort((a, b) => a.first - b.first)
}
