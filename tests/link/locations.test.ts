import { describe, expect, test } from 'vitest'
import { tokenFrom, tokenSpan } from '../../src/document/document.ts'
import { parse } from '../../src/document/parse.ts'
import type { NameMention } from '../../src/extract/candidates.ts'
import { toponymsWithin } from '../../src/extract/toponyms/within.ts'
import { linkLocations } from '../../src/link/locations/locations.ts'
import { PLACE_PASSES } from '../../src/link/locations/passes.ts'
import type { Location } from '../../src/report.ts'
import { readExample } from '../examples.ts'

const FIELDS = { rule: 'location/listed', type: 'location', roles: [], evidence: [] } as const

/** Links the marked names, and the places that they hold of a text; what stands in braces is not looked at. */
function link(marked: string, publisher: string | null = null): Location[] {
  const { text, marks } = readExample(marked)
  const document = parse(text)
  const mentions = marks.flatMap(({ text, start, end }): NameMention[] => {
    const part = { first: tokenFrom(document, start), last: tokenFrom(document, end - 1) + 1 }
    const kind = text.endsWith('Airport') ? 'facility' : null
    const outer: NameMention = { ...part, text, start, end, kind, ...FIELDS, within: null }
    const inner = toponymsWithin(document, part).map(({ first, last }) => ({
      ...outer,
      ...tokenSpan(document, first, last),
      first,
      last,
      kind: null,
      within: text,
    }))
    return [outer, ...inner]
  })
  return linkLocations(document, mentions, { publisher, url: null }, null)
}

const placeOf = ({ place }: Location): string =>
  place ? `${place.name}, ${place.region ?? '-'}, ${place.country ?? '-'}` : 'unplaced'

function locationOf(locations: readonly Location[], name: string): Location {
  return locations.find(({ mentions }) => mentions.some(({ text }) => text === name))!
}

/** What each pass chooses: a name of the text and the place it gets; and a text in which the pass leaves it alone. */
const PASS_EXAMPLES: Readonly<
  Record<string, { readonly chooses: readonly string[]; readonly leaves: readonly string[] }>
