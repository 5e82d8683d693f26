import { COLUMN_LABELS, DATELINE_AGENCIES } from '../lexicon/datelines.ts'
import type { Span } from '../report.ts'
import type { Block, Dateline } from './document.ts'

const MONTH =
  '(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*)\\.?'
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? (?:\\d{4}|\\d\\d))?|\\d{4}-\\d\\d-\\d\\d)`
const WORD = "[\\p{Lu}][\\p{L}.'’]*(?:-[\\p{L}]+)*"
const NAME = `${WORD}(?: (?:de|del|la|el|al|of|the|upon|on|${WORD})){0,4}`
/** "KYIV/MOSCOW": an article written in two towns. */
const PLACE = `${NAME}(?:(?:, |/)${NAME}){0,2}`
const DASH = '(?:--+|[—–]|_+| - |-(?= )|:(?= )|(?<=\\)):?)'

/** `place` `, date` `(agency or date)` `dash`; which of these must be there is decided afterwards. */
const DATELINE = new RegExp(
  `^(?<place>${PLACE})(?:,? (?<date>${DATE}))?,?(?: ?\\((?<signed>[^()\\n]{2,60})\\))?(?<dash>\\s?${DASH})`,
  'u',
)
const ALONE = new RegExp(`^(?<place>${PLACE})(?:,? (?<date>${DATE}))$`, 'u')
const ONLY_DATE = new RegExp(`^${DATE}$`, 'iu')
const CLOCK = '\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?'
const LABEL = '(?:date of issue|issued|(?:last |first )?(?:published|updated|posted)|date)(?: on| at)?:?'
/** ", first published at 11.05am", " • Last updated 6 hours ago" */
const LATER = '(?:(?:,| ?[•·|]) (?:first |last )?(?:published|updated) [^.;:!?]{1,30}(?:[.:]\\d\\d ?(?:[ap]m)?)?)'
/** "Updated: Thursday 5 June 2025, 06:00 BST", "Published 3:15 PM EDT, Thu June 5, 2025", "5 June 2025 / 06:00, UK". */
const DATE_LINE = new RegExp(
  `^(?:${LABEL} )?(?:${CLOCK},? )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?<date>${DATE})(?:,?(?: at| /| \\|| ?[—–-])? ${CLOCK})?(?:, (?:UK|US))?${LATER}?$`,
  'iu',
)
const LONGEST_DATE_LINE = 80
/** "Aug 8 (Reuters) - " */
const UNPLACED = new RegExp(`^(?<date>${DATE})(?: ?\\((?<signed>[^()\\n]{2,60})\\))(?<dash>\\s?${DASH})`, 'u')

/** "By Ann Cole, The Associated Press." before the dateline in the same paragraph. */
const BYLINE_BEFORE = /^By [^\n]{3,80}?(?:[.:;]|Press|Reuters|Writer)\s+(?=\p{Lu}{3})/u

/** How far into the article a dateline may stand. */
const BLOCKS_SEARCHED = 5
const LONGEST = 160

const isAgency = (text: string): boolean =>
  text.split(/[/,]/).some(part => DATELINE_AGENCIES.has(part.trim().toLowerCase()))
const isCapitals = (text: string): boolean =>
  text.length > 2 && text.split(',')[0]! === text.split(',')[0]!.toUpperCase()

/**
 * A dash after a name also begins an aside: a dateline needs capitals, a date, a signature, or a full name before a
 * spaced dash. A colon after a plain name ("Dehradun: At least 36 people …") is one as Indian papers write it.
 */
function isDateline(
  { place, date, signed, dash }: Record<string, string | undefined>,
  rest: string,
  opens: boolean,
): boolean {
  if (isAgency(place!) || /day$/.test(place!)) return false
  if (signed) return isAgency(signed) || ONLY_DATE.test(signed) || isCapitals(place!)
  if (date) return true
  if (dash!.trim() === ':')
    return isCapitals(place!) ? place!.includes(',') : opens && isTownName(place!) && isLede(rest)
  return isCapitals(place!) || (/[—–]|--/.test(dash!) && place!.split(/[ ,]+/).length < 4)
}

const isTownName = (place: string): boolean =>
  place.split(' ').length < 3 && !place.split(/\W+/).some(word => COLUMN_LABELS.has(word.toLowerCase()))

/** The long first sentence of an article, not the short one of a title such as "Miller: We will not give in". */
const LEDE = /^\s*(?:\p{Lu}|\d|["“‘'])[^.!?]{80}/u
const isLede = (rest: string): boolean =>
  LEDE.test(rest) && (rest.match(/ \p{Ll}/gu)?.length ?? 0) > (rest.match(/ \p{Lu}/gu)?.length ?? 0)

/** The dateline at the head of the article's first paragraphs, if it has one; a line with the date above it dates it. */
export function datelineOf(text: string, blocks: readonly Block[]): Dateline | null {
  let dated: Dateline | null = null
  let opens = true
  for (const block of blocks.slice(0, BLOCKS_SEARCHED)) {
    if (SKIPPED.has(block.kind)) continue
    const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST))
    const line = block.end - block.start < LONGEST_DATE_LINE ? DATE_LINE.exec(head) : null
    if (line && /\d{4}/.test(head)) {
      const date = spanAt(text, line.groups!.date!, block.start)
      dated ??= { start: block.start, end: block.end, text: head, place: null, date, agency: null }
      continue
    }
    const unplaced = UNPLACED.exec(head)
    if (unplaced && isAgency(unplaced.groups!.signed!)) return datelineFrom(text, block.start, unplaced)
    if (block.kind === 'headline') continue
    const skipped = BYLINE_BEFORE.exec(head)?.[0].length ?? 0
    const found = DATELINE.exec(head.slice(skipped)) ?? (block.end - block.start < 60 ? ALONE.exec(head) : null)
    const rest = head.slice(skipped + (found?.[0].length ?? 0))
    if (found && (rest || !found.groups!.dash) && isDateline({ dash: '', ...found.groups }, rest, opens)) {
      const dateline = datelineFrom(text, block.start + skipped, found)
      return dateline.date || !dated ? dateline : { ...dateline, date: dated.date }
    }
    opens = false
  }
  return dated
}

const SKIPPED: ReadonlySet<Block['kind']> = new Set(['furniture', 'byline', 'question'])

function datelineFrom(text: string, offset: number, found: RegExpExecArray): Dateline {
  const { place = '', date, signed } = found.groups!
  const signature = signed ? spanAt(text, signed, offset + place.length) : null
  const signedDate = signed && ONLY_DATE.test(signed) ? signature : null
  const span = spanAt(text, found[0].trimEnd(), offset)
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    place: place ? spanAt(text, place, offset) : null,
    date: date ? spanAt(text, date, offset + place.length) : signedDate,
    agency: signedDate ? null : signature,
  }
}

function spanAt(text: string, part: string, from: number): Span {
  const start = text.indexOf(part, from)
  return { start, end: start + part.length, text: part }
}
