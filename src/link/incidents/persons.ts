import type { People } from '../../extract/casualties/people.ts'
import type { Outcome } from '../../report.ts'
import type { Figure } from './figures.ts'

/** Somebody whom the article tells of, with all figures that speak of them. */
export interface Person {
  readonly name: string | null
  readonly age: number | null
  readonly sex: People['sex']
  readonly outcomes: ReadonlySet<Outcome>
  /** Hurt in a way that may have killed ("shot"). */
  readonly figures: readonly string[]
  readonly sentence: number
  readonly perpetrator: boolean
  /** Told as somebody else than those before: "another man". */
  readonly apart: boolean
}

interface Sighting {
  readonly people: People
  readonly figure: Figure
}

/** The single people of figures that count one or list some one by one. */
function sightingsIn(figures: readonly Figure[]): Sighting[] {
  return figures.flatMap(figure => {
    const { people } = figure
    const members = people.members.length ? people.members : [people]
    return members
      .filter(({ quantity, form }) => quantity.value === 1 && form !== 'none')
      .map(member => ({ people: member, figure }))
  })
}

/** Every person once, however often the article tells of them. */
export function personsIn(figures: readonly Figure[]): Person[] {
  const persons: Person[] = []
  for (const sighting of sightingsIn(figures)) {
    const index = sameAs(persons, sighting)
    if (index < 0) {
      if (sighting.people.form !== 'pronoun' || sighting.people.name || isAnother(persons, sighting))
        persons.push(personFrom(sighting))
    } else persons[index] = merged(persons[index]!, sighting)
  }
  return persons
}

/** "He died" where only women were told of before, or by the own hand. */
const isAnother = (persons: readonly Person[], { people: { sex }, figure }: Sighting): boolean =>
  figure.includesPerpetrator ||
  (sex !== null &&
    persons.length > 0 &&
    persons.slice(-MOST_REMEMBERED).every(person => person.sex !== null && person.sex !== sex))

const personFrom = ({ people, figure }: Sighting): Person => ({
  name: people.name,
  age: people.age,
  sex: people.sex,
  outcomes: new Set([figure.outcome]),
  figures: [figure.id],
  sentence: figure.sentenceIndex,
  perpetrator: figure.includesPerpetrator,
  apart: people.other || people.form === 'pronoun' || figure.includesPerpetrator,
})

const merged = (person: Person, { people, figure }: Sighting): Person => ({
  name: longer(person.name, people.name),
  age: person.age ?? people.age,
  sex: person.sex ?? people.sex,
  outcomes: new Set([...person.outcomes, figure.outcome]),
  figures: person.figures.includes(figure.id) ? person.figures : [...person.figures, figure.id],
  sentence: figure.sentenceIndex,
  perpetrator: person.perpetrator || figure.includesPerpetrator,
  apart: person.apart,
})

const longer = (a: string | null, b: string | null): string | null =>
  a && b ? (b.length > a.length ? b : a) : (a ?? b)

/** Readers do not remember more people either; it keeps the work linear. */
const MOST_REMEMBERED = 60

/** The person told before that a sighting speaks of, or -1 when it is somebody new. */
function sameAs(persons: readonly Person[], sighting: Sighting): number {
  let doer = -1
  for (let index = persons.length - 1; index >= Math.max(0, persons.length - MOST_REMEMBERED); index--) {
    const person = persons[index]!
    if (!isSame(person, sighting)) continue
    if (!isDoer(person, sighting)) return index
    if (doer < 0) doer = index
  }
  return doer
}

/** Whoever turned the gun on himself comes last of those whom a name or a noun may mean. */
const isDoer = ({ perpetrator, name }: Person, { people, figure }: Sighting): boolean =>
  perpetrator && name === null && !figure.includesPerpetrator && people.form !== 'pronoun'

function isSame(person: Person, { people, figure }: Sighting): boolean {
  if (!isCompatible(person, people) || isVictimOf(person, figure)) return false
  if (person.name && people.name) return sharesName(person.name, people.name)
  if (person.age !== null && person.age === people.age) return true
  if (people.other || (isKin(figure) && person.sentence === figure.sentenceIndex)) return false
  if (people.form === 'pronoun' || people.form === 'definite') return true
  if (person.sentence === figure.sentenceIndex && person.figures.at(-1) !== figure.id) return false
  if (person.figures.includes(figure.id)) return false
  if (person.age !== null && people.age === null && people.name !== null) return true
  return person.outcomes.has(figure.outcome) || figure.outcome === 'killed'
}

/** Who dies by the own hand is not one of those who were harmed before. */
const isVictimOf = (person: Person, { sense }: Figure): boolean => sense === 'own-hand' && !person.perpetrator

/** "His son was injured": somebody else than the one told of just before. */
const isKin = ({ text }: Figure): boolean => /^(?:his|her|their)\s/i.test(text)

const isCompatible = (person: Person, { age, sex }: People): boolean =>
  !(person.age !== null && age !== null && person.age !== age) && !(person.sex && sex && person.sex !== sex)

/** One name is part of the other, or they end in the same surname and do not begin differently. */
function sharesName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const words = new Set(long.toLowerCase().split(/\s+/))
  const parts = short.toLowerCase().split(/\s+/)
  const shared = parts.filter(word => words.has(word)).length
  return shared === parts.length || (parts.length > 1 && shared >= 2)
}
