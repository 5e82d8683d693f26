import { type Dirent, readdirSync, statSync } from 'node:fs'
import { faultOf, ReadFault } from '../read/faults.ts'
import { ARTICLE_EXTENSIONS, extensionOf } from '../read/kinds.ts'

/** A file to read, standard input (no path), or what is wrong with a path. */
export interface Input {
  /** The path as given, with "/" for folders passed through; "stdin". */
  readonly name: string
  readonly path: string | null
  readonly fault: ReadFault | null
}

export const STANDARD_INPUT: Input = { name: 'stdin', path: null, fault: null }

/** The inputs that the arguments name, folders replaced by the articles in them, in the order of their names. */
export function findInputs(paths: readonly string[]): Input[] {
  if (paths.length === 0) return [STANDARD_INPUT]
  return paths.flatMap(path => (path === '-' ? [STANDARD_INPUT] : inputsAt(path)))
}

function inputsAt(path: string): Input[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name: path, path, fault: null }]
    const inputs = [...articlesIn(path)].map(file => ({ name: file, path: file, fault: null }))
    if (inputs.length > 0) return inputs
    const kinds = [...ARTICLE_EXTENSIONS].map(extension => `.${extension}`).join(' ')
    throw new ReadFault('no-articles', `there are no articles in this folder (${kinds})`)
  } catch (error) {
    return [{ name: path, path, fault: faultOf(error) }]
  }
}

// Links to folders are not followed: they may lead in circles.
function* articlesIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName)
  for (const entry of entries) {
    const path = `${folder.replace(/[/\\]+$/, '')}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* articlesIn(path)
    else if (ARTICLE_EXTENSIONS.has(extensionOf(entry.name)) && isFile(entry, path)) yield path
  }
}

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}

/** Bytes of all files together; null when one of the inputs has no known size. */
export function bytesOf(inputs: readonly Input[]): number | null {
  let bytes = 0
  for (const { path, fault } of inputs) {
    const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false })
    if (fault === null && !stats?.isFile()) return null
    bytes += fault === null ? (stats?.size ?? 0) : 0
  }
  return bytes
}
