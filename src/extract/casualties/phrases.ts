import type { Token } from '../../document/document.ts'
import { OTHER_WORDS } from '../../lexicon/phrases.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../lexicon/victims.ts'
import { countedAt, nobodyAt } from './counted.ts'
import { bareGatheringAt, twinsAt } from './groups.ts'
import { namedAt } from './named.ts'
import { ageAfter, ageIn } from './nouns.ts'
import type { Found, People, PeopleScan } from './people.ts'
import { headlineAt, pronounAt, singleAt } from './single.ts'

function sexOf(tokens: readonly Token[], first: number, last: number): People['sex'] {
  for (let at = last - 1; at >= first; at--) {
    if (MALE_WORDS.has(tokens[at]!.lower)) return 'male'
    if (FEMALE_WORDS.has(tokens[at]!.lower)) return 'female'
  }
  return null
}

function hasOther(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (OTHER_WORDS.has(tokens[at]!.lower)) return true
  return false
}

/** Fills in what every phrase has: other, sex, age. */
function peopleFrom({ tokens, last }: PeopleScan, found: Found): People {
  const after = found.form === 'named' || found.quantity.value === 1 ? ageAfter(tokens, found.last, last) : null
  return {
    kind: 'other',
    partitive: false,
    name: null,
    whole: null,
    members: [],
    ...found,
    victims: found.victims ?? null,
    last: after?.last ?? found.last,
    other:
      hasOther(tokens, found.first, found.count.first) ||
      hasOther(
        tokens,
        found.form === 'single' || found.form === 'definite' ? found.first : found.count.last,
        found.last,
      ),
    age: found.age ?? after?.age ?? ageIn(tokens, found.first, found.last),
    sex: sexOf(tokens, found.first, found.last),
  }
}

const READERS = [nobodyAt, countedAt, bareGatheringAt, twinsAt, singleAt, namedAt, pronounAt, headlineAt] as const

/** Every phrase for counted people in a sentence, in order; none overlaps another. */
export function peopleIn(scan: PeopleScan): People[] {
  const people: People[] = []
  for (let at = scan.first; at < scan.last; ) {
    let found: Found | null = null
    for (const read of READERS) {
      found = read(scan, at)
      if (found) break
    }
    if (found) people.push(peopleFrom(scan, found))
    at = found ? Math.max(at + 1, people.at(-1)!.last) : at + 1
  }
  return people
}
