import { Chalk } from 'chalk'

/** What colour carries: the kind of a finding. Colours are the terminal's own, legible on dark and on light. */
export type Style =
  | 'plain'
  | 'title'
  | 'label'
  | 'faint'
  | 'figure'
  | 'death'
  | 'person'
  | 'organization'
  | 'place'
  | 'date'
  | 'source'
  | 'warning'

export type Paint = (text: string, style: Style) => string

/** @param color false gives text without any escape sequence */
export function paintWith(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const styles = {
    plain: text => text,
    title: chalk.bold,
    label: chalk.bold.dim,
    faint: chalk.dim,
    figure: chalk.bold,
    death: chalk.bold.red,
    person: chalk.bold,
    organization: chalk.magenta,
    place: chalk.green,
    date: chalk.cyan,
    source: chalk.magenta,
    warning: chalk.yellow,
  } as const satisfies Record<Style, (text: string) => string>
  return (text, style) => styles[style](text)
}
