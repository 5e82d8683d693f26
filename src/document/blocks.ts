import { isLower } from './characters.ts'
import type { Block, BlockKind, LetterCase, Token } from './document.ts'
import { isFurniture } from './furniture.ts'
import { caseOf } from './letter-case.ts'
import { BULLET, paragraphsOf } from './paragraphs.ts'

const LONGEST_HEADLINE = 200
const LONGEST_HEADING = 110
const LONGEST_BYLINE = 100
/** A byline stands above the story. */
const BYLINES_SEARCHED = 6

/** What tells the kind of a paragraph. */
interface Look {
  readonly text: string
  /** Its end, where marks stand. */
  readonly tail: string
  readonly index: number
  readonly case: LetterCase
  /** The length of the paragraph after it, 0 at the end. */
  readonly next: number
}

const endsSentence = ({ tail }: Look): boolean => /[.!?…]["'”’)\]]*$/.test(tail)
const isShort = ({ text }: Look): boolean => text.length <= LONGEST_HEADING
const isFlat = (look: Look): boolean => look.case === 'title' || look.case === 'upper'
const isTabular = ({ text }: Look): boolean => /\d\D+\d|\s{3,}|\t/.test(text)

const isByline = ({ text, index }: Look): boolean =>
  index < BYLINES_SEARCHED &&
  text.length < LONGEST_BYLINE &&
  !/[.!?]$/.test(text) &&
  ((/^by:?\s+\p{Lu}/iu.test(text) && !isLower(text.replace(/^by:?\s+/i, '')[0]!)) || (index > 0 && SIGNED.test(text)))

/** "Ann Roe, Global technology editor", "Ann Roe Chief reporter": a name and a reporter's office, without "By". */
const SIGNED =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2},? (?:[\p{L}&'’ -]{0,50} )?(?:columnist|correspondent|editor|reporter|writer)$/u

const isHeadline = (look: Look): boolean =>
  look.index === 0 &&
  look.next > 0 &&
  look.text.length <= LONGEST_HEADLINE &&
  (look.case === 'upper' || !/[.…]["'”’)\]]*$/.test(look.tail))

const isBullet = (look: Look): boolean =>
  BULLET.test(look.text.slice(0, 8)) && !/^\d/.test(look.text) && (endsSentence(look) || look.text.length > 20)

const isParagraph = (look: Look): boolean => {
  if (!isShort(look)) return true
  if (endsSentence(look)) return !(isFlat(look) && look.tail.endsWith('?'))
  return /[,;:]$/.test(look.tail) && !isFlat(look)
}

const isHeading = (look: Look): boolean =>
  look.next > look.text.length && !isTabular(look) && !isLower(look.text[0]!) && !/[,;:]$/.test(look.tail)

/** The first kind that fits is the block's. */
const KINDS: readonly (readonly [BlockKind, (look: Look) => boolean])[] = [
  ['furniture', ({ text }) => isFurniture(text)],
  ['byline', isByline],
  ['question', ({ text }) => /^Q[:.]\s/.test(text)],
  ['answer', ({ text }) => /^A[:.]\s+\S+\s+\S+\s/.test(text)],
  ['headline', isHeadline],
  ['bullet', isBullet],
  ['paragraph', isParagraph],
  ['heading', isHeading],
  ['line', () => true],
]

/** Splits the text into paragraphs and lines of their own, and says what each is. */
export function blocksOf(text: string, tokens: readonly Token[]): Block[] {
  const ranges = paragraphsOf(text)
  let at = 0
  return ranges.map(({ start, end }, index) => {
    const first = at
    while (at < tokens.length && tokens[at]!.start < end) at++
    const written = caseOf(tokens, first, at)
    const next = ranges[index + 1]
    const look: Look = {
      text: text.slice(start, end),
      tail: text.slice(Math.max(start, end - 8), end),
      index,
      case: written,
      next: next ? next.end - next.start : 0,
    }
    const [kind] = KINDS.find(([, fits]) => fits(look))!
    return { start, end, index, kind, case: written, first, last: at }
  })
}
