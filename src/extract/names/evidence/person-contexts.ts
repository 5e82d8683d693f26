import { BELONGINGS_OF_PERSONS, HUMAN_VERBS, MIND_VERBS } from '../../../lexicon/name-cues.ts'
import { CLASS, NAMED, ORDINARY, PEOPLES, TITLE } from '../classes.ts'
import { before, type NameRule, type Stretch, wordAfter, wordBefore } from '../stretch.ts'
import { officeOfBefore } from './person-signs.ts'

/** A title that stands before the stretch, in the same run or in lower case ("Prime Minister", "spokesman"). */
function titleBefore(stretch: Stretch): boolean {
  const bits = before(stretch)
  if (stretch.first <= stretch.sentence.first) return false
  if (isHalfTitle(wordBefore(stretch)) || isWordOfTitle(stretch)) return false
  if (bits & (CLASS.rank | CLASS.office)) return true
  // "Dean" is a given name oftener than a dean.
  // "Director of Passenger Services": the role belongs to what is directed.
  const isRole = (bits & CLASS.role) !== 0 && (bits & CLASS.capital) !== 0 && !(bits & CLASS.given)
  return isRole && !(wordBefore(stretch, 2) === 'of' && (before(stretch, 3) & CLASS.office) !== 0)
}

/** "Prime", "Vice" and "Foreign" stand before an office, not before a name. */
const isHalfTitle = (word: string): boolean => /^(?:foreign|prime|vice)$/.test(word)

/** The "Operating Officer" of "Chief Operating Officer", the "Olympiad" of "Student Olympiad". */
const isWordOfTitle = ({ any, tail }: Stretch): boolean =>
  (any & ORDINARY) !== 0 &&
  !(any & NAMED) &&
  (tail & (TITLE | CLASS.role | CLASS.organizationTail | CLASS.eventTail)) !== 0

/** ", 34," or "(34)" or ", 34." after a name. */
function ageAfter(stretch: Stretch): boolean {
  const [mark, age, end] = [wordAfter(stretch), wordAfter(stretch, 1), wordAfter(stretch, 2)]
  return (
    (mark === ',' || mark === '(') &&
    /^\d{1,3}$/.test(age) &&
    Number(age) < 110 &&
    /^[,.;)]$|^who$|^of$|^and$/.test(end)
  )
}

/** ", a teacher", ", the president of", ", director": a comma and soon a word for what a person is. */
function appositionAfter(stretch: Stretch): boolean {
  const { scan, last, sentence } = stretch
  if (wordAfter(stretch) !== ',') return false
  for (let at = last + 1; at < Math.min(sentence.last, last + 7); at++) {
    const { text, kind } = scan.tokens[at]!
    if (
      scan.classes[at]! & (CLASS.role | CLASS.office) &&
      !(scan.classes[at]! & CLASS.organizationTail && scan.classes[at]! & CLASS.capital)
    )
      return true
    if (kind === 'punctuation' && text !== '-' && text !== "'") return false
    if (/^(?:which|who|where|when|and|said|says|is|was)$/.test(text)) return text === 'who'
  }
  return false
}

const speaks = (stretch: Stretch): boolean => {
  const after = stretch.scan.classes[stretch.last] ?? 0
  return (
    (after & CLASS.speech) !== 0 ||
    ((stretch.any & NAMED) !== 0 && HUMAN_VERBS.has(wordAfter(stretch))) ||
    MIND_VERBS.has(wordAfter(stretch))
  )
}

/** What the words around a name say for a person. */
export const PERSON_CONTEXTS: readonly NameRule[] = [
  {
    id: 'person/honorific-before',
    type: 'person',
    weight: 5,
    holds: s =>
      s.first > s.sentence.first &&
      (before(s) & CLASS.honorific) !== 0 &&
      (before(s) & CLASS.capital) !== 0 &&
      !isWordOfTitle(s) &&
      !(wordBefore(s) === 'chief' && s.any & ORDINARY) &&
      !(wordBefore(s) === 'dame' && wordBefore(s, 2) === 'notre'),
  },
  { id: 'person/title-before', type: 'person', weight: 3, holds: titleBefore },
  { id: 'person/office-of-before', type: 'person', weight: 2, holds: officeOfBefore },
  {
    id: 'person/role-before',
    type: 'person',
    weight: 2.2,
    holds: s => s.first > s.sentence.first && (before(s) & CLASS.role) !== 0 && !(before(s) & CLASS.capital),
  },
  {
    id: 'person/surnamed',
    type: 'person',
    weight: 3,
    holds: s => s.words < 5 && /^(?:nicknamed|surname|surnamed)$/.test(wordBefore(s)),
  },
  {
    id: 'person/called',
    type: 'person',
    weight: 1.6,
    holds: s =>
      s.words < 5 &&
      s.importance < 100 &&
      (/^(?:called|named)$/.test(wordBefore(s)) || (wordBefore(s) === 'as' && wordBefore(s, 2) === 'identified')),
  },
  {
    id: 'person/belongings-after',
    type: 'person',
    weight: 1.8,
    holds: s =>
      s.words < 5 &&
      s.importance < 100 &&
      !(s.any & PEOPLES) &&
      /^['’]s?$/.test(wordAfter(s)) &&
      BELONGINGS_OF_PERSONS.has(wordAfter(s, 1)),
  },
  {
    id: 'person/role-and-comma-before',
    type: 'person',
    weight: 1.6,
    holds: s =>
      wordBefore(s) === ',' &&
      /^[,.]$/.test(wordAfter(s)) &&
      s.importance < 100 &&
      (before(s, 2) & (CLASS.role | CLASS.capital)) === CLASS.role,
  },
  { id: 'person/age-after', type: 'person', weight: 4, holds: ageAfter },
  { id: 'person/apposition-after', type: 'person', weight: 1.5, holds: appositionAfter },
  { id: 'person/speaks', type: 'person', weight: 1.5, holds: speaks },
  {
    id: 'person/who-after',
    type: 'person',
    weight: 1.5,
    holds: s =>
      !(s.scan.sport && s.importance > 0) &&
      (/^(?:who|whose|himself|herself)$/.test(wordAfter(s)) ||
        (wordAfter(s) === ',' && /^(?:who|whose)$/.test(wordAfter(s, 1)))),
  },
  {
    id: 'person/told-before',
    type: 'person',
    weight: 1.2,
    holds: s => (before(s) & CLASS.speech) !== 0 && s.first > s.sentence.first && !/^(?:in|at)$/.test(wordAfter(s)),
  },
]
