import type { Entity } from '../report.ts'

const MAX_WORDS = 4
const CLAUSE = /\b(?:who|whom|whose|which|that|is|was|has|had|can|will)\b/i

/** What a person is, in a few words: a title before a description, the shorter before the longer; null when none fits. */
export function rolePhrase({ roles }: Entity): string | null {
  const own = roles.map(({ text }) => text.replace(/\s+/g, ' ')).flatMap(ownRole)
  const short = own.map(withoutRest).filter(role => wordCount(role) <= MAX_WORDS && !CLAUSE.test(role))
  const titles = short.filter(role => /^\p{Lu}/u.test(role))
  const [best = null] = (titles.length > 0 ? titles : short).toSorted((a, b) => a.length - b.length)
  return best
}

/** The letters an organization is known by: "SBU". */
export function shortForm({ name, aliases }: Entity): string | null {
  return aliases.find(alias => /^[\p{Lu}\d.&]{2,8}$/u.test(alias) && alias !== name) ?? null
}

/** What a role says by itself, without half a pair of quotation marks: "his aunt" says nothing, "its spokesman" does. */
function ownRole(role: string): string[] {
  const marks = role.match(/["“”]/g)?.length ?? 0
  const whole = marks % 2 === 0 ? role : role.replace(/["“”]/g, '')
  return /^(?:his|her|their|my|our)\s/i.test(whole) ? [] : [whole.replace(/^(?:the|an?|its)\s/i, '')]
}

/** What is longer than a few words tells a story; its head may say enough. */
function withoutRest(role: string): string {
  return wordCount(role) > MAX_WORDS ? role.replace(/\s(?:of|for|in|at|to|from)\s.*$/, '') : role
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}
