import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr ' +
    'li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const SKIPPED = new Set(
  (
    'aside audio button canvas figcaption footer form iframe img input math nav noscript object script select style ' +
    'svg template textarea video'
  ).split(' '),
)
// A paragraph of nothing else leads to another story or says when this one was put on the page.
const ASIDE = new Set(['a', 'time'])
const BULLET = '- '

interface Gathering {
  readonly paragraphs: string[]
  /** Of the paragraph under way, and how many of its letters stand in links and times of day. */
  words: string
  aside: number
  /** A list item that has not begun its first paragraph. */
  bulleted: boolean
}

/**
 * The text of an element as a reader sees it: paragraphs, headings and list items set apart by blank lines. Captions,
 * controls, and paragraphs that are nothing but a link or a time stamp are left out.
 */
export function textOf(element: DomNode): string {
  const gathering: Gathering = { paragraphs: [], words: '', aside: 0, bulleted: false }
  gather(element, false, gathering)
  flush(gathering)
  return gathering.paragraphs.join('\n\n')
}

function gather(node: DomNode, isAside: boolean, gathering: Gathering): void {
  if (isText(node)) {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ')
    gathering.words += words
    if (isAside) gathering.aside += words.trim().length
    return
  }
  if (!isElement(node) || SKIPPED.has(node.localName) || isReference(node)) return
  if (node.localName === 'br') gathering.words += '\n'
  else gatherElement(node, isAside, gathering)
}

/** The raised number of a footnote, which would look like a figure; not a power or the letters of an ordinal. */
function isReference(element: DomElement): boolean {
  return element.localName === 'sup' && element.querySelector('a') !== null && /\d/.test(element.textContent ?? '')
}

function gatherElement(element: DomElement, isAside: boolean, gathering: Gathering): void {
  const isBlock = BLOCKS.has(element.localName)
  if (isBlock) flush(gathering)
  if (element.localName === 'li') gathering.bulleted = true
  for (const child of element.childNodes) gather(child, isAside || ASIDE.has(element.localName), gathering)
  if (isBlock) flush(gathering)
}

function flush(gathering: Gathering): void {
  const { words, aside, bulleted, paragraphs } = gathering
  const lines = words.split(/\n[ \n]*\n/).map(part =>
    part
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  const letters = lines.reduce((sum, line) => sum + line.length, 0)
  gathering.words = ''
  gathering.aside = 0
  if (letters === 0 || aside >= letters * 0.9) return
  for (const line of lines) if (line !== '') paragraphs.push(bulleted ? BULLET + line : line)
  gathering.bulleted = false
}
