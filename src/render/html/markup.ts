/** HTML that is safe to put into a page: only `markup` makes it, and it escapes every text on the way in. */
export interface Markup {
  readonly html: string
}

/** What may stand in a hole of `markup`: text and numbers are escaped, null leaves nothing, lists are joined. */
export type Content = Markup | string | number | null | readonly Content[]

/**
 * A piece of a page. Its holes may stand between tags and inside double-quoted attributes, never elsewhere: no escape
 * would be enough for the name of a tag, for a script or for a style.
 */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let html = strings[0]!
  contents.forEach((content, index) => {
    html += htmlOf(content) + strings[index + 1]!
  })
  return { html }
}

/** Puts pieces beside each other. */
export function joined(pieces: readonly Content[], separator: Content = ''): Markup {
  return { html: pieces.map(htmlOf).join(htmlOf(separator)) }
}

/** Takes HTML as it is: for what this project itself wrote, never for words of an article. */
export function trusted(html: string): Markup {
  return { html }
}

function htmlOf(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return String(content)
  return 'html' in content ? content.html : content.map(htmlOf).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// What a parser of HTML would refuse or change: control characters but for tab and line feed, lone surrogates.
const UNSAFE = /[&<>"']|(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Makes text safe between tags and inside quoted attributes; control characters become visible, CR becomes a space. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, character => ESCAPES[character] ?? visibleControl(character))
}

function visibleControl(character: string): string {
  const code = character.charCodeAt(0)
  if (character === '\r') return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
