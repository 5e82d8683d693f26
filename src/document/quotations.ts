import type { Block, Quotation, Token } from './document.ts'

/** How many tokens a possessive looks ahead. */
const LONGEST_SEARCH = 60

interface Open {
  readonly token: Token
  readonly level: 'double' | 'single'
}

const OPENING: ReadonlyMap<string, Open['level']> = new Map([
  ['“', 'double'],
  ['„', 'double'],
  ['«', 'double'],
  ['``', 'double'],
  ['‘', 'single'],
])
const CLOSING: ReadonlyMap<string, Open['level']> = new Map([
  ['”', 'double'],
  ['»', 'double'],
  ['’', 'single'],
])

/** Whether a mark opens or closes a quotation; straight marks tell by the space around them. */
function roleOf(
  tokens: readonly Token[],
  index: number,
  isOpen: boolean,
): readonly ['open' | 'close', Open['level']] | null {
  const { text, spaced } = tokens[index]!
  if (text === '"' || text === "'" || text === "''") {
    const level = text === "'" ? 'single' : 'double'
    const before = tokens[index - 1]?.text ?? ''
    const opens = (spaced || /^[([—–“"‘-]+$/.test(before)) && !tokens[index + 1]?.spaced
    if (opens && !(isOpen && level === 'double' && !spaced)) return ['open', level]
    return isOpen ? ['close', level] : null
  }
  const opening = OPENING.get(text)
  if (opening) return ['open', opening]
  const closing = CLOSING.get(text)
  return closing ? ['close', closing] : null
}

/** Whether the article quotes with single marks: there is one that closes after an end mark or comma ("…,’ he said"). */
function usesSingleMarks(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, spaced }, index) =>
      (text === '’' || text === "'") && !spaced && /^[,.?!]$/.test(tokens[index - 1]?.text ?? ''),
  )
}

/** "the boys' boat sank.'": after an s a mark is a possessive when another one closes before the next one opens. */
function isPlural(tokens: readonly Token[], index: number, last: number): boolean {
  if (!/^['’]$/.test(tokens[index]!.text) || !tokens[index - 1]?.lower.endsWith('s')) return false
  for (let next = index + 1; next < Math.min(last, index + LONGEST_SEARCH); next++) {
    if (/^['’‘]$/.test(tokens[next]!.text)) return !tokens[next]!.spaced && tokens[next]!.text !== '‘'
  }
  return false
}

/**
 * Finds quotations in straight, curly, angled and old typewriter marks. A paragraph that opens a quotation and does
 * not close it continues in the next one when that begins with a mark; otherwise the quotation ends with its paragraph.
 */
export function quotationsOf(tokens: readonly Token[], blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = []
  const single = usesSingleMarks(tokens)
  let carried: Open | null = null
  for (const block of blocks) {
    if (block.kind === 'furniture') continue
    const stack: Open[] = carried ? [carried] : []
    let start = block.first
    if (carried && roleOf(tokens, start, false)?.[0] === 'open') start++
    carried = null
    for (let index = start; index < block.last; index++) {
      const token = tokens[index]!
      if (token.kind !== 'punctuation') continue
      const top = stack.at(-1)
      const role = roleOf(
        tokens,
        index,
        stack.some(({ level }) => level === (token.text === "'" ? 'single' : 'double')),
      )
      if (!role || (role[1] === 'single' && (!single || isPlural(tokens, index, block.last)))) continue
      if (role[0] === 'open' && stack.length < 3 && top?.level !== role[1]) stack.push({ token, level: role[1] })
      else if (role[0] === 'close' && top?.level === role[1]) close(quotations, stack, token, true)
      else if (role[0] === 'close' && role[1] === 'double' && top?.level === 'single' && stack.length > 1) {
        stack.pop()
        close(quotations, stack, token, true)
      }
    }
    const outer = stack[0]
    if (!outer) continue
    const next = blocks[block.index + 1]
    if (
      outer.level === 'double' &&
      next &&
      tokens[next.first] &&
      roleOf(tokens, next.first, false)?.join() === 'open,double'
    )
      carried = outer
    else if (outer.level === 'double') close(quotations, [outer], tokens[block.last - 1]!, false)
  }
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end)
}

function close(quotations: Quotation[], stack: Open[], token: Token, closed: boolean): void {
  const { token: opening } = stack.pop()!
  const inner = { start: opening.end, end: closed ? token.start : token.end }
  if (inner.start < inner.end)
    quotations.push({ start: opening.start, end: token.end, inner, closed, nested: stack.length > 0 })
}
