import { type Markup, markup } from './markup.ts'
import { countedPhrase } from './phrases.ts'

/**
 * What is shown at once, and what only when asked for. One that would be alone behind the switch is shown too.
 *
 * @param draw puts items into their list or table
 * @param noun what one of them is called
 */
export function shortened(
  items: readonly Markup[],
  most: number,
  noun: string,
  draw: (items: readonly Markup[]) => Markup,
): Markup {
  if (items.length <= most + 1) return draw(items)
  return markup`${draw(items.slice(0, most))}<details class="more"><summary>${countedPhrase(
    items.length - most,
    `more ${noun}`,
  )}</summary>
${draw(items.slice(most))}</details>
`
}
