import { expect, test } from 'vitest'
import { figuresIn, inShort } from './figures.ts'

test.each([
  ['The war has killed tens of thousands of people.', ['killed 20000+ cumulative']],
  ['The conflict in the north, now in its third year, has displaced 40,000 people.', ['displaced 40000 cumulative']],
  ['The gangs have killed thousands of people.', ['killed 2000+ cumulative']],
  ['The quake has killed thousands of people.', ['killed 2000+']],
  ['The war crimes court heard that 12 people were killed.', ['killed 12']],
  ['The army, at war with the rebels, has killed 30 people in the town.', ['killed 30']],
  ['Since April 2023 at least 70 people have died there.', ['killed >=70 cumulative']],
  ['Since April 2023, officials said, 70 people have died there.', ['killed 70 cumulative']],
  ['The army, at war with the rebels since April 2023, said at least 70 people had died.', ['killed >=70']],
  ['In the last three years at least 23 miners have died there.', ['killed >=23 cumulative']],
  ['The fighting has killed 80 villagers since January.', ['killed 80 cumulative']],
  ['The floods claimed 51 lives, with Salta reporting 37 deaths.', ['killed 51', 'killed 37 part']],
  ['In the old town of Salta alone, six people died.', ['killed 6 part']],
  ['On Monday alone, six people died in Salta.', ['killed 6']],
  ['The widow lived alone in Salta, where six people died.', ['killed 6']],
  ['Police in Salta, reporting 37 deaths, closed the road.', ['killed 37']],
  ['At least 312 people have been killed since the ceasefire took effect on 10 October.', ['killed >=312 cumulative']],
  ['Three villagers were killed before the ceasefire took effect.', ['killed 3']],
  ['Floods killed 23 villagers in the past three days.', ['killed 23']],
  ['The guard, who had worked there since 1998, was wounded.', ['injured 1']],
  [
    'The deadliest fire since 2018, when a blast killed 49 guests, left nine dead.',
    ['killed 49 background', 'killed 9'],
  ],
  ['The town marked ten years since the wreck that killed 304 people.', ['killed 304 background']],
  ['The guard, who had shot four clerks, died of his wounds.', ['killed 1', 'injured 4']],
  ['It came a year after two pupils of the school died there.', ['killed 2 background']],
])('%s', (text, figures) => expect(figuresIn(text).map(inShort)).toEqual(figures))
