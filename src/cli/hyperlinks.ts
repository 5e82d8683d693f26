import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { visible } from '../render/visible.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Variables that terminals set which know links. */
const MARKS = ['DOMTERM', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'WEZTERM_PANE', 'WT_SESSION'] as const
const PROGRAMS = new Set(['ghostty', 'Hyper', 'iTerm.app', 'vscode', 'WezTerm'])
/** GNOME's terminals know links from 0.50 on, and misdraw them before. */
const FIRST_VTE = 5000

/** Whether a terminal with this environment shows links (OSC 8); those that are not known to are given none. */
export function showsLinks(env: Environment): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (env.TERM === 'dumb' || env.TMUX !== undefined || env.STY !== undefined || env.CI !== undefined) return false
  return (
    Number(env.VTE_VERSION ?? 0) >= FIRST_VTE || PROGRAMS.has(env.TERM_PROGRAM ?? '') || MARKS.some(mark => env[mark])
  )
}

/**
 * The name of an input for a terminal: a link to its file, where there is one.
 *
 * @param id a path, or a path with the line of a record: "feed.jsonl:12"
 */
export function fileLink(id: string): string {
  const path = [id, id.replace(/:\d+(?:#\d+)?$/, '')].find(path => existsSync(path))
  const name = visible(id)
  if (path === undefined) return name
  return `\x1b]8;;${pathToFileURL(resolve(path)).href}\x1b\\${name}\x1b]8;;\x1b\\`
}
