import type { NameRule } from '../stretch.ts'
import { PERSON_CONTEXTS } from './person-contexts.ts'
import { PERSON_DOUBTS } from './person-doubts.ts'
import { PERSON_NAMES } from './person-names.ts'

/** What speaks for and against a person. */
export const PERSON_RULES: readonly NameRule[] = [...PERSON_NAMES, ...PERSON_CONTEXTS, ...PERSON_DOUBTS]
