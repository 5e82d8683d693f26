import type { Entity, EntityType } from '../../report.ts'

/** The kinds of mark that the legend switches, in its order, with their headings. */
export const MARK_KINDS = {
  person: 'People',
  organization: 'Organizations',
  group: 'Groups and events',
  place: 'Places',
  date: 'Dates',
  casualty: 'Casualties',
  attribution: 'Attributions',
  warning: 'Warnings',
} as const

export type MarkKind = keyof typeof MARK_KINDS

const ENTITY_KINDS = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  event: 'group',
} as const satisfies Record<EntityType, MarkKind>

/** The mark that an entity is given: groups and events share one. */
export function kindOfEntity({ type }: Entity): MarkKind {
  return ENTITY_KINDS[type]
}
