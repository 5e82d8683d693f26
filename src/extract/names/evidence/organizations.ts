import type { NameRule } from '../stretch.ts'
import { ORGANIZATION_CONTEXTS } from './organization-contexts.ts'
import { ORGANIZATION_DOUBTS } from './organization-doubts.ts'
import { ORGANIZATION_NAMES } from './organization-names.ts'

/** What speaks for and against an organization. */
export const ORGANIZATION_RULES: readonly NameRule[] = [
  ...ORGANIZATION_NAMES,
  ...ORGANIZATION_CONTEXTS,
  ...ORGANIZATION_DOUBTS,
]
