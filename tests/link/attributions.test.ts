import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { attributionOver } from '../../src/link/attributions/attributions.ts'

/** The source that answers for the stretch of a text. */
function sourceOver(text: string, stretch: string): string | null {
  const { attributions } = analyze(text, { only: ['attributions'] })
  const start = text.indexOf(stretch)
  return attributionOver(attributions, { start, end: start + stretch.length })?.source?.text ?? null
}

describe('attributionOver', () => {
  it.each([
    ['Police said eight people were killed.', 'eight people', 'Police'],
    ['Eight people were killed, the mayor said.', 'Eight people', 'the mayor'],
    ['“Eight people were killed,” said the mayor.', 'Eight people', 'the mayor'],
    ['The minister condemned the attack that killed 12 people.', '12 people', null],
    ['Eight people were killed. The mayor said it was a tragedy.', 'Eight people', null],
  ])('%s', (text, stretch, source) => expect(sourceOver(text, stretch)).toBe(source))
})
