import type { Scope } from '../report.ts'

const PHRASES: Partial<Record<Scope, readonly string[]>> = {
  cumulative: [
    'so far this year',
    'this year',
    'since january',
    'since the beginning of',
    'since the start of',
    'since the war',
    'since the conflict',
    'since the uprising',
    'in the past year',
    'in the past decade',
    'in the last year',
    'over the past year',
    'over the last year',
    'in recent years',
    'in recent months',
    'each year',
    'every year',
    'a year',
    'annually',
    'per year',
    'last year',
    'every day',
    'per day',
    'a day',
    'nationwide this year',
    'over the years',
  ],
  background: [
    'years ago',
    'months ago',
    'a year ago',
    'a month ago',
    'a similar attack',
    'a similar incident',
    'previous attack',
    'earlier attack',
    'unrelated incident',
    'unrelated shooting',
    'separate incident',
    'separate shooting',
    'another incident',
    'another shooting',
    'last month',
    'in a separate',
    'in an unrelated',
    'anniversary',
  ],
}

interface ScopeCue {
  readonly words: readonly string[]
  readonly scope: Scope
}

/** Phrases that take a figure out of the toll of today's event, by their first word. */
export const SCOPE_CUES: ReadonlyMap<string, readonly ScopeCue[]> = (() => {
  const cues = new Map<string, ScopeCue[]>()
  for (const [scope, phrases] of Object.entries(PHRASES)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const list = cues.get(words[0]!) ?? cues.set(words[0]!, []).get(words[0]!)!
      list.push({ words, scope: scope as Scope })
    }
  }
  return cues
})()
