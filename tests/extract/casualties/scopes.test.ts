import { expect, test } from 'vitest'
import { figuresIn, inShort } from './figures.ts'

test.each([
  ['The war has killed tens of thousands of people.', 'killed 20000+ cumulative'],
  ['The conflict in the north, now in its third year, has displaced 40,000 people.', 'displaced 40000 cumulative'],
  ['The war crimes court heard that 12 people were killed.', 'killed 12'],
  ['The army, at war with the rebels, has killed 30 people in the town.', 'killed 30'],
  ['Since April 2023 at least 70 people have died there.', 'killed >=70 cumulative'],
  ['Since April 2023, officials said, 70 people have died there.', 'killed 70 cumulative'],
  ['The army, at war with the rebels since April 2023, said at least 70 people had died.', 'killed >=70'],
])('%s', (text, figure) => expect(figuresIn(text).map(inShort)).toEqual([figure]))
