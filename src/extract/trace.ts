import type { Decision } from '../report.ts'

/** Where passes tell what they decided; null when nobody asked, so that no reasons are put into words for nothing. */
export type Trace = ((decision: Decision) => void) | null
