import { type Dirent, readdirSync, statSync } from 'node:fs'
import { faultOf, ReadFault } from '../read/faults.ts'
import { ARTICLE_EXTENSIONS, extensionOf } from '../read/kinds.ts'
import type { Filter } from './globs.ts'

/** A file to read, standard input (no path), or what is wrong with a path. */
export interface Input {
  /** The path as given, with "/" for folders passed through; "stdin". */
  readonly name: string
  readonly path: string | null
  readonly fault: ReadFault | null
}

export const STANDARD_INPUT: Input = { name: 'stdin', path: null, fault: null }

/**
 * The inputs that the arguments name, folders replaced by the articles in them, in the order of their names.
 *
 * @param globs which files of folders; none: those whose extension says that they hold articles
 */
export async function findInputs(paths: readonly string[], globs: readonly string[]): Promise<Input[]> {
  if (paths.length === 0) return [STANDARD_INPUT]
  const filter = globs.length === 0 ? USUAL : (await import('./globs.ts')).filterOf(globs, isArticle)
  const first = paths.indexOf('-')
  return paths.flatMap((path, index) => {
    if (path !== '-') return inputsAt(path, filter)
    return [index === first ? STANDARD_INPUT : { ...STANDARD_INPUT, fault: READ_ALREADY }]
  })
}

const READ_ALREADY = new ReadFault('empty', 'was read already; name it once')
const ADDRESS = new ReadFault(
  'not-found',
  'is an address, and analyze works offline; save the page first, or pipe it: curl -sL ADDRESS | analyze',
)

const isArticle = (path: string): boolean => ARTICLE_EXTENSIONS.has(extensionOf(path))
const USUAL: Filter = { wantsFile: isArticle, entersFolder: () => true }

function inputsAt(path: string, filter: Filter): Input[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name: path, path, fault: null }]
    const folder = path.replace(/[/\\]+$/, '')
    const inputs = [...inputsIn(folder, '', filter)]
    if (inputs.length > 0) return inputs
    if (filter !== USUAL) throw new ReadFault('no-articles', 'no file in this folder is one that --glob asks for')
    const kinds = [...ARTICLE_EXTENSIONS].map(extension => `.${extension}`).join(' ')
    throw new ReadFault('no-articles', `there are no articles in this folder (${kinds}); name others with --glob`)
  } catch (error) {
    const fault = faultOf(error)
    const isAddress = fault.code === 'not-found' && /^https?:\/\//i.test(path)
    return [{ name: path, path, fault: isAddress ? ADDRESS : fault }]
  }
}

// Links to folders are not followed: they may lead in circles.
function* inputsIn(folder: string, below: string, filter: Filter): Generator<Input> {
  for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true }).sort(byName)) {
    const relative = `${below}${entry.name}`
    const path = `${folder}/${relative}`
    if (entry.name.startsWith('.')) continue
    if (!entry.isDirectory()) {
      if (filter.wantsFile(relative) && isFile(entry, path)) yield { name: path, path, fault: null }
    } else if (filter.entersFolder(relative)) {
      try {
        yield* inputsIn(folder, `${relative}/`, filter)
      } catch (error) {
        yield { name: path, path, fault: faultOf(error) }
      }
    }
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
