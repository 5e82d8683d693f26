import { MARK_KINDS, type MarkKind } from './kinds.ts'
import type { Mark } from './marks.ts'
import { type Markup, markup } from './markup.ts'

/** Switches for the kinds of mark that the article has, each with how many; they work without a script. */
export function legend(marks: readonly Mark[]): Markup | null {
  const counts = new Map<MarkKind, number>()
  for (const { kind, id } of marks) if (id !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.size === 0) return null
  const switches = Object.entries(MARK_KINDS).map(([kind, title]) => {
    const count = counts.get(kind as MarkKind) ?? 0
    return count === 0
      ? null
      : markup`<label class="switch ${kind}"><input type="checkbox" id="show-${kind}" checked><span class="swatch">${title}</span> <span class="faint">${count}</span></label>
`
  })
  return markup`<fieldset class="legend"><legend class="unseen">Marks in the article</legend>
${switches}</fieldset>
`
}