> = {
  'place/parent': {
    chooses: [
      'A fire broke out in [Paris]{Paris, Texas, US}, [Texas].',
      'She lives in [Salem]{Salem, Oregon, US}, [Ore.].',
    ],
    leaves: ['[Paris]{Paris, Île-de-France, FR} and [Texas] are far apart.'],
  },
  'place/parent-of-list': {
    chooses: [
      'Power is out in [Paris]{Paris, Illinois, US}, [Cairo] and [Marion], [Illinois].',
      'Power is out in [Paris], [Cairo]{Cairo, Illinois, US} and [Marion], [Illinois].',
    ],
    leaves: [
      '[France] sent people from [Paris]{Paris, Île-de-France, FR} and [Marion], [Illinois].',
      'He saw [Paris]{Paris, Île-de-France, FR} before [Marion], [Illinois].',
    ],
  },
  'place/namesake': {
    chooses: [
      '[Colombia] is shaken. [Pereira], [Calarcá] and [Montenegro] felt it, but [Armenia]{Armenia, Quindío Department, CO} most. [Bogotá] sent aid.',
    ],
    leaves: ['[Armenia]{Armenia, -, AM} and [Colombia] signed.'],
  },
  'place/by-county': {
    chooses: [
      'Police in [Franklin]{Franklin, Indiana, US} called [Johnson County].',
      'A [Palestine]{Palestine, Texas, US} man left. [Anderson County] seeks him near [Palestine].',
    ],
    leaves: [
      'Police in [Franklin]{Franklin, Tennessee, US} called.',
      'A soldier of [Boone County] fell in [Lebanon]{Lebanon, -, LB}.',
      'A soldier of [Boone County] fell in [Lebanon]{Lebanon, -, LB}; [Lebanon] and [Beirut] are far.',
    ],
  },
  'place/by-neighbour': {
    chooses: [
      'She works for [Harris County]{Harris County, Georgia, US}. Both [Muscogee] and [Harris] counties pay.',
      'The park of [Anderson] and [Cherokee]{Cherokee County, Texas, US} counties grew.',
    ],
    leaves: ['She works for [Harris County]{Harris County, Texas, US}.'],
  },
  'place/by-telephone': {
    chooses: [
      'The [London]{London, Ontario, CA} police seek a man. Call 519-555-0170 or 1-800-555-0171.',
      '[Jordan]{Jordan, Minnesota, US} plays. Come to [Jordan] or call [Jordan] at (952) 555-0131.',
    ],
    leaves: [
      'The [London]{London, England, GB} police seek a man. Call 519-555-0170 or 952-555-0131.',
      'He fought in [Jordan]{Jordan, -, JO}. Call 952-555-0131.',
      'The [London]{London, England, GB} police seek a man of [England]. Call 519-555-0170.',
    ],
  },
  'place/spoken-of-as-town': {
    chooses: [
      '[Pennsylvania] mourns. A [Lebanon]{Lebanon, Pennsylvania, US} woman left.',
      'The [Jordan]{Jordan, Minnesota, US} middle school won.',
      'He lives at 420 Augusta St., [Alexandria]{Alexandria, Virginia, US}.',
    ],
    leaves: [
      'He lives in [Alexandria]{Alexandria, Alexandria, EG}.',
      'A [Lebanon]{Lebanon, -, LB} woman left for [Beirut].',
      '[Colombia] mourns. The [Armenia]{Armenia, -, AM} primary school in [Cali] fell.',
    ],
  },
  'place/rival': {
    chooses: [
      'Two [Georgia]{Georgia, Georgia, US} counties grow. [Macon] does not.',
      '[Peru] mourns. Rain fell on [Amazonas]{Amazonas, Amazonas, PE}, [Lima] and [Cusco].',
      '[Pakistan] mourns. [Hyderabad]{Hyderabad, Sindh, PK} and [Karachi] were hit.',
    ],
    leaves: [
      '[Georgia]{Georgia, -, GE} and [Armenia] signed.',
      'A man from [Hyderabad]{Hyderabad, Telangana, IN} won.',
    ],
  },
  'place/unmistakable': {
    chooses: ['[Kenya]{Kenya, -, KE} signed.', 'Ships crossed the [Black Sea]{Black Sea, -, -}.'],
    leaves: ['[Nairobi]{Nairobi, Nairobi County, KE} signed.'],
  },
  'place/at-home': {
    chooses: [
      'The council of [Paris]{Paris, Texas, US} met. [Lamar County] and [Powderly] sent people, as did [Blossom] and [Reno]. [Texas] pays.',
    ],
    leaves: ['The council of [Paris]{Paris, Île-de-France, FR} met. [France] pays.'],
  },
  'place/well-known': {
    chooses: ['The plane left [London]{London, England, GB} at noon.'],
    leaves: ['The plane left [London]{London, Ontario, CA}, [Ontario], at noon.'],
  },
  'place/own-country': {
    chooses: [
      '[Paraguay] mourns. [Paraguay] and again [Paraguay] is hit; [Paraguay] says [Concepción]{Concepción, Concepción, PY} is safe.',
    ],
    leaves: ['[Spain] paid, and [Palma]{Palma, Balearic Islands, ES} was glad.'],
  },
  'place/only-one': {
    chooses: ['Rain fell on [Avdiivka]{Avdiyivka, Donetsk, UA}.'],
    leaves: ['Rain fell on [Cairo]{Cairo, Cairo, EG}.'],
  },
  'place/in-named-country': {
    chooses: ['[Germany] pays. Plants in [Hagen]{Hagen, North Rhine-Westphalia, DE} close.'],
    leaves: [
      'Plants in [Hagen]{Hagen, North Rhine-Westphalia, DE} close.',
      '[Ontario] mourns. A man from [Owen Sound], [Goderich], [Kincardine], [Walkerton] or [Ripley]{unplaced} fell.',
    ],
  },
  'place/most-people': {
    chooses: ['Rain fell on [Springfield]{Springfield, Missouri, US}.'],
    leaves: ['Rain fell on [Springfield]{Springfield, Illinois, US}, [Illinois].'],
  },
  'place/named-after': {
    chooses: ['Flights left [Szeged Airport]{Szeged, Csongrád, HU}.'],
    leaves: ['Flights left [Gatwick Airport]{Gatwick Airport, England, GB}.'],
  },
}

