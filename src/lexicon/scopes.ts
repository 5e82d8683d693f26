import type { Scope } from '../report.ts'

/** A phrase that takes a figure out of the toll of today's event. */
export interface ScopeCue {
  readonly words: readonly string[]
  readonly scope: Scope
  /** "Months after" speaks of what follows it only. */
  readonly onlyAfter: boolean
}

const CUMULATIVE = [
  'a day',
  'a year',
  'annually',
  'each year',
  'every day',
  'every year',
  'in recent months',
  'in recent years',
  'in the last year',
  'in the past decade',
  'in the past year',
  'nationwide this year',
  'over the last year',
  'over the past year',
  'over the years',
  'per day',
  'per year',
  'since january',
  'since the beginning of',
  'since the ceasefire',
  'since the conflict',
  'since the start of',
  'since the truce',
  'since the uprising',
  'since the war',
  'so far in',
  'so far this year',
  'that year',
  'this year',
]

const BACKGROUND = [
  'a month ago',
  'a month earlier',
  'a similar attack',
  'a similar incident',
  'a year ago',
  'a year earlier',
  'anniversary',
  'earlier attack',
  'in an earlier',
  'last fall',
  'last month',
  'last spring',
  'last summer',
  'last winter',
  'last year',
  'months ago',
  'months earlier',
  'previous attack',
  'weeks earlier',
  'years ago',
  'years earlier',
]

const BACKGROUND_AFTER = [
  'a decade after',
  'a decade since',
  'a month after',
  'a year after',
  'a year since',
  'decades after',
  'decades since',
  'months after',
  'weeks after',
  'years after',
  'years since',
]

/** What one place of several does with its own number: "with Salta reporting 12 deaths". */
export const SHARING_VERBS: ReadonlySet<string> = new Set(
  'accounting having logging recording registering reporting seeing suffering'.split(' '),
)

/** What goes on for years: what it "has killed" is the toll of all of it. */
export const LASTING_CONFLICTS: ReadonlySet<string> = new Set([
  'conflict',
  'genocide',
  'insurgency',
  'occupation',
  'rebellion',
  'uprising',
  'war',
])

let cues: ReadonlyMap<string, readonly ScopeCue[]> | undefined

/** Phrases that take a figure out of the toll of today's event, by their first word. */
export function scopeCues(): ReadonlyMap<string, readonly ScopeCue[]> {
  if (cues) return cues
  const map = new Map<string, ScopeCue[]>()
  const add = (phrases: readonly string[], scope: Scope, onlyAfter = false) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const list = map.get(words[0]!) ?? map.set(words[0]!, []).get(words[0]!)!
      list.push({ words, scope, onlyAfter })
    }
  }
  add(BACKGROUND_AFTER, 'background', true)
  add(BACKGROUND, 'background')
  add(CUMULATIVE, 'cumulative')
  cues = map
  return map
}
