import { ANYBODY_WORDS, COUNTED_NOUNS, SINGLE_OPENERS } from '../../lexicon/anybody.ts'
import { OVERTAKEN_CUES } from '../../lexicon/revisions.ts'
import type { Casualty, Span } from '../../report.ts'
import { anyPhrase, openingPhrase } from '../phrases.ts'

const SURE: ReadonlySet<Casualty['status']> = new Set(['reported', 'confirmed', 'claimed'])

/** Whether a figure states how many there are in all, as somebody's knowledge and not as a fear or a forecast. */
export const isStatedTotal = ({ scope, status, count, incident }: Casualty): boolean =>
  scope === 'total' &&
  count.qualifier !== 'none' &&
  SURE.has(status) &&
  incident !== null &&
  count.unit === 'person' &&
  committed(count) !== null

/** The numbers a count allows; null where its words set no bound. */
export function committed({ qualifier, min, max, value }: Casualty['count']): readonly [number, number] | null {
  if (qualifier === 'about' && value !== null) return [value * 0.8, value * 1.25]
  if (min === null && max === null) return null
  return [min ?? 0, max ?? Number.POSITIVE_INFINITY]
}

/** Whether no number satisfies both counts. */
export function excludeEachOther(a: Casualty, b: Casualty): boolean {
  const one = committed(a.count)
  const other = committed(b.count)
  return one !== null && other !== null && (one[1] < other[0] || other[1] < one[0])
}

/** "people" and "victims" may be of every kind. */
const areAnybody = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\W+/)
    .every(word => word === '' || ANYBODY_WORDS.has(word))

/** Whether two figures count the same kind of people: "12 soldiers" and "8 people" do not surely. */
export function countSameKind(a: Casualty, b: Casualty): boolean {
  const [one, other] = [kindOf(a), kindOf(b)]
  return one === other && a.includesPerpetrator === b.includesPerpetrator
}

/** "15 soldiers" of "8 people" or of "seven soldiers and a driver": some of them cannot be more than all. */
export function isPartTooLarge(part: Casualty, whole: Casualty): boolean {
  const noun = /(\p{L}+)$/u.exec(part.victims?.text.toLowerCase() ?? '')?.[1]
  if (!noun || kindOf(part) === 'anybody' || (part.count.min ?? 0) <= (whole.count.max ?? Number.POSITIVE_INFINITY))
    return false
  return kindOf(whole) === 'anybody' || (whole.victims?.text.toLowerCase().includes(`${noun} and `) ?? false)
}

const kindOf = ({ victims }: Casualty): string =>
  !victims || (areAnybody(victims.text) && victims.status === null)
    ? 'anybody'
    : `${victims.status} ${victims.children} ${victims.nationality} ${victims.text.toLowerCase()}`

const OVERTAKEN = anyPhrase(OVERTAKEN_CUES)

export const isOvertaken = ({ sentence }: Casualty): boolean => OVERTAKEN.test(sentence.text.slice(0, 2000))

export const spanFrom = ({ start, end, text }: Span): Span => ({ start, end, text })

const NO_NUMBER = openingPhrase(SINGLE_OPENERS)
const TOLL_NOUNS = anyPhrase(COUNTED_NOUNS)

/** A number of people ("14 people") or of a toll ("a death toll of 14"), and more than one. */
export const isPlainFigure = ({ count, victims, text }: Casualty): boolean =>
  (/\d/.test(count.text) || !NO_NUMBER.test(count.text)) &&
  (count.max === null || count.max > 1) &&
  (victims !== null || (count.min ?? 0) >= 10 || TOLL_NOUNS.test(text)) &&
  !/hospital|treated/i.test(text)

/** "at least 8": the count as written, for messages. */
export const countWords = ({ count }: Casualty): string => count.text.toLowerCase()
