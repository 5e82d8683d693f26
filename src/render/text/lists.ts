import type { Entity, EntityType, Location, Report } from '../../report.ts'
import { twinKinds, withinPhrase } from '../places.ts'
import { rolePhrase, shortForm } from '../roles.ts'
import { voicesOf } from '../sources.ts'
import { flow, LABEL_COLUMNS, labelled } from './layout.ts'
import type { Style } from './paint.ts'
import { type Line, type Piece, piece, shortPiece } from './pieces.ts'

const MAX_LINES = 3
const MAX_ROLE_COLUMNS = 34
const MAX_SOURCE_COLUMNS = 40

/** Places by prominence: name, where it lies, how often it is named for itself and not as part of another name. */
export function whereSection(report: Report, width: number): Line[] {
  const locations = (report.locations ?? []).filter(location => timesNamed(location) > 0)
  const kinds = twinKinds(locations)
  return section('WHERE', [locations.map(each => placeItem(each, kinds.get(each) ?? null))], width)
}

function timesNamed({ mentions }: Location): number {
  return mentions.filter(({ within }) => within === null).length
}

/** People with what they are, then organizations, then groups and events. */
export function whoSection(report: Report, width: number): Line[] {
  const rows = [['person'], ['organization'], ['group', 'event']] as const satisfies readonly EntityType[][]
  const entities = report.entities ?? []
  return section(
    'WHO',
    rows.map(types => entities.filter(({ type }) => types.some(wanted => wanted === type)).map(entityItem)),
    width,
  )
}

/** Whom the article quotes or cites, most often first. */
export function saidBySection(report: Report, width: number): Line[] {
  const voices = voicesOf(report)
  return section(
    'SAID BY',
    [voices.map(({ name, times }) => [shortPiece(name, MAX_SOURCE_COLUMNS, 'source'), ...countOf(times)])],
    width,
  )
}

/** What contradicts itself or needs a second look. */
export function checkSection(report: Report, width: number): Line[] {
  return labelled(
    'CHECK',
    report.warnings.flatMap(({ message }) => flow([[piece(message, 'warning')]], width - LABEL_COLUMNS)),
  )
}

function section(label: string, lists: readonly (readonly Line[])[], width: number): Line[] {
  return labelled(
    label,
    lists.flatMap(items => shortList(items, width - LABEL_COLUMNS)),
  )
}

/** At most so many lines; what does not fit is counted. */
function shortList(items: readonly Line[], columns: number): Line[] {
  const whole = flow(items, columns)
  if (whole.length <= MAX_LINES) return whole
  let shown = items.length
  let lines = whole
  while (lines.length > MAX_LINES && shown > 1) {
    shown = Math.min(shown - 1, Math.ceil((shown * MAX_LINES * 1.5) / lines.length))
    lines = flow([...items.slice(0, shown), [piece(`and ${items.length - shown} more`, 'faint')]], columns)
  }
  return lines
}

function placeItem(location: Location, kind: string | null): Line {
  const within = withinPhrase(location)
  return [
    piece(location.name, 'place'),
    ...(kind === null ? [] : [piece(` ${kind}`, 'faint')]),
    ...(within === null ? [] : [piece(` (${within})`, 'faint')]),
    ...countOf(timesNamed(location)),
  ]
}

const STYLES = {
  person: 'person',
  organization: 'organization',
  group: 'plain',
  event: 'plain',
} as const satisfies Record<EntityType, Style>

function entityItem(entity: Entity): Line {
  const { type, name, mentions } = entity
  const short = shortForm(entity)
  const role = type === 'person' ? rolePhrase(entity) : null
  return [
    piece(name, STYLES[type]),
    ...(type === 'organization' && short !== null ? [piece(` (${short})`, 'faint')] : []),
    ...(role === null ? [] : [shortPiece(`, ${role}`, MAX_ROLE_COLUMNS, 'faint')]),
    ...countOf(mentions.length),
  ]
}

/** How often, when more than once. */
function countOf(times: number): Piece[] {
  return times > 1 ? [piece(` ${times}`, 'plain')] : []
}
