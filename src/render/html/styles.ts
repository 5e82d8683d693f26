/**
 * The look of the pages. One accent for each kind of finding, always with a line of its own beneath, so that colour
 * never carries meaning alone; text keeps the ink's colour everywhere, which keeps its contrast.
 */
export const STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --raised: #fffefb;
  --ink: #23211d;
  --faint: #66625a;
  --hair: #e3dfd6;
  --land: #e6e2d8;
  --named: #cfd9cf;
  --person: #2459a8;
  --organization: #7b3fa3;
  --group: #7d6648;
  --place: #1d7a4c;
  --date: #8a6a00;
  --casualty: #b3261e;
  --attribution: #0d7280;
  --warning: #b84300;
  --serif: 'Iowan Old Style', 'Palatino Nova', 'Palatino Linotype', Palatino, Charter, Gelasio, Georgia, 'Noto Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Inter, Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171715;
    --raised: #201f1d;
    --ink: #e6e3dc;
    --faint: #a19c91;
    --hair: #35332f;
    --land: #2c2b28;
    --named: #3d4a40;
    --person: #8db4f5;
    --organization: #cda6ee;
    --group: #c9b08c;
    --place: #7ccf9f;
    --date: #dcb84a;
    --casualty: #ff8b80;
    --attribution: #68c7d4;
    --warning: #ffa466;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 0.9375rem/1.5 var(--sans); overflow-wrap: anywhere; }
main, footer { max-width: 72rem; margin: 0 auto; padding: 0 2rem; }
h1, h2, h3, p, ol, ul, dl, dd, table, blockquote, fieldset, figure { margin: 0; padding: 0; font: inherit; border: 0; }
ol, ul { list-style: none; }
a { color: inherit; text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 30%, transparent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--person); outline-offset: 2px; border-radius: 2px; }
.faint { color: var(--faint); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--raised); z-index: 3; }
.skip:focus { top: 1rem; }
.label { font-size: 0.75rem; font-weight: 600; letter-spacing: 0.09em; text-transform: uppercase; color: var(--faint); margin-bottom: 1rem; }

.top { padding: 4.5rem 0 2.5rem; max-width: 46rem; }
.top h1 { font: 600 clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem)/1.15 var(--serif); letter-spacing: -0.012em; text-wrap: balance; }
.facts { margin-top: 1rem; color: var(--faint); }
.news { margin-top: 1.25rem; font: 400 1.1875rem/1.55 var(--serif); }
.facts + .news { margin-top: 1.75rem; }
.news + .news { margin-top: 0.5rem; }

.check { border-top: 2px solid var(--warning); padding: 1rem 0 2rem; }
.check .label { margin-bottom: 0.5rem; color: var(--warning); }
.check li::first-letter { text-transform: uppercase; }
.check li + li { margin-top: 0.375rem; }

.overview { columns: 2; column-gap: 4rem; padding-bottom: 1.5rem; }
.overview section { break-inside: avoid; border-top: 1px solid var(--hair); padding: 1.25rem 0 2.5rem; }

.incident + .incident, .others { margin-top: 2rem; }
.toll h3 { font-weight: 600; }
.toll h3::first-letter { text-transform: uppercase; }
.incident blockquote { margin-top: 1rem; color: var(--faint); font: italic 1rem/1.5 var(--serif); }
.outcome { margin-top: 1rem; }
.sum { font-size: 1.0625rem; }
.sum strong { font: 600 1.75rem/1.2 var(--serif); margin-right: 0.25rem; }
.killed .sum strong { color: var(--casualty); }
table { border-collapse: collapse; width: 100%; }
.toll table { margin-top: 0.25rem; }
th, td { text-align: left; vertical-align: baseline; font-weight: 400; padding: 0.1875rem 0; }
.toll th { width: 45%; padding-right: 1.25rem; }
td.range { vertical-align: top; padding-top: 0.55rem; width: 6.5rem; padding-right: 1.25rem; }
td.range:empty { width: 0; padding: 0; }
svg.range { display: block; width: 100%; max-width: 7.5rem; min-width: 4rem; height: auto; overflow: visible; }
.range path { fill: none; stroke-width: 2; stroke: var(--casualty); }
.range .axis { stroke: var(--hair); stroke-width: 1; }
.range .loose { stroke-dasharray: 3 3; }
.range circle { fill: var(--casualty); }

