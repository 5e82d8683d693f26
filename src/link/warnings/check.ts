import type { Document } from '../../document/document.ts'
import type { Report, Span } from '../../report.ts'

/** What the checks look at: the findings of a report whose warnings are still to be found. */
export type Findings = Omit<Report, 'schemaVersion' | 'analyzer' | 'summary' | 'warnings' | 'trace'>

/** One place where an article does not add up; `about` fills the message of its check. */
export interface Doubt {
  readonly about: readonly string[]
  readonly findings: readonly string[]
  readonly spans: readonly Span[]
}

export interface Check {
  /** Stable, kebab-case: scripts rely on it. */
  readonly code: string
  readonly message: (about: readonly string[]) => string
  readonly find: (document: Document, findings: Findings) => readonly Doubt[]
}
