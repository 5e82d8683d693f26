import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import type { Trace } from '../../extract/trace.ts'
import type { Entity, EntityType, Mention } from '../../report.ts'
import { linkNames } from './clusters.ts'
import type { Cluster } from './forms.ts'

/** Joins the names of persons, organizations, groups and events into entities, most prominent first. */
export function linkEntities({ text }: Document, names: readonly NameMention[], trace: Trace): Entity[] {
  const named = names.filter(({ type }) => type !== 'location')
  return linkNames(text, named, trace)
    .map(entityOf)
    .sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity, index) => ({ ...entity, id: `e${index + 1}` }))
}

function entityOf({ type, mentions }: Cluster): Entity {
  const forms = [...new Set(mentions.map(({ text }) => text.replace(/\s+/g, ' ')))]
  const name = fullestOf(forms)
  return {
    id: '',
    type: type as EntityType,
    name,
    aliases: forms.filter(form => form !== name),
    roles: distinctRoles(mentions.flatMap(({ roles }) => roles)),
    mentions: mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
  }
}

/** The form with most letters; one that shouts in a headline only when there is no other. */
function fullestOf(forms: readonly string[]): string {
  const shouts = (form: string): boolean => form.length > 5 && form === form.toUpperCase()
  const calm = forms.filter(form => !shouts(form))
  return (calm.length > 0 ? calm : forms).reduce((fullest, form) => (form.length > fullest.length ? form : fullest))
}

/** Each role once; "President" says nothing beside "Ukrainian President". */
function distinctRoles(roles: readonly Mention[]): Mention[] {
  const longest = [...roles].sort((a, b) => b.text.length - a.text.length || a.start - b.start)
  const kept: Mention[] = []
  for (const role of longest.slice(0, MOST_ROLES)) {
    const text = role.text.toLowerCase()
    if (!kept.some(other => other.text.toLowerCase().includes(text))) kept.push(role)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Roles of one entity that are held against each other. */
const MOST_ROLES = 100
