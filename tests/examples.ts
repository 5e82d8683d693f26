/** What an example text marks: `He died on [Monday]{XXXX-WXX-1}` marks "Monday" with the value that stands behind it. */
export interface Mark {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands in braces behind the brackets; null when nothing does. */
  readonly value: string | null
}

export interface Example {
  /** The text without its marks. */
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Reads the marks out of an example. Brackets that belong to the text itself are written "⟦" and "⟧". */
export function readExample(marked: string): Example {
  const marks: Mark[] = []
  let text = ''
  let last = 0
  for (const found of marked.matchAll(/\[([^[\]]*)\](?:\{([^{}]*)\})?/g)) {
    text += marked.slice(last, found.index)
    marks.push({ text: found[1]!, start: text.length, end: text.length + found[1]!.length, value: found[2] ?? null })
    text += found[1]
    last = found.index + found[0].length
  }
  text += marked.slice(last)
  return { text: text.replaceAll('⟦', '[').replaceAll('⟧', ']'), marks }
}

/** Examples and non-examples per rule id: a rule needs both. */
export interface RuleExamples {
  readonly examples: readonly string[]
  readonly nonExamples: readonly string[]
}

/** The ids of rules that lack examples or non-examples, and ids in the table that no rule bears. */
export function uncovered(ruleIds: readonly string[], table: Readonly<Record<string, RuleExamples>>): string[] {
  const lacking = ruleIds.filter(id => !table[id]?.examples.length || !table[id].nonExamples.length)
  const unknown = Object.keys(table).filter(id => !ruleIds.includes(id))
  return [...lacking, ...unknown.map(id => `${id} (no such rule)`)]
}