test('every pass has examples', () => {
  expect(Object.keys(PASS_EXAMPLES)).toEqual(PLACE_PASSES.map(({ id }) => id))
})

describe.each(Object.entries(PASS_EXAMPLES))('%s', (pass, { chooses, leaves }) => {
  test.each(chooses)('chooses in: %s', marked => {
    const [mark] = readExample(marked).marks.filter(({ value }) => value !== null)
    const location = locationOf(link(marked), mark!.text)
    expect([placeOf(location), location.place?.resolvedBy]).toEqual([mark!.value, pass])
  })
  test.each(leaves)('leaves alone: %s', marked => {
    const [mark] = readExample(marked).marks.filter(({ value }) => value !== null)
    const location = locationOf(link(marked), mark!.text)
    expect(placeOf(location)).toBe(mark!.value)
    expect(location.place?.resolvedBy).not.toBe(pass)
  })
})

test('an unlisted place stays listed without a point', () => {
  expect(link('Shells fell on [Grozebad] again.')).toMatchObject([{ name: 'Grozebad', kind: 'unknown', place: null }])
})

test('forms of one name are one location with its aliases', () => {
  const [location, ...others] = link('The [US] spoke. The [U.S.] acted. The [United States] paid.')
  expect(others).toEqual([])
  expect(location).toMatchObject({ name: 'United States', aliases: ['US', 'U.S.'], kind: 'country' })
  expect(location?.mentions).toHaveLength(3)
})

test('a name keeps one sense, except where the text says another', () => {
  const locations = link(
    '[Paris], [Texas], is small. The mayor of [Paris] came. Not so [London], [Ontario], and [London], [England].',
  )
  expect(locations.filter(({ name }) => name === 'Paris').map(placeOf)).toEqual(['Paris, Texas, US'])
  expect(locations.filter(({ name }) => name === 'London').map(placeOf)).toEqual([
    'London, Ontario, CA',
    'London, England, GB',
  ])
})

test('the city and the state of one name are two', () => {
  const locations = link('[New York] is big. [Buffalo], [New York], is not.')
  expect(locations.map(placeOf)).toEqual([
    'New York City, New York, US',
    'Buffalo, New York, US',
    'New York, New York, US',
  ])
})

test('a dateline in capitals is shown as its place is written', () => {
  const locations = link('[PORT-AU-PRINCE], [Haiti] (AP) — Gunmen stormed a town on Thursday.')
  expect(locations.map(({ name }) => name)).toEqual(['Port-au-Prince', 'Haiti'])
})

test('the place of the dateline has that role, what it lies in has not', () => {
  const locations = link('[GOMA], [Congo] (Reuters) - Rain fell on [Kinshasa] on Monday.')
  expect(locations.map(({ name, role }) => [name, role])).toEqual([
    ['Goma', 'dateline'],
    ['Congo', 'mentioned'],
    ['Kinshasa', 'mentioned'],
  ])
})

test('most mentions come first, then the earliest', () => {
  const locations = link('[Peru] and [Chile] met; [Chile] and [Bolivia] did not.')
  expect(locations.map(({ id, name }) => `${id} ${name}`)).toEqual(['l1 Chile', 'l2 Peru', 'l3 Bolivia'])
})

