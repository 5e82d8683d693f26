import { CLASS } from '../classes.ts'
import { knownNames } from '../known-names.ts'
import { type Stretch, wordAfter } from '../stretch.ts'

export const isKnown = ({ key }: Stretch): boolean => knownNames().organizations.has(key)
export const isClub = ({ key }: Stretch): boolean => knownNames().clubs.has(key)
/** "Acme Group": its last word says what it is. */
export const isTailed = (s: Stretch): boolean => s.words > 1 && (s.tail & CLASS.organizationTail) !== 0
/** "Ministry of Health": the word before "of" says what it is. */
export const isHeaded = ({ headed }: Stretch): boolean => headed

/** "Human Rights Watch (HRW)" and the "HRW" in the brackets. */
function initialsOf({ scan, first, last }: { scan: Stretch['scan']; first: number; last: number }): string {
  let initials = ''
  for (let at = first; at < last; at++) if (scan.classes[at]! & CLASS.capital) initials += scan.tokens[at]!.text[0]
  return initials.toUpperCase()
}
export function acronymAfter(stretch: Stretch): boolean {
  const { scan, last } = stretch
  const acronym = scan.tokens[last + 1]
  return (
    wordAfter(stretch) === '(' &&
    stretch.words > 1 &&
    acronym !== undefined &&
    /^\p{Lu}{2,}$/u.test(acronym.text.replaceAll('.', '')) &&
    scan.tokens[last + 2]?.text === ')' &&
    startsAlike(initialsOf(stretch), acronym.text.replaceAll('.', ''))
  )
}
const startsAlike = (initials: string, acronym: string): boolean => {
  let at = 0
  for (const letter of acronym) if (initials[at] === letter) at++
  return at >= Math.min(initials.length, acronym.length) - 1 && initials[0] === acronym[0]
}
