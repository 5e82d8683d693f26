import type { Entity, EntityType, Report } from '../../report.ts'
import { voicesOf } from '../sources.ts'
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
<ul class="names">
${members.map(drawEntity)}</ul>
`
  })
  return markup`<section class="who" aria-labelledby="who-heading">
<h2 id="who-heading" class="label">Who</h2>
${groups}</section>`
}

function drawEntity({ id, name, aliases, roles, mentions, type }: Entity): Markup {
  const short = aliases.find(alias => /^[\p{Lu}\d.&]{2,8}$/u.test(alias) && alias !== name)
  const role = longest(roles.map(({ text }) => text.replace(/^(?:the|an?)\s/i, '').replace(/\s+/g, ' ')))
  const note = role ?? (type === 'organization' ? (short ?? null) : null)
  return markup`<li><a href="#${markId(id)}">${name}</a>${
    note === null ? null : markup` <span class="faint">${note}</span>`
  }${mentions.length > 1 ? markup` <span class="times">${mentions.length}</span>` : null}</li>
`
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null)
}

/** Whom the article quotes or cites, most often first. */
export function voicesSection(report: Report): Markup | null {
  const voices = voicesOf(report)
  if (voices.length === 0) return null
  return markup`<section class="voices" aria-labelledby="voices-heading">
<h2 id="voices-heading" class="label">Said by</h2>
<ul class="names">
${voices.map(
  ({ name, times }) =>
    markup`<li>${name}${times > 1 ? markup` <span class="times">${times}</span>` : null}</li>
`,
)}</ul>
</section>`
}
