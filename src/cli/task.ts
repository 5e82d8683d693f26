import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { SHELLS, type Shell } from './completion.ts'
import { OPTIONS, type OptionRow, type Options } from './options.ts'
import { DESCRIPTION, EXAMPLES, EXIT_CODES } from './usage.ts'

/** What the arguments ask for. */
export type Task =
  | { readonly kind: 'analyze'; readonly files: readonly string[]; readonly options: Options }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'schema' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'version' }

/** Arguments that make no sense; the message is one line and says what to do. */
export class UsageError extends Error {}

function helpEnd(): string {
  const examples = EXAMPLES.map(([command, meaning]) => `  ${command.padEnd(44)} ${meaning}`)
  const codes = EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(4)} ${meaning}`)
  return `\nExamples:\n${examples.join('\n')}\n\nExit codes:\n${codes.join('\n')}\n`
}

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
    .description(DESCRIPTION)
    .argument('[files...]', 'articles, or folders of them; none or "-": standard input')
    .usage('[options] [files...]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .configureHelp({ optionTerm: termOf, optionDescription: descriptionOf })
    .addHelpText('after', helpEnd())
    .action((files: string[], options: Options) => {
      choose(options.version ? { kind: 'version' } : { kind: 'analyze', files, options: withFormat(options) })
    })
  for (const row of OPTIONS) program.addOption(buildOption(row))
  program
    .command('schema')
    .description('print the JSON Schema of the report')
    .action(() => choose({ kind: 'schema' }))
  program
    .command('completion')
    .description('print what teaches a shell to complete arguments')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .action((shell: Shell) => choose({ kind: 'completion', shell }))
  return program
}

/** Long options stand below each other. */
function termOf({ short, flags }: Option): string {
  return short === undefined || short === null ? `    ${flags}` : flags
}

function descriptionOf({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices?.map(choice => (choice === defaultValue ? `${choice} (default)` : choice))
  if (choices !== undefined)
    return choices.length === 1 ? `${description}: ${choices[0]}` : `${description}: ${choices.join(', ')}`
  return typeof defaultValue === 'number' ? `${description} (default ${defaultValue})` : description
}

function buildOption({ flags, description, choices, initial, parse }: OptionRow): Option {
  const option = new Option(flags.trim(), description)
  if (choices !== undefined) option.choices([...choices])
  if (initial !== undefined) option.default(initial)
  if (parse !== undefined) {
    option.argParser((value, before) => {
      try {
        return parse(value, before)
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
    .replace(/^missing required argument 'shell'$/, `completion needs a shell: ${SHELLS.join(', ')}`)
    .replace(
      /^command-argument value '(.*)' is invalid for argument '.*'\. Allowed choices are (.*)\.$/s,
      'completion knows $2, not "$1"',
    )
    .replace(/^option '[^']*?(--[a-z-]+)[^']*' argument '.*' is invalid\. (needs|knows)/s, '$1 $2')
    .replace(
      /^option '[^']*?(--[a-z-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
      '$1 knows $3, not "$2"',
    )
    .replace(/\n\((Did you mean .*\?)\)/, '; did$1')
    .replace('didDid', 'did')
    .replace(/\s*\n\s*/g, ' ')
}
