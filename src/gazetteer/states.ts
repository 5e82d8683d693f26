import { columns, listed } from './row.ts'
import { US_STATE_ROWS } from './us-states.ts'

/** Abbreviations of regions in other countries whose names news shortens after a city. */
const OTHER_ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['Alta.', 'Alberta'],
  ['B.C.', 'British Columbia'],
  ['BC', 'British Columbia'],
  ['Man.', 'Manitoba'],
  ['N.B.', 'New Brunswick'],
  ['N.L.', 'Newfoundland and Labrador'],
  ['N.S.', 'Nova Scotia'],
  ['N.S.W.', 'New South Wales'],
  ['N.W.T.', 'Northwest Territories'],
  ['NSW', 'New South Wales'],
  ['NWT', 'Northwest Territories'],
  ['Ont.', 'Ontario'],
  ['P.E.I.', 'Prince Edward Island'],
  ['Qld', 'Queensland'],
  ['Qld.', 'Queensland'],
  ['Que.', 'Quebec'],
  ['Sask.', 'Saskatchewan'],
]

let abbreviations: ReadonlyMap<string, string> | null = null

/** The state or province that is abbreviated so ("Calif.", "TX", "Ont."), case and full stops as written; else null. */
export function stateOfAbbreviation(text: string): string | null {
  abbreviations ??= new Map([
    ...OTHER_ABBREVIATIONS,
    ...columns(US_STATE_ROWS).flatMap(([code = '', name = '', , , , short]) =>
      [code, ...listed(short)].map(form => [form, name] as const),
    ),
  ])
  return abbreviations.get(text) ?? null
}
