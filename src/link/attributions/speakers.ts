import { type Document, type Range, type Sentence, sentenceOf } from '../../document/document.ts'
import { firstNotBefore } from '../../document/order.ts'
import { SINGLE_SPEAKERS, SPEAKERS } from '../../lexicon/statement-nouns.ts'
import type { Entity, Span } from '../../report.ts'

/** Where an entity is named, in article order. */
export interface Naming extends Range {
  readonly entity: Entity
}

export const namingsOf = (entities: readonly Entity[]): Naming[] =>
  entities
    .filter(({ type }) => type === 'person' || type === 'organization')
    .flatMap(entity => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start)

const within = (namings: readonly Naming[], { start, end }: Range): Naming[] => {
  const found: Naming[] = []
  for (
    let at = firstNotBefore(namings, naming => naming.start < start);
    at < namings.length && namings[at]!.end <= end;
    at++
  )
    found.push(namings[at]!)
  return found
}

/** The entity that a source names: the person it begins with ("Ali's mother" is not Ali), or the body that speaks by itself or by its spokesman. */
export function namedSpeaker(source: Span, namings: readonly Naming[]): Entity | null {
  const aside = source.text.search(/[,(]| who | which /)
  const head = { start: source.start, end: aside < 0 ? source.end : source.start + aside }
  const inHead = within(namings, head)
  const person = inHead.find(naming => isSpeakerHimself(source, naming)) ?? personInAside(source, head, namings)
  if (person) return person.entity
  const body = inHead
    .filter(({ entity }) => entity.type === 'organization')
    .find(({ end }) => speaksFor(source.text.slice(end - source.start)) || isWhole(source, inHead[0]!))
  return body?.entity ?? spokesmanFor(source, inHead)
}

/** "'s mother", " campaign", "-led council"; not " of the union". */
const NAMES_ANOTHER = /^(?:['’]s?\s+\S|[ -](?!(?:and|as|at|for|from|in|of|on|or|who|with)\b)\p{Ll})/u

/**
 * Whether the named person speaks, and not somebody or something named by them: "Ali's mother", "a friend of Ali", "the
 * Ali campaign".
 */
function isSpeakerHimself(source: Span, { entity, start, end }: Naming): boolean {
  if (entity.type !== 'person') return false
  const before = source.text.slice(0, start - source.start)
  if (NAMES_ANOTHER.test(source.text.slice(end - source.start))) return false
  return !/\p{Ll}+ (?:for|of|to) (?:\p{Lu}\p{L}*\.? ){0,2}$/u.test(before)
}

/** What may stand before a name that follows what the person is: a comma or bracket of either kind, a title or two. */
const BEFORE_NAME = /[,()]\s*(?:\p{Lu}\p{L}{0,5}\.?\s+){0,3}$/u

/** "the minister, Ali Hassan", "the head of the union in the state, Rev. Ali Hassan", "DCP (North) Ali Hassan". */
function personInAside(source: Span, head: Range, namings: readonly Naming[]): Naming | null {
  const named = within(namings, { start: head.end, end: source.end }).find(({ entity }) => entity.type === 'person')
  return named && BEFORE_NAME.test(source.text.slice(0, named.start - source.start)) ? named : null
}

const isWhole = (source: Span, { start, end }: Naming): boolean =>
  source.text
    .slice(end - source.start)
    .replace(/[,(].*$/s, '')
    .trim().length === 0 && /^(?:the |both )?$/i.test(source.text.slice(0, start - source.start))

/** "Foreign Office spokeswoman Jane", "Army officials": a noun for speakers follows the body's name. */
const speaksFor = (rest: string): boolean => SPEAKERS.has(/^['’s]*\s+([a-z]+)/.exec(rest)?.[1] ?? '')

/** "a spokesman for the ministry", "officials at the hospital". */
function spokesmanFor(source: Span, namings: readonly Naming[]): Entity | null {
  const [first] = namings
  if (!first) return null
  const before = source.text.slice(0, first.start - source.start).toLowerCase()
  const noun = /([a-z]+) (?:for|of|at|from|with|in) (?:the |its |their )?$/.exec(before)?.[1]
  return noun && SPEAKERS.has(noun) ? first.entity : null
}

/** Who spoke last; an entity of null is a person who is not named: "a resident", "her mother". */
export interface LastSpeaker {
  readonly entity: Entity | null
  readonly end: number
}

/** Whether a source without a name is one person, whom "he" or "she" may mean next. */
export function isUnnamedPerson(source: Span): boolean {
  const head = source.text.split(/[,(]| (?:as|at|for|from|in|of|on|that|who|with) /, 1)[0]!
  return SINGLE_SPEAKERS.has(head.trim().split(/\s+/).at(-1)!.toLowerCase())
}

/**
 * Whom "he" or "she" means where the text makes it plain: the last speaker, when nobody else was named since; else the
 * only person named in this and the sentence before.
 */
export function personBefore(
  document: Document,
  pronoun: Span,
  namings: readonly Naming[],
  last: LastSpeaker | null,
): Entity | null {
  const sentence = sentenceOf(document, pronoun.start)
  if (!sentence) return null
  if (last && last.entity === null && isStillSpeaking(document, last, sentence)) return null
  const near = peopleIn(namings, nearby(document, sentence).start, pronoun.start)
  const since = last ? peopleIn(namings, last.end, pronoun.start) : near
  if (last?.entity?.type === 'person' && since.every(entity => entity === last.entity)) {
    return isNear(document, last.end, sentence) ? last.entity : null
  }
  const people = new Set(near)
  return people.size === 1 ? near[0]! : null
}

/** A speaker without a name is meant up to the end of the paragraph in which he spoke. */
const isStillSpeaking = (document: Document, { end }: LastSpeaker, { block }: Sentence): boolean =>
  sentenceOf(document, end - 1)?.block === block

const peopleIn = (namings: readonly Naming[], start: number, end: number): Entity[] =>
  within(namings, { start, end })
    .map(({ entity }) => entity)
    .filter(({ type }) => type === 'person')

/** This sentence and the one before. */
const nearby = (document: Document, { index }: Sentence): Range =>
  document.sentences[Math.max(0, index - 1)] ?? document.sentences[index]!

const MOST_BLOCKS_BETWEEN = 2

/** Whether a speaker was heard in this paragraph or one of the two before. */
function isNear(document: Document, offset: number, sentence: Sentence): boolean {
  const before = sentenceOf(document, offset - 1)
  return before !== null && sentence.block - before.block <= MOST_BLOCKS_BETWEEN
}

/** "the minister": the one entity named before whose role has that word; null when there are several. */
export function roleBearer(source: Span, entities: readonly Entity[]): Entity | null {
  const noun = /^the (?:[a-z]+ )?([a-z]+)$/i.exec(source.text)?.[1]?.toLowerCase()
  if (!noun) return null
  const bearers = entities.filter(
    ({ type, roles, mentions }) =>
      type === 'person' &&
      mentions.some(({ start }) => start < source.start) &&
      roles.some(({ text }) => new RegExp(`\\b${noun}\\b`, 'i').test(text)),
  )
  return bearers.length === 1 ? bearers[0]! : null
}
