import type { Document, Range } from '../../document/document.ts'
import { contains } from '../../document/document.ts'
import { firstNotBefore } from '../../document/order.ts'
import type { AttributionMention } from '../../extract/attributions/attributions.ts'
import type { Attribution, Entity, Span } from '../../report.ts'
import {
  isUnnamedPerson,
  type LastSpeaker,
  type Naming,
  namedSpeaker,
  namingsOf,
  personBefore,
  roleBearer,
} from './speakers.ts'

/** Rules whose content is taken as given by the article: an attitude to it is told, not the thing itself. */
const PRESUPPOSING: ReadonlySet<string> = new Set([
  'attribution/verb-attitude',
  'attribution/verb-denial',
  'attribution/verb-infinitive',
  'attribution/verb-object-infinitive',
  'attribution/verb-about',
  'attribution/verb-as',
])

/** Gives attributions their ids and their sources the entities they name, pronouns included. */
export function linkAttributions(
  document: Document,
  mentions: readonly AttributionMention[],
  entities: readonly Entity[] | null,
): Attribution[] {
  const namings = namingsOf(entities ?? [])
  let last: LastSpeaker | null = null
  return mentions.map((mention, index) => {
    const { start, end, text, rule, source, cue, content, kind, continues, stance } = mention
    const entity = source && speakerOf(document, source, namings, entities ?? [], last)
    if (source && (entity || isUnnamedPerson(source))) last = { entity: entity ?? null, end: source.end }
    return {
      start,
      end,
      text,
      rule,
      source: source && { start: source.start, end: source.end, text: source.text, entity: entity?.id ?? null },
      cue,
      content,
      kind,
      continues: continues === null ? null : `a${continues + 1}`,
      stance,
      id: `a${index + 1}`,
    }
  })
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her'])

function speakerOf(
  document: Document,
  source: Span,
  namings: readonly Naming[],
  entities: readonly Entity[],
  last: LastSpeaker | null,
): Entity | null {
  if (PERSONAL.has(source.text.toLowerCase())) return personBefore(document, source, namings, last)
  return namedSpeaker(source, namings) ?? roleBearer(source, entities)
}

/** For each place in the list the farthest end of a content up to there. */
const reaches = new WeakMap<readonly Attribution[], Int32Array>()

function reachOf(attributions: readonly Attribution[]): Int32Array {
  const known = reaches.get(attributions)
  if (known) return known
  const reach = new Int32Array(attributions.length)
  attributions.forEach(({ content }, index) => {
    reach[index] = Math.max(content.end, index > 0 ? reach[index - 1]! : 0)
  })
  reaches.set(attributions, reach)
  return reach
}

/**
 * The attribution that governs a finding: the innermost one whose content holds it. What somebody merely judges or
 * demands is not what they state: "condemned the attack that killed 12" gives the 12 no source.
 */
export function attributionOver(attributions: readonly Attribution[] | null, range: Range): Attribution | null {
  if (!attributions) return null
  const reach = reachOf(attributions)
  let innermost: Attribution | null = null
  for (let at = lastBefore(attributions, range.end); at >= 0 && reach[at]! >= range.end; at--) {
    const attribution = attributions[at]!
    if (!vouches(attribution) || !contains(governed(attribution), range)) continue
    if (!innermost || width(attribution) < width(innermost)) innermost = attribution
  }
  return innermost
}

/** A figure that is put at a number is read with its verb: "put the number of dead at three". */
const governed = (attribution: Attribution): Range =>
  attribution.rule === 'attribution/verb-quantity' ? attribution : attribution.content

const width = ({ content }: Attribution): number => content.end - content.start

const vouches = ({ rule }: Attribution): boolean => !PRESUPPOSING.has(rule)

/** The last attribution that begins before an offset; -1 when none does. */
const lastBefore = (attributions: readonly Attribution[], offset: number): number =>
  firstNotBefore(attributions, ({ start }) => start < offset) - 1
