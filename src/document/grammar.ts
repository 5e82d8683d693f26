import { createRequire } from 'node:module'
import type { Document, Range, Sentence } from './document.ts'

/** A word as the part-of-speech tagger sees it, with offsets into the article. */
export interface GrammarTerm extends Range {
  /** compromise's tags: "Verb", "PastTense", "Passive", "Noun", "Plural", … */
  readonly tags: ReadonlySet<string>
}

export interface Grammar {
  readonly terms: readonly GrammarTerm[]
  /** The stretches that a compromise match expression finds ("#Verb+ by #Noun"). */
  readonly phrases: (match: string) => readonly Range[]
}

interface View {
  json(options: unknown): readonly { readonly terms: readonly Term[] }[]
  match(expression: string): View
}
interface Term {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

let tagger: ((text: string) => View) | undefined

/** The CommonJS bundle is one file and loads in half the time of the module; it is read when grammar is first needed. */
function tag(text: string): View {
  tagger ??= createRequire(import.meta.url)('compromise') as (text: string) => View
  return tagger(text)
}

const LONGEST_SENTENCE = 2000
const NO_GRAMMAR: Grammar = { terms: [], phrases: () => [] }
const known = new WeakMap<Document, Map<number, Grammar>>()

/**
 * The grammar of one sentence, worked out once per document. A sentence of more than 2,000 characters is no sentence
 * and has none.
 */
export function grammarOf(document: Document, sentence: Sentence): Grammar {
  const ofDocument = known.get(document) ?? known.set(document, new Map()).get(document)!
  const found = ofDocument.get(sentence.index) ?? readGrammar(sentence)
  ofDocument.set(sentence.index, found)
  return found
}

function readGrammar({ text, start }: Sentence): Grammar {
  if (text.length > LONGEST_SENTENCE) return NO_GRAMMAR
  // The tagger takes quadratic time on runs of periods, and reads line breaks as ends; offsets stay the same.
  const view = tag(text.replace(/\.{2,}|[\n\r\t]/g, run => ' '.repeat(run.length)))
  return {
    terms: termsOf(view, start).map(({ start, end, tags }) => ({ start, end, tags: new Set(tags) })),
    phrases: match => phrasesOf(view.match(match), start),
  }
}

/** Offsets of phrases come from their terms: the phrase's own text drags punctuation along. */
function phrasesOf(view: View, start: number): Range[] {
  return view
    .json({ offset: true, terms: { offset: true } })
    .filter(({ terms }) => terms.length > 0)
    .map(({ terms }) => {
      const last = terms.at(-1)!.offset
      return { start: start + terms[0]!.offset.start, end: start + last.start + last.length }
    })
}

function termsOf(view: View, start: number): { start: number; end: number; tags: readonly string[] }[] {
  return view
    .json({ offset: true, terms: { offset: true } })
    .flatMap(({ terms }) => terms)
    .map(({ offset, tags }) => ({ start: start + offset.start, end: start + offset.start + offset.length, tags }))
}
