import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { parse } from '../../src/document/parse.ts'
import { addDays, easterOf, mondayOfWeek, nthWeekday, weekdayOf, weekOf } from '../../src/link/dates/calendar.ts'
import { datelineDay } from '../../src/link/dates/dates.ts'
import { boundsOf } from '../../src/link/dates/value.ts'
import type { ClaimedDate } from '../../src/report.ts'
import { readExample } from '../examples.ts'
import { TIMEX_EXAMPLES } from '../extract/timexes/rule-examples.ts'

const datesIn = (text: string, published: string | null): readonly ClaimedDate[] =>
  analyze(text, { published, only: ['dates'] }).dates!

const inShort = ({ value, mod }: ClaimedDate): string => (mod ? `${value} ${mod}` : `${value}`)

/** Every expression is marked in the text, with its value behind it. */
function expectValues(marked: string, published: string | null): void {
  const { text, marks } = readExample(marked)
  const found = datesIn(text, published)
  expect(found.map(date => [date.start, date.text, inShort(date)])).toEqual(
    marks.map(({ start, text: words, value }) => [start, words, value]),
  )
}

describe('values on Saturday, 20 December 2025', () => {
  const examples = Object.values(TIMEX_EXAMPLES).flatMap(({ examples }) => examples)
  it.each(examples)('%s', marked => expectValues(marked, '2025-12-20'))
})

describe('the side that the tense tells', () => {
  it.each([
    'The two sides met on [Monday]{2025-12-15}.',
    'The two sides will meet on [Monday]{2025-12-22}.',
    'The two sides are to meet on [Monday]{2025-12-22}.',
    'The hearing is scheduled for [Monday]{2025-12-22}.',
    'The schools stay closed until [Monday]{2025-12-22}.',
    'He said on [Thursday]{2025-12-18} that he would resign on [Tuesday]{2025-12-23}.',
    'The guards fled on [Saturday]{2025-12-20}.',
    'The council meets on [Tuesday]{2025-12-23} to vote.',
    'They meet Leeds on [Monday]{2025-12-22} and need a point.',
    'The rebels sank the boat on [Monday]{2025-12-15}.',
    'Council meets on [Tuesday]{2025-12-16}\nThe members fell out over the new harbour and its price, the mayor said.',
    'The draw is on [Monday]{2025-12-22}.',
    'Fans cheered the chance to see her on [Monday]{2025-12-22}.',
    'Neither he nor his parents could be found [Wednesday]{2025-12-17}.',
    'The pact could be signed [Wednesday]{2025-12-24}.',
    'The new wing is to be built from [March]{2026-03}.',
    'The hearing had been due on [18 August]{2025-08-18} but was put off.',
    'A warning is in force from [Friday]{2025-12-26} until [Monday]{2025-12-29}.',
    'It will rain on [Monday]{2025-12-22}. [Tuesday]{2025-12-23} dry and mild.',
    'Doors open on [Monday]{2025-12-22}. He was woken at [4am]{2025-12-20T04:00}.',
    'The season lasts from [November]{2025-11} to [February]{2026-02}.',
    'They agreed to meet on [Monday]{2025-12-22}.',
    'The talks, set to resume [Monday]{2025-12-22} in Bern, are off.',
    'They would look at ways around [Monday]{2025-12-15}’s ruling.',
    'They will play in [Monday]{2025-12-22}’s final.',
    'Police have been looking for him since shortly after the [May 23]{2025-05-23} raid.',
    'The talks are supposed to end by [May]{2026-05}.',
    'The case of the whale matters to [today]{PRESENT_REF}’s youth.',
    'They will vote after [today]{2025-12-20}’s speech.',
    'It rained in [the last week of August]{2025-08 END}.',
    'The vote was held in [March]{2025-03}.',
    'The team killed off all hopes of survival on [Monday]{2025-12-15}.',
    'The vote will be held in [March]{2026-03}.',
    'The tax was cut in [January]{2025-01}.',
    'Over [the weekend]{2025-W51-WE} two more died.',
    'Storm Nadia is forecast to reach the coast on [Monday]{2025-12-22}.',
  ])('%s', marked => expectValues(marked, '2025-12-20'))
})

it('takes a feast on its eve for that of the year', () => {
  expectValues('Two men were hurt in a crush during [Halloween]{2025-10-31} festivities.', '2025-10-30')
  expectValues('Two men were hurt in a crush during [Halloween]{2024-10-31} festivities.', '2025-10-20')
})

