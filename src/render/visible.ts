// Control characters (line ends too), bidirectional controls and other invisible ones, lone surrogates.
// The two joiners stay: Indic and Arabic letters and emoji need them.
const UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Makes text safe for one line of a terminal: what could move the cursor, reorder or hide letters becomes visible. */
export function visible(text: string): string {
  return text.replace(UNSAFE, character => {
    const code = character.codePointAt(0)!
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
