import { tokenSpan } from '../../document/document.ts'
import { TITLE_WORDS_BETWEEN } from '../../lexicon/name-cues.ts'
import type { Mention } from '../../report.ts'
import type { Stretch } from './stretch.ts'
import { CLASS, type NameScan } from './word-classes.ts'

const TITLE = CLASS.rank | CLASS.office | CLASS.role
const LONGEST_ROLE = 14

/** What the text says that a person is: the title before the name and the apposition after it. */
export function rolesOf(scan: NameScan, stretch: Stretch): Mention[] {
  const found = [titleBefore(scan, stretch), appositionAfter(scan, stretch)]
  return found.flatMap(role => (role ? [{ ...tokenSpan(scan.document, role.first, role.last), rule: role.rule }] : []))
}

interface Role {
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** "Ukrainian President", "Secretary of State", "former national security adviser": leftwards as far as it is a title. */
function titleBefore({ tokens, classes }: NameScan, { first, sentence }: Stretch): Role | null {
  let start = first
  let titled = false
  for (let at = first - 1; at >= Math.max(sentence.first, first - 9); at--) {
    const bits = classes[at]!
    const { lower, kind } = tokens[at]!
    const belongs = (bits & (TITLE | CLASS.nationality)) !== 0 || TITLE_WORDS_BETWEEN.has(lower)
    const within = titled && lower === 'of' && (classes[at - 1]! & TITLE) !== 0
    const complement = !titled && (bits & CLASS.capital) !== 0 && reachesOffice(tokens, classes, at, sentence.first)
    if (
      kind !== 'word'
        ? lower !== '-'
        : !(
            belongs ||
            within ||
            complement ||
            (bits & CLASS.capital && titled && kind === 'word' && !(bits & CLASS.leading))
          )
    )
      break
    if (bits & TITLE) titled = true
    if (kind === 'word') start = at
    if (complement) {
      const office = reachesOffice(tokens, classes, at, sentence.first)
      start = office
      at = office
      titled = true
    }
  }
  return titled && start < first ? { first: start, last: first, rule: 'role/title-before' } : null
}

/** From the last word of "Secretary of State" the index of "Secretary", or 0. */
function reachesOffice(tokens: NameScan['tokens'], classes: Int32Array, from: number, least: number): number {
  for (let at = from - 1; at > Math.max(least, from - 6); at--) {
    if (/^(?:of|for)$/.test(tokens[at]!.lower)) return classes[at - 1]! & (CLASS.office | CLASS.role) ? at - 1 : 0
    if (!(classes[at]! & CLASS.capital) && !/^(?:and|the)$/.test(tokens[at]!.lower)) return 0
  }
  return 0
}

/** ", a spokesman for the ministry," up to the comma or the sentence's end. */
function appositionAfter({ tokens, classes }: NameScan, { last, sentence }: Stretch): Role | null {
  if (tokens[last]?.text !== ',' || last + 1 >= sentence.last) return null
  let first = last + 1
  if (tokens[first]!.kind === 'number' && tokens[first + 1]?.text === ',') first += 2
  if (first >= sentence.last || !/^(?:a|an|the|his|her|their|its|former|head|one|\p{L}+)$/u.test(tokens[first]!.lower))
    return null
  let named = false
  for (let at = first; at < Math.min(sentence.last, first + LONGEST_ROLE); at++) {
    const { text, kind, lower } = tokens[at]!
    if (/^[,.;:!?)—–]$|^--$/.test(text)) return named ? { first, last: at, rule: 'role/apposition' } : null
    if (/^(?:who|which|said|says|told|was|is|were|has|had|and)$/.test(lower) && at < first + 4) return null
    if (/^(?:who|which|said|says|told|was|is|were|has|had)$/.test(lower))
      return named ? { first, last: at, rule: 'role/apposition' } : null
    if (kind === 'word' && classes[at]! & (CLASS.role | CLASS.office) && at < first + 6) named = true
  }
  return null
}
