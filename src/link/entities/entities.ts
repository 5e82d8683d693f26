import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import type { Trace } from '../../extract/trace.ts'
import type { Entity, EntityType, Mention } from '../../report.ts'
import { linkNames } from './clusters.ts'

/** Joins the names of persons, organizations, groups and events into entities, most prominent first. */
export function linkEntities(_document: Document, names: readonly NameMention[], _trace: Trace): Entity[] {
  const entities = linkNames(names.filter(({ type }) => type !== 'location')).map(mentions => entityOf(mentions))
  return entities
    .sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity, index) => ({ ...entity, id: `e${index + 1}` }))
}

function entityOf(mentions: readonly NameMention[]): Entity {
  const forms = [...new Set(mentions.map(({ text }) => text.replace(/\s+/g, ' ')))]
  const name = forms.reduce((fullest, form) => (form.length > fullest.length ? form : fullest))
  return {
    id: '',
    type: mentions[0]!.type as EntityType,
    name,
    aliases: forms.filter(form => form !== name),
    roles: distinctRoles(mentions.flatMap(({ roles }) => roles)),
    mentions: mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
  }
}

function distinctRoles(roles: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return roles.filter(({ text }) => {
    const key = text.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
