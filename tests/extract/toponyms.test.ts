import { describe, expect, test } from 'vitest'
import { tokenSpan } from '../../src/document/document.ts'
import { parse } from '../../src/document/parse.ts'
import { CONTEXT_RULES } from '../../src/extract/toponyms/context.ts'
import { extractToponyms, NAME_RULES } from '../../src/extract/toponyms/toponyms.ts'
import { toponymsWithin } from '../../src/extract/toponyms/within.ts'
import { type RuleExamples, readExample, uncovered } from '../examples.ts'

/** The marked names are those that the rule speaks of, for a place or against one. */
const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'location/acronym': {
    examples: ['The [UAE] signed.', 'The [DPRK] did not.'],
    nonExamples: ['Uae is no word.', 'The NATO did not.'],
  },
  'location/dateline': {
    examples: ['[NAIROBI], Kenya (Reuters) - Ten people were rescued from a flooded mine on Monday.'],
    nonExamples: ['Ten people were rescued from a flooded mine near Nairobi.'],
  },
  'location/facility-head': {
    examples: ['The wounded were taken to [Rosenthal Hospital].', 'Crowds filled [Marwan Square] by noon.'],
    nonExamples: ['The hospital was full.', 'Crowds filled Sofia by noon.'],
  },
  'location/given-name-elsewhere': {
    examples: ['Georgia Stevens skates. Today [Georgia] skates in Red Deer.'],
    nonExamples: ['Today Georgia voted.', 'Georgia State voted. Today Georgia rests.'],
  },
  'location/kin-elsewhere': {
    examples: ['Their daughter, Virginia, was three. That day [Virginia] slept.'],
    nonExamples: ['Their daughter lives in Virginia. That day Virginia voted.'],
  },
  'location/listed-with-places': {
    examples: [
      'Shells fell in Kyiv, [Grozebad] and [Varnholm].',
      'The railway links Lyon, Geneva, [Grozebad] and Turin.',
      'It serves seven towns, including [Grozebad] and Szeged.',
    ],
    nonExamples: [
      'In London, Kvirtsel and Margvel agreed.',
      'He spoke with Grozebad, Varnholm and Kyiv.',
      'It was made in Genoa and Limoncello is from Sorrento.',
      'Buses run in Central and South America.',
      'He worked at Odier, Abn Amro and Aberdeen Asset Management.',
    ],
  },
  'location/linked-words': {
    examples: ['Waves reached [Surigao del Sur] at noon.'],
    nonExamples: ['She met Carmen de Perez.', 'She met Ana de Grozebad.'],
  },
  'location/listed': {
    examples: ['He was born near [Szeged] and studied there.'],
    nonExamples: ['He was born near Xanthoville and studied there.'],
  },
  'location/longer-name-follows': {
    examples: ['The bill was signed by [Paris] Hilton herself.'],
    nonExamples: ['The bill was signed in Paris on Monday.', 'The news shocked California Governor Ida Quill.'],
  },
  'location/longer-name-precedes': {
    examples: ['The bill was signed by Sandra [London] herself.'],
    nonExamples: ['The bill was signed in northern London.'],
  },
  'location/money-follows': {
    examples: ['He paid 40 [US] dollars for it.'],
    nonExamples: ['He went to the US for it.'],
  },
  'location/opens-in-capitals': {
    examples: [
      'Tax rises again. [DETROIT] The senator spoke on Wednesday.',
      'Tax rises again. [WESTFIELD] - A woman rolled her car.',
      'Tax rises again. [GROZEBAD] — A woman rolled her car.',
      '[NEW DELHI]: The court sat.',
    ],
    nonExamples: [
      'Tax rises again. BREAKING — A fire spread.',
      'DETROIT 4 TORONTO 2',
      'HARVEY: That is an invention.',
      'Detroit - A city of cars.',
    ],
  },
  'location/ordinary-end': {
    examples: ['A degree in [Practical Quuz Implementation] helped.'],
    nonExamples: ['A fire in Grozebad spread.', 'The road crosses the Ombra River.'],
  },
  'location/opens-sentence': {
    examples: ['[Reading] the letter took an hour.'],
    nonExamples: ['The train to Reading was late.'],
  },
  'location/ordinary-word': {
    examples: ['She won a prize in [Reading].', 'A degree in [Divinity] helped.'],
    nonExamples: ['She won a prize in Lyon.', 'She won a prize in Turkey.'],
  },
  'location/part-of-place': {
    examples: ['They toured [Upper Egypt] and [Central Havana].'],
    nonExamples: ['They toured Northern Iraq.', 'They toured Upper Grozebad.'],
  },
  'location/personal-name': {
    examples: ['They asked [Jackson] about it.'],
    nonExamples: ['They asked Kramatorsk about it.'],
  },
  'location/place-elsewhere': {
    examples: ['A fire broke out in the town of Grozebad. Officials said [Grozebad] had no fire brigade.'],
    nonExamples: ['A fire broke out in the town of Grozebad.'],
  },
  'location/place-head': {
    examples: ['Two hikers were lost above [Lake Varnholm].', 'The road crosses the [Ombra River].'],
    nonExamples: ['Two hikers were lost above the lake.'],
  },
  'location/river': {
    examples: ['Fires spread in the [Amazon].', 'The [Amazon] rainforest burns.'],
    nonExamples: ['Amazon said so.', 'Staff left the Amazon warehouse.', 'It fought the Amazon Labor Union.'],
  },
  'location/road': {
    examples: [
      'The crash happened on the [M62] near Leeds.',
      'Traffic left [Interstate 95] for [Route 9] and [I-80].',
      'He drove along [U.S. 41] and [State Route 32].',
    ],
    nonExamples: [
      'He fired an M16 at the A380.',
      'The U.S. 30-year bond fell.',
      'The route was closed.',
      'On the M62 nothing is known.',
    ],
  },
  'location/saint-elsewhere': {
    examples: ["He died at St. Paul's Hospital. Officials at [St. Paul]'s said so."],
    nonExamples: ["St. Paul's mayor spoke.", "They flew to St. Petersburg's Pulkovo airport."],
  },
  'location/seat-of-power': {
    examples: ['The [Kremlin] denied it.', 'Staff of the [White House] stayed.'],
    nonExamples: ['They met at Mar-a-Lago.', 'The house was white.'],
  },
  'location/surname-elsewhere': {
    examples: ['Kevin Dallas crashed. Later [Dallas] was pronounced dead.'],
    nonExamples: ['Police left Dallas. Later Dallas slept.', 'George Washington slept. Washington says no.'],
  },
  'location/well-known': {
    examples: ['The minister left [Cairo] on Friday.', 'Talks between [Ukraine] and [Russia] stalled.'],
    nonExamples: ['The minister left Grozebad on Friday.', 'They ate turkey and china was broken.'],
  },
  'location/after-preposition': {
    examples: ['A bus overturned near [Pokhara].', 'Protests spread throughout the [Sahel].'],
    nonExamples: ['A bus overturned on Friday.'],
  },
  'location/after-weak-preposition': {
    examples: ['She flew from [Lyon].'],
    nonExamples: ['She visited Lyon.'],
  },
  'location/settlement-of': {
    examples: ['Shells fell on the village of [Grozebad].', 'The province of [Idlib] was hit.'],
    nonExamples: ['The head of Grozebad resigned.'],
  },
  'location/named-settlement': {
    examples: ['Shells fell on the capital, [Tripoli].'],
    nonExamples: ['Shells fell on Tripoli.'],
  },
  'location/direction-of': {
    examples: ['The crash happened 20 km north of [Grozebad].'],
    nonExamples: ['The crash happened in the north.'],
  },
  'location/adjective': {
    examples: ['Clashes continued in northern [Gaza].', 'Smoke rose over downtown [Beirut].'],
    nonExamples: ['Clashes continued in Gaza.'],
  },
  'location/before-division': {
    examples: ['Police in [Helmand] province said so.', 'Aid reached the [Balbala] refugee camp.'],
    nonExamples: ['Police in Helmand said so.', 'He died there, Xyrqat State Police said.'],
  },
  'location/before-building': {
    examples: ['He died outside the [Al-Noor] hospital.', 'Shells hit the [Grozebad] airport.'],
    nonExamples: [
      'Al-Noor hospital staff fled.',
      'It rose, the TRANA prison authority said.',
      'He praised the Grozebad people.',
    ],
  },
  'location/before-site': {
    examples: ['Workers at the [Burgan] oil field left.', 'Shells hit the [Grozebad] nuclear power station.'],
    nonExamples: ['They met at the Grozebad gas station.', 'The field was dry.'],
  },
  'location/and-others': {
    examples: ['They fired on [Grozebad] and other towns.', 'Rain hit [Varnholm] and three other cities.'],
    nonExamples: ['They fired on Grozebad and other targets.'],
  },
  'location/such-as': {
    examples: ['Fires hit towns such as [Grozebad].', 'Cities like [Varnholm] grow.'],
    nonExamples: ['Fires hit things such as Grozebad.'],
  },
  'location/preposition-again': {
    examples: ['Guns come from Indonesia and from [Daru].', 'Shops closed in Lyon and in [Grozebad].'],
    nonExamples: ['Guns come from Indonesia and Daru.'],
  },
  'location/where-way-starts': {
    examples: ['The bus runs from [Grozebad] to Varnholm.'],
    nonExamples: ['The bus runs from Grozebad.'],
  },
  'location/where-way-leads': {
    examples: ['The bus runs from Grozebad to [Varnholm].'],
    nonExamples: ['The bus runs to Varnholm.'],
  },
  'location/from-to-place': {
    examples: ['The bus runs from [Grozebad] to Lyon.'],
    nonExamples: ['The bus runs from Lyon to Grozebad.'],
  },
  'location/to-from-place': {
    examples: ['The bus runs from Lyon to [Grozebad].'],
    nonExamples: ['The bus runs from Grozebad to Lyon.'],
  },
  'location/end-of-motion': {
    examples: ['The family fled to [Grozebad].', 'The rebels withdrew westwards to [Varnholm].'],
    nonExamples: ['The letter was sent to Grozebad.'],
  },
  'location/owner': {
    examples: ["[Grozebad]'s mayor resigned.", "[Varnholm]'s town hall burned."],
    nonExamples: ["Grozebad's daughter resigned.", 'The mayor resigned.'],
  },
  'location/ship': {
    examples: ['The frigate [Toledo] left port.'],
    nonExamples: ['The frigate left Toledo.'],
  },
  'location/ship-letters': {
    examples: ['The USS [Tulsa] and the ROU 23 [Maldonado] met.'],
    nonExamples: ['Each ss Tulsa says is long.', 'Ships met off Maldonado.'],
  },
  'location/kin-before': {
    examples: ['Their daughter, [Virginia], was three.', 'His brother [Jackson] left.'],
    nonExamples: ['Their daughter left Virginia.'],
  },
  'location/kin-before-pair': {
    examples: ['His sons, Amos and [Eban], stood by.'],
    nonExamples: ['Amos and Eban stood by.'],
  },
  'location/after-place-verb': {
    examples: ['The pope visited [Grozebad].'],
    nonExamples: ['The pope praised Grozebad.'],
  },
  'location/before-local-noun': {
    examples: ['A [Fremont] woman was charged.', 'The [Denver] office closed.'],
    nonExamples: ['Fremont is quiet.'],
  },
  'location/before-local-body': {
    examples: ['The [Wichita] Police Department confirmed it.'],
    nonExamples: ['The police of Wichita confirmed it.'],
  },
  'location/first-of-shared-head': {
    examples: ['Schools closed in [Harper] and Kingman counties.'],
    nonExamples: ['Schools closed in Harper and Kingman.'],
  },
  'location/last-of-shared-head': {
    examples: ['Schools closed in Harper and [Kingman] counties.'],
    nonExamples: ['Schools closed in Harper and Kingman.'],
  },
  'location/people-of': {
    examples: ['She is a native of [Grozebad].'],
    nonExamples: ['She is a friend of Grozebad.'],
  },
  'location/age-of': {
    examples: ['The driver was Ann Cole, 40, of [McKee].'],
    nonExamples: ['The driver was a friend of McKee.'],
  },
  'location/before-agency': {
    examples: ['Ann Cole wrote it. [BOSTON] (AP) A fire broke out.'],
    nonExamples: ['Ann Cole wrote it. BOSTON (dry) A fire broke out.'],
  },
  'location/party-and-place': {
    examples: ['Rep. Ann Cole, D-[Oakland], voted no.'],
    nonExamples: ['Rep. Ann Cole of Oakland voted no.'],
  },
  'location/first-of-pair': {
    examples: ['The [Moscow]-Beijing talks failed.'],
    nonExamples: ['Mary Smith-Jones failed.', 'The Moscow talks failed.'],
  },
  'location/last-of-pair': {
    examples: ['The Moscow-[Beijing] talks failed.'],
    nonExamples: ['Mary Smith-Jones failed.', 'The Beijing talks failed.'],
  },
  'location/where-way-begins': {
    examples: ['The [Grozebad]-Varnholm highway was closed.'],
    nonExamples: ['The Grozebad highway was closed.', 'The Grozebad-Varnholm pact was signed.'],
  },
  'location/where-way-ends': {
    examples: ['The Grozebad-[Varnholm] highway was closed.'],
    nonExamples: ['The Varnholm highway was closed.', 'The Grozebad-Varnholm pact was signed.'],
  },
  'location/in-region': {
    examples: ['He lives in [Miami], Florida.', 'The plant in [Salem], Ore., closed.', 'She moved to [Lyon], France.'],
    nonExamples: ['France, Germany and Spain agreed.', 'He left Oslo, Texas officials said.'],
  },
  'location/region-of-place': {
    examples: ['He lives in Miami, [Florida].', 'The plant in Salem, [Ore.], closed.'],
    nonExamples: ['France, Germany and Spain agreed.', 'It was in Bend, Oregon State Police said.'],
  },
  'location/listed-beside-place': {
    examples: ['They toured France, [Germany] and [Spain].'],
    nonExamples: ['They toured France.'],
  },
  'location/listed-before-place': {
    examples: ['They toured [France], [Germany] and Spain.'],
    nonExamples: ['They toured France.'],
  },
}

