import { CUE_VERBS, type CueVerbs, IRREGULAR_VERBS } from '../../lexicon/cue-verbs.ts'

export type VerbShape = 'base' | 'present' | 'past' | 'participle' | 'past-or-participle' | 'gerund'

/** A word that may be a form of a cue verb, with the lexicon rows that the verb stands in. */
export interface CueVerb {
  readonly lemma: string
  readonly shape: VerbShape
  readonly rows: readonly CueVerbs[]
}

const endsInConsonantY = (lemma: string): boolean => /[^aeiou]y$/.test(lemma)

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function presentOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** "admitting" doubles what "admitted" doubles. */
function gerundOf(lemma: string, past: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  const isDoubled = past === `${lemma}${lemma.at(-1)}ed` || lemma === 'begin'
  return isDoubled ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}

type Form = readonly [string, VerbShape]

function formsOf(lemma: string, [past, participle]: readonly [string, string]): readonly Form[] {
  const pasts: readonly Form[] =
    past === participle
      ? [[past, 'past-or-participle']]
      : [
          [past, 'past'],
          [participle, 'participle'],
        ]
  return [[lemma, 'base'], [presentOf(lemma), 'present'], [gerundOf(lemma, past), 'gerund'], ...pasts]
}

let forms: ReadonlyMap<string, CueVerb> | undefined

function readForms(): ReadonlyMap<string, CueVerb> {
  const rowsOf = new Map<string, CueVerbs[]>()
  for (const row of CUE_VERBS) {
    for (const lemma of row.verbs.split(/\s+/)) rowsOf.set(lemma, [...(rowsOf.get(lemma) ?? []), row])
  }
  const irregular = new Map(
    IRREGULAR_VERBS.trim()
      .split(/\s+/)
      .map(forms => forms.split(':'))
      .map(([lemma, past, participle]) => [lemma!, [past!, participle!] as const]),
  )
  const found = new Map<string, CueVerb>()
  for (const [lemma, rows] of rowsOf) {
    const pasts = irregular.get(lemma) ?? [pastOf(lemma), pastOf(lemma)]
    for (const [form, shape] of formsOf(lemma, pasts)) if (!found.has(form)) found.set(form, { lemma, shape, rows })
  }
  return found
}

/** The cue verb that a lower-case word may be a form of. The forms are worked out at first need. */
export function cueVerbOf(word: string): CueVerb | undefined {
  forms ??= readForms()
  return forms.get(word)
}

/** The row of a verb that has one of the frames, or undefined. */
export const rowWith = (verb: CueVerb, frames: string): CueVerbs | undefined =>
  verb.rows.find(row => [...frames].some(frame => row.frames.includes(frame)))
