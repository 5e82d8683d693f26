import type { Entity, EntityType, Report } from '../../report.ts'
import { rolePhrase, shortForm } from '../roles.ts'
import { type Voice, voicesOf } from '../sources.ts'
import { shortened } from './lists.ts'
import { markId } from './marks.ts'
import { type Markup, markup } from './markup.ts'

const GROUPS = [
  { title: 'People', types: ['person'] },
  { title: 'Organizations', types: ['organization'] },
  { title: 'Groups and events', types: ['group', 'event'] },
] as const satisfies readonly { title: string; types: readonly EntityType[] }[]

/** People with what they are, organizations, groups and events; the most often named first. */
export function namesSection(report: Report): Markup | null {
  const entities = report.entities ?? []
  if (entities.length === 0) return null
  const groups = GROUPS.map(({ title, types }) => {
    const members = entities.filter(({ type }) => types.some(wanted => wanted === type))
    return members.length === 0
      ? null
      : markup`<h3>${title}</h3>
${shortened(members.map(drawEntity), MAX_NAMES, 'name', drawList)}`
  })
  return markup`<section class="who" aria-labelledby="who-heading">
<h2 id="who-heading" class="label">Who</h2>
${groups}</section>`
}

const MAX_NAMES = 12

/** Items in two columns. */
export function drawList(items: readonly Markup[]): Markup {
  return markup`<ul class="names">
${items}</ul>
`
}

function drawVoice({ name, times, first }: Voice): Markup {
  return markup`<li><a href="#${markId(first)}">${name}</a>${times > 1 ? markup` <span class="times">${times}</span>` : null}</li>
`
}

function drawEntity(entity: Entity): Markup {
  const { id, name, mentions, type } = entity
  const note = rolePhrase(entity) ?? (type === 'organization' ? shortForm(entity) : null)
  return markup`<li><a href="#${markId(id)}">${name}</a>${
    note === null ? null : markup`<span class="faint">, ${note}</span>`
  }${mentions.length > 1 ? markup` <span class="times">${mentions.length}</span>` : null}</li>
`
}

/** Whom the article quotes or cites, most often first, each with a link to where it first does. */
export function voicesSection(report: Report): Markup | null {
  const voices = voicesOf(report)
  if (voices.length === 0) return null
  const items = voices.map(drawVoice)
  return markup`<section class="voices" aria-labelledby="voices-heading">
<h2 id="voices-heading" class="label">Said by</h2>
${shortened(items, MAX_NAMES, 'source', drawList)}</section>`
}