.timeline li { position: relative; padding: 0 0 0.875rem 1.5rem; }
.timeline li::before { content: ''; position: absolute; left: 0.3125rem; top: 0.6em; bottom: -0.6em; border-left: 1px solid var(--hair); }
.timeline li:last-child::before { display: none; }
.timeline li::after { content: ''; position: absolute; left: 0; top: 0.42em; width: 0.6875rem; height: 0.6875rem; border-radius: 50%; border: 2px solid var(--date); background: var(--paper); }
.timeline li.main::after { background: var(--date); }
.timeline li.published::after { border-color: var(--hair); background: var(--hair); }
.timeline .period { font-weight: 600; font-variant-numeric: tabular-nums; }
.timeline .published .period { font-weight: 400; }
.timeline .event { margin-top: 0.125rem; }
.timeline .gap { position: absolute; left: 1.5rem; top: -1.6em; font-size: 0.75rem; color: var(--faint); }
.timeline .gap-0 { margin-top: 0; }
.timeline .gap-1 { margin-top: 1.5rem; }
.timeline .gap-2 { margin-top: 1.875rem; }
.timeline .gap-3 { margin-top: 2.5rem; }
.timeline .gap-4 { margin-top: 3.5rem; }
.timeline .gap-1::after, .timeline .gap-2::after, .timeline .gap-3::after, .timeline .gap-4::after { z-index: 1; }
.timeline li:has(+ .gap-1)::before { bottom: -2.1rem; }
.timeline li:has(+ .gap-2)::before { bottom: -2.475rem; }
.timeline li:has(+ .gap-3)::before { bottom: -3.1rem; }
.timeline li:has(+ .gap-4)::before { bottom: -4.1rem; border-left-style: dashed; }
.unplaced { margin-top: 0.75rem; }

.map { display: block; width: 100%; height: auto; margin-bottom: 1.25rem; }
.map .land { fill: var(--land); stroke: var(--paper); stroke-width: 0.6; stroke-linejoin: round; }
.map .named { fill: var(--named); }
.map .border { fill: none; stroke: var(--paper); stroke-width: 0.8; }
.map .dot { fill: var(--place); stroke: var(--paper); stroke-width: 1; }
.map .area { fill: color-mix(in srgb, var(--place) 25%, transparent); stroke: var(--place); stroke-width: 1.25; }
.map .incident.dot { fill: var(--casualty); stroke: var(--paper); stroke-width: 1.5; }
.map text { font: 500 13px var(--sans); fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.map text.incident { font-weight: 650; }
.map text.country { fill: var(--faint); font-weight: 400; stroke-width: 2px; }

.names { columns: 2; column-gap: 2rem; }
.names li { break-inside: avoid; padding: 0.125rem 0; }
.names li.incident a { font-weight: 600; }
.times { font-size: 0.75rem; color: var(--faint); font-variant-numeric: tabular-nums; }
.times::before { content: '× '; }
.who h3 { color: var(--faint); font-size: 0.8125rem; margin: 0.75rem 0 0.25rem; }
.who h2 + h3 { margin-top: -0.25rem; }

.legend { min-width: 0; position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0.75rem 0; background: var(--paper); border-top: 1px solid var(--hair); border-bottom: 1px solid var(--hair); font-size: 0.875rem; }
.switch { display: inline-flex; align-items: baseline; gap: 0.375rem; cursor: pointer; padding: 0.125rem 0; }
.switch input { accent-color: var(--accent); margin: 0; align-self: center; }
.article { padding: 2rem 0 3rem; font: 400 1.125rem/1.8 var(--serif); }
.article .label { font-family: var(--sans); }
.row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 0 3rem; align-items: start; }
.row > p, .row > h3 { grid-column: 1; margin-bottom: 1.1em; unicode-bidi: plaintext; }
.row > h3 { font-weight: 600; font-size: 1.1875rem; line-height: 1.4; margin-top: 0.75em; margin-bottom: 0.5em; }
.row .item { padding-left: 1.25rem; text-indent: -1rem; }
.margin { grid-column: 2; margin: 0.4em 0 1em; }
.beside { font: 400 0.875rem/1.45 var(--sans); border-left: 2px solid var(--warning); padding-left: 0.75rem; }
.beside + .beside { margin-top: 0.75rem; }
.beside a { font-weight: 600; color: var(--warning); text-decoration: none; }
.beside a:hover { text-decoration: underline; }

