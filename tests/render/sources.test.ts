import { expect, test } from 'vitest'
import { briefSource } from '../../src/render/sources.ts'

test.each([
  ['Amina Bello', 'Amina Bello'],
  ['A doctor at the clinic, who asked not to be named', 'A doctor at the clinic'],
  ['two\ndrivers who saw it', 'two drivers'],
  ['the office that keeps the register', 'the office'],
  ['Whoever kept the register', 'Whoever kept the register'],
  [
    'an official of the regional directorate for roads, bridges and ferries',
    'an official of the regional directorate…',
  ],
])('%j is told as %j', (source, brief) => expect(briefSource(source)).toBe(brief))