describe('without a day to reckon from', () => {
  it.each([
    'He was shot on [Tuesday]{XXXX-WXX-2}.',
    'He was shot on [20 December]{XXXX-12-20}.',
    'He was shot [yesterday]{XXXX-XX-XX}.',
    'The tax was raised [last year]{XXXX}.',
    'They married in [spring]{XXXX-SP}.',
    'He was shot on [Christmas Day]{XXXX-12-25}.',
    'The tax was raised in [2014]{2014}.',
    'Polls open at [18:30]{XXXX-XX-XXT18:30}.',
  ])('%s', marked => {
    expectValues(marked, null)
    const { text } = readExample(marked)
    const date = datesIn(text, null)[0]!
    expect(date.basis).toBe(/^\d{4}$/.test(date.value!) ? 'stated' : 'unresolved')
    expect(date.reference).toBeNull()
  })
})

describe('history', () => {
  it('carries the year on', () => {
    expectValues(
      `The war began in [1914]{1914}. In [August]{1914-08} the fleet sailed. On [12 September]{1914-09-12} the army
      stood at the river, and [three days later]{1914-09-15} it crossed. [The following year]{1915} brought famine. By
      [November 1916]{1916-11} the treasury was empty. In [January]{1917-01} the king fled. He died in [1919]{1919}.
      The town was rebuilt in [1924]{1924}.`,
      '2025-12-20',
    )
  })

  it.each([
    [
      'goes on after a step back',
      [
        'The war began in [June 1914]{1914-06}, and on [28 March 1918]{1918-03-28} it reached the coast. The council had been set up on [5 November 1917]{1917-11-05}.',
        'The last attack began on [15 July]{1918-07-15}. Peace came in [1919]{1919}.',
      ].join('\n\n'),
    ],
    [
      'does not follow to what comes after it',
      [
        'The war began in [June 1944]{1944-06}. The siege of [September 1944]{1944-09} lasted until the fall of the town in [February 1945]{1945-02}. By [October]{1944-10} the fleet was lost. Peace came in [1946]{1946}.',
      ].join('\n\n'),
    ],
    [
      'does not follow to what was only planned',
      [
        'The war began in [June 1914]{1914-06}. The staff feared a campaign planned for [1916]{1916}. On [2 May]{1914-05-02} the fleet sailed. Peace came in [1919]{1919}.',
      ].join('\n\n'),
    ],
    [
      'is told up to the present when it is long',
      [
        ...Array.from({ length: 24 }, (_, year) => `The mill was sold in [${1990 + year}]{${1990 + year}}.`),
        ...Array.from({ length: 12 }, () => 'It was painted in [2025]{2025}.'),
        'The wheel broke in [2004]{2004}, and in [May]{2004-05} it was mended.',
      ].join(' '),
    ],
    [
      'follows a range over the new year',
      [
        'The war began in [June 1914]{1914-06}. In [May 1916]{1916-05} it reached the coast. They fought in the hills from [October]{1916-10} to [March]{1917-03}. Peace came in [1919]{1919}.',
      ].join('\n\n'),
    ],
    [
      'tells its details after its outline',
      [
        'The frost of [1962]{1962} was hard. It began on [22 November 1962]{1962-11-22}. In [January]{1963-01} the lake froze. The thaw came in [March]{1963-03}.',
        'During [the latter part of November]{1962-11 END} the wind had turned. By [2 December]{1962-12-02} snow lay. It was forgotten by [1970]{1970}.',
      ].join('\n\n'),
    ],
  ])('%s', (_, marked) => expectValues(marked, '2025-12-20'))

  it('knows what is reckoned from the tale and what from the day of writing', () => {
    expectValues(
      `The war began in [June 1914]{1914-06} and ended in [1918]{1918}. In [October 1916]{1916-10} a new leader came. He
      was caught [the following April]{1917-04} and hanged on [5 August]{1917-08-05}. They had met
      [the previous summer]{1916-SU}. [Last August]{2025-08} a stone was laid.`,
      '2025-12-20',
    )
  })

  it('tells no year by one that only compares', () => {
    expectValues(
      `The flood of [1953]{1953} was the worst since [1911]{1911}. On [2 February]{1953-02-02} the dyke broke. The law
      of [1955]{1955} came too late. It was changed in [1961]{1961}, [1970]{1970} and [1982]{1982}.`,
      '2025-12-20',
    )
  })
})

describe('what the article told', () => {
  it.each([
    'In [March 2019]{2019-03} the dam cracked. It burst on [4 March]{2019-03-04}, killing nine.',
    'Profit fell in [the third quarter]{2025-Q3} from $4 million [a year earlier]{2024-Q3}.',
    'The fire began on [Monday]{2025-12-15}. [The next day]{2025-12-16} it reached the town.',
    'From [3 March 2019]{2019-03-03} to [5 April]{2019-04-05} the road was shut.',
    'The notes are dated [03/04/2019]{2019-04-03} and [25/04/2019]{2019-04-25}.',
    'The notes are dated [03/04/2019]{2019-03-04} and [04/25/2019]{2019-04-25}.',
    'The note is dated [03/04/2019]{2019-XX-XX}.',
    'The note is dated [03/04/2019]{2019-04-03}. It was found on [7 May 2019]{2019-05-07}.',
  ])('%s', marked => expectValues(marked, '2025-12-20'))
})