const IDS = [...NAME_RULES, ...CONTEXT_RULES.map(({ id }) => id)]

function spokenOf(text: string, rule: string): string[] {
  const document = parse(text)
  return extractToponyms(document)
    .filter(({ evidence }) => evidence.some(each => each.rule === rule))
    .map(({ first, last }) => tokenSpan(document, first, last).text)
}

test('every rule has examples and non-examples', () => {
  expect(uncovered(IDS, EXAMPLES)).toEqual([])
})

describe.each(Object.entries(EXAMPLES))('%s', (rule, { examples, nonExamples }) => {
  test.each(examples)('speaks of what is marked in: %s', example => {
    const { text, marks } = readExample(example)
    expect(marks.length).toBeGreaterThan(0)
    expect(spokenOf(text, rule)).toEqual(expect.arrayContaining(marks.map(mark => mark.text)))
  })
  test.each(nonExamples)('says nothing in: %s', text => {
    expect(spokenOf(text, rule)).toEqual([])
  })
})

/** What a name must weigh to be a place where nothing speaks for another type. */
const ENOUGH = 1.5

/** The places of a sentence when nothing but their own evidence counts. */
function placesIn(text: string): string[] {
  const document = parse(text)
  return extractToponyms(document)
    .filter(({ evidence }) => evidence.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH)
    .map(({ first, last }) => tokenSpan(document, first, last).text)
}

