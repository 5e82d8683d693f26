import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'

const BODY = 'Two boats sank in the harbour before dawn.'
const LEDE =
  'At least 14 fishermen are missing after two wooden boats sank in heavy seas off the northern coast on Monday.'
const read = (text: string) => {
  const { dateline } = parse(text)
  return dateline && [dateline.place?.text ?? null, dateline.date?.text ?? null, dateline.agency?.text ?? null]
}

describe('datelineOf', () => {
  it.each([
    [`BEIRUT, May 7 (Reuters) — ${BODY}`, ['BEIRUT', 'May 7', 'Reuters']],
    [`MARRAKECH, Morocco (AP) — ${BODY}`, ['MARRAKECH, Morocco', null, 'AP']],
    [`Kyiv — ${BODY}`, ['Kyiv', null, null]],
    [`FRANKLIN (Feb. 4, 2014) – ${BODY}`, ['FRANKLIN', 'Feb. 4, 2014', null]],
    [`Lima, 8 Feb 89 (Efe) -- ${BODY}`, ['Lima', '8 Feb 89', 'Efe']],
    [`SPRINGFIELD, Ill. - ${BODY}`, ['SPRINGFIELD, Ill.', null, null]],
    [`O'SMACH, Cambodia (AP)_ ${BODY}`, ["O'SMACH, Cambodia", null, 'AP']],
    [`Boats sink\nOSLO 2024-08-30\n${BODY}`, ['OSLO', '2024-08-30', null]],
    [`Boats sink\nFriday, July 21, 2017\n${BODY}`, [null, 'July 21, 2017', null]],
    [`Boats sink\nTuesday 19 August 2025\nBRUGES, Belgium – ${BODY}`, ['BRUGES, Belgium', '19 August 2025', null]],
    [`LIMA, 8 FEB 89 (EFE) -- ${BODY}`, ['LIMA', '8 FEB 89', 'EFE']],
    [`Boats sink\nLast updated: 14 November 2024, 19:42 GMT\n${BODY}`, [null, '14 November 2024', null]],
    [`Boats sink\nIssued: Thursday 5 June 2025, 06:00 BST\n${BODY}`, [null, '5 June 2025', null]],
    [`Boats sink\nPublished 3:15 PM EDT, Thu June 5, 2025\n${BODY}`, [null, 'June 5, 2025', null]],
    [`Boats sink\nUpdated: June 5, 2025 / 3:15 PM EDT\n${BODY}`, [null, 'June 5, 2025', null]],
    [`Boats sink\nThursday 5 June 2025 16:02, UK\n${BODY}`, [null, '5 June 2025', null]],
    [`Boats sink\nUpdated June 5, 2025 — 6.41pm, first published at 11.05am\n\n${BODY}`, [null, 'June 5, 2025', null]],
    [`Boats sink\nPublished Jun 5, 2025 • Last updated 6 hours ago\n\n${BODY}`, [null, 'Jun 5, 2025', null]],
    [`Boats sink\nThu Jun 5 2025 - 09:14\n\n${BODY}`, [null, 'Jun 5 2025', null]],
    [`Boats sink\nDate of issue: 2024-03-11\n${BODY}`, [null, '2024-03-11', null]],
    [`Aug 8 (Reuters) - ${BODY}`, [null, 'Aug 8', 'Reuters']],
    [`IMPHAL, India: ${BODY}`, ['IMPHAL, India', null, null]],
    [`OSLO/LIMA, May 7 (Reuters) - ${BODY}`, ['OSLO/LIMA', 'May 7', 'Reuters']],
    [`Oslo/Lima, 7 May 2024 – ${BODY}`, ['Oslo/Lima', '7 May 2024', null]],
    [`Boats sink\nDehradun: ${LEDE}`, ['Dehradun', null, null]],
    [`Boats sink\nNew Delhi: “${LEDE}”`, ['New Delhi', null, null]],
    [`Boats sink\nPORT-AU-PRINCE, Haiti — ${BODY}`, ['PORT-AU-PRINCE, Haiti', null, null]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    `Police said two boats — both old — sank.`,
    `Boats sink — and nobody knows why. ${BODY}`,
    `Police: two boats sank in the harbour. ${BODY}`,
    `Police: ${LEDE}`,
    `Boats/Ferries - ${BODY}`,
    `Miller: Boats will be safe. ${LEDE}`,
    `Miller: At Least 14 Fishermen Are Missing After Two Wooden Boats Sank in Heavy Seas off the Northern Coast Today.`,
    `Boats sink\nThe Old Harbour: ${LEDE}`,
    `Boats sink\n${BODY}\n\nMiller: ${LEDE}`,
    `POLICE: two boats sank in the harbour. ${BODY}`,
    `AFP - ${BODY}`,
    `March 3 (a Friday) - ${BODY}`,
    `Boats sink\nUpdated by the editors on 3 March 2024 at noon\n${BODY}`,
    `Friday — ${BODY} It was late.`,
    `The Old Harbour Master Said Nothing — ${BODY}`,
    `${BODY}`,
  ])('finds none in: %s', text => expect(read(text)).toBeNull())
})