describe('early, late, about', () => {
  it.each([
    'It began in [early 2014]{2014 START}.',
    'It ended [late last year]{2024 END}.',
    'It ended [last October]{2025-10}.',
    'They met on [Friday]{2025-12-19}. An [11pm]{2025-12-18T23:00} blaze on [Thursday]{2025-12-18} killed five.',
    'They met on [Friday]{2025-12-19}. At [11pm]{2025-12-19T23:00} it rained; a blaze on [Thursday]{2025-12-18} killed five.',
    'An aftershock struck [early on Wednesday]{2025-12-17 START}.',
    'It lasted [nearly two decades]{P20Y LESS_THAN}.',
    'It will open by [the end of March]{2026-03 END}.',
    'Wages rose until [the mid-1990s]{199 MID}.',
    'It took [at least three days]{P3D EQUAL_OR_MORE}.',
    'It took [up to six weeks]{P6W EQUAL_OR_LESS}.',
    'They waited for [over two hours]{PT2H MORE_THAN}.',
    'They met [over two years ago]{2023 BEFORE}.',
    'It has spread over [the past month]{2025-11}.',
    'The firm will cut 300 jobs over [two years]{P2Y}.',
    'He was born in [about 1530]{1530 APPROX}.',
    'The shots rang out [around 10:30 Monday night]{2025-12-15T22:30 APPROX}.',
  ])('%s', marked => expectValues(marked, '2025-12-20'))
})

describe('event', () => {
  /** The event in brackets, of the date that stands behind it in the row. */
  it.each([
    ['It recalled steps such as [the annexation of Crimea] in 2014.', '2014'],
    ['The deal paved the way for [the Singapore summit] in 2018.', '2018'],
    ['[The last talks between the two sides took place in Oslo in May 2019].', 'May 2019'],
    ['On Tuesday, [the president met the rebels].', 'Tuesday'],
    ['He spoke after Friday’s [missile attack on the port].', 'Friday'],
    ['They lost [the 2012 referendum].', '2012'],
    ['They lost a house in [a 7.8-magnitude earthquake] in April 2015.', 'April 2015'],
    ['He was told that climbing [the 1916 tower] was dangerous.', '1916'],
    ['She worked on [a 1977-1979 project for the council].', '1979'],
    ['She worked on [a 1977-1979 project for the council].', '1977'],
    ['Peasants make up a third of the people according to [the 2012 census].', '2012'],
    ['[Voters rejected it in 2012].', '2012'],
    ['Aid came after [the coup] last year.', 'last year'],
    ['The police said [two men were shot on Monday].', 'Monday'],
    ['She left [the party that ruled the city until 2015].', '2015'],
    ['When [Chile chaired the talks in 2018], the minister was there.', '2018'],
    [
      'They have found the body of [an engineer abducted and killed by rebels almost two years ago].',
      'almost two years ago',
    ],
    ['In 1906, [after a strike of six weeks, the company took on cheaper fans].', '1906'],
    ['[The bridge would be shut by the end of October].', 'the end of October'],
    ['[Some two million people travelled by air last year].', 'last year'],
    ['[An engineer was abducted by rebels two years ago].', 'two years ago'],
    ['The toll from [the quake that struck on Friday] rose to 40.', 'Friday'],
    ['[The truce, which began on 3 March], collapsed on Sunday.', '3 March'],
    ['He runs [the school in Lyon, which was to open on 3 March].', '3 March'],
    ['[The truce, which began on 3 March, collapsed on Sunday].', 'Sunday'],
    ['Between 2014 and 2016 and again from 2020, [the town was flooded].', '2014'],
    ['12 May 1943: [fleet sails for Malta]', '12 May 1943'],
    ['[Firefighters tackled an 11pm blaze on Thursday].', 'Thursday'],
    ['On Sunday, in Homs, police say [a man fled].', 'Sunday'],
    ['In July last year in Lima, Peru’s capital, [a colonel staged a coup].', 'July last year'],
    ['Late on Monday, [Ali Hassan said he had “no doubts” about the plan].', 'Late on Monday'],
    ['[Two men were killed and 12 wounded on Monday], police said.', 'Monday'],
    ['[The mine closed in 1998] and the town died.', '1998'],
    ['That is what she was doing when [she was shot on Monday].', 'Monday'],
    ['[The bank was shut on Monday when a pipe burst].', 'Monday'],
    ['[The offer was open from 7 a.m. today until 11:59 p.m. on Sunday].', '7 a.m. today'],
  ])('%s at %s', (marked, words) => {
    const { text, marks } = readExample(marked)
    const date = datesIn(text, '2025-12-20').find(({ text: found }) => found === words)!
    expect(date.event?.text).toBe(marks[0]!.text)
  })

  it.each(['It has not come back (after 2019).'])('none in %s', text => {
    expect(datesIn(text, '2025-12-20').map(({ event }) => event)).toEqual([null])
  })

  it.each(['He is now in Rome.', 'The siege lasted nine months.', 'It rains every day.'])('none in %s', text => {
    expect(datesIn(text, '2025-12-20').map(({ event }) => event)).toEqual([null])
  })
})