test('a city of a million is not moved by a state that the article mentions', () => {
  const locations = link(
    'Talks in [Miami], [Florida], near [Mar-a-Lago] and [Orlando], were about [Ukraine]. [Miami] and [Tampa] waited. Missiles hit [Odessa] and [Crimea]. [Ukraine] said so.',
  )
  expect(placeOf(locationOf(locations, 'Odessa'))).toBe('Odesa, Odesa, UA')
})

test('the publisher tells where home is', () => {
  const told = 'Schools in [Richmond] and [Brookville] closed.'
  expect(placeOf(locationOf(link(told, 'The Indiana Herald'), 'Richmond'))).toContain('Indiana')
})

test('a small place in a country that the article does not speak of is no guess', () => {
  const locations = link('[Nepal] mourns. He was born in [Pokhara], studied in [Kathmandu] and died in [Manang].')
  expect(locationOf(locations, 'Manang').place?.country ?? 'NP').toBe('NP')
})

test('what the text calls a region is the region, not its city', () => {
  const locations = link('Roads in the departments of [Caldas] and [Risaralda] closed.')
  expect(locations.map(({ kind }) => kind)).toEqual(['region', 'region'])
  expect(link('[New York] Gov. Ida Quill agreed.').map(({ kind }) => kind)).toEqual(['region'])
})

test('the region that opens a clause holds the places behind it, up to the end of the clause', () => {
  const locations = link(
    '[Mexico] mourns. [Celaya], [Salamanca] and [Irapuato] in [Guanajuato] do. In [Nuevo León], three died in [Guadalupe]; others fled [Torreón].',
  )
  expect(placeOf(locationOf(locations, 'Guadalupe'))).toBe('Guadalupe, Nuevo León, MX')
  expect(placeOf(locationOf(locations, 'Torreón'))).toBe('Torreón, Coahuila, MX')
})

test('a place in a region is none outside of it', () => {
  expect(link('Rain fell in [Mutare] in the [Western Cape].').map(placeOf)).toEqual([
    'unplaced',
    'Western Cape, Western Cape, ZA',
  ])
})

test('a state is no country of its name, a street no village', () => {
  expect(link('[Niger State] is not [Niger].').map(placeOf)).toEqual(['Niger State, Niger State, NG', 'Niger, -, NE'])
  expect(link('He was seen in [Church Street].').map(placeOf)).toEqual(['unplaced'])
})

test('ordinary words that many towns put together are no town abroad', () => {
  expect(link('They build on the [North Shore].').map(placeOf)).toEqual(['unplaced'])
})

test('what lies in a county is not told by a chance pair against the regions that the article names', () => {
  const locations = link(
    '[Missouri] and again [Missouri] is hit; [Missouri] says so, and [Missouri] waits. [Clayton] and [St. Louis] lost trees. [Union County] waits.',
  )
  expect(placeOf(locationOf(locations, 'Clayton'))).toBe('Clayton, Missouri, US')
  expect(placeOf(locationOf(link('Rain fell in [Laurel] and [Pulaski] counties in [Kentucky].'), 'Pulaski'))).toBe(
    'Pulaski County, Kentucky, US',
  )
})

test('rivers are none of the towns that are called so', () => {
  expect(link('The [Ural] and [Emba] rivers rose.').map(({ kind }) => kind)).toEqual(['water', 'water'])
})

test('divisions and parts are found without the word for what they are', () => {
  const locations = link(
    'They came from [Sokoto State], [Guangdong Province], [north-west London] and [Central Havana].',
  )
  expect(locations.map(placeOf)).toEqual([
    'Sokoto, Sokoto, NG',
    'Guangdong, Guangdong, CN',
    'London, England, GB',
    'Havana, Havana, CU',
  ])
})

test('names that share a small word for regions are regions', () => {
  const locations = link(
    'Shells hit the [Sumy] and [Donetsk] regions. They claim [Kherson], [Luhansk], and other regions.',
  )
  expect(locations.map(({ kind }) => kind)).toEqual(['region', 'region', 'region', 'region'])
})
