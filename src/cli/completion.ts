import { OPTIONS, type OptionRow } from './options.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

const COMMANDS = ['schema', 'completion'] as const

/** An option as shells need it. */
interface Flag {
  /** One letter, or null. */
  readonly short: string | null
  readonly long: string
  readonly description: string
  readonly value: 'none' | 'file' | 'any' | readonly string[]
}

const FLAGS: readonly Flag[] = [
  ...OPTIONS.map(flagOf),
  { short: 'h', long: 'help', description: 'print this help', value: 'none' },
]

function flagOf({ flags, description, choices }: OptionRow): Flag {
  const [, short = null, long = '', value] = /^\s*(?:-(\w), )?--([\w-]+)(?: <(\w+)>)?/.exec(flags) ?? []
  const free = value === 'path' ? 'file' : 'any'
  return { short, long, description, value: value === undefined ? 'none' : (choices ?? free) }
}

/** The script that teaches a shell to complete the command's arguments. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell]()
}

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<Shell, () => string>

function namesOf({ short, long }: Flag): string[] {
  return [...(short === null ? [] : [`-${short}`]), `--${long}`]
}

function bashScript(): string {
  const cases = FLAGS.flatMap(flag => {
    const names = namesOf(flag).join('|')
    if (typeof flag.value === 'object')
      return [`    ${names}) COMPREPLY=($(compgen -W '${flag.value.join(' ')}' -- "$cur")); return ;;`]
    if (flag.value === 'file') return [`    ${names}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`]
    return flag.value === 'any' ? [`    ${names}) return ;;`] : []
  })
  return `# bash completion: source <(analyze completion bash)
_analyze() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  case $prev in
${cases.join('\n')}
    completion) COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$cur")); return ;;
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W '${FLAGS.flatMap(namesOf).join(' ')}' -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
    if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W '${COMMANDS.join(' ')}' -- "$cur")); fi
  fi
}
complete -o filenames -F _analyze analyze
`
}

function zshScript(): string {
  const lines = FLAGS.map(flag => {
    const names = namesOf(flag)
    const [list, braces] = [names.join(' '), names.length > 1 ? `{${names.join(',')}}` : names[0]]
    const text = `[${flag.description.replace(/[[\]'\\:]/g, '\\$&').replaceAll("\\'", "'\\''")}]`
    return `  '(${list})'${braces}'${text}${zshValue(flag)}' \\`
  })
  return `#compdef analyze
# zsh completion: analyze completion zsh > "\${fpath[1]}/_analyze"
_arguments -s \\
${lines.join('\n')}
  '*:article:_files'
`
}

function zshValue({ value }: Flag): string {
  if (value === 'none') return ''
  if (value === 'file') return ':path:_files'
  return typeof value === 'object' ? `:value:(${value.join(' ')})` : ':value:'
}

function fishScript(): string {
  const lines = FLAGS.map(({ short, long, description, value }) => {
    const names = `${short === null ? '' : `-s ${short} `}-l ${long}`
    const values = typeof value === 'object' ? ` -x -a '${value.join(' ')}'` : value === 'any' ? ' -x' : ''
    const required = value === 'file' ? ' -r' : ''
    return `complete -c analyze ${names}${values}${required} -d '${description.replace(/['\\]/g, '\\$&')}'`
  })
  const commands = `complete -c analyze -n __fish_is_first_arg -a '${COMMANDS.join(' ')}'`
  const shells = `complete -c analyze -n '__fish_seen_subcommand_from completion' -x -a '${SHELLS.join(' ')}'`
  return `# fish completion: analyze completion fish > ~/.config/fish/completions/analyze.fish\n${[...lines, commands, shells].join('\n')}\n`
}
