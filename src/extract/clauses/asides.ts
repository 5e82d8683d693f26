import type { Part } from '../pattern.ts'
import { FARTHEST, HEADS, phraseEndingAt } from './noun-phrases.ts'
import { classAt, isFiniteVerb, type Passage, wordAt } from './passage.ts'
import type { WordClass } from './word-classes.ts'

const ASIDE_BORDERS: ReadonlySet<WordClass> = new Set(['comma', 'quote', 'mark', 'open'])

/** "Ali Hassan (Homs)": the phrase before the bracket that closes here, with it. */
export function withBrackets(passage: Passage, close: number): Part | null {
  let open = close
  while (open > passage.first && close - open < FARTHEST && classAt(passage, open) !== 'open') open--
  if (classAt(passage, open) !== 'open' || !HEADS.has(classAt(passage, open - 1))) return null
  const phrase = phraseEndingAt(passage, open)
  return phrase && { first: phrase.first, last: close + 1 }
}

const isDash = (passage: Passage, at: number): boolean => /^(?:[—–]|--+|_)$/.test(wordAt(passage, at))

/** "S — aside — said". */
export function beforeDashes(passage: Passage, close: number): Part | null {
  if (!isDash(passage, close)) return null
  let open = close - 1
  while (open > passage.first && close - open < FARTHEST && !isDash(passage, open)) open--
  return isDash(passage, open) && HEADS.has(classAt(passage, open - 1)) ? phraseEndingAt(passage, open) : null
}

/** "S, aside, said": the comma is the last one; asides may follow one another ("Ali, 34, of Homs,"). */
export function beforeAside(passage: Passage, comma: number): Part | null {
  let close = comma
  for (let pieces = 0; pieces < 6; pieces++) {
    let open = close - 1
    while (open >= passage.first && comma - open < FARTHEST && !ASIDE_BORDERS.has(classAt(passage, open))) open--
    if (classAt(passage, open) !== 'comma') return null
    if (!isAside(passage, open + 1, close)) return null
    if (followsAside(passage, open)) {
      close = open
      continue
    }
    const head = classAt(passage, open - 1)
    const phrase =
      head === 'close' ? withBrackets(passage, open - 1) : HEADS.has(head) ? phraseEndingAt(passage, open) : null
    if (!phrase) return null
    const opens = classAt(passage, phrase.first - 1) === 'comma' && isShortAside(passage, phrase)
    if (!opens || classAt(passage, phrase.first - 2) !== 'name') return { first: phrase.first, last: comma }
    if (!phraseEndingAt(passage, phrase.first - 1)) return { first: phrase.first, last: comma }
    close = open
  }
  return null
}

/** "Ali, who came from Homs, Syria, in May,": what stands before the comma belongs to a clause about somebody, too. */
function followsAside(passage: Passage, comma: number): boolean {
  let open = comma - 1
  while (open > passage.first && comma - open < FARTHEST && !ASIDE_BORDERS.has(classAt(passage, open))) open--
  if (classAt(passage, open) !== 'comma') return false
  const before = classAt(passage, open - 1)
  if (!HEADS.has(before) && before !== 'close') return false
  const opening = classAt(passage, open + 1)
  if (opening === 'relative') return wordAt(passage, open + 1) === 'who' || wordAt(passage, open + 1) === 'whose'
  const after = classAt(passage, open + 2)
  if (opening === 'preposition') return before === 'name' && phraseEndingAt(passage, open) !== null
  return (opening === 'past' || opening === 'gerund') && (after === 'preposition' || after === 'to')
}

/** `The paper, quoting “secret files,” said`: the comma that closes the aside stands inside the marks. */
export function beforeQuotedAside(passage: Passage, closing: number): Part | null {
  const quotation = passage.closingAt.get(closing + 1)
  if (!quotation || classAt(passage, closing - 1) !== 'comma') return null
  let open = quotation.first - 1
  while (open > passage.first && quotation.first - open < LONGEST_LEAD && !ASIDE_BORDERS.has(classAt(passage, open)))
    open--
  if (
    classAt(passage, open) !== 'comma' ||
    open === quotation.first - 1 ||
    !isAside(passage, open + 1, quotation.first)
  )
    return null
  return HEADS.has(classAt(passage, open - 1)) ? phraseEndingAt(passage, open) : null
}

/** An aside has so many words before the quotation that ends it. */
const LONGEST_LEAD = 10

/** "34", "of Homs", "Florida": what stands between two commas and is no subject by itself. */
const isShortAside = ({ classes }: Passage, { first, last }: Part): boolean =>
  classes[first] === 'determiner' || (last - first <= 3 && ['number', 'preposition', 'name'].includes(classes[first]!))

/** After what a person wears, knows or comes from: "clad in red", "born in Homs", "known as Abu Ali". */
const ADJECTIVE_LINKS: ReadonlySet<string> = new Set(['as', 'in', 'by', 'to'])

/** Whether the words between two commas tell of the noun before them and are no clause of their own. */
function isAside(passage: Passage, first: number, last: number): boolean {
  if (last - first < 1 || last - first > 40) return false
  const opening = classAt(passage, first)
  if (opening === 'relative' || opening === 'past' || opening === 'gerund') return true
  if (opening === 'word' && ADJECTIVE_LINKS.has(wordAt(passage, first + 1))) return true
  if (opening === 'coordinator' || opening === 'pronoun' || opening === 'auxiliary' || opening === 'subordinator')
    return false
  for (let at = first; at < last; at++) {
    if (classAt(passage, at) === 'relative') return true
    if (isFiniteVerb(passage, at) || classAt(passage, at) === 'that') return false
  }
  return true
}

/** The end with ", a doctor in Homs" or ", who was there" up to the next comma or the end; a sentence part with a verb is none. */
export function withApposition(passage: Passage, end: number): number {
  if (classAt(passage, end) !== 'comma') return classAt(passage, end) === 'relative' ? clauseEndAt(passage, end) : end
  const opening = classAt(passage, end + 1)
  if (!['determiner', 'number', 'relative', 'word', 'name'].includes(opening) || passage.openingAt.has(end + 1))
    return end
  const close = clauseEndAt(passage, end + 1)
  if (opening === 'number' && close - end > 2) return end
  return isAside(passage, end + 1, close) ? close : end
}

/** The next comma, dash or quotation mark. */
function clauseEndAt(passage: Passage, from: number): number {
  let at = from
  while (at < passage.last && at - from < 40 && !['comma', 'mark', 'quote'].includes(classAt(passage, at))) at++
  return at
}
