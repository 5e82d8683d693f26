import type { Document } from '../../document/document.ts'
import type { Mention } from '../../report.ts'
import type { Part } from '../pattern.ts'

/** A time expression as the words alone give it, before it is anchored to a day. */
export interface Timex extends Mention, Part {}

/** Every time expression of the article, in article order. */
export function extractTimexes(_document: Document): Timex[] {
  return []
}