test.each([
  'A bus carrying pilgrims overturned near [Pokhara], [Nepal], on Tuesday.',
  'In [Washington], officials declined to comment.',
  'Former [New York] Gov. Ann Lee spoke in [Buffalo].',
  'Troops from the [UAE] and the [U.S.] trained at [Mar-a-Lago].',
  "The [People's Republic of China] and the [Republic of Türkiye] wrote to the [Democratic People's Republic of Korea].",
  "Officials in [St. John's] and [King's Lynn] agreed; [China]'s did not.",
  'Georgia Stevens skates in [Georgia].',
  'Kevin Dallas crashed and was flown to [Dallas].',
  'Fire closed [Church Street] in [Camp County].',
  'It cost US$5 million. He read it in Arabic. In Group B nobody won.',
  'Ash from [Nevado del Ruiz] fell; a convoy left [Jebel Marra] for [Wadi Halfa].',
  'Aid for [sub-Saharan Africa] fell; they saw the Syrian [Golan Heights] and southern [N.W.T.] towns.',
  'Mud filled [Croix-des-Bouquets] and [Huron-Grozebad] township; they met on [Plaza del Sol] and swam in [Laguna Grande de Abajo]; the IX Summit began.',
  'Schools closed in [Harper] and [Kingman] Counties; snow fell in Southern [Canada] and the [Alps] and [Rocky Mountains].',
  'A week for [Sri Lanka] and [New Zealand].',
  'Most of us ate turkey in March, and nice people came to us.',
  'The Democratic party and the On Tuesday club met in May.',
])('finds the places of: %s', example => {
  const { text, marks } = readExample(example)
  expect(placesIn(text)).toEqual(marks.map(mark => mark.text))
})

test.each([
  ['Glasgow Police', ['Glasgow']],
  ['University of Texas', ['Texas']],
  ['Boston Marathon', ['Boston']],
  ['Franklin County Sheriff', ['Franklin County']],
  ['Governor of Sokoto State', ['Sokoto State']],
  ['Queensland Government', ['Queensland']],
  ['Edgar County Food Pantry', ['Edgar County']],
  ['Texas Playboys', []],
  ['New York City', []],
  ['Hertford Road', []],
  ['Argentine Supreme Court', []],
  ['Washington Post', []],
  ['Central Mental Hospital', []],
  ['Griffith Park', []],
  ['Shiloh School District', ['Shiloh']],
  ["St. Paul's Hospital", []],
  ['Bank of America', []],
  ['Kansas City Chiefs', []],
  ['Supreme Court', []],
])('"%s" points at %j', (name, places) => {
  const document = parse(`He praised the ${name} on Friday.`)
  const first = document.tokens.findIndex(({ text }) => text === name.split(' ')[0])
  const last = document.tokens.findIndex(({ text }) => text === 'on')
  const within = toponymsWithin(document, { first, last })
  expect(within.map(place => tokenSpan(document, place.first, place.last).text)).toEqual(places)
})
