import type { Casualty, ClaimedDate, Entity, Location, Report } from '../report.ts'
import { countryName } from './countries.ts'
import { byTime, dayPhrase, isPlaced, isVagueButTelling, periodPhrase, periodsOf } from './dates.ts'
import { countPhrase, OUTCOMES, SCOPES, STATUSES, victimsPhrase } from './figures.ts'
import { briefSource, sourceOfFinding, voicesOf } from './sources.ts'
import { visible } from './visible.ts'

/** The report as a document, with footnotes that quote the evidence and name the rule. */
export function renderMarkdown(report: Report): string {
  const label = labelFor(report.article.id)
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Casualties', casualtyLines(report, label)],
    ['Dates', dateLines(report, label)],
    ['Places', (report.locations ?? []).map(placeLine)],
    ['People', entityLines(report, ['person'])],
    ['Organizations', entityLines(report, ['organization'])],
    ['Groups and events', entityLines(report, ['group', 'event'])],
    ['Sources', voicesOf(report).map(({ name, times }) => item(escaped(name), times))],
    ['To check', report.warnings.map(({ message }) => `- ${escaped(message)}`)],
  ]
  const told = sections.filter(([, lines]) => lines.length > 0)
  const body =
    told.length === 0 ? ['Nothing was found.'] : told.map(([title, lines]) => [`## ${title}`, '', ...lines].join('\n'))
  return `${[headOf(report), ...newsOf(report), ...body, ...footnotes(report, label)].join('\n\n')}\n`
}

/** Footnotes of several articles may stand in one document. */
function labelFor(id: string): (finding: string) => string {
  const stem = id
    .replace(/^.*[/\\]/, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .slice(0, 24)
  return finding => `[^${stem}-${finding}]`
}

function headOf({ article }: Report): string {
  const published = article.published === null ? 'day of publication not known' : dayPhrase(article.published)
  const facts = [
    article.publisher ?? article.dateline?.agency ?? null,
    article.author,
    published,
    `${article.words} words`,
  ]
  const line = facts
    .filter(fact => fact !== null)
    .map(escaped)
    .join(' · ')
  const address = article.url !== null && /^https?:\/\/[^\s<>]+$/.test(article.url) ? ` · <${article.url}>` : ''
  return `# ${escaped(article.title ?? article.id)}\n\n${line}${address}`
}

function newsOf({ summary }: Report): string[] {
  return summary.length === 0 ? [] : [summary.map(({ text }) => `> ${escaped(text)}`).join('\n>\n')]
}

function casualtyLines(report: Report, label: (finding: string) => string): string[] {
  const casualties = report.casualties ?? []
  if (casualties.length === 0) return []
  const rows = casualties.map(
    casualty => `| ${cellsOf(casualty, report).map(escaped).join(' | ')} ${label(casualty.id)} |`,
  )
  return ['| Outcome | Figure | Source | Where | When | Standing |', '|---|---|---|---|---|---|', ...rows]
}

function cellsOf(casualty: Casualty, report: Report): string[] {
  const location = report.locations?.find(({ id }) => id === casualty.location)
  const date = report.dates?.find(({ id }) => id === casualty.date)
  const standing = [STATUSES[casualty.status], SCOPES[casualty.scope], victimsPhrase(casualty)]
  return [
    OUTCOMES[casualty.outcome],
    countPhrase(casualty.count),
    report.attributions === null ? '' : briefSource(sourceOfFinding(casualty.attribution, report) ?? 'unattributed'),
    location?.name ?? '',
    (date && periodPhrase(date)) ?? '',
    standing.filter(part => part !== null).join(', '),
  ]
}

function dateLines(report: Report, label: (finding: string) => string): string[] {
  const dates = report.dates ?? []
  const placed = periodsOf(dates).sort((a, b) => byTime(a.date, b.date))
  const vague = dates.filter(isVagueButTelling)
  return [
    ...placed.map(({ date, phrase }) => `- **${escaped(phrase)}**${aboutDate(date)} ${label(date.id)}`),
    ...vague.map(date => `- unresolved: “${escaped(date.text)}” ${label(date.id)}`),
  ]
}

function aboutDate({ event, basis, text, reference }: ClaimedDate): string {
  const told = event === null ? '' : `: ${escaped(event.text)}`
  const reckoned = reference === null ? '' : `, reckoned from ${dayPhrase(reference)}`
  return basis === 'inferred' ? `${told} (“${escaped(text)}”${reckoned})` : told
}

function placeLine({ name, place, kind, mentions }: Location): string {
  const parts = place === null || kind === 'country' ? [] : [place.region, place.country && countryName(place.country)]
  const within = parts.filter(part => part !== null && part !== '' && part !== name).join(', ')
  const where = place === null ? ', not placed' : within === '' ? '' : `, ${escaped(within)}`
  return item(`${escaped(name)}${where}`, mentions.length)
}

function entityLines(report: Report, types: readonly Entity['type'][]): string[] {
  return (report.entities ?? [])
    .filter(({ type }) => types.includes(type))
    .map(({ name, roles, mentions }) => {
      const told = [...new Set(roles.map(({ text }) => text))].map(role => `, ${escaped(role)}`)
      return item(`${escaped(name)}${told.join('')}`, mentions.length)
    })
}

function item(text: string, times: number): string {
  return `- ${text}${times > 1 ? ` (${times})` : ''}`
}

function footnotes(report: Report, label: (finding: string) => string): string[] {
  const dates = (report.dates ?? []).filter(date => isPlaced(date) || isVagueButTelling(date))
  const cited = [...(report.casualties ?? []), ...dates]
  if (cited.length === 0) return []
  return [cited.map(({ id, sentence, rule }) => `${label(id)}: “${escaped(sentence.text)}” — \`${rule}\``).join('\n')]
}

// Everything that begins markup in CommonMark, tables and footnotes, inside a line or at its start.
function escaped(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*_{}[\]<>#|~^&!]/g, '\\$&')
    .replace(/^(\d+)([.)]\s)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
}
