import { expect, test } from 'vitest'
import { rolePhrase } from '../../src/render/roles.ts'
import { REPORT } from './sample.ts'

test.each([
  [['a leader of “Los Lobos'], 'leader of Los Lobos'],
  [['leader of “Los Lobos”'], 'leader of “Los Lobos”'],
  [['his aunt'], null],
  [['its spokesman'], 'spokesman'],
  [['the former governor', 'Senator'], 'Senator'],
  [['a man who sold the bridge'], null],
])('%j: %s', (roles, phrase) => {
  const mentions = roles.map(text => ({ start: 0, end: text.length, text, rule: 'role/before' }))
  expect(rolePhrase({ ...REPORT.entities![0]!, roles: mentions })).toBe(phrase)
})
