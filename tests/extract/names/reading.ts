import { parse } from '../../../src/document/parse.ts'
import { decide, readRun } from '../../../src/extract/names/arbitration.ts'
import { gatherNames } from '../../../src/extract/names/article-names.ts'
import { runsOf } from '../../../src/extract/names/runs.ts'
import { type ArticleNames, type Stretch, stretchesOf, textOf } from '../../../src/extract/names/stretch.ts'
import { classify } from '../../../src/extract/names/word-classes.ts'
import { extractToponyms } from '../../../src/extract/toponyms/toponyms.ts'
import { readExample } from '../../examples.ts'

type Holds = (stretch: Stretch, known: ArticleNames) => boolean

/** Every stretch of an example of which a rule holds, as text. */
function stretchesWhere(text: string, holds: Holds): string[] {
  const document = parse(text)
  const scan = classify(document, document.sentences)
  const runs = document.sentences.flatMap(sentence => runsOf(scan, sentence))
  const places = new Map<number, Map<number, true>>()
  for (const { first, last } of extractToponyms(document))
    places.set(first, (places.get(first) ?? new Map<number, true>()).set(last, true))
  const readings = runs.map(run => readRun(scan, run, new Map()))
  const known = gatherNames(
    runs.flatMap((run, index) => decide(run, readings[index]!)),
    readings.flat(),
  )
  return runs.flatMap(run => stretchesOf(scan, run, places).filter(stretch => holds(stretch, known))).map(textOf)
}

/** Of an example: the marked names of which the rule does not hold. */
export function missing(example: string, holds: Holds): string[] {
  const { text, marks } = readExample(example)
  const found = stretchesWhere(text, holds)
  return marks.length === 0 ? ['no mark'] : marks.map(mark => mark.text).filter(mark => !found.includes(mark))
}

/** Of a non-example: the marked names of which the rule holds, or all stretches when none is marked. */
export function wrong(example: string, holds: Holds): string[] {
  const { text, marks } = readExample(example)
  const found = stretchesWhere(text, holds)
  return marks.length === 0 ? found : marks.map(mark => mark.text).filter(mark => found.includes(mark))
}
