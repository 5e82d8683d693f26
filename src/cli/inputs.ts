import type { Dirent } from 'node:fs'
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
export async function findInputs(paths: readonly string[]): Promise<Input[]> {
  if (paths.length === 0) return [STANDARD_INPUT]
  const inputs: Input[] = []
  for (const path of paths) {
    if (path === '-') inputs.push(STANDARD_INPUT)
    else for (const input of await inputsAt(path)) inputs.push(input)
  }
  return inputs
}

async function inputsAt(path: string): Promise<Input[]> {
  const { stat } = await import('node:fs/promises')
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder) return [{ name: path, path, fault: null }]
    const files = await articlesIn(path)
    if (files.length > 0) return files.map(file => ({ name: file, path: file, fault: null }))
    const kinds = [...ARTICLE_EXTENSIONS].map(extension => `.${extension}`).join(' ')
    throw new ReadFault('no-articles', `there are no articles in this folder (${kinds})`)
  } catch (error) {
    return [{ name: path, path, fault: faultOf(error) }]
  }
}

// Links to folders are not followed: they may lead in circles.
async function articlesIn(folder: string): Promise<string[]> {
  const { readdir, stat } = await import('node:fs/promises')
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue
    const path = `${folder.replace(/[/\\]+$/, '') || '/'}/${entry.name}`
    if (entry.isDirectory()) for (const file of await articlesIn(path)) files.push(file)
    const isArticle = ARTICLE_EXTENSIONS.has(extensionOf(entry.name))
    if (isArticle && (entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile()))) files.push(path)
  }
  return files
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
