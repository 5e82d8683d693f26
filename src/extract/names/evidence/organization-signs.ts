import { CAR_MAKES, THING_TAILS } from '../../../lexicon/organization-words.ts'
import { CLASS } from '../classes.ts'
import { knownNames } from '../known-names.ts'
import type { Stretch } from '../stretch.ts'
import { isOneOf } from './word-lists.ts'

export const isKnown = ({ key }: Stretch): boolean => knownNames().organizations.has(key)
export const isClub = ({ key }: Stretch): boolean => knownNames().clubs.has(key)
/** "Acme Group": its last word says what it is. */
export const isTailed = (s: Stretch): boolean => s.words > 1 && (s.tail & CLASS.organizationTail) !== 0
/** "Ministry of Health": the word before "of" says what it is. */
export const isHeaded = ({ headed }: Stretch): boolean => headed
/** "Ford Transit", "Toyota Hilux": a make and its model. */
export const isCar = (s: Stretch): boolean =>
  s.words === 2 &&
  !s.key.endsWith(' cars') &&
  isOneOf(CAR_MAKES, s.key.slice(0, s.key.indexOf(' '))) &&
  (!(s.tail & (CLASS.organizationTail | CLASS.organizationHead)) || s.key.endsWith(' transit')) &&
  !isKnown(s)

/** "Free Trade Agreement": its last word says that it is a thing. */
export const isThing = (s: Stretch): boolean =>
  s.words > 1 && isOneOf(THING_TAILS, s.key.slice(s.key.lastIndexOf(' ') + 1)) && !isHeaded(s) && !isKnown(s)

/** "Rock and Roll Hall of Fame" */
export const isHallOfFame = ({ key }: Stretch): boolean => /\bhall of (?:fame|honou?r)$/.test(key)