.person { --accent: var(--person); --line: solid 2px; }
.organization { --accent: var(--organization); --line: double 1px; }
.group { --accent: var(--group); --line: dotted 2px; }
.place { --accent: var(--place); --line: dashed 1.5px; }
.date { --accent: var(--date); --line: solid 1px; --tint: 10%; }
.casualty { --accent: var(--casualty); --line: solid 3px; --tint: 9%; }
.attribution, .part { --accent: var(--attribution); --line: dotted 2px; }
.warning { --accent: var(--warning); --line: wavy 1px; }
.person, .organization, .group, .place, .attribution, .warning { --tint: 4%; }
.mark, .swatch { color: inherit; background: color-mix(in srgb, var(--accent) var(--tint), transparent); text-decoration: underline var(--line) var(--accent); text-underline-offset: 0.22em; text-decoration-skip-ink: none; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.mark { cursor: default; }
.mark.casualty { text-underline-offset: 0.36em; }
.mark.warning { background: none; text-underline-offset: 0.5em; }
.part { background: none; text-decoration: none; }
.mark.lit { background: color-mix(in srgb, var(--accent) 22%, transparent); }
.mark:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.mark:target { background: color-mix(in srgb, var(--accent) 28%, transparent); }
body:has(#show-person:not(:checked)) .mark.person,
body:has(#show-organization:not(:checked)) .mark.organization,
body:has(#show-group:not(:checked)) .mark.group,
body:has(#show-place:not(:checked)) .mark.place,
body:has(#show-date:not(:checked)) .mark.date,
body:has(#show-casualty:not(:checked)) .mark.casualty,
body:has(#show-attribution:not(:checked)) .mark.attribution,
body:has(#show-attribution:not(:checked)) .mark.part,
body:has(#show-warning:not(:checked)) .mark.warning { background: none; text-decoration: none; }
body:has(#show-warning:not(:checked)) .margin { display: none; }

.card { position: absolute; z-index: 2; width: 22rem; max-width: calc(100vw - 1rem); max-height: 60vh; overflow: auto; padding: 0.875rem 1rem; background: var(--raised); border: 1px solid var(--hair); border-top: 3px solid var(--accent); border-radius: 4px; box-shadow: 0 6px 24px rgb(0 0 0 / 0.14); font-size: 0.875rem; }
.card[hidden] { display: none; }
.head { font: 600 1.0625rem/1.35 var(--serif); }
dl { display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); gap: 0.1875rem 0.75rem; margin-top: 0.375rem; }
dt { color: var(--faint); }
code { font: 0.875em/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }

.notes { border-top: 1px solid var(--hair); padding: 1.25rem 0 3rem; }
details { border-bottom: 1px solid var(--hair); }
summary { padding: 0.625rem 0; cursor: pointer; }
summary h3 { display: inline; font-weight: 600; }
.notes ol { columns: 22rem; column-gap: 4rem; padding: 0.5rem 0 1.5rem; }
.note { break-inside: avoid; padding: 0 0 1.5rem 0.875rem; border-left: 2px solid var(--accent); margin-bottom: 1rem; padding-bottom: 0; }
.note:target { background: color-mix(in srgb, var(--accent) 12%, transparent); }
.note .reading { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.evidence { color: var(--faint); }
footer { padding-top: 1.25rem; padding-bottom: 3rem; color: var(--faint); font-size: 0.8125rem; max-width: 72rem; }

.why { border-bottom: 0; margin-top: 0.5rem; }
.why summary { padding: 0.375rem 0; color: var(--faint); }
.why li { padding: 0.25rem 0 0.25rem 0.875rem; border-left: 2px solid var(--hair); }
.why li + li { margin-top: 0.375rem; }
.why code { color: var(--faint); }

.more summary { padding: 0.375rem 0; color: var(--faint); }
.more { border-bottom: 0; }

.index { width: 100%; table-layout: fixed; }
.index th:nth-child(2) { width: 8rem; }
.index th:nth-child(3) { width: 11rem; }
.index th:nth-child(4) { width: 17rem; }
.index th:nth-child(5) { width: 7rem; }
.index th, .index td { padding: 0.75rem 1.5rem 0.75rem 0; border-top: 1px solid var(--hair); }
.index thead th { border: 0; font-size: 0.75rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; color: var(--faint); }
.index tbody th { font: 600 1.0625rem/1.4 var(--serif); }
.index td { white-space: nowrap; }
.index td.wide { white-space: normal; }
.index .id { display: block; font: 400 0.8125rem/1.5 var(--sans); color: var(--faint); }

@media (max-width: 60rem) {
  .overview { columns: 1; }
  .row { grid-template-columns: minmax(0, 40rem); }
  .margin { grid-column: 1; margin: -0.5em 0 1.25em; }
}
@media (max-width: 40rem) {
  main, footer { padding-left: 1.125rem; padding-right: 1.125rem; }
  .top { padding: 2rem 0 1.75rem; }
  .news { font-size: 1.0625rem; }
  .article { font-size: 1.0625rem; line-height: 1.75; }
  td.range { width: 4.5rem; padding-right: 0.75rem; }
  .legend { flex-wrap: nowrap; overflow-x: auto; gap: 1rem; white-space: nowrap; }
  .map text { font-size: 15px; }
  .card { position: fixed; left: 0; right: 0; bottom: 0; width: auto; max-width: none; max-height: 45vh; border-radius: 8px 8px 0 0; border-left: 0; border-right: 0; border-bottom: 0; }
  .index thead th { width: auto; }
  .index, .index tbody, .index tr, .index th, .index td { display: block; }
  .index thead { display: none; }
  .index tr { border-top: 1px solid var(--hair); padding: 0.75rem 0; }
  .index tbody th, .index td { border: 0; padding: 0.125rem 0; white-space: normal; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .mark, .swatch { text-decoration-color: currentColor; } .range path { stroke: CanvasText; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --faint: #444; --hair: #bbb; }
  body { font-size: 9.5pt; }
  main, footer { max-width: none; padding: 0; }
  .top { padding-top: 0; }
  .legend { position: static; }
  .switch input, .skip, .card { display: none; }
  .mark, .swatch, .dot, .land, .range { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .article { font-size: 11pt; line-height: 1.6; }
  .row { grid-template-columns: minmax(0, 1fr) 11rem; gap: 0 1.5rem; }
  .margin { grid-column: 2; margin: 0.3em 0 1em; }
  .beside { font-size: 8.5pt; }
  .overview { columns: 2; column-gap: 2rem; }
  .overview section { break-inside: auto; }
  .notes ol { columns: 2; column-gap: 2rem; }
  details:not([open]) { display: none; }
  .row > p { orphans: 3; widows: 3; }
  h2, h3, .outcome, .timeline li { break-inside: avoid; break-after: auto; }
  h2, .row > h3 { break-after: avoid; }
}
`
