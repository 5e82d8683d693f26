import { type Document, type Sentence, sentenceOf, spanOf } from '../../document/document.ts'
import { OTHER_AGE_CUES } from '../../lexicon/doubts.ts'
import type { Entity, Span } from '../../report.ts'
import { anyPhrase } from '../phrases.ts'
import type { Check, Doubt, Findings } from './check.ts'

interface Told {
  readonly number: number
  readonly span: Span
}

const OLDEST = 120
const SEARCHED = 60

/** "Ali Hassan, 34," or "34-year-old Ali Hassan" beside a mention; not where the age is of another time. */
function agesOf(document: Document, { mentions }: Entity): Told[] {
  return mentions.flatMap(({ start, end }) => {
    const sentence = sentenceOf(document, start)
    if (!sentence || OTHER_TIME.test(sentence.text.slice(0, 2000))) return []
    const after = /^,? (?:aged )?(\d{1,3})(?=[,.;)]| \()/.exec(document.text.slice(end, end + SEARCHED))
    const before = /(\d{1,3})[- ]year[- ]old (?:\p{Ll}+ ){0,2}$/u.exec(
      document.text.slice(Math.max(0, start - SEARCHED), start),
    )
    return [
      ...(after?.[0].startsWith(',') ? [told(document, after[1]!, end + after[0].lastIndexOf(after[1]!))] : []),
      ...(before ? [told(document, before[1]!, start - before[0].length)] : []),
    ].filter(({ number }) => number <= OLDEST)
  })
}

/** Ages "then" or "at the time" are no ages now. */
const OTHER_TIME = anyPhrase(OTHER_AGE_CUES)

const told = (document: Document, digits: string, start: number): Told => ({
  number: Number(digits),
  span: spanOf(document, { start, end: start + digits.length }),
})

/** The year of "born in 1990" or "born on 3 May 1990" in a sentence whose only person is this one. */
function birthYearsOf(document: Document, { mentions }: Entity, people: readonly Entity[]): Told[] {
  return mentions.flatMap(({ start }) => {
    const sentence = sentenceOf(document, start)
    if (!sentence || people.filter(each => isNamedIn(each, sentence)).length !== 1) return []
    const found = /\bborn (?:in|on) (?:[^.;]{0,40}?)\b((?:19|20)\d\d)\b/.exec(sentence.text.slice(0, 2000))
    return found ? [told(document, found[1]!, sentence.start + found.index + found[0].lastIndexOf(found[1]!))] : []
  })
}

const isNamedIn = ({ mentions }: Entity, { start, end }: Sentence): boolean =>
  mentions.some(mention => mention.start >= start && mention.start < end)

const isSameSentence = (document: Document, a: Told, b: Told): boolean =>
  sentenceOf(document, a.span.start) === sentenceOf(document, b.span.start)

const MOST_PEOPLE = 200

/** Two ages of one person, or an age that the year of birth excludes. */
function ageDoubts(document: Document, { entities, article }: Findings): Doubt[] {
  const people = (entities ?? []).filter(({ type }) => type === 'person').slice(0, MOST_PEOPLE)
  return people.flatMap(person => {
    const [age, ...more] = agesOf(document, person)
    if (!age) return []
    const other = more.find(each => each.number !== age.number && !isSameSentence(document, each, age))
    if (other) return [doubtOf(person, [age, other], `${age.number} and ${other.number} years old`)]
    if (article.published === null) return []
    const year = Number(article.published.slice(0, 4))
    const birth = birthYearsOf(document, person, people).find(({ number }) => isTooFar(year - number, age.number))
    return birth ? [doubtOf(person, [age, birth], `${age.number} years old and born in ${birth.number}`)] : []
  })
}

/** Before the birthday somebody is a year younger than the years say. */
const isTooFar = (years: number, age: number): boolean => age > years || age < years - 1

const doubtOf = (person: Entity, found: readonly Told[], words: string): Doubt => ({
  about: [person.name, words],
  findings: [person.id],
  spans: found.map(({ span }) => span),
})

export const AGE_CHECKS: readonly Check[] = [
  { code: 'ages-disagree', message: ([name, words]) => `${name} is said to be ${words}`, find: ageDoubts },
]
