import { parse } from '../../../src/document/parse.ts'
import type { NameMention } from '../../../src/extract/candidates.ts'
import { type CasualtyMention, extractCasualties } from '../../../src/extract/casualties/casualties.ts'
import type { Count } from '../../../src/report.ts'

const BOUNDS: Readonly<Record<string, string>> = {
  exact: '',
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'fewer-than': '<',
  about: '~',
}

/** A count in short: "12", ">=8", "~40", "43-52", "24+" for dozens, "0", "0?" for "no reports of". */
function countOf({ qualifier, value, min, max }: Count): string {
  if (qualifier === 'between') return `${min}-${max}`
  if (qualifier === 'vague') return `${min}+`
  if (qualifier === 'none') return max === 0 ? '0' : '0?'
  return `${BOUNDS[qualifier]}${value}`
}

/** A figure in short: "killed >=8", "displaced 300 households", "injured 6 part". */
export const inShort = ({ outcome, count, scope, status }: CasualtyMention): string =>
  [
    outcome,
    countOf(count),
    ...(count.unit === 'household' ? ['households'] : []),
    ...(scope === 'total' ? [] : [scope]),
    ...(status === 'reported' ? [] : [status]),
  ].join(' ')

export const figuresIn = (text: string, names: readonly NameMention[] = []): CasualtyMention[] =>
  extractCasualties(parse(text), names)
