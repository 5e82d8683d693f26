import type { VerbGroup } from './arguments.ts'
import type { People } from './people.ts'
import type { Predicate } from './predicates.ts'

/** A predicate with its people. */
export interface Statement {
  readonly rule: string
  readonly predicate: Predicate
  readonly people: People
  readonly group: VerbGroup
}
