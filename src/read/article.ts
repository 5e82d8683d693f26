import type { PublishedFrom } from '../report.ts'
import type { ReadFault } from './faults.ts'

/** An article as it was read: its text, and what came with it. Absent metadata is null. */
export interface ReadArticle {
  /** The record's id, else "file:line"; the file's path as given; or "stdin". */
  readonly id: string
  /** Decoded, without byte order mark; all offsets count its UTF-16 code units. */
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** ISO day. */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom | null
  /** True when the text was drawn out of something else, so that only the report can show it. */
  readonly extracted: boolean
  /** What the reader should be told: "read as Windows-1252". */
  readonly notes: readonly string[]
}

/** One article of an input, or what went wrong in its place. */
export type Reading =
  | { readonly id: string; readonly series: boolean; readonly article: ReadArticle; readonly fault: null }
  | { readonly id: string; readonly series: boolean; readonly article: null; readonly fault: ReadFault }

/** Bytes as they arrive; a file, a pipe, or what a decompressor gives. */
export type Bytes = AsyncIterable<Uint8Array>

/** An article that has no metadata. */
export function bareArticle(id: string, text: string): ReadArticle {
  return {
    id,
    text,
    title: null,
    author: null,
    publisher: null,
    url: null,
    published: null,
    publishedFrom: null,
    extracted: false,
    notes: [],
  }
}

/** @param series true when the input is of a kind that holds any number of articles, even when it holds one */
export function readingOf(article: ReadArticle, series = false): Reading {
  return { id: article.id, series, article, fault: null }
}

export function faultyReading(id: string, fault: ReadFault, series = false): Reading {
  return { id, series, article: null, fault }
}
