/** The part of the Document Object Model that reading a page needs; linkedom gives it. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
  readonly remove: () => void
}

export interface DomDocument extends DomElement {
  readonly body: DomElement | null
  readonly documentElement: DomElement | null
}

const ELEMENT = 1
const TEXT = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/** Text on one line, or null when there is none. */
export function lineOf(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
