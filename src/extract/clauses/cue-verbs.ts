import { CUE_VERBS, type CueVerbs, DOUBLED, IRREGULAR_VERBS } from '../../lexicon/cue-verbs.ts'

export type VerbShape = 'base' | 'present' | 'past' | 'participle' | 'past-or-participle' | 'gerund'

/** A word that may be a form of a cue verb, with the lexicon rows that the verb stands in. */
export interface CueVerb {
  readonly lemma: string
  readonly shape: VerbShape
  readonly rows: readonly CueVerbs[]
}

const VOWELS = 'aeiou'

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (lemma.endsWith('y') && !VOWELS.includes(lemma.at(-2)!)) return `${lemma.slice(0, -1)}ied`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function presentOf(lemma: string): string {
  if (lemma.endsWith('y') && !VOWELS.includes(lemma.at(-2)!)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}

function formsOf(lemma: string): readonly (readonly [string, VerbShape])[] {
  const regular = pastOf(lemma)
  const [past, participle] = IRREGULAR_VERBS[lemma] ?? [regular, regular]
  const pasts: readonly (readonly [string, VerbShape])[] =
    past === participle
      ? [[past, 'past-or-participle']]
      : [
          [past, 'past'],
          [participle, 'participle'],
        ]
  return [[lemma, 'base'], [presentOf(lemma), 'present'], [gerundOf(lemma), 'gerund'], ...pasts]
}

let forms: ReadonlyMap<string, CueVerb> | undefined

function readForms(): ReadonlyMap<string, CueVerb> {
  const rowsOf = new Map<string, CueVerbs[]>()
  for (const row of CUE_VERBS) {
    for (const lemma of row.verbs.split(/\s+/)) rowsOf.set(lemma, [...(rowsOf.get(lemma) ?? []), row])
  }
  const found = new Map<string, CueVerb>()
  for (const [lemma, rows] of rowsOf) {
    for (const [form, shape] of formsOf(lemma)) if (!found.has(form)) found.set(form, { lemma, shape, rows })
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