describe('tense', () => {
  it.each([
    ['The minister has on Wednesday signed the law.', 'past'],
    ['The company has cut 200 jobs since last March.', 'past'],
    ['He resigned on Tuesday.', 'past'],
    ['He will resign on Tuesday.', 'future'],
    ['He is expected to resign on Tuesday.', 'future'],
    ['The annexation of Crimea in 2014.', 'past'],
    ['Hard times in the coming months.', 'future'],
    ['More storms are possible on Saturday.', 'future'],
    ['The storm that is likely to blame struck on Saturday.', 'past'],
    ['The bill could return in September.', 'future'],
    ['Smoke could be seen on Monday.', 'past'],
    ['He declared Sunday a day of mourning.', 'future'],
  ])('%s', (text, tense) => expect(datesIn(text, '2025-12-20')[0]!.tense).toBe(tense))
})

describe('ranges', () => {
  it.each([
    ['The fair runs from 3 to 5 May.', true],
    ['He ruled between 2014 and 2016.', true],
    ['The famine of 1932-33 was hidden.', true],
    ['The strike lasted from Monday to Friday.', true],
    ['It rained in May and in June.', false],
    ['He was born in 1914 and died in 1960.', false],
  ])('%s', (text, isRange) => {
    const [first, second] = datesIn(text, '2025-12-20')
    expect([first!.rangeWith, second!.rangeWith]).toEqual(isRange ? ['d2', 'd1'] : [null, null])
  })
})

describe('datelineDay', () => {
  it.each([
    ['BEIRUT, May 7 (Reuters) — The port was shelled.', '2024-05-09', '2024-05-07'],
    ['BEIRUT, Dec. 31 (Reuters) — The port was shelled.', '2024-01-01', '2023-12-31'],
    ['BEIRUT, May 7, 2021 (Reuters) — The port was shelled.', null, '2021-05-07'],
    ['BEIRUT, May 7 (Reuters) — The port was shelled.', null, null],
    ['BEIRUT (Reuters) — The port was shelled.', '2024-05-09', null],
  ])('%s, published %s', (text, published, day) => expect(datelineDay(parse(text), published)).toBe(day))
})

describe('boundsOf', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['198', '1980-01-01', '1989-12-31', 'decade'],
    ['19', '1900-01-01', '1999-12-31', 'century'],
    ['2025-W01', '2024-12-30', '2025-01-05', 'week'],
    ['2025-W51-WE', '2025-12-20', '2025-12-21', 'day'],
    ['2024-Q3', '2024-07-01', '2024-09-30', 'quarter'],
    ['2024-H2', '2024-07-01', '2024-12-31', 'month'],
    ['2023-WI', '2023-12-01', '2024-02-29', 'month'],
    ['2025-12-20', '2025-12-20', '2025-12-20', 'day'],
    ['2025-12-20TNI', '2025-12-20', '2025-12-20', 'time'],
    ['BC0044', null, null, 'year'],
    ['XXXX-WXX-2', null, null, 'day'],
    ['P3D', null, null, null],
    ['PAST_REF', null, null, null],
    [null, null, null, null],
  ] as const)('%s', (value, earliest, latest, grain) => expect(boundsOf(value)).toEqual({ earliest, latest, grain }))
})

describe('calendar', () => {
  it('knows weekdays and weeks', () => {
    expect(weekdayOf({ year: 2025, month: 12, day: 20 })).toBe(6)
    expect(weekOf({ year: 2024, month: 12, day: 30 })).toBe('2025-W01')
    expect(mondayOfWeek(2026, 1)).toEqual({ year: 2025, month: 12, day: 29 })
  })

  it('counts over the ends of months and years', () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 })
    expect(addDays({ year: 2026, month: 1, day: 1 }, -1)).toEqual({ year: 2025, month: 12, day: 31 })
  })

  it.each([
    [2024, 3, 31],
    [2025, 4, 20],
    [1961, 4, 2],
  ])('Easter of %i', (year, month, day) => expect(easterOf(year)).toEqual({ year, month, day }))

  it('counts weekdays in a month', () => {
    expect(nthWeekday(2025, 11, 4, 4).day).toBe(27)
    expect(nthWeekday(2025, 5, 1, -1).day).toBe(26)
  })
})
