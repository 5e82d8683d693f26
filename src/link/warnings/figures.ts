import type { Casualty, Span } from '../../report.ts'

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

/** Words for anybody: "people" and "victims" may be of every kind. */
const ANYBODY = /^(?:\W|the|other|more|people|persons?|victims?|lives|dead|of|them|individuals?|human|beings?)*$/i

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
  !victims || (ANYBODY.test(victims.text) && victims.status === null)
    ? 'anybody'
    : `${victims.status} ${victims.children} ${victims.nationality} ${victims.text.toLowerCase()}`

/** Cues that a figure has been overtaken. */
const OVERTAKEN =
  /\b(?:earlier|early|initial|initially|previous|previously|at first|first reported|originally|preliminary|revised|updated|up from|down from|corrected|until now|so far today)\b/i

export const isOvertaken = ({ sentence }: Casualty): boolean => OVERTAKEN.test(sentence.text.slice(0, 2000))

export const spanFrom = ({ start, end, text }: Span): Span => ({ start, end, text })

const NO_NUMBER = /^(?:an?|the|he|she|him|her|his|its|their|one)\b/i

/** A number of people ("14 people") or of a toll ("a death toll of 14"), and more than one. */
export const isPlainFigure = ({ count, victims, text }: Casualty): boolean =>
  (/\d/.test(count.text) || !NO_NUMBER.test(count.text)) &&
  (count.max === null || count.max > 1) &&
  (victims !== null || (count.min ?? 0) >= 10 || /\b(?:toll|dead|deaths|number|casualties|fatalities)\b/i.test(text)) &&
  !/hospital|treated/i.test(text)

/** "at least 8": the count as written, for messages. */
export const countWords = ({ count }: Casualty): string => count.text.toLowerCase()
