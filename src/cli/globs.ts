import picomatch from 'picomatch'

/** What a folder is searched for; paths are relative to it, with "/" between their parts. */
export interface Filter {
  readonly wantsFile: (path: string) => boolean
  readonly entersFolder: (path: string) => boolean
}

/** A pattern, and whether it takes files in ("*.html") or leaves them out ("!drafts"). */
interface Glob {
  readonly takes: boolean
  readonly matches: (path: string) => boolean
}

/**
 * Reads patterns as ripgrep and .gitignore do: without a slash, a pattern is matched against each name at any depth,
 * with one against the path from the folder on; "!" leaves out, whole folders too; of several that match, the last one
 * counts.
 *
 * @param usual what is wanted where no pattern takes anything in
 */
export function filterOf(patterns: readonly string[], usual: (path: string) => boolean): Filter {
  const globs = patterns.map(globOf)
  const takesIn = globs.some(({ takes }) => takes)
  const last = (path: string): Glob | undefined => globs.findLast(({ matches }) => matches(path))
  return {
    wantsFile: path => last(path)?.takes ?? (!takesIn && usual(path)),
    entersFolder: path => last(path)?.takes ?? true,
  }
}

function globOf(pattern: string): Glob {
  const takes = !pattern.startsWith('!')
  const path = takes ? pattern.replace(/\/$/, '/**') : pattern.slice(1).replace(/\/$/, '')
  return { takes, matches: picomatch(path.replace(/^\//, ''), { basename: !path.includes('/') }) }
}
