import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { OPTIONS, type OptionRow, type Options } from './options.ts'

/** What the arguments ask for. */
export type Task =
  | { readonly kind: 'analyze'; readonly files: readonly string[]; readonly options: Options }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'schema' }
  | { readonly kind: 'version' }

/** Arguments that make no sense; the message is one line and says what to do. */
export class UsageError extends Error {}

const EXAMPLES = `
Examples:
  analyze article.txt                          what the article says, at a glance
  analyze article.txt --json | jq .incidents   the same as data
  analyze -d 2025-12-20 article.txt            reckon "on Tuesday" from the day of publication
  analyze --json -o reports/ articles/         a folder of articles, a report each
  zcat feed.jsonl.gz | analyze -i jsonl -j -   one record a line in, one report a line out

Exit codes: 0 done; 1 warnings, with --fail-on; 2 wrong usage, or nothing could be read; 3 some inputs failed
`

/** Reads the arguments. Throws a UsageError. */
export function parseTask(argv: readonly string[]): Task {
  let task: Task = { kind: 'print', text: '' }
  let printed = ''
  const choose = (chosen: Task): void => {
    task = chosen
  }
  const print = (text: string): void => {
    printed += text
  }
  try {
    buildProgram(choose, print).parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(onOneLine(error.message))
    return { kind: 'print', text: printed }
  }
  return task
}

/** The text of --help. */
export function helpText(): string {
  let help = ''
  const print = (text: string): void => {
    help += text
  }
  buildProgram(() => {}, print).outputHelp()
  return help
}

function buildProgram(choose: (task: Task) => void, print: (text: string) => void): Command {
  const program = new Command('analyze')
    .description('Reads a news article and says who, where, how many were killed or hurt, when, and who says so.')
    .argument('[files...]', 'articles, or folders of them; none or "-": standard input')
    .usage('[options] [files...]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: Options) => {
      choose(options.version ? { kind: 'version' } : { kind: 'analyze', files, options: withFormat(options) })
    })
  for (const row of OPTIONS) program.addOption(buildOption(row))
  program
    .command('schema')
    .description('print the JSON Schema of the report')
    .action(() => choose({ kind: 'schema' }))
  return program
}

function buildOption({ flags, description, choices, initial, parse }: OptionRow): Option {
  const option = new Option(flags.trim(), description)
  if (choices !== undefined) option.choices([...choices])
  if (initial !== undefined) option.default(initial)
  if (parse !== undefined) {
    option.argParser(value => {
      try {
        return parse(value)
      } catch (error) {
        throw new InvalidArgumentError(error instanceof Error ? error.message : '')
      }
    })
  }
  return option
}

function withFormat(options: Options): Options {
  return options.json ? { ...options, format: 'json' } : options
}

/** Commander speaks in sentences of its own, some over two lines. */
function onOneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/^option '[^']*?(--[a-z-]+)[^']*' argument '.*' is invalid\. (needs|knows)/s, '$1 $2')
    .replace(
      /^option '[^']*?(--[a-z-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
      '$1 knows $3, not "$2"',
    )
    .replace(/\n\((Did you mean .*\?)\)/, '; did$1')
    .replace('didDid', 'did')
    .replace(/\s*\n\s*/g, ' ')
}
